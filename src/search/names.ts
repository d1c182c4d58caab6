/** Look a query up among the names of the site's entries, in the browser. */
import { compareText } from '../quantities/order.ts';
import { collectionOf, Kinds, type KindRow } from './kinds.ts';
import {
	afterCity,
	isSpelling,
	type Key,
	type Level,
	LEVELS,
	levelOf,
	makeKey,
	PLACE,
	soundLevel,
	SPOKEN_SUFFIX,
	startsWord,
	stemOf,
	stemSyllables,
	toKeys,
	withoutNational,
} from './name-keys.ts';
import type { NameList, NameRow } from './name-list.ts';
import { normalise, squeeze } from './normalise.ts';
import { unpackReadings } from './unpack.ts';
import { Ways } from './ways.ts';

export interface NameHit {
	row: NameRow;
	level: Level;
	/** The name that was met. */
	name: string;
}

/** What bears names, and how they may be met. */
export interface NamedThing {
	row: NameRow;
	role: KindRow['is'];
	keys: Key[];
	english: string;
}

/** Fewer letters or characters than this begin too many names. */
const MANY = 12;

const PROVINCE = /(?:省|特别行政区)$/u;

/** 哈市 for 哈尔滨市. */
const SHORT_CITY = /^(\p{Script=Han})市$/u;

/** Levels that leave no doubt which name is meant. */
const SURE: ReadonlySet<Level> = new Set(['name', 'alias', 'stem', 'sound', 'place']);

export class Names {
	readonly entries: NamedThing[];
	readonly kinds: Kinds;
	readonly ways: Ways;
	private readonly mentionable = new Map<string, NamedThing[]>();
	private readonly longest: number;
	/** Which collection comes first when several names are met equally well. */
	private readonly order: readonly string[];
	/** How characters of names are read. */
	private readonly readings: ReadonlyMap<string, string>;
	/** All syllables of names. */
	readonly syllables: ReadonlySet<string>;
	private readonly untold: ReadonlySet<string>;

	constructor(list: NameList, variants?: ReadonlyMap<string, string>) {
		const readings = unpackReadings(list.readings);
		const exceptions = new Map(list.exceptions);
		this.order = list.order;
		this.readings = readings;
		this.syllables = new Set(readings.values());
		this.untold = new Set(list.untold);
		this.kinds = new Kinds(list.kinds);
		this.ways = new Ways(list.ways);
		this.entries = list.rows.map((row) => {
			const role = this.kinds.roleOf(row);
			return {
				row,
				role,
				keys: row.n.map((name) => makeKey(name, role, readings, exceptions, variants)),
				english: squeeze(normalise(row.e ?? '')),
			};
		});
		for (const entry of this.entries) {
			for (const key of entry.keys) {
				this.addMention(key.text, entry);
				if (entry.role === 'group') this.addMention(withoutNational(key.text), entry);
				if (key.suffix === 'gaoxin' || key.suffix === 'place') this.addMention(key.stem, entry);
			}
			const city = entry.role === 'park' && entry.row.c;
			if (city) this.addMention(city, entry);
		}
		this.longest = Math.max(0, ...[...this.mentionable.keys()].map((key) => key.length));
	}

	private addMention(text: string, entry: NamedThing): void {
		if (text.length < 2) return;
		const entries = this.mentionable.get(text);
		if (!entries) this.mentionable.set(text, [entry]);
		else if (!entries.includes(entry)) entries.push(entry);
	}

	/** Whether a text is the name of a place, or of the city of a park. */
	isPlace(text: string): boolean {
		return this.entries.some(
			({ row, role, keys }) =>
				(role === 'place' && keys.some((key) => key.text === text || key.stem === text)) ||
				(role === 'park' && row.c !== undefined && (row.c === text || row.c === `${text}市`)),
		);
	}

	/** Whether a text is a province of which no entry tells. */
	isUntold(text: string): boolean {
		return this.untold.has(squeeze(text).replace(PROVINCE, ''));
	}

