/**
 * A proof that what stands around a figure is of its record, too: its time, its marks, its growth,
 * its scope and its source; that a link which shows a figure without naming it says what is
 * published; and that none has a place which may not have one. That a named figure has its value,
 * and each its receipt, is proved by `prove-receipts.ts`.
 */
import type { ComparedPage } from '../src/data/comparison.ts';
import { plainNumber } from '../src/quantities/interval.ts';
import { formatPeriod } from '../src/quantities/period.ts';
import { toBase } from '../src/quantities/unit.ts';
import type { Vocabulary } from '../src/quantities/vocabulary.ts';
import { figureText } from '../src/text/zh-CN/figures.ts';
import type { Words } from '../src/text/words.ts';
import { attributeOf, type Element, elementsIn, textOf } from './html.ts';

/** A row of /data/observations.json, as far as the proof needs it. */
export interface PublishedValue {
	id: string;
	entity_name: string;
	metric_id: string | null;
	subject: string | null;
	label: string;
	period: string;
	period_end: string | null;
	value: string | null;
	unit: string | null;
	display: string | null;
	missing: keyof typeof figureText.missing | null;
	growth_stated: string | null;
	growth_basis: string | null;
	scope_name: string | null;
	status: string;
	bound: string | null;
	marks: (keyof typeof figureText.marks)[];
	source_id: string;
	source_publisher: string | null;
}

/** A page by its path below the site's address. */
interface Page {
	path: string;
	elements: Element[];
}

/** What is wrong, in the order of the pages, and how often each thing was looked at. */
interface Proof {
	problems: string[];
	seen: Record<string, number>;
}

/**
 * How a link shows its record: as one that was changed; named by `data-figure`; as its value, after its name, or in the badge
 * of a place; as the year of a cell that tells the value on request; as the record of a place; by
 * its own address; as a part of the page; or as another report in a receipt.
 */
type Role =
	'change' | 'named' | 'value' | 'fact' | 'badge' | 'year' | 'place' | 'address' | 'part' | 'other';

/** Beside these stands nothing that says more of the record. */
const ALONE: ReadonlySet<Role> = new Set(['fact', 'address', 'part', 'other']);

export function proveValues(
	pages: Iterable<Page>,
	records: readonly PublishedValue[],
	words: Words,
): Proof {
	const published = new Map(records.map((record) => [record.id, record]));
	const problems: string[] = [];
	const { seen, count } = counter();
	for (const { path, elements } of pages) {
		for (const element of elements) {
			const ranked = rankedIn(element);
			if (ranked !== undefined) {
				count('ranked');
				const record = published.get(ranked);
				if (!record) problems.push(`${path}: ${ranked} is not published`);
				else if (!mayBeRanked(record)) problems.push(`${path}: ${ranked} has a place`);
			}
			const id = attributeOf(element, 'data-figure') ?? recordOf(element, path);
			if (element.tagName !== 'a' || id === undefined) continue;
			const record = published.get(id);
			if (!record) {
				problems.push(`${path}: ${id} is not published`);
				continue;
			}
			const role = roleOf(element, record, words);
			count(role ?? 'unknown');
			const faults = role
				? faultsAround(element, role, record, path, words, count)
				: [`is called ${textOf(element)}`];
			problems.push(...faults.map((fault) => `${path}: ${id} ${fault}`));
		}
	}
	return { problems, seen };
}

/** What a page brings to a comparison: each side is a record of that page and metric. */
export function proveCompared(
	pages: Iterable<ComparedPage>,
	records: readonly PublishedValue[],
	words: Words,
	{ parseUnit }: Pick<Vocabulary, 'parseUnit'>,
): Proof {
	const published = new Map(records.map((record) => [record.id, record]));
	const problems: string[] = [];
	const { seen, count } = counter();
	const merged = words.signs.bracketed(words.pageText.merged);
	for (const page of pages) {
		for (const metric of page.metrics) {
			for (const side of metric.sides) {
				count('sides');
				const id = `${page.id}#${side.at}`;
				const record = published.get(id);
				const unit = parseUnit(record?.unit ?? '');
				if (!record || !unit || record.subject !== null || record.metric_id !== metric.id) {
					problems.push(`${id} is no record of ${metric.id}`);
					continue;
				}
				const marks = record.marks.map((mark) => figureText.marks[mark]);
				const said = side.marks?.split(words.signs.listComma) ?? [];
				const expected: Record<string, [unknown, unknown]> = {
					value: [side.printed, record.display],
					amount: [side.value, plainNumber(toBase(record.value ?? '', unit))],
					time: [side.when, formatPeriod(record.period, words)],
					bound: [side.bound ?? 'exact', record.bound],
					growth: [side.growth, growthOf(record, words)],
					// Besides, it may say that sources differ.
					marks: [said.slice(0, marks.length).join(), marks.join()],
					scope: [side.scope?.replace(merged, '') ?? figureText.covers.unstated, record.scope_name],
					source: [side.source.startsWith(record.source_publisher ?? ''), true],
				};
				for (const [what, [shown, is]] of Object.entries(expected)) {
					if (shown !== is)
						problems.push(`${id} has the ${what} ${String(shown)}, not ${String(is)}`);
				}
			}
		}
	}
	return { problems, seen };
}

