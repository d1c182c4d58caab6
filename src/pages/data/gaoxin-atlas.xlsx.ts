/** All figures as a workbook. */
import type { APIRoute } from 'astro';
import { workbookResponse } from '../../data/downloads.ts';

export const GET: APIRoute = ({ site }) => workbookResponse(undefined, site);
