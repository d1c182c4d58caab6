/** The records of one chart, with the columns of all data: /embed/zones/shenyang/revenue.csv. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listEmbeds, recordsResponse } from '../../data/downloads.ts';
import type { Embed } from '../../data/embeds.ts';
import { pageKeys } from '../../data/page-keys.ts';

export const getStaticPaths = (async () => {
	const key = (await pageKeys())();
	return (await listEmbeds()).map(({ path, records }) => ({
		params: { path },
		props: { records },
		...key,
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<Embed, 'records'>> = ({ props, site }) =>
	recordsResponse(props.records, site);
