/** All figures for Excel and WPS. */
import type { APIRoute } from 'astro';
import { readersResponse } from '../../data/downloads.ts';

export const GET: APIRoute = ({ site }) => readersResponse(site);
