/** Which record of one state of a page is which of another. */
export type Fields = Record<string, unknown>;

/** A record with its address and place in the page. */
export interface Placed {
	record: Fields;
	/** The record as it would be written with the names of today. */
	known: Fields;
	address: string;
}

export const text = (value: unknown) => (typeof value === 'string' ? value : null);

/** The fields of a record that are texts. */
export function textsOf(record: Fields): Record<string, string> {
	return Object.fromEntries(
		Object.entries(record).filter((field): field is [string, string] => text(field[1]) !== null),
	);
}

/** By what two records are one, the surest first; the first also pairs equals in their order. */
const IDENTITIES: readonly (readonly string[])[] = [
	['metric', 'label', 'subject', 'period', 'scope', 'source', 'key'],
	['metric', 'label', 'subject', 'period', 'scope', 'source'],
	['metric', 'label', 'subject', 'period', 'scope'],
	['metric', 'label', 'subject', 'period'],
	['metric', 'label', 'period'],
	['value', 'unit', 'source', 'period'],
	['value', 'unit', 'source'],
	['value', 'source'],
];

/** Records of both states, paired; a pair without its half was added or removed. */
export function pairRecords(
	old: readonly Placed[],
	now: readonly Placed[],
): { old?: Placed; now?: Placed }[] {
	const partners = new Map<Placed, Placed>();
	const free = (list: readonly Placed[], taken: ReadonlySet<Placed>) =>
		list.filter((one) => !taken.has(one));
	for (const [round, fields] of IDENTITIES.entries()) {
		const keyOf = ({ known }: Placed) =>
			JSON.stringify(fields.map((field) => text(known[field]) ?? ''));
		const olds = Map.groupBy(free(old, new Set(partners.values())), keyOf);
		const nows = Map.groupBy(free(now, new Set(partners.keys())), keyOf);
		for (const [key, candidates] of nows) {
			const others = olds.get(key) ?? [];
			// A record without a value is told from others by its name only.
			if (fields[0] === 'value' && text(candidates[0]?.known['value']) === null) continue;
			if (round > 0 && (candidates.length > 1 || others.length > 1)) continue;
			for (const [index, candidate] of candidates.entries()) {
				const other = others[index];
				if (other) partners.set(candidate, other);
			}
		}
	}
	const gone = free(old, new Set(partners.values()));
	return [
		...now.map((one) => {
			const partner = partners.get(one);
			return partner ? { old: partner, now: one } : { now: one };
		}),
		...gone.map((one) => ({ old: one })),
	];
}
