/**
 * Texts that the index knows as a whole: names, and pairs of characters that many pages have. Where a
 * page says 高新区 does not matter to who looks for 沈阳高新区 alone; it would cost thirty kilobytes.
 */
import { WordFinder } from './characters.ts';
import type { AskIndex, Hits } from './hits.ts';
import type { NameList } from './name-list.ts';
import { normalise } from './normalise.ts';
import { rowWords } from './tokens.ts';

const HAN = /^\p{Script=Han}{2,}$/u;
const SUFFIX = /(?:国家)?(?:高新区|高新技术产业开发区|自治区|省|市)$/u;
/** Past these a name's own words are rare enough. */
const LONGEST = 24;

/** The texts that are indexed as a whole, from what the browser has as well. */
export function phrasesOf(list: Pick<NameList, 'rows'>, common: string): ReadonlySet<string> {
	const phrases = new Set(common.match(/../gu) ?? []);
	for (const { n: names, c: city = '' } of list.rows) {
		for (const name of [...names, city].map((one) => normalise(one))) {
			for (const phrase of [name, name.replace(SUFFIX, '')]) {
				if (HAN.test(phrase) && phrase.length <= LONGEST) phrases.add(phrase);
			}
		}
	}
	return phrases;
}

/** Stands it at the beginning of the title, elsewhere in it, or only in the text? */
const PLACES = { a: 0, t: 1, x: 1000 };
type Place = keyof typeof PLACES;

/** More often than this makes no difference to the order. */
const OFTEN = 12;

const wordOf = (phrase: string, place: Place) => `p${rowWords(phrase).join('')}${place}`;

/** The words by which a page is found for the phrases in its lines, of which the title is the first. */
export class PhraseFinder {
	private readonly finder: WordFinder;
	/** The words of a phrase by its place, made once. */
	private readonly words: Record<Place, Map<string, string>> = {
		a: new Map(),
		t: new Map(),
		x: new Map(),
	};

	constructor(phrases: ReadonlySet<string>) {
		this.finder = new WordFinder(phrases);
	}

	wordsFor([title = '', ...lines]: readonly string[]): string[] {
		const found = new Map<string, { place: Place; times: number }>();
		const meet = (phrase: string, place: Place) => {
			const known = found.get(phrase);
			if (known) known.times++;
			else found.set(phrase, { place, times: 1 });
		};
		this.finder.find(title, (phrase, at) => meet(phrase, at === 0 ? 'a' : 't'));
		for (const line of lines) this.finder.find(line, (phrase) => meet(phrase, 'x'));
		const words: string[] = [];
		for (const [phrase, { place, times }] of found) {
			const word = this.wordOf(phrase, place);
			// Of several words in a row the index never tells how often they stand there.
			for (let left = phrase.length > 2 ? 1 : Math.min(times, OFTEN); left > 0; left--) {
				words.push(word);
			}
		}
		return words;
	}

	private wordOf(phrase: string, place: Place): string {
		const made = this.words[place];
		const word = made.get(phrase) ?? wordOf(phrase, place);
		made.set(phrase, word);
		return word;
	}
}

/** Ask for a text that is indexed as a whole. */
export async function findPhrase(phrase: string, ask: AskIndex): Promise<Hits> {
	const places = Object.keys(PLACES) as Place[];
	const found = await Promise.all(places.map((place) => ask(wordOf(phrase, place))));
	return new Map(
		found.flatMap((hits, i) => {
			const first = PLACES[places[i] ?? 'x'];
			return Array.from(hits, ([id, { length }]) => [
				id,
				Array.from({ length }, (_, time) => (time === 0 ? first : PLACES.x)),
			]);
		}),
	);
}

/**
 * Pairs of characters are common that more pages have than this, and than this part of all. Each is
 * one word more for every page that has it: from 4 to 15 % the index of 1,000 long pages took an
 * eighth less, and readers fetch no more for what they ask, for the list of the pairs is shorter.
 */
const MANY_PAGES = 60;
const MANY = 0.15;

/** The first of the Han characters that make pairs, and how many there are. */
const FIRST = 0x4e00;
const HAN_COUNT = 0x9fff - FIRST + 1;

/** The pairs of characters that many pages have, one after another. */
export function commonPairs(pages: readonly (readonly string[])[]): string {
	/** On how many pages a pair stands, and on which at last, by its number. */
	const counts = new Map<number, { pages: number; last: number }>();
	const meet = (pair: number, page: number) => {
		const count = counts.get(pair);
		if (!count) counts.set(pair, { pages: 1, last: page });
		else if (count.last !== page) {
			count.pages++;
			count.last = page;
		}
	};
	for (const [page, lines] of pages.entries()) {
		for (const line of lines) {
			let before = -1;
			for (let at = 0; at < line.length; at++) {
				const unit = line.charCodeAt(at) - FIRST;
				const character = unit >= 0 && unit < HAN_COUNT ? unit : -1;
				if (before >= 0 && character >= 0) meet(before * HAN_COUNT + character, page);
				before = character;
			}
		}
	}
	const least = Math.max(MANY_PAGES, MANY * pages.length);
	const character = (number: number) => String.fromCharCode(FIRST + number);
	return Array.from(counts)
		.flatMap(([pair, count]) =>
			count.pages > least
				? [character(Math.floor(pair / HAN_COUNT)) + character(pair % HAN_COUNT)]
				: [],
		)
		.sort()
		.join('');
}
