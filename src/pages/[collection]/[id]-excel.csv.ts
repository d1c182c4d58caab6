/** The figures of one page or one metric for Excel and WPS: /zones/shenyang-excel.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entity } from '../../data/build-atlas.ts';
import { listPages, readerResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages(['metrics'])) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = ({ props, site }) =>
	readerResponse(props.entity, site);
