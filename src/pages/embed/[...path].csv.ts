/** The figures of one chart, with the columns of all data: /embed/zones/shenyang/revenue.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../data/atlas.ts';
import type { Entity } from '../../data/build-atlas.ts';
import { metricOfPageResponse } from '../../data/downloads.ts';
import { embedsOf } from '../../data/embeds.ts';

export const getStaticPaths = (async () =>
	embedsOf(await getAtlas()).map(({ path, entity, metric }) => ({
		params: { path },
		props: { entity, metric },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity; metric: string }> = ({ props, site }) =>
	metricOfPageResponse(props.entity, props.metric, site);
