/** The figures of one page or one metric: /zones/shenyang.csv, /metrics/revenue.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entity } from '../../data/build-atlas.ts';
import { listPages, pageResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages(['metrics'])) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = ({ props, site }) =>
	pageResponse(props.entity, 'csv', site);
