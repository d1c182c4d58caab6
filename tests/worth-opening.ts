/**
 * Whether the page of a zone is worth opening, measured on the page as it was built: enough prose
 * that says what is so, and figures of the zone itself that need no warning.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { says } from '../src/checks/worn-phrases.ts';
import { attributeOf, type Element, elementsIn, elementsOf } from './html.ts';

/** What is asked of a page. */
const LEAST_CHARACTERS = 250;
const LEAST_FIGURES = 2;
/** Prose that is longer than what is known is filler: below so many facts its length does not count. */
const LEAST_FACTS = 4;
/** Of a page's sentences, fewer than this share doubt, tell gaps, speak of the site or ask for help. */
const MOST_HEDGED = 0.1;

/** What the downloads of the site know of a zone. */
export interface ZoneFacts {
	/** The figures recorded on its page, its parks' and firms' too, by their ids. */
	own: ReadonlySet<string>;
	/** Its areas that rest on more than a source of grade C. */
	areas: number;
	/** Distinct records: figures, events, stated ties, targets, industries, areas, statements. */
	count: number;
}

export interface Measure {
	characters: number;
	sentences: number;
	hedged: number;
	/** Own figures, areas among them, that carry no mark. */
	figures: number;
	facts: number;
	/** Asks readers for help. */
	pleads: boolean;
	/** Why it is not worth opening; empty where it is. */
	lacks: string[];
}

/** Measure the page of a zone; its elements are all of the page, in order. */
export function measurePage(
	elements: readonly Element[],
	{ own, areas, count }: ZoneFacts,
): Measure {
	const sentences = elements.filter(hasClass('prose')).flatMap(sentencesIn);
	const characters = sentences.join('').replaceAll(/\s/gu, '').length;
	const hedged = sentences.filter((text) => says(['hedge', 'gap', 'site', 'plea'], text)).length;
	const rows = elements.filter(
		(element) =>
			element.tagName === 'tr' &&
			attributeOf(element, 'id')?.startsWith('f-') === true &&
			own.has(attributeOf(element, 'data-figure') ?? '') &&
			!elementsIn(element).some(hasClass('mark')),
	);
	const figures = rows.length + areas;
	const counted = count >= LEAST_FACTS ? characters : 0;
	return {
		characters,
		sentences: sentences.length,
		hedged,
		figures,
		facts: count,
		pleads: pleadsIn(elements),
		lacks: [
			...(counted < LEAST_CHARACTERS ? [count < LEAST_FACTS ? '事实' : '字数'] : []),
			...(hedged >= sentences.length * MOST_HEDGED ? ['存疑的句子'] : []),
			...(figures < LEAST_FIGURES ? ['无标记的数字'] : []),
		],
	};
}

/** Whether the prose or the lead of any page asks readers for help. */
export function pleadsIn(elements: readonly Element[]): boolean {
	return elements
		.filter((element) => hasClass('prose')(element) || hasClass('lead')(element))
		.flatMap(sentencesIn)
		.some((text) => says(['plea'], text));
}

const hasClass = (name: string) => (element: Element) =>
	attributeOf(element, 'class')?.split(' ').includes(name) === true;

/** What is no sentence of the author's: headings, citations and signs, charts, tables, their key. */
const isAside = (element: Element) =>
	/^(?:h[1-6]|sup|figure|table|script|style|details)$/.test(element.tagName) ||
	['sign-key', 'notice', 'scroll'].some((name) => hasClass(name)(element));

type Node = Element['childNodes'][number];

const BLOCK = /^(?:p|li|ul|ol|div|blockquote|section)$/;

function readersText(node: Node): string {
	if (!('tagName' in node)) return 'value' in node ? node.value : '';
	if (isAside(node)) return '';
	const text = node.childNodes.map(readersText).join('');
	return BLOCK.test(node.tagName) ? `\n${text}\n` : text;
}

/** The sentences of an element as readers see them; they end at 。！？ or with their block. */
export function sentencesIn(element: Element): string[] {
	return element.childNodes
		.map(readersText)
		.join('')
		.replaceAll('\u2060', '')
		.split(/(?<=[。！？])|\n/u)
		.map((text) => text.trim())
		.filter((text) => /[\p{L}\p{N}]/u.test(text));
}

type Row = Record<string, unknown>;

