/** Pages by what they are called in addresses and files: zones/shenyang, gxdb-2025-northeast. */
import type { AskIndex } from './hits.ts';
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import type { Pages } from './pages.ts';
import type { Query } from './query.ts';
import { addressToken } from './tokens.ts';

const ADDRESS =
	/^(?:https?:\/\/[^\s/]+)?\/?(?:[a-z0-9_.~-]+\/)*([a-z0-9][a-z0-9-]*)(?:\/|\.(?:html|json|csv|mdx|yaml))?(?:[?#]\S*)?$/u;

/** Rows of the pages that an address, a file's name or an id in it means. */
export async function findAddress(
	{ own }: Pick<Query, 'own'>,
	{ names, pages }: { names: Names; pages: Pages },
	ask: AskIndex,
): Promise<number[]> {
	const [, id] = ADDRESS.exec(own) ?? [];
	const isAddress = own.includes('/');
	// A word alone is a word.
	if (id === undefined || (!isAddress && !/[a-z].*-.*[a-z\d]/u.test(own))) return [];
	const isThere = (type: string) => !isAddress || own.includes(`${type}/`);
	const rows = names.entries
		.map(({ row }) => row)
		.filter(
			(row: NameRow) => row.i.endsWith(`/${id}`) && isThere(row.i.slice(0, row.i.indexOf('/'))),
		)
		.map(({ p }) => p);
	if (rows.length > 0) return rows;
	const hits = await ask(addressToken(id));
	return [...hits.keys()]
		.flatMap((page) => pages.rowOf(page) ?? [])
		.filter((row) => isThere(pages.typeOf(row)));
}
