import type { APIRoute } from 'astro';
import { siteResponse } from '../data/program-files.ts';

export const GET: APIRoute = ({ site }) => siteResponse(site);
