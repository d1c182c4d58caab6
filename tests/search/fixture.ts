import { readContent } from '../../src/kinds/content.ts';
import { makeNameList, NAMED } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';
import { frozenAtlas } from '../fixture-site.ts';

/** Names, and the words before figures that travel with them. */
const READ: ReadonlySet<string> = new Set([...NAMED, 'vocabulary']);

/** Every entry having a page with a name, as the frozen content has it. */
export function readNames() {
	const entries = readContent(frozenAtlas)
		.files.filter(({ collection }) => READ.has(collection))
		.map(({ collection, id, data }) => ({ id: `${collection}/${id}`, data }));
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
