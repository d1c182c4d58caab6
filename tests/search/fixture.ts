import { readContent } from '../../src/schemas/content.ts';
import { makeNameList } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';

/** The names of the real content, every entry having a page. */
export function readNames() {
	const { files } = readContent(`${import.meta.dirname}/../..`);
	const entries = files.map(({ collection, id, data }) => ({ id: `${collection}/${id}`, data }));
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
