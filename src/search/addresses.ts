/** Pages by what they are called in addresses and files: zones/shenyang, gxdb-2025-northeast. */
import type { AskIndex } from './hits.ts';
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import type { Pages } from './pages.ts';
import type { Query } from './query.ts';
import { addressToken } from './tokens.ts';

const ADDRESS =
	/^(?:https?:\/\/[^\s/]+)?\/?(?:[a-z0-9_.~-]+\/)*([a-z0-9][a-z0-9-]*)(?:\/|\.(?:html|json|csv|mdx|yaml))?(?:[?#]\S*)?$/u;

/** A file of the content by its name alone: shenyang.mdx. */
const FILE = /^[a-z\d-]+\.(?:mdx|yaml)$/u;

/** Where on the page an address leads; empty where it does not say. */
export function anchorIn({ typed }: Pick<Query, 'typed'>): string {
	return /\/#([^\s#]+)$/u.exec(typed)?.[1] ?? '';
}

/** Rows of the pages that an address, a file's name or an id in it means. */
export async function findAddress(
	{ typed }: Pick<Query, 'typed'>,
	{ names, pages }: { names: Names; pages: Pages },
	ask: AskIndex,
): Promise<number[]> {
	const [, id] = ADDRESS.exec(typed) ?? [];
	const isAddress = typed.includes('/');
	// A word alone is a word.
	if (id === undefined || !(isAddress || FILE.test(typed) || /[a-z].*-.*[a-z\d]/u.test(typed))) {
		return [];
	}
	const isThere = (type: string) => !isAddress || typed.includes(`${type}/`);
	const rows = names.entries
		.map(({ row }) => row)
		.filter(
			(row: NameRow) => row.i.endsWith(`/${id}`) && isThere(row.i.slice(0, row.i.indexOf('/'))),
		)
		.map(({ p }) => p);
	if (rows.length > 0) return rows;
	const own = isAddress ? findOwnPage(typed, pages) : undefined;
	if (own !== undefined) return [own];
	const hits = await ask(addressToken(id));
	return [...hits.keys()]
		.flatMap((page) => pages.rowOf(page) ?? [])
		.filter((row) => isThere(pages.typeOf(row)));
}

/** A page of no entry: /data/, alliances/matrix/; what files in its folder hold, it tells. */
function findOwnPage(typed: string, pages: Pages): number | undefined {
	const parts = typed
		.replace(/[?#].*$/u, '')
		.replace(/[a-z\d_-]+\.(?:csv|json)$/u, '')
		.split('/')
		.filter((part) => part !== '');
	for (const count of [2, 1]) {
		const row = pages.indexOf(parts.slice(-count).join('/'));
		if (row !== undefined) return row;
	}
	return undefined;
}