/** What stands around a link and is not of its record. */
function faultsAround(
	link: Element,
	role: Role,
	record: PublishedValue,
	path: string,
	words: Words,
	count: (what: string) => void,
): string[] {
	// Sentences tell time and marks in their own words.
	if (ALONE.has(role) || has(link, 'prose')) return [];
	const table = closest(link, ['table']);
	const row = closest(link, ['tr']);
	const place = placeOf(link, role);
	if (!place) return [];
	const around = compact(place);
	const faults: string[] = [];

	if (role === 'change') {
		const now = elementsIn(place).find(
			(cell) => attributeOf(cell, 'data-label') === words.changesText.columns.now,
		);
		const said = compact(now);
		return said === '' || said === shownOf(record) ? [] : [`is said to be ${said} now`];
	}
	const time = compactText(formatPeriod(record.period, words));
	if (role === 'year') {
		if (!around.includes(shownOf(record))) faults.push(`has not ${shownOf(record)} beside it`);
	} else if (role !== 'badge') {
		const heads = [headOf(link), row && elementsIn(row).find(({ tagName }) => tagName === 'th')];
		const told =
			around.includes(time) ||
			heads.some((head) => compact(head).includes(time) || compact(head) === record.period) ||
			// The whole page is of one year.
			(role === 'place' && path.startsWith('rankings/'));
		count('times');
		if (!told) faults.push(`does not say ${time}`);
	}
	const isValue = (attributeOf(link, 'data-show') ?? 'value') === 'value';
	for (const mark of isValue ? record.marks : []) {
		count('marks');
		const said = figureText.marks[mark];
		if (!around.includes(said)) faults.push(`does not say ${said}`);
	}

	// The row of a pledge tells who pledged.
	if (!row || recordsIn(row, path).size !== 1 || has(table, 'targets')) return faults;
	const cells = elementsIn(row).filter(({ tagName }) => tagName === 'td');
	for (const cell of cells.filter((one) => attributeOf(one, 'data-label') === '口径')) {
		const said = textOf(cell);
		if (said === '' || said === figureText.covers.unstated) continue;
		count('scopes');
		if (!said.startsWith(record.scope_name ?? '?')) faults.push(`has the scope ${said}`);
	}
	for (const said of cells.map(textOf)) {
		// Alone in its cell, or with its basis; the figure itself may be a rate.
		if (!/^-?[\d.]+%(?:（[^）]*）)?$/.test(said) || compactText(said) === shownOf(record)) continue;
		count('growths');
		const growth = growthOf(record, words);
		if (said !== growth && said !== growth?.replace(/（.*/, ''))
			faults.push(`has the growth ${said}`);
	}
	const sources = elementsIn(row).flatMap(
		(one) => /\/sources\/([^/]+)\/$/.exec(attributeOf(one, 'href') ?? '')?.[1] ?? [],
	);
	if (sources.length > 0) {
		count('sources');
		if (!sources.includes(record.source_id)) faults.push(`has the source ${sources.join()}`);
	}
	return faults;
}

