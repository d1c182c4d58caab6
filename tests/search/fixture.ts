import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeNameList, type NamedEntry } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';

/** Names as they stood when the search was examined: a later change of content changes no test. */
const file = join(import.meta.dirname, '../fixtures/atlas/names.jsonl');

/** Every entry having a page. */
export function readNames() {
	const entries = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as NamedEntry);
	let row = 0;
	const list = makeNameList(entries, () => row++);
	const region = (id: unknown) =>
		entries.find((entry) => entry.id === `regions/${String(id)}`)?.data['name'] as string;
	const provinces = new Map(
		entries
			.filter(({ id }) => id.startsWith('zones/'))
			.map(({ id, data }) => [id, region(data['region'])]),
	);
	return { entries, list, names: new Names(list), provinces };
}
