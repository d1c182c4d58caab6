import type { APIRoute } from 'astro';
import { csvwResponse } from '../../data/program-files.ts';

export const GET: APIRoute = ({ site }) => csvwResponse(site);
