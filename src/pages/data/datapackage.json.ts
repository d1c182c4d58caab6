import type { APIRoute } from 'astro';
import { packageResponse } from '../../data/downloads.ts';

export const GET: APIRoute = ({ site }) => packageResponse(site);
