/** A proof that every figure on every page leads to its receipt and says what the record says. */
import Big from 'big.js';
import type { Vocabulary } from '../src/quantities/vocabulary.ts';
import { figureText } from '../src/text/zh-CN/figures.ts';
import { attributeOf, type Element, textOf } from './html.ts';

/** A row of /data/observations.json, as far as the proof needs it. */
export interface PublishedFigure {
	id: string;
	entity_type: string;
	entity_id: string;
	value: string | null;
	value_max: string | null;
	unit: string | null;
	printed: string | null;
	qualifier: string | null;
	missing: keyof typeof figureText.missing | null;
	growth_stated: string | null;
	share_value: string | null;
	source_id: string;
}

/** A page by its path below the site's address. */
interface Page {
	path: string;
	elements: Element[];
}

/** What is wrong, in the order of the pages; nothing where all is well. */
export function proveReceipts(
	pages: Iterable<Page>,
	records: readonly PublishedFigure[],
	vocabulary: Pick<Vocabulary, 'withQualifier'>,
	base = '/',
): { problems: string[]; links: number; citations: number } {
	const published = new Map(records.map((record) => [record.id, record]));
	/** Receipts by address: zones/shenyang/#f-gdp-2024. */
	const receipts = new Map<string, { id: string | undefined; value: string; sources: string[] }>();
	const sources = new Set<string>();
	const links: { page: string; to: string; id: string; show: string; text: string }[] = [];
	const citations: { page: string; to: string }[] = [];

	for (const { path, elements } of pages) {
		const source = /^sources\/([^/]+)\/$/.exec(path)?.[1];
		if (source) sources.add(source);
		for (const element of elements) {
			const id = attributeOf(element, 'data-figure');
			const address = attributeOf(element, 'id');
			const to = pathOf(element, base);
			if (element.tagName === 'tr' && address?.startsWith('f-')) {
				receipts.set(`${path}#${address}`, {
					id,
					value: compact(find(element, ({ tagName }) => tagName === 'summary')),
					sources: collect(element, ({ tagName }) => tagName === 'a')
						.map((link) => /^sources\/([^/]+)\/$/.exec(pathOf(link, base) ?? '')?.[1])
						.filter((one) => one !== undefined),
				});
			} else if (element.tagName === 'tr' && id !== undefined) {
				// A row of a chart's table: its value is the link.
				const link = find(element, ({ tagName }) => tagName === 'a');
				links.push({
					page: path,
					to: (link && pathOf(link, base)) ?? '',
					id,
					show: 'value',
					text: compact(link),
				});
			} else if (id !== undefined) {
				const show = attributeOf(element, 'data-show') ?? 'value';
				links.push({ page: path, to: to ?? '', id, show, text: compact(element) });
			} else if (element.tagName === 'a' && to?.startsWith('sources/')) {
				citations.push({ page: path, to });
			}
		}
	}

	const problems: string[] = [];
	for (const record of records) {
		const { id, entity_type, entity_id, source_id } = record;
		const receipt = receipts.get(`${entity_type}/${entity_id}/${id.slice(id.indexOf('#'))}`);
		if (receipt?.id !== id) {
			problems.push(`${id}: has no receipt`);
			continue;
		}
		const [value, ...forms] = expectedTexts(record, 'value', vocabulary);
		if (receipt.value !== value && !forms.includes(receipt.value))
			problems.push(`${id}: receipt says ${receipt.value}, not ${value}`);
		if (!receipt.sources.includes(source_id)) {
			problems.push(`${id}: receipt does not link to sources/${source_id}/`);
		}
	}
	for (const { page, to, id, show, text } of links) {
		const record = published.get(id);
		if (!record) {
			problems.push(`${page}: ${id} is not published`);
			continue;
		}
		if (receipts.get(to)?.id !== id) problems.push(`${page}: ${id} links to ${to || 'nothing'}`);
		const [value, ...forms] = expectedTexts(record, show, vocabulary);
		if (text !== value && !forms.includes(text))
			problems.push(`${page}: ${id} says ${text}, not ${value}`);
	}
	for (const { page, to } of citations) {
		const source = /^sources\/([^/#]+)\//.exec(to)?.[1];
		if (source !== undefined && !sources.has(source))
			problems.push(`${page}: cites ${to}, which is no page`);
	}
	return { problems, links: links.length, citations: citations.length };
}

/** Multipliers that a long number may be shown with; the digits stay the same. */
const SHIFTS = [
	['', 0],
	['万', 4],
	['亿', 8],
] as const;

/** What a page may show of a record: as printed, or where that is unknown its number in one of its forms. */
function expectedTexts(
	record: PublishedFigure,
	show: string,
	{ withQualifier }: Pick<Vocabulary, 'withQualifier'>,
): string[] {
	if (show === 'growth') return [`${record.growth_stated}%`];
	if (show === 'share') return [String(record.share_value).replaceAll(/\s/g, '')];
	if (record.missing) return [figureText.missing[record.missing]];
	const shown = (form: string, number?: number) =>
		withQualifier(form, record.qualifier ?? undefined, number).replaceAll(/\s/g, '');
	if (record.printed !== null) return [shown(record.printed)];
	const values = [record.value, record.value_max].filter((value) => value !== null);
	return SHIFTS.flatMap(([multiplier, exponent]) => {
		const number =
			values
				.map((value) =>
					exponent === 0 ? value : new Big(value).div(new Big(10).pow(exponent)).toFixed(),
				)
				.join('至') + multiplier;
		const place = record.unit === '位' ? '第' : '';
		return [shown(place + number + record.unit, (place + number).length)];
	});
}

function pathOf(element: Element, base: string): string | undefined {
	const href = attributeOf(element, 'href');
	return href?.startsWith(base) ? decodeURI(href.slice(base.length)) : undefined;
}

function collect(element: Element, wanted: (element: Element) => boolean): Element[] {
	return element.childNodes
		.filter((node): node is Element => 'tagName' in node)
		.flatMap((child) => [...(wanted(child) ? [child] : []), ...collect(child, wanted)]);
}

function find(element: Element, wanted: (element: Element) => boolean): Element | undefined {
	return collect(element, wanted)[0];
}

function compact(element: Element | undefined): string {
	return element ? textOf(element).replaceAll(/[\s\u2060]/g, '') : '';
}
