/** All figures for Excel and WPS. */
import type { APIRoute } from 'astro';
import { readerResponse } from '../../data/downloads.ts';

export const GET: APIRoute = ({ site }) => readerResponse(undefined, site);
