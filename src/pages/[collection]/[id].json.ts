/** The figures of one page: /zones/shenyang.json. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entity } from '../../data/build-atlas.ts';
import { listPages, pageResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages()) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = ({ props, site }) =>
	pageResponse(props.entity, 'json', site);
