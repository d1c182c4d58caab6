import type { APIRoute } from 'astro';
import { archiveResponse } from '../../data/data-archive.ts';

export const GET: APIRoute = ({ site }) => archiveResponse(site);
