/** The records of one chart, with the columns of all data: /embed/zones/shenyang/revenue.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listEmbeds, recordsResponse } from '../../data/downloads.ts';
import type { Embed } from '../../data/embeds.ts';

export const getStaticPaths = (async () =>
	(await listEmbeds()).map(({ path, records }) => ({
		params: { path },
		props: { records },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<Embed, 'records'>> = ({ props, site }) =>
	recordsResponse(props.records, site);
