/** All figures as a workbook. */
import type { APIRoute } from 'astro';
import { allWorkbookResponse } from '../../data/downloads.ts';

export const GET: APIRoute = ({ site }) => allWorkbookResponse(site);
