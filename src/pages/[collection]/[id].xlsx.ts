/** The figures of one page or one metric as a workbook: /zones/shenyang.xlsx. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entity } from '../../data/build-atlas.ts';
import { listPages, workbookResponse } from '../../data/downloads.ts';

export const getStaticPaths = (() => listPages(['metrics'])) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = ({ props, site }) =>
	workbookResponse(props.entity, site);