/** What is known of each zone, from the downloads of a built site. */
export function readZoneFacts(site: string): Map<string, ZoneFacts> {
	const rowsOf = (name: string): Row[] => {
		try {
			const text = readFileSync(join(site, `data/${name}.json`), 'utf8');
			return (JSON.parse(text) as { records: Row[] }).records;
		} catch (error) {
			// Not every edition of the site has every table.
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
			throw error;
		}
	};
	const weak = new Set(rowsOf('sources').flatMap(({ id, grade }) => (grade === 'C' ? [id] : [])));
	const facts = new Map<string, Set<string>>();
	const own = new Map<string, Set<string>>();
	const areas = new Map<string, Set<string>>();
	const add = (of: Map<string, Set<string>>, zone: unknown, fact: string) => {
		if (typeof zone !== 'string') return;
		of.set(zone, (of.get(zone) ?? new Set()).add(fact));
	};
	const zoneIn = (row: Row) => (row['entity_type'] === 'zones' ? row['entity_id'] : undefined);

	for (const row of rowsOf('observations')) {
		if (row['value'] === null || row['status'] === 'retracted') continue;
		// The same figure of another source is no other fact.
		const what = [row['metric_id'] ?? row['label'], row['subject'], row['period'], row['scope_id']];
		add(facts, zoneIn(row), `figure ${what.join('|')}`);
		add(own, zoneIn(row), String(row['id']));
	}
	for (const row of rowsOf('targets')) add(facts, zoneIn(row), `target ${String(row['id'])}`);
	for (const row of rowsOf('statements')) {
		const [, zone] = /^zones\/(.+)$/.exec(String(row['entity_id'])) ?? [];
		add(facts, zone ?? zoneIn(row), `statement ${String(row['id'])}`);
	}
	for (const row of rowsOf('events')) {
		for (const entity of row['entity_ids'] as string[]) {
			add(facts, /^zones\/(.+)$/.exec(entity)?.[1], `event ${String(row['id'])}`);
		}
	}
	for (const row of rowsOf('memberships')) {
		if (row['basis'] !== 'stated') continue;
		add(facts, row['zone_id'], `tie ${String(row['group_id'])} ${String(row['relation'])}`);
	}
	for (const row of rowsOf('areas')) {
		const area = `area ${String(row['what'])} ${String(row['value'])}`;
		add(facts, row['zone_id'], area);
		if (!weak.has(row['source_id'])) add(areas, row['zone_id'], area);
	}
	for (const row of rowsOf('zone_industries')) {
		add(facts, row['zone_id'], `industry ${String(row['industry_id'])}`);
	}
	const zones = rowsOf('zones');
	for (const { id, industries } of zones) {
		for (const name of Array.isArray(industries) ? (industries as string[]) : []) {
			add(facts, id, `industry ${name}`);
		}
	}
	return new Map(
		zones.map(({ id }) => [
			String(id),
			{
				own: own.get(String(id)) ?? new Set(),
				areas: areas.get(String(id))?.size ?? 0,
				count: facts.get(String(id))?.size ?? 0,
			},
		]),
	);
}

/** The measure of every zone's page of a built site, in the order of their ids. */
export function measureZones(site: string): Map<string, Measure> {
	return new Map(
		[...readZoneFacts(site)].map(([zone, facts]) => {
			const html = readFileSync(join(site, `zones/${zone}/index.html`), 'utf8');
			return [zone, measurePage(elementsOf(html), facts)];
		}),
	);
}

/** A row a zone, those that are worth opening last, and the counts. */
export function tellMeasures(measures: ReadonlyMap<string, Measure>): string {
	const rows = [...measures]
		.sort(([, a], [, b]) => b.lacks.length - a.lacks.length)
		.map(([zone, { characters, sentences, hedged, figures, facts, pleads, lacks }]) =>
			[
				zone.padEnd(28),
				String(characters).padStart(6),
				`${hedged}/${sentences}`.padStart(8),
				String(figures).padStart(6),
				String(facts).padStart(6),
				` ${lacks.length === 0 ? '值得一看' : `缺${lacks.join('、')}`}${pleads ? '；请读者帮忙' : ''}`,
			].join(''),
		);
	const count = (reason: string) =>
		[...measures.values()].filter(({ lacks }) => lacks.includes(reason)).length;
	const worth = [...measures.values()].filter(({ lacks }) => lacks.length === 0).length;
	const reasons = ['事实', '字数', '存疑的句子', '无标记的数字'];
	return [
		`${'高新区'.padEnd(25)}  字数  存疑句  数字  事实`,
		...rows,
		`共${measures.size}页，值得一看${worth}页；${reasons.map((reason) => `缺${reason}${count(reason)}`).join('，')}。`,
	].join('\n');
}