	/** The metric that goes by a name, or the shortest name that begins or holds what was said: 出口. */
	metricLike(said: string): NameRow | undefined {
		const score = (name: string) =>
			name === said ? 0 : name.startsWith(said) ? 1 : name.includes(said) ? 2 : Infinity;
		const [best] = this.entries
			.filter(({ role }) => role === 'metric')
			.flatMap(({ row, keys }) => keys.map(({ text }) => ({ row, text, score: score(text) })))
			.filter((one) => one.score < Infinity)
			.sort((a, b) => a.score - b.score || a.text.length - b.text.length);
		return said.length > 1 ? best?.row : undefined;
	}

	/** Names that a folded query means. `provinceOf` says where a page's zone lies. */
	find(folded: string, provinceOf: (row: NameRow) => string): NameHit[] {
		const query = squeeze(folded);
		if (query === '') return [];
		const isHan = /\p{Script=Han}/u.test(query);
		let hits =
			/^[a-z]/u.test(query) && !isHan
				? this.findLatin(folded, provinceOf)
				: this.findHan(query, provinceOf);
		if (hits.length === 0 && isHan && /[a-z]/u.test(query)) {
			// 沈yang: the keyboard made characters of the beginning alone.
			const spoken = [...query].map((character) => this.readings.get(character) ?? character);
			hits = this.findLatin(spoken.join(''), provinceOf).filter(({ level }) => SURE.has(level));
		}
		// Of 福州 and 抚州, `fuzhou` means the one whose page has that address.
		const isNamesake = ({ row }: NameHit) => row.i.endsWith(`/${query}`);
		return uniqueRows(this.sortHits(hits)).sort(
			(a, b) =>
				LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
				Number(isNamesake(b)) - Number(isNamesake(a)),
		);
	}

	private findHan(query: string, provinceOf: (row: NameRow) => string): NameHit[] {
		const asked = stemOf(query, 'park');
		const hits: NameHit[] = [];
		const loose: NameHit[] = [];
		for (const { row, role, keys } of this.entries) {
			let best: NameHit | undefined;
			for (const [i, key] of keys.entries()) {
				const inCity = role === 'park' && afterCity(query, row);
				const level =
					levelOf(query, asked, key, i === 0, role) ??
					// 武汉光谷: the city, and the name the zone goes by.
					(inCity && (inCity === key.text || inCity === key.stem) ? 'stem' : undefined);
				if (level && (!best || LEVELS.indexOf(level) < LEVELS.indexOf(best.level))) {
					best = { row, level, name: key.name };
				}
			}
			if (best) (best.level === 'start' || best.level === 'part' ? loose : hits).push(best);
			else if (role === 'park' && this.liesIn(row, query, provinceOf)) {
				hits.push({ row, level: 'place', name: row.n[0] ?? '' });
			}
		}
		// 武高新 is one zone's alias, and what others may be called for short; 苏高新区 a province's.
		const isShort = asked.suffix === 'gaoxin' && [...asked.stem].length === 1;
		const isMet = ({ level }: NameHit) =>
			level === 'name' || level === 'alias' || (isShort && level === 'stem');
		if (hits.some(isMet)) {
			if (!isShort) return hits;
			return [...hits, ...this.findInside(asked, !query.endsWith('区'), provinceOf)];
		}
		const [, short] = SHORT_CITY.exec(asked.stem || query) ?? [];
		if (hits.length === 0 && short) {
			const called = this.findByFirst(short);
			if (called.length > 0) return called;
		}
		if (hits.length === 0 && asked.suffix !== '') {
			const inside = this.findInside(asked, !query.endsWith('区'), provinceOf);
			if (inside.length > 0) return inside;
		}
		// 高新区 is part of every zone's name, which says nothing.
		const telling = loose.length > MANY ? [] : loose;
		return hits.length === 0
			? telling
			: [
					...hits,
					...telling.filter(({ row }) => this.kinds.isPark(row) || this.kinds.isPlace(row)),
				];
	}

