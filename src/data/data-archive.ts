/** The archive of all files of /data/, for its endpoint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../text/words.ts';
import { type Member, withCompanions } from './archive.ts';
import { getAtlas } from './atlas.ts';
import {
	absoluteOf,
	getDownloads,
	publishForReaders,
	publishPackage,
	publishTable,
	publishWorkbook,
} from './downloads.ts';
import { publishApi, publishCsvw, publishDatabase } from './program-files.ts';
import type { Published } from './published.ts';
import { FILES } from './tables.ts';
import { packZip } from './zip.ts';

/** The files are in the language of the content. */
const words = wordsOf();

const LICENCE = 'src/data/licences/cc-by-4.0.txt';

export async function archiveResponse(site: URL | undefined): Promise<Response> {
	const { edition } = await getDownloads(site);
	const { entries } = await getAtlas();
	const members = await withCompanions(
		await membersOf(site),
		readFileSync(join(process.cwd(), LICENCE), 'utf8'),
		{ edition, address: absoluteOf('data/', site), repository: entries.site.repository },
		words,
	);
	const bytes = packZip(members.map(({ name, file }) => [name, file]));
	return new Response(bytes, { headers: { 'Content-Type': 'application/zip' } });
}

/** The published files, each as its endpoint gives it. */
async function membersOf(site: URL | undefined): Promise<Member[]> {
	const { files } = words.archiveText;
	const published: [name: string, about: string, file: Promise<Published>][] = [
		...FILES.flatMap((name): [string, string, Promise<Published>][] => {
			const { title } = words.dataText.files[name];
			return [
				[`${name}.csv`, files.csvOf(title), publishTable(name, 'csv', site)],
				[`${name}.json`, files.jsonOf(title), publishTable(name, 'json', site)],
			];
		}),
		['datapackage.json', files.description, publishPackage(site)],
		['csvw.json', files.csvw, publishCsvw(site)],
		['openapi.json', files.openapi, publishApi(site)],
		['gaoxin-atlas.sqlite', files.database, publishDatabase(site)],
		['observations-excel.csv', files.readers, publishForReaders(site)],
		['gaoxin-atlas.xlsx', files.workbook, publishWorkbook(site)],
	];
	return Promise.all(
		published.map(async ([name, about, file]) => ({ name, about, file: await file })),
	);
}
