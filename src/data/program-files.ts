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
import { type Published, publishOnce, respondWith } from './published.ts';
import { makeDatabase } from './sqlite.ts';

const words = wordsOf();

const JSON_TYPE = 'application/json; charset=utf-8';

const written = (description: object) => `${JSON.stringify(description, null, '\t')}\n`;

export async function publishCsvw(site: URL | undefined): Promise<Published> {
	const { edition, tables } = await getDownloads(site);
	return publishOnce(tables, 'csvw.json', () => [
		written(describeCsv({ edition, id: absoluteOf('data/csvw.json', site) }, words)),
	]);
}

export const csvwResponse = (site: URL | undefined) => respondWith(publishCsvw(site), JSON_TYPE);

export async function publishDatabase(site: URL | undefined): Promise<Published> {
	const { edition, tables } = await getDownloads(site);
	return publishOnce(tables, 'gaoxin-atlas.sqlite', () => [
		makeDatabase({ edition, tables, homepage: absoluteOf('data/', site) }, words),
	]);
}

export const databaseResponse = (site: URL | undefined) =>
	respondWith(publishDatabase(site), 'application/vnd.sqlite3');

export async function publishApi(site: URL | undefined): Promise<Published> {
	const { tables } = await getDownloads(site);
	return publishOnce(tables, 'openapi.json', async () => [await writeApi(site)]);
}

export const apiResponse = (site: URL | undefined) => respondWith(publishApi(site), JSON_TYPE);

async function writeApi(site: URL | undefined): Promise<string> {
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
	return written(description);
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