	/**
	 * 辽宁高新区: what is said of a place that is no zone's name is its page and its zones. 潍高新 is
	 * short for the zone of a city that begins so, 粤高新区 for those of a province.
	 */
	private findInside(
		{ stem, suffix }: Pick<Key, 'stem' | 'suffix'>,
		isShort: boolean,
		provinceOf: (row: NameRow) => string,
	): NameHit[] {
		const place = this.entries.filter(
			({ role, keys }) =>
				role === 'place' && keys.some((key) => key.text === stem || key.stem === stem),
		);
		const names = new Set([stem, ...place.flatMap(({ keys }) => keys.map((key) => key.stem))]);
		const parks = this.entries.filter(
			({ row, role }) =>
				role === 'park' && [...names].some((name) => name && this.liesIn(row, name, provinceOf)),
		);
		const found = [
			...place.map(({ row }) => ({ row, level: 'stem' as const, name: row.n[0] ?? '' })),
			// 大连经开区 is none of the zones that lie there.
			...(suffix === 'gaoxin' ? parks.map((park) => toPlaceHit(park)) : []),
		];
		if ([...stem].length > 1) return suffix === 'gaoxin' ? found : [];
		const short = this.entries
			.filter(
				({ row, role, keys }) =>
					role === 'park' &&
					row.l === undefined &&
					(row.c?.startsWith(stem) || keys[0]?.text.startsWith(stem)),
			)
			.map((park) => toPlaceHit(park))
			.sort(byAge);
		// 青高新 is 青岛's, 粤高新区 are those of 广东.
		if (found.length === 0 || isShort) return short.length > 0 ? short : found;
		return found;
	}

	/** 哈市: the cities of more than two characters that begin so, and their parks. */
	private findByFirst(first: string): NameHit[] {
		const isSo = (name = '') => name.startsWith(first) && [...name.replace(/市$/u, '')].length > 2;
		return this.entries
			.filter(
				({ row, role }) =>
					(role === 'place' && row.c === 'city' && isSo(row.n[0])) ||
					(role === 'park' && isSo(row.c)),
			)
			.map((thing) => toPlaceHit(thing))
			.sort(byAge);
	}

	private liesIn(row: NameRow, query: string, provinceOf: (row: NameRow) => string): boolean {
		const province = provinceOf(row);
		return (
			query === row.c ||
			`${query}市` === row.c ||
			(province !== '' && (query === province || query === province.replace(PLACE, '')))
		);
	}

	private findLatin(folded: string, provinceOf: (row: NameRow) => string): NameHit[] {
		const query = toKeys(folded);
		const exact: NameHit[] = [];
		const loose: NameHit[] = [];
		const spoken = new Set<string>();
		if (query.length < 3) return [];
		for (const { row, role, keys, english } of this.entries) {
			let level: Level | undefined;
			let name = row.n[0] ?? '';
			for (const key of keys) {
				const met = soundLevel(query, key);
				if (met === 'sound' && stemSyllables(key).join('') === query) spoken.add(key.stem);
				if (met && (!level || LEVELS.indexOf(met) < LEVELS.indexOf(level))) {
					level = met;
					name = key.name;
				}
			}
			// Data files and addresses call it so: fixed-asset-investment, revenue.
			if (row.i.endsWith(`/${folded}`)) level = 'sound';
			if (isSpelling(row, query, role)) {
				level = 'sound';
				spoken.add(keys[0]?.stem ?? '');
			}
			if (english === query) level = 'name';
			else if (english.startsWith(query) && level !== 'sound') level = 'start';
			else if (!level && startsWord(row.e ?? '', folded)) level = 'part';
			if (!level) continue;
			(level === 'name' || level === 'alias' || level === 'sound' ? exact : loose).push({
				row,
				level,
				name,
			});
		}
		const bare = query.replace(SPOKEN_SUFFIX, '');
		if (exact.length === 0 && bare !== query) {
			for (const thing of this.entries) {
				const { row, role, keys } = thing;
				const [key] = keys;
				// 湖州高新区 is what lies in 湖州, whatever it is called.
				if (role === 'park' && this.spell(row.c ?? '') === bare) exact.push(toPlaceHit(thing));
				if (role !== 'place' || !key) continue;
				const said = [key.syllables.join(''), stemSyllables(key).join('')];
				if (!said.includes(bare) && !isSpelling(row, bare, role)) continue;
				const stem = key.stem || key.text;
				exact.push(...this.findInside({ stem, suffix: 'gaoxin' }, false, provinceOf));
			}
		}
		// `shanghai` is 上海, and finds what 上海 finds: its zones, too.
		for (const stem of spoken) if (stem) exact.push(...this.findHan(stem, provinceOf));
		if (exact.length > 0) return uniqueRows(this.sortHits(exact));
		const starting = loose.filter(({ level }) => level === 'start');
		const best = starting.length > 0 ? starting : loose;
		return best.length > MANY ? best.slice(0, 0) : best;
	}

