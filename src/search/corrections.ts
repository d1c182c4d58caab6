/**
 * The name that was meant, where what was typed only sounds or looks like one: one answer or none.
 * What is the name of a place is no slip, whether or not anything of the site lies there.
 */
import { slips } from './distance.ts';
import { lookAlike } from './look-alikes.ts';
import { type Key, SPOKEN_SUFFIX, stemOf, stemSyllables } from './name-keys.ts';
import type { NameHit, NamedThing, Names } from './names.ts';
import { squeeze } from './normalise.ts';
import type { Places } from './places.ts';

/** All that is known of characters and places beyond the site's own names. */
export interface Language {
	/** How a character is read, in one way or several. */
	sounds: ReadonlyMap<string, readonly string[]>;
	places: Places;
}

/** What a wrong character costs, that is the same by sound, nearly so, or by look; any other is no slip. */
const SAME = 0.5;
const NEARLY = 0.6;
/** Roles whose names people know well enough to leave out or swap a character of theirs. */
const SPOKEN: ReadonlySet<NamedThing['role']> = new Set(['park', 'place', 'group']);
/** A name of fewer characters with one more or less is another name. */
const LEAST = 4;

export function findNear(folded: string, names: Names, language: Language): NameHit[] {
	const query = squeeze(folded);
	const isLatin = /^[a-z]+$/u.test(query);
	if ([...query].length < (isLatin ? 5 : 2) || isPlace(query, isLatin, language)) return [];
	const costOf = isLatin ? latinCosts(query, names) : hanCosts(query, language.sounds);
	const found: (NameHit & { cost: number; target: string })[] = [];
	for (const thing of names.entries) {
		for (const key of thing.keys) {
			const targets = isLatin ? latinTargets(key, thing) : hanTargets(key, thing, query);
			for (const target of targets) {
				const cost = costOf(target, key, thing.role);
				if (cost !== undefined) {
					found.push({ row: thing.row, level: 'near', name: key.name, cost, target });
				}
			}
		}
	}
	const least = Math.min(...found.map(({ cost }) => cost));
	const nearest = found.filter(({ cost }) => cost <= least + 0.01);
	// Of several that are as near, none was meant more than another.
	const rows = new Set(nearest.map(({ row }) => row));
	const targets = new Set(nearest.map(({ target }) => target));
	return rows.size > 1 && targets.size > 1 ? [] : names.sort(nearest);
}

function isPlace(query: string, isLatin: boolean, { sounds, places }: Language) {
	if (!isLatin) {
		const { stem } = stemOf(query, 'park');
		return [query, stem].some((text) => text !== '' && places.find(text) !== undefined);
	}
	const bare = query.replace(SPOKEN_SUFFIX, '');
	return [...places.names()].some(
		(place) => spells(query, place, sounds) || spells(bare, place, sounds),
	);
}

/** Whether letters are a reading of a text, whichever way its characters may be read. */
function spells(letters: string, text: string, sounds: Language['sounds']): boolean {
	let rests = new Set([letters]);
	for (const character of text) {
		const readings = sounds.get(character) ?? [];
		rests = new Set(
			[...rests].flatMap((rest) =>
				readings.flatMap((sound) => (rest.startsWith(sound) ? [rest.slice(sound.length)] : [])),
			),
		);
		if (rests.size === 0) return false;
	}
	return rests.has('');
}

type CostOf = (target: string, key: Key, role: NamedThing['role']) => number | undefined;

function hanCosts(query: string, sounds: Language['sounds']): CostOf {
	const characters = [...query];
	const known = new Map<string, number>();
	const compare = (a: string, b: string) => {
		if (lookAlike(a, b)) return SAME;
		const own = sounds.get(a);
		const others = sounds.get(b) ?? [];
		if (own?.some((sound) => others.includes(sound))) return SAME;
		const isNear = own?.some((sound) => others.some((other) => slur(sound) === slur(other)));
		return isNear ? NEARLY : Infinity;
	};
	const wrong = (a: string, b: string) => {
		const cost = known.get(a + b) ?? compare(a, b);
		known.set(a + b, cost);
		return cost;
	};
	const isMet = (character: string) =>
		characters.some((one) => one === character || wrong(one, character) < 1);
	return (target, key, role) => {
		const own = [...target];
		const isExact = !SPOKEN.has(role) || own.length < LEAST || characters.length < LEAST;
		const most = isExact ? NEARLY : 1;
		const cost = slips(characters, own, most, wrong);
		if (cost > most) return undefined;
		// 阳高新区 may be anything: of a short name both characters have to be there.
		const stem = [...key.stem];
		if (stem.length > 0 && stem.length < 3 && !stem.every(isMet)) return undefined;
		// The first character is the one people get right.
		return cost + (own[0] === characters[0] ? 0 : 0.2);
	};
}

/** As many do not tell apart: zh and z, ing and in. */
const slur = (sound: string) => sound.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');

function hanTargets({ text, stem, suffix }: Key, { role }: NamedThing, query: string): string[] {
	const length = [...query].length;
	return [
		text,
		...(stem === '' ? [] : [stem]),
		// 张江高新区 for the zone that goes by 张江.
		...(role === 'park' && suffix === '' ? [`${text}高新区`] : []),
		// 武汉冬湖, 专经特新: names that people do not type to the end.
		...(length >= LEAST && text.length > length ? [text.slice(0, length)] : []),
	];
}

function latinTargets(key: Key, { english, role }: NamedThing): string[] {
	const stem = stemSyllables(key).join('');
	const whole = key.syllables.join('');
	return [whole, stem, ...(role === 'park' && stem ? [`${stem}gaoxin`] : []), english].filter(
		(target) => target !== '',
	);
}

function latinCosts(query: string, names: Names): CostOf {
	const letters = [...query];
	// hongkong is what was meant; changchum is not even a reading.
	const isRead = isReading(query, names.syllables);
	const wrong = () => (isRead ? Infinity : 1);
	const most = letters.length > 9 ? 2 : 1;
	return (target) => {
		const cost = slips(letters, [...target], most, wrong);
		return cost > most ? undefined : cost + (target[0] === query[0] ? 0 : 0.2);
	};
}

/** Whether letters are syllables, one after another. */
function isReading(letters: string, syllables: ReadonlySet<string>): boolean {
	const ends = [true];
	for (let end = 1; end <= letters.length; end++) {
		ends[end] = [1, 2, 3, 4, 5, 6].some(
			(length) => ends[end - length] === true && syllables.has(letters.slice(end - length, end)),
		);
	}
	return ends[letters.length] ?? false;
}
