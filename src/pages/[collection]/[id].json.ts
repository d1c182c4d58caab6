/** The figures of one page: /zones/shenyang.json. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages, pageResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
	pageResponse(params['collection'] ?? '', params['id'] ?? '', 'json', site);
