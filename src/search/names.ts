/** Look a query up among the names of the site's entries, in the browser. */
import { slips } from './distance.ts';
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

export interface NameHit {
	row: NameRow;
	level: Level;
	/** The name that was met. */
	name: string;
}

interface Entry {
	row: NameRow;
	role: KindRow['is'];
	keys: Key[];
	english: string;
}

/** Fewer letters or characters than this begin too many names. */
const MANY = 12;

export class Names {
	readonly entries: Entry[];
	readonly kinds: Kinds;
	private readonly mentionable = new Map<string, Entry[]>();
	private readonly longest: number;
	/** Which collection comes first when several names are met equally well. */
	private readonly order: readonly string[];
	/** Cities of the country that have no entry here, and their provinces. */
	private readonly cities: ReadonlyMap<string, string>;

	constructor(list: NameList, variants?: ReadonlyMap<string, string>) {
		const readings = unpackReadings(list.readings);
		const exceptions = new Map(list.exceptions);
		this.order = list.order;
		this.cities = new Map(
			list.cities.flatMap(([province, cities]) =>
				cities.split(' ').map((city) => [city, province] as const),
			),
		);
		this.kinds = new Kinds(list.kinds);
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

	private addMention(text: string, entry: Entry): void {
		if (text.length < 2) return;
		const entries = this.mentionable.get(text);
		if (!entries) this.mentionable.set(text, [entry]);
		else if (!entries.includes(entry)) entries.push(entry);
	}

	/** Names that a folded query means. `provinceOf` says where a page's zone lies. */
	find(folded: string, provinceOf: (row: NameRow) => string): NameHit[] {
		const query = squeeze(folded);
		if (query === '') return [];
		const hits =
			/^[a-z]/u.test(query) && !/\p{Script=Han}/u.test(query)
				? this.findLatin(folded, provinceOf)
				: this.findHan(query, provinceOf);
		// Of 福州 and 抚州, `fuzhou` means the one whose page has that address.
		const isNamesake = ({ row }: NameHit) => row.i.endsWith(`/${query}`);
		return this.sortHits(hits).sort(
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
		if (hits.some(({ level }) => level === 'name' || level === 'alias')) return hits;
		if (hits.length === 0 && asked.suffix !== '') {
			const inside = this.findInside(asked.stem, provinceOf);
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
	 * 辽宁高新区, 廊坊经开区: what is said of a place that is no zone's name is its page and its zones.
	 * 潍高新 is short for the zone of a city that begins so.
	 */
	private findInside(stem: string, provinceOf: (row: NameRow) => string): NameHit[] {
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
			...parks.map(({ row }) => ({ row, level: 'place' as const, name: row.n[0] ?? '' })),
		];
		if (found.length > 0 || [...stem].length > 1) return found;
		const short = this.entries.filter(
			({ row, role }) => role === 'park' && row.l === undefined && row.c?.startsWith(stem),
		);
		return short.map(({ row }) => ({ row, level: 'place' as const, name: row.n[0] ?? '' }));
	}

	/** A city without a park here, where a query asks for its park: its name and its province. */
	placeWithout(folded: string): { place: string; province: string } | undefined {
		const { stem, suffix } = stemOf(squeeze(folded), 'park');
		const place = stem.replace(PLACE, '');
		const province = this.cities.get(place);
		return suffix !== '' && province !== undefined ? { place, province } : undefined;
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
				exact.push(...this.findInside(key.stem || key.text, provinceOf));
			}
		}
		// `shanghai` is 上海, and finds what 上海 finds: its zones, too.
		for (const stem of spoken) if (stem) exact.push(...this.findHan(stem, provinceOf));
		if (exact.length > 0) return uniqueRows(this.sortHits(exact));
		const starting = loose.filter(({ level }) => level === 'start');
		const best = starting.length > 0 ? starting : loose;
		return best.length > MANY ? best.slice(0, 0) : best;
	}

	/** Names one slip away, those that sound the same first. `sounds` reads any character. */
	findNear(folded: string, sounds: ReadonlyMap<string, string>): NameHit[] {
		const query = squeeze(folded);
		const latin = /^[a-z]+$/u.test(query);
		const characters = [...query];
		if (characters.length < (latin ? 5 : 2)) return [];
		const alike = (a: string, b: string) => {
			const sound = sounds.get(a);
			return sound !== undefined && sound === sounds.get(b);
		};
		const found: (NameHit & { cost: number })[] = [];
		for (const { row, keys, english } of this.entries) {
			for (const key of keys) {
				const targets = latin
					? [key.syllables.join(''), stemSyllables(key).join(''), english]
					: [key.text, key.stem];
				for (const target of targets) {
					if (target === '') continue;
					// Two characters with one wrong could be anything, unless they sound the same.
					const most = characters.length < 3 ? 0.5 : latin && characters.length > 9 ? 2 : 1;
					const cost = slips(characters, [...target], most, alike);
					if (cost > most) continue;
					// The first character is the one people get right.
					const cautious = cost + (target[0] === query[0] ? 0 : 0.2);
					found.push({ row, level: 'near', name: key.name, cost: cautious });
				}
			}
		}
		const least = Math.min(...found.map(({ cost }) => cost));
		const nearest = found.filter(({ cost }) => cost <= least + 0.01);
		const rows = uniqueRows(nearest);
		// One answer or none: of several that are as near, none was meant more than another.
		return least > 0.5 && rows.length > 1 ? [] : this.sortHits(rows);
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

	private sortHits<T extends NameHit>(hits: T[]): T[] {
		const rank = ({ row, level }: T) =>
			LEVELS.indexOf(level) * 100 + this.orderOf(level === 'stem' ? row : { ...row, c: '' });
		return hits.sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length);
	}
}

function uniqueRows<T extends NameHit>(hits: T[]): T[] {
	const seen = new Set<NameRow>();
	return hits.filter(({ row }) => !seen.has(row) && seen.add(row));
}
