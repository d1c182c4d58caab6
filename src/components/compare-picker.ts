/** Finds zones and provinces by name, as the site's search does: its list is fetched on first use. */
import { withEnglish } from '../search/foreign.ts';
import { Names } from '../search/names.ts';
import { normalise } from '../search/normalise.ts';
import { Pages } from '../search/pages.ts';
import { openStore } from '../search/store.ts';
import { unpackVariants } from '../search/unpack.ts';

export interface Candidate {
	/** zones/shenyang */
	page: string;
	name: string;
	/** Where it lies. */
	place: string;
}

/** More than this no reader goes through. */
const MOST = 12;

let loading: Promise<(typed: string) => Candidate[]> | undefined;

/** What finds them; a list that did not come is asked for again the next time. */
export function candidates(base: string): Promise<(typed: string) => Candidate[]> {
	loading ??= load(base).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(base: string) {
	const store = openStore(base);
	const [list, table, foreign] = await Promise.all([store.names(), store.pages(), store.foreign()]);
	const variants = unpackVariants(table.variants + foreign.variants);
	const names = new Names(withEnglish(list, foreign), variants);
	const pages = new Pages(table);
	return (typed: string): Candidate[] => {
		const hits = names.find(normalise(typed, variants), (row) => pages.provinceOf(row.p));
		return hits
			.filter(({ row }) => row.i.startsWith('zones/') || isProvince(row.i, row.c))
			.slice(0, MOST)
			.map(({ row }) => ({
				page: row.i,
				name: row.n[0] ?? '',
				place: pages.provinceOf(row.p),
			}));
	};
}

const isProvince = (page: string, level: string | undefined) =>
	page.startsWith('regions/') && level === 'province';
