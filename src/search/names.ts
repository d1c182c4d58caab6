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

	constructor(list: NameList, variants?: ReadonlyMap<string, string>) {
		const readings = unpackReadings(list.readings);
		const exceptions = new Map(list.exceptions);
		this.order = list.order;
		this.readings = readings;
		this.syllables = new Set(readings.values());
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
		if (hits.some(({ level }) => level === 'name' || level === 'alias')) {
			// 武高新 is one zone's alias, and what others may be called for short.
			const isShort = asked.suffix === 'gaoxin' && [...asked.stem].length === 1;
			return isShort ? [...hits, ...this.findInside(asked, true, provinceOf)] : hits;
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
			// The oldest are those that are called so.
			.sort((a, b) => compareText(a.row.d ?? '9', b.row.d ?? '9'));
		// 青高新 is 青岛's, 粤高新区 are those of 广东.
		if (found.length === 0 || isShort) return short.length > 0 ? short : found;
		return found;
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
			for (const { row, role, keys } of this.entries) {
				const [key] = keys;
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

	/** Names that share characters with a query that was not found, for the empty page. */
	suggest(folded: string): NameHit[] {
		const query = new Set(squeeze(folded).match(/\p{Script=Han}/gu));
		const scored = this.entries.flatMap(({ row, keys }) =>
			keys.slice(0, 2).map((key) => {
				const own = new Set(key.stem || key.text);
				const shared = [...own].filter((character) => query.has(character)).length;
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

function toPlaceHit({ row }: NamedThing): NameHit {
	return { row, level: 'place', name: row.n[0] ?? '' };
}

function uniqueRows<T extends NameHit>(hits: readonly T[]): T[] {
	const seen = new Set<NameRow>();
	return hits.filter(({ row }) => !seen.has(row) && seen.add(row));
}