	/** How the name of a city is read, as far as its characters are known. */
	private spell(city: string): string {
		return [...city.replace(/市$/u, '')].map((one) => this.readings.get(one) ?? '?').join('');
	}

	/** Names that share characters with a query that was not found, for the empty page. */
	suggest(folded: string): NameHit[] {
		const asked = squeeze(folded);
		const query = new Set((stemOf(asked, 'park').stem || asked).match(/\p{Script=Han}/gu));
		const scored = this.entries.flatMap(({ row, keys }) =>
			keys.slice(0, 2).map((key) => {
				const own = new Set(key.stem || key.text);
				// 新 alone is short for a province, and in half of all words.
				const isLetter = own.size < 2 && query.size > 1;
				const shared = isLetter ? 0 : [...own].filter((one) => query.has(one)).length;
				return { row, level: 'near' as const, name: key.name, score: shared / (own.size + 1) };
			}),
		);
		const best = scored.filter(({ score }) => score > 0.3).sort((a, b) => b.score - a.score);
		return uniqueRows(best).slice(0, 6);
	}

	/** Names that stand in a longer text, the longest at each place, from left to right. */
	mentions(text: string): { start: number; end: number; rows: NameRow[] }[] {
		const found = [];
		for (let start = 0; start < text.length; start++) {
			for (let length = Math.min(this.longest, text.length - start); length > 1; length--) {
				const entries = this.mentionable.get(text.slice(start, start + length));
				if (!entries) continue;
				found.push({
					start,
					end: start + length,
					rows: this.sortRows(entries.map(({ row }) => row)),
				});
				start += length - 1;
				break;
			}
		}
		return found;
	}

	/** A zone before the city it lies in, but a province before the zone that bears its name. */
	private sortRows(rows: NameRow[]): NameRow[] {
		return rows.toSorted((a, b) => this.orderOf(a) - this.orderOf(b));
	}

	private orderOf(row: NameRow): number {
		return row.c === 'province' ? -1 : this.order.indexOf(collectionOf(row));
	}

	/** Hits of names, each page once, those of the first kinds first. */
	sort(hits: readonly NameHit[]): NameHit[] {
		return this.sortHits(uniqueRows(hits));
	}

	private sortHits<T extends NameHit>(hits: T[]): T[] {
		const rank = ({ row, level }: T) =>
			LEVELS.indexOf(level) * 100 + this.orderOf(level === 'stem' ? row : { ...row, c: '' });
		return hits.sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length);
	}
}

/** The oldest are those that are called so. */
const byAge = (a: NameHit, b: NameHit) => compareText(a.row.d ?? '9', b.row.d ?? '9');

function toPlaceHit({ row }: NamedThing): NameHit {
	return { row, level: 'place', name: row.n[0] ?? '' };
}

function uniqueRows<T extends NameHit>(hits: readonly T[]): T[] {
	const seen = new Set<NameRow>();
	return hits.filter(({ row }) => !seen.has(row) && seen.add(row));
}
