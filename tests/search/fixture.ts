import { readContent } from '../../src/kinds/content.ts';
import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import { makeNameList } from '../../src/search/name-list.ts';
import { Names } from '../../src/search/names.ts';
import { frozenAtlas } from '../fixture-site.ts';

/** Names, and the words before figures that travel with them. */
const READ: ReadonlySet<string> = new Set([
	...SEARCH_KINDS.filter(({ named }) => named !== undefined).map(({ id }) => id),
	'vocabulary',
]);

/** Every entry having a page with a name, as the frozen content has it. */
export function readNames() {
	const entries = readContent(frozenAtlas)
		.files.filter(({ collection }) => READ.has(collection))
		.map(({ collection, id, data }) => ({ id: `${collection}/${id}`, data }));
	let row = 0;
	const list = makeNameList(entries, () => row++, SEARCH_KINDS);
	const region = (id: unknown) =>
		entries.find((entry) => entry.id === `regions/${String(id)}`)?.data['name'] as string;
	const provinces = new Map(
		entries
			.filter(({ id }) => id.startsWith('zones/'))
			.map(({ id, data }) => [id, region(data['region'])]),
	);
	return { entries, list, names: new Names(list), provinces };
}
