/** The figures of one page or one metric: /zones/shenyang.csv, /metrics/revenue.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages, pageResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages(['metrics'])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
	pageResponse(params['collection'] ?? '', params['id'] ?? '', 'csv', site);
