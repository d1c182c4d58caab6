/** The places of the country that the site tells nothing of, so that none is taken for a misspelt name. */
import { normalise } from './normalise.ts';

/** Where places lie: a province, a city of it or none, and their names between spaces. */
export type PlaceRow = [province: string, city: string, names: string];

/** How names of places of every level end. */
const ENDINGS =
	/(?:特别行政区|(?:[\p{Script=Han}]{1,3}族)*自治[州县旗]|省|盟|地区|林区|特区|新区|[市县区旗])$/u;
/** 襄阳市 → 襄阳, 阳高县 → 阳高; 沛县 stays what it is. */
export function plain(name: string): string {
	const short = name.replace(ENDINGS, '');
	return [...short].length > 1 ? short : name;
}

/** Where a place lies: its province, or those of all places of the name, and its city. */
export interface Whereabouts {
	/** Its name, as it was asked. */
	place: string;
	/** Empty where the place is a province itself. */
	province: string;
	city: string;
}

export class Places {
	private readonly rows: ReadonlyMap<
		string,
		readonly (readonly [province: string, city: string])[]
	>;

	constructor(rows: readonly PlaceRow[]) {
		const all = new Map<string, [string, string][]>();
		for (const [province, city, names] of rows) {
			for (const name of names.split(' ')) {
				all.set(name, [...(all.get(name) ?? []), [province, city]]);
			}
		}
		this.rows = all;
	}

	/** A place by its name with or without its ending: 三沙, 三沙市. */
	find(name: string): Whereabouts | undefined {
		const place = [name, plain(name)].find((one) => this.rows.has(one));
		const [first, ...others] = (place && this.rows.get(place)) || [];
		if (!place || !first) return undefined;
		const [province, city] = first;
		if (plain(normalise(province)) === place) return { place, province: '', city: '' };
		const isSame = others.every(([another]) => another === province);
		return { place, province: isSame ? province : '', city: others.length === 0 ? city : '' };
	}

	names(): Iterable<string> {
		return this.rows.keys();
	}
}
