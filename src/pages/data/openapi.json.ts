import type { APIRoute } from 'astro';
import { apiResponse } from '../../data/program-files.ts';

export const GET: APIRoute = ({ site }) => apiResponse(site);
