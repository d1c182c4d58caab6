/** The archive of all files of /data/, for its endpoint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../text/words.ts';
import { type Member, withCompanions } from './archive.ts';
import { getAtlas } from './atlas.ts';
import {
	absoluteOf,
	fileResponse,
	getDownloads,
	packageResponse,
	readerResponse,
	workbookResponse,
} from './downloads.ts';
import { apiResponse, csvwResponse, databaseResponse } from './program-files.ts';
import { FILES } from './tables.ts';
import { packFile, packZip } from './zip.ts';

/** The files are in the language of the content. */
const words = wordsOf();

const LICENCE = 'src/data/licences/cc-by-4.0.txt';

export async function archiveResponse(site: URL | undefined): Promise<Response> {
	const { edition } = await getDownloads(site);
	const { entries } = await getAtlas();
	const members = withCompanions(
		await membersOf(site),
		readFileSync(join(process.cwd(), LICENCE), 'utf8'),
		{ edition, address: absoluteOf('data/', site), repository: entries.site.repository },
		words,
	);
	const bytes = packZip(members.map(({ name, bytes: own }) => [name, packFile(own)]));
	return new Response(bytes, { headers: { 'Content-Type': 'application/zip' } });
}

/** The published files, each as its endpoint gives it. */
async function membersOf(site: URL | undefined): Promise<Member[]> {
	const { files } = words.archiveText;
	const published: [name: string, about: string, response: Promise<Response>][] = [
		...FILES.flatMap((name): [string, string, Promise<Response>][] => {
			const { title } = words.dataText.files[name];
			return [
				[`${name}.csv`, files.csvOf(title), fileResponse(name, 'csv', site)],
				[`${name}.json`, files.jsonOf(title), fileResponse(name, 'json', site)],
			];
		}),
		['datapackage.json', files.description, packageResponse(site)],
		['csvw.json', files.csvw, csvwResponse(site)],
		['openapi.json', files.openapi, apiResponse(site)],
		['gaoxin-atlas.sqlite', files.database, databaseResponse(site)],
		['observations-excel.csv', files.readers, readerResponse(undefined, site)],
		['gaoxin-atlas.xlsx', files.workbook, workbookResponse(undefined, site)],
	];
	return Promise.all(
		published.map(async ([name, about, response]) => ({
			name,
			about,
			bytes: new Uint8Array(await (await response).arrayBuffer()),
		})),
	);
}
