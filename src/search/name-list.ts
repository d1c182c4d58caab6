/** The list of names the browser searches first, built from what content says things are called. */
import { type KindRow, type SearchKind, toKindRow } from './kinds.ts';
import { normalise, squeeze } from './normalise.ts';
import { packReadings, readSyllables } from './pinyin.ts';
import type { Way, WayRow } from './ways.ts';

/** What the list needs of an entry's frontmatter. */
export interface NamedEntry {
	/** Collection and file name: zones/shenyang. */
	id: string;
	data: Record<string, unknown>;
}

/** One name, short keys because there are hundreds. */
export interface NameRow {
	/** Collection and file name. */
	i: string;
	/** Row of its page in the page table. */
	p: number;
	/** The name, then every other Chinese name. */
	n: string[];
	/** English name. */
	e?: string;
	/** When it was founded, approved or issued, as precise as known. */
	d?: string;
	/** Where it lies: a park's city, a place's level. */
	c?: string;
	/** Its level, where that is not the one of most of its kind: provincial, other. */
	l?: string;
}

export interface NameList {
	/** Which collection comes first when several names are met equally well. */
	order: string[];
	/** What is asked for, and by which words. */
	kinds: KindRow[];
	rows: NameRow[];
	/** shen沈深 yang阳杨: how characters of names are read. */
	readings: string;
	/** Names read otherwise: 重庆高新区 is chong qing…, not zhong qing…. */
	exceptions: [name: string, syllables: string][];
	/** Words printed before a figure: 约, 超过. */
	qualifiers: string[];
	/** Pages of no entry that do or explain what is asked for. */
	ways: WayRow[];
	/** Provinces of which no entry tells: 台湾. */
	untold?: string[];
}

/** All that the list asks for. */
const FIELDS = [
	...['name', 'title', 'fullName', 'number', 'aliases', 'formerNames', 'merged', 'nameEn'],
	...['founded', 'approved', 'issued', 'level', 'city', 'qualifiers'],
];

/** An entry with nothing else, for the frontmatter of a large site is as much as all its pages. */
export function toNamedEntry(id: string, data: Record<string, unknown>): NamedEntry {
	return { id, data: Object.fromEntries(FIELDS.map((field) => [field, data[field]])) };
}

/** Build the list. `rowOf` gives the row of an entry's page, or of one by its path, undefined where there is none. */
export function makeNameList(
	entries: NamedEntry[],
	rowOf: (id: string) => number | undefined,
	kinds: readonly SearchKind[],
	ways: readonly Way[] = [],
): NameList {
	const order = kinds
		.flatMap(({ id, named }) => (named === undefined ? [] : [{ id, named }]))
		.sort((a, b) => a.named - b.named)
		.map(({ id }) => id);
	const rows: NameRow[] = [];
	for (const { id, data } of entries) {
		const page = rowOf(id);
		const name = text(data['name']) ?? text(data['title']);
		const kind = kinds.find((one) => id.startsWith(`${one.id}/`));
		if (page === undefined || !name || kind?.named === undefined) continue;
		const others = [
			text(data['fullName']),
			text(data['number']),
			...texts(data['aliases']),
			...texts(data['formerNames']),
			...texts(data['merged']),
		];
		const names = [...new Set([name, ...others.filter((other) => other !== undefined)])];
		const english = text(data['nameEn']);
		const date = dateOf(data);
		const level = text(data['level']);
		const place = text(data['city']) ?? (kind.is === 'place' ? level : undefined);
		rows.push({
			i: id,
			p: page,
			n: names,
			...(english ? { e: english } : {}),
			...(date ? { d: date } : {}),
			...(place ? { c: place } : {}),
			...(level && kind.levels && level !== kind.levels.most ? { l: level } : {}),
		});
	}
	return {
		order,
		kinds: kinds.map(toKindRow),
		rows,
		...readNames(rows.flatMap(({ n }) => n)),
		ways: ways.flatMap(({ path, words }): WayRow[] => {
			const [page = '', anchor = ''] = path.split('#');
			const row = rowOf(page);
			return row === undefined ? [] : [[row, anchor, words.join('|')]];
		}),
		qualifiers: entries.flatMap(({ id, data }) =>
			id === 'vocabulary/qualifiers' ? readQualifiers(data) : [],
		),
	};
}

function readQualifiers(data: Record<string, unknown>): string[] {
	const entries: unknown = data['qualifiers'];
	if (!Array.isArray(entries)) return [];
	return entries
		.filter((entry: { place?: unknown }) => (entry.place ?? 'before') === 'before')
		.flatMap((entry: { word?: unknown }) => text(entry.word) ?? []);
}

function readNames(names: string[]): Pick<NameList, 'readings' | 'exceptions'> {
	const counts = new Map<string, Map<string, number>>();
	const read = names.map((name) => {
		const han = hanOf(name);
		const syllables = readSyllables(han);
		[...han].forEach((character, i) => {
			const syllable = syllables[i] ?? '';
			const of = counts.get(character) ?? new Map<string, number>();
			counts.set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1));
		});
		return { name, han, syllables };
	});
	const usual = new Map<string, string>();
	for (const [character, of] of counts) {
		usual.set(character, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
	}
	return {
		readings: packReadings([...usual]),
		exceptions: read
			.filter(({ han, syllables }) => [...han].some((c, i) => usual.get(c) !== syllables[i]))
			.map(({ name, syllables }) => [name, syllables.join(' ')]),
	};
}

function hanOf(name: string): string {
	return squeeze(normalise(name)).replace(/[^\p{Script=Han}]/gu, '');
}

function dateOf(data: Record<string, unknown>): string | undefined {
	for (const key of ['founded', 'approved']) {
		const value = data[key];
		if (typeof value === 'object' && value !== null && 'date' in value) return text(value.date);
	}
	return text(data['issued']);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
