import type { APIRoute } from 'astro';
import { databaseResponse } from '../../data/program-files.ts';

export const GET: APIRoute = ({ site }) => databaseResponse(site);
