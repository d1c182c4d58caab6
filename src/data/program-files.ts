/** The files that describe the data to programs, and the database, for their endpoints. */
import type { CollectionName } from '../kinds/index.ts';
import { wordsOf } from '../text/words.ts';
import { getAtlas } from './atlas.ts';
import { fullestZone } from './coverage.ts';
import { describeCsv } from './csvw.ts';
import { absoluteOf, getDownloads, listEmbeds, listPages } from './downloads.ts';
import { describeSite } from './llms.ts';
import { describeApi } from './openapi.ts';
import { listReleases } from './releases/list.ts';
import { makeDatabase } from './sqlite.ts';

const words = wordsOf();

function respondJson(description: object): Response {
	return new Response(`${JSON.stringify(description, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
}

export async function csvwResponse(site: URL | undefined): Promise<Response> {
	const { edition } = await getDownloads(site);
	return respondJson(describeCsv({ edition, id: absoluteOf('data/csvw.json', site) }, words));
}

export async function databaseResponse(site: URL | undefined): Promise<Response> {
	const { edition, tables } = await getDownloads(site);
	const bytes = makeDatabase({ edition, tables, homepage: absoluteOf('data/', site) }, words);
	return new Response(bytes, { headers: { 'Content-Type': 'application/vnd.sqlite3' } });
}

export async function apiResponse(site: URL | undefined): Promise<Response> {
	const { edition } = await getDownloads(site);
	const { entries } = await getAtlas();
	const pages = await listPages(['metrics'] satisfies CollectionName[]);
	const description = describeApi(
		{
			edition,
			site: absoluteOf('', site),
			homepage: absoluteOf('data/', site),
			pages: pages.map(({ params }) => params),
			zoneFeeds: pages
				.filter(({ params, props }) =>
					[params.collection, props.entity.collection].every((name) => name === 'zones'),
				)
				.map(({ params }) => params.id),
			sources: entries.sources.map(({ id }) => id),
			releases: (await listReleases()).map(({ record }) => record.id),
			charts: (await listEmbeds()).map(({ path }) => path),
		},
		words,
	);
	return respondJson(description);
}

export async function siteResponse(site: URL | undefined): Promise<Response> {
	const { edition } = await getDownloads(site);
	const text = describeSite(
		{
			edition,
			absolute: (path) => absoluteOf(path, site),
			instance: fullestZone(await getAtlas()),
		},
		words,
	);
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