function roleOf(link: Element, record: PublishedValue, words: Words): Role | undefined {
	if (attributeOf(link, 'data-figure') !== undefined) return 'named';
	const text = compact(link);
	const shown = shownOf(record);
	const label = compactText(record.label);
	const year = record.period_end?.slice(0, 4) ?? compactText(formatPeriod(record.period, words));
	const row = closest(link, ['tr']);
	const address = record.id.replace('#', '/#');
	if (text === shown) return 'value';
	if (text === label + shown) return 'fact';
	const time = compactText(formatPeriod(record.period, words));
	const name = compactText(record.subject ?? '') + label + words.signs.bracketed(time);
	const names = [name, record.entity_name + words.signs.colon + name];
	if (names.includes(text)) return 'change';
	if (text === `全国综合评价${shown}·${year}`) return 'badge';
	if (has(link, 'matrix') && (text === year || text.startsWith(`${year}，`))) return 'year';
	if (text === '记录' && row && compact(row).includes(shown)) return 'place';
	if (text.startsWith('http') && decodeURI(text).endsWith(`/${address}`)) return 'address';
	if (has(link, 'contents') && text.startsWith(label)) return 'part';
	if (has(link, 'receipt') && text.startsWith(`${shown}（${record.source_publisher ?? ''}`))
		return 'other';
	return undefined;
}

/** What must be so for a figure to be ranked at all; that those of one rank compare is proved of each. */
function mayBeRanked(record: PublishedValue): boolean {
	return (
		record.marks.length === 0 &&
		record.status === 'stated' &&
		record.missing === null &&
		record.subject === null &&
		record.bound !== 'magnitude' &&
		/^\d{4}$/.test(record.period)
	);
}

/** The record that an element ranks: in a row with its place, or in a line of dots. */
function rankedIn(element: Element): string | undefined {
	return attributeOf(element, 'data-place') === undefined
		? attributeOf(element, 'data-strip')
		: attributeOf(element, 'data-of');
}

/** The record a link leads to. */
function recordOf(link: Element, path: string): string | undefined {
	const [page = '', fragment = ''] = decodeURI(attributeOf(link, 'href') ?? '').split('#');
	if (!fragment.startsWith('f-')) return undefined;
	return `${(page || path).replace(/^\/|\/$/g, '')}#${fragment}`;
}

function recordsIn(row: Element, path: string): Set<string> {
	return new Set(elementsIn(row).flatMap((one) => recordOf(one, path) ?? []));
}

const shownOf = ({ missing, display }: PublishedValue) =>
	missing ? figureText.missing[missing] : compactText(display ?? '');

/** 8.8%（可比价）, where the source states it. */
function growthOf(
	{ growth_stated: growth, growth_basis: basis }: PublishedValue,
	{ signs }: Words,
): string | undefined {
	if (growth === null) return undefined;
	const ofPrices = basis === 'nominal' || basis === 'real';
	return `${growth}%${ofPrices ? signs.bracketed(figureText.growthBasis[basis]) : ''}`;
}

/** What a figure stands in with all that is said of it. */
function placeOf(link: Element, role: Role): Element | undefined {
	if (has(link, 'matrix')) return closest(link, ['td']);
	return closest(link, role === 'place' ? ['tr'] : ['li', 'tr', 'dl', 'p']);
}

/** The head of the column a cell stands in. */
function headOf(link: Element): Element | undefined {
	const cell = closest(link, ['td']);
	const row = cell && parentOf(cell);
	const table = closest(link, ['table']);
	const [heads] = table ? elementsIn(table).filter(({ tagName }) => tagName === 'tr') : [];
	return cell && row && heads && childrenOf(heads)[childrenOf(row).indexOf(cell)];
}

const childrenOf = (element: Element) =>
	element.childNodes.filter((node): node is Element => 'tagName' in node);

function parentOf({ parentNode }: Element): Element | undefined {
	return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

/** It, and what it stands in. */
function* upwards(element: Element | undefined): Generator<Element> {
	for (let at = element; at; at = parentOf(at)) yield at;
}

const closest = (element: Element, tags: readonly string[]) =>
	upwards(element).find(({ tagName }) => tags.includes(tagName));

/** Whether it is of a class, or stands in what is. */
const has = (element: Element | undefined, name: string) =>
	upwards(element).some((one) => attributeOf(one, 'class')?.split(' ').includes(name));

const compactText = (text: string) => text.replaceAll(/[\s\u2060]/g, '');
const compact = (element: Element | undefined) => (element ? compactText(textOf(element)) : '');

function counter(): { seen: Record<string, number>; count: (what: string) => void } {
	const seen: Record<string, number> = {};
	return { seen, count: (what) => (seen[what] = (seen[what] ?? 0) + 1) };
}
