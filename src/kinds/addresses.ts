/**
 * `content/addresses.yaml`: every address that has been published and what it stands for.
 *
 * One line an address, `zones/shenyang#f-gdp-2018: metric gdp | period 2018 | … | since 2026-11-20`:
 * two branches that add lines merge, a wrong line spoils no other, and thousands of lines are read
 * without a parser. The file is YAML nevertheless, a map of texts.
 */
import { z } from 'zod';
import { date } from './fields.ts';

/** Where the file is, from the repository's root. */
export const ADDRESSES_PATH = 'content/addresses.yaml';

const text = (about: string) => z.string().min(1).optional().describe(about);

/** What an address stands for: a page by its name, a record by what makes it that record. */
export const addressSchema = z.strictObject({
	name: text('页面的名称；只有页面的行有。'),
	metric: text('记录的指标。'),
	label: text('没有指标的记录叫什么；目标叫什么；说法是谁的。'),
	subject: text('记录的主体。'),
	period: text('观测值的时期；说法的日期。'),
	deadline: text('目标的期限。'),
	scope: text('口径。'),
	value: text('数值，与来源一起认出改了名称的记录。'),
	missing: text('没有数值的原因。'),
	unit: text('单位。'),
	source: text('来源。'),
	key: text('记录的 key。'),
	since: date().describe('哪一天的版本起公布。'),
});

type StandsFor = z.output<typeof addressSchema>;

/** What a record is known by: everything that a line says of one. */
export const RECORD_FIELDS = (Object.keys(addressSchema.shape) as (keyof StandsFor)[]).filter(
	(field) => field !== 'name' && field !== 'since',
);

export interface AddressLine {
	/** zones/shenyang */
	page: string;
	/** f-gdp-2018, t-营业收入, s-王虹; none for the page itself. */
	fragment: string | undefined;
	is: StandsFor;
	/** 1-based. */
	line: number;
}

export interface AddressBook {
	lines: AddressLine[];
	/** Lines that cannot be read, are left from a conflict, or repeat an address. */
	faults: { line: number; text: string; kind: 'form' | 'conflict' | 'repeated' }[];
}

const LINE = /^([a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)(?:#([fst]-[^\s:]*))?: +(\S.*)$/u;
const SEPARATOR = ' | ';

/** Read the file's text, line by line. Of two lines for one address the first counts. */
export function readAddressBook(file: string): AddressBook {
	const book: AddressBook = { lines: [], faults: [] };
	const seen = new Set<string>();
	let conflict = false;
	for (const [index, row] of file.split('\n').entries()) {
		const line = index + 1;
		const written = row.trimEnd();
		if (written === '' || written.startsWith('#')) continue;
		const fault = (kind: AddressBook['faults'][number]['kind']) =>
			book.faults.push({ line, text: written, kind });
		const [marker] = /^([<=>|])\1{6}/.exec(written) ?? [];
		if (marker) {
			// A conflict is told once, where it begins.
			if (!conflict) fault('conflict');
			conflict = !marker.startsWith('>');
			continue;
		}
		const [, page, fragment, rest = ''] = LINE.exec(written) ?? [];
		const is = addressSchema.safeParse(readFields(rest));
		if (page === undefined || !is.success || isPage(is.data) !== (fragment === undefined)) {
			fault('form');
			continue;
		}
		const address = addressOf({ page, fragment });
		if (!seen.has(address)) book.lines.push({ page, fragment, is: is.data, line });
		else if (!conflict) fault('repeated');
		seen.add(address);
	}
	return book;
}

const isPage = ({ name, metric, label }: StandsFor) =>
	name !== undefined && metric === undefined && label === undefined;

function readFields(rest: string): Record<string, string> | undefined {
	let plain = rest;
	if (rest.startsWith('"')) {
		try {
			plain = String(JSON.parse(rest));
		} catch {
			return undefined;
		}
	}
	return Object.fromEntries(
		plain.split(SEPARATOR).map((field) => {
			const end = field.indexOf(' ');
			return end < 0 ? [field, ''] : [field.slice(0, end), field.slice(end + 1)];
		}),
	);
}

export function addressOf({ page, fragment }: Pick<AddressLine, 'page' | 'fragment'>): string {
	return fragment === undefined ? page : `${page}#${fragment}`;
}

/** A text as it stands in a line. */
export function inLine(value: string): string {
	return value.replace(/\s+/g, ' ').trim().replaceAll(SEPARATOR, ' ｜ ');
}

const FIELDS = Object.keys(addressSchema.shape) as (keyof StandsFor)[];

export function formatAddress(line: Pick<AddressLine, 'page' | 'fragment' | 'is'>): string {
	const fields = FIELDS.flatMap((field) => {
		const value = line.is[field];
		return value === undefined ? [] : [`${field} ${inLine(value)}`];
	}).join(SEPARATOR);
	// A colon or a hash of a label would be YAML's.
	const safe = /: | #|:$/.test(fields) ? JSON.stringify(fields) : fields;
	return `${addressOf(line)}: ${safe}`;
}

interface Named {
	collection: string;
	data: { formerly?: unknown };
}

/** References that a page had before, in the order of its field: old, or mechanisms/old → mechanisms/old. */
export function formerRefs({ collection, data: { formerly } }: Named): string[] {
	if (!Array.isArray(formerly)) return [];
	return formerly.map(String).map((old) => (old.includes('/') ? old : `${collection}/${old}`));
}

/** Pages by the references under which they were known before: zones/old → zones/shenyang. */
export function formerPages(pages: Iterable<Named & { id: string }>): Map<string, string> {
	const all = [...pages];
	const existing = new Set(all.map(({ collection, id }) => `${collection}/${id}`));
	const former = new Map<string, string>();
	for (const page of all) {
		for (const old of formerRefs(page)) {
			// The check refuses both: an address leads to one page.
			if (!existing.has(old) && !former.has(old)) former.set(old, `${page.collection}/${page.id}`);
		}
	}
	return former;
}

/** The listed addresses of records by page, those of its former addresses after its own. */
export function linesByPage(
	{ lines }: AddressBook,
	former: ReadonlyMap<string, string>,
): Map<string, AddressLine[]> {
	const pages = new Map<string, AddressLine[]>();
	const owned = lines.filter(({ page }) => !former.has(page));
	for (const line of [...owned, ...lines.filter(({ page }) => former.has(page))]) {
		if (line.fragment === undefined) continue;
		const page = former.get(line.page) ?? line.page;
		const known = pages.get(page) ?? [];
		pages.set(page, known);
		if (!known.some(({ fragment }) => fragment === line.fragment)) known.push(line);
	}
	return pages;
}
