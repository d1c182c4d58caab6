/**
 * The address of every record on its entity's page: `f-<metric or slug>-<period>`, for targets
 * `t-<slug>`, for statements `s-<speaker>`, extended only where it would collide.
 *
 * Which record an address stands for is said by `content/addresses.yaml`, so that no later record
 * takes one that has been published, wherever it is put in. A record that is not listed yet gets
 * what its fields make of it.
 */
import { compareText } from '../quantities/order.ts';
import { type AddressLine, inLine, RECORD_FIELDS } from './addresses.ts';

/** The parts of a record that its address is made of. Checked and unchecked records both fit. */
export interface Addressable {
	metric?: string | undefined;
	label?: string | undefined;
	subject?: string | undefined;
	period?: string | undefined;
	deadline?: string | undefined;
	scope?: string | undefined;
	value?: string | undefined;
	missing?: string | undefined;
	unit?: string | undefined;
	source?: string | undefined;
	key?: string | undefined;
}

/** Lists of a page whose records have addresses, and what these begin with. */
const PREFIXES = { observations: 'f', targets: 't', statements: 's' } as const;

export type RecordKind = keyof typeof PREFIXES;

export const RECORD_KINDS = Object.keys(PREFIXES) as RecordKind[];

/** The list that an address leads into. */
export function recordKindOf(address: string): RecordKind {
	return RECORD_KINDS.find((kind) => address.startsWith(`${PREFIXES[kind]}-`)) ?? 'observations';
}

/** What makes a record's address; a statement is known by who said it and when. */
export function addressableOf(
	kind: RecordKind,
	record: Addressable & { by?: string | undefined; date?: string | undefined },
): Addressable {
	if (kind !== 'statements') return record;
	const { by, date, source, key } = record;
	return { label: by, period: date, source, key };
}

/** Letters, digits and Chinese characters, joined by hyphens. */
export function slugOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

function periodSlug(period: string): string {
	return period
		.split('/')
		.map((part) => (part === '..' ? '' : part))
		.join('_');
}

/** The shortest address a record can have. */
function shortAddress(kind: RecordKind, record: Addressable): string {
	const parts =
		kind === 'observations'
			? ['f', record.metric ?? slugOf(record.label ?? ''), periodSlug(record.period ?? '')]
			: [PREFIXES[kind], slugOf(record.label ?? '')];
	return [...parts, ...(record.key ? [record.key] : [])].join('-');
}

/** Whether an address is one that a record of these fields can have. */
export function isAddressFor(address: string, record: Addressable): boolean {
	const short = shortAddress(recordKindOf(address), record);
	return address === short || address.startsWith(`${short}-`);
}

/** The shortest free address; one that is taken where nothing tells two records apart. */
function freeAddress(kind: RecordKind, record: Addressable, taken: ReadonlySet<string>): string {
	const extensions = {
		observations: [record.subject, record.scope, record.unit, record.source],
		targets: [record.subject, record.deadline, record.source],
		statements: [record.period, record.source],
	}[kind];
	let address = shortAddress(kind, record);
	for (const extension of extensions) {
		if (!taken.has(address)) break;
		if (extension) address = `${address}-${slugOf(extension)}`;
	}
	return address;
}

/** What makes a record the one it is. A value may be corrected and it is still the same. */
const IDENTITY = RECORD_FIELDS.filter((field) => field !== 'value' && field !== 'missing');

const same = (a: Addressable, b: Addressable, ...fields: (keyof Addressable)[]) =>
	fields.every((field) => plain(a[field]) === plain(b[field]));

const plain = (value: string | undefined) => (value ? inLine(value) : '');

/** Equal for two states of one record that differ in no more than the value. */
export const identityOf = (record: Addressable) =>
	IDENTITY.map((field) => plain(record[field])).join('\n');

/** In what a record is still like the one an address stood for, when more than its value has been corrected; the likest first. */
const LIKENESS: readonly ((was: Addressable, is: Addressable) => boolean)[] = [
	(was, is) => named(was, is) && sameFigure(was, is),
	(was, is) => named(was, is) && same(was, is, 'subject', 'period', 'deadline'),
	(was, is) => sameFigure(was, is),
	(was, is) => named(was, is),
];

const named = (was: Addressable, is: Addressable) =>
	plain(is.metric ?? is.label) !== '' && same(was, is, 'metric', 'label');

const sameFigure = (was: Addressable, is: Addressable) =>
	was.value !== undefined && was.source !== undefined && same(was, is, 'value', 'source');

export interface HeldAddress {
	/** f-gdp-2018 */
	address: string;
	/** Others under which the record has been published; they lead to it as well. */
	also: string[];
}

export interface HeldAddresses {
	/** In the order of the records. */
	records: HeldAddress[];
	/** Listed addresses of records of which more than the value has been corrected. */
	corrected: { line: AddressLine; index: number }[];
	/** Listed addresses whose record is not there any more. */
	lost: AddressLine[];
}

/**
 * Who answers at which address, among the records of one page. A listed address stays with its
 * record, also where what it is made of has been corrected; the record's own is then the one that
 * its fields make.
 */
export function holdAddresses(
	kind: RecordKind,
	records: readonly Addressable[],
	listed: readonly AddressLine[],
): HeldAddresses {
	const lines = listed.filter(
		({ fragment }) => fragment !== undefined && recordKindOf(fragment) === kind,
	);
	const owners = new Map<AddressLine, number>();
	if (lines.length > 0) {
		const byIdentity = Map.groupBy(records.keys(), (index) => identityOf(at(records, index)));
		for (const line of lines) {
			const equals = byIdentity.get(identityOf(line.is)) ?? [];
			const owner = equals.find((index) => same(line.is, at(records, index), 'value')) ?? equals[0];
			if (owner !== undefined) owners.set(line, owner);
		}
	}

	const corrected: HeldAddresses['corrected'] = [];
	for (const alike of LIKENESS) {
		const found = new Set(owners.values());
		const missing = lines.filter((line) => !owners.has(line));
		const free = [...records.keys()].filter((index) => !found.has(index));
		if (missing.length === 0 || free.length === 0) break;
		for (const line of missing) {
			const likes = free.filter((index) => alike(line.is, at(records, index)));
			const [index] = likes;
			if (index === undefined || likes.length > 1) continue;
			const rivals = missing.filter((other) => alike(other.is, at(records, index)));
			// Two addresses of one record have one identity and go together.
			if (rivals.some((other) => identityOf(other.is) !== identityOf(line.is))) continue;
			owners.set(line, index);
			corrected.push({ line, index });
		}
	}

	const own = Map.groupBy(owners.keys(), (line) => owners.get(line));
	const taken = new Set(lines.flatMap(({ fragment }) => fragment ?? []));
	const held = records.map((record, index): HeldAddress => {
		const known = (own.get(index) ?? [])
			.toSorted((a, b) => compareText(a.is.since, b.is.since))
			.flatMap(({ fragment }) => fragment ?? []);
		const fitting = known.find((one) => isAddressFor(one, record));
		return { address: fitting ?? '', also: known.filter((one) => one !== fitting) };
	});
	for (const [index, one] of held.entries()) {
		if (one.address) continue;
		one.address = freeAddress(kind, at(records, index), taken);
		taken.add(one.address);
	}
	return { records: held, corrected, lost: lines.filter((line) => !owners.has(line)) };
}

function at<Item>(list: readonly Item[], index: number): Item {
	return list[index] as Item;
}
