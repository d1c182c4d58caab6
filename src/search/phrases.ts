/**
 * Texts that the index knows as a whole: names, and pairs of characters that many pages have. Where a
 * page says 高新区 does not matter to who looks for 沈阳高新区 alone; it would cost thirty kilobytes.
 */
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
	private readonly byStart = new Map<string, string[]>();

	constructor(phrases: ReadonlySet<string>) {
		for (const phrase of phrases) {
			const start = phrase.slice(0, 2);
			this.byStart.set(start, [...(this.byStart.get(start) ?? []), phrase]);
		}
	}

	wordsFor([title = '', ...lines]: readonly string[]): string[] {
		const found = new Map<string, { place: Place; times: number }>();
		for (const [at, phrase] of this.find(title)) {
			const known = found.get(phrase);
			if (known) known.times++;
			else found.set(phrase, { place: at === 0 ? 'a' : 't', times: 1 });
		}
		for (const line of lines) {
			for (const [, phrase] of this.find(line)) {
				const known = found.get(phrase);
				if (known) known.times++;
				else found.set(phrase, { place: 'x', times: 1 });
			}
		}
		return Array.from(found, ([phrase, { place, times }]) =>
			// Of several words in a row the index never tells how often they stand there.
			new Array<string>(phrase.length > 2 ? 1 : Math.min(times, OFTEN)).fill(wordOf(phrase, place)),
		).flat();
	}

	private *find(line: string): Generator<[at: number, phrase: string]> {
		for (let at = 0; at + 1 < line.length; at++) {
			for (const phrase of this.byStart.get(line.slice(at, at + 2)) ?? []) {
				if (line.startsWith(phrase, at)) yield [at, phrase];
			}
		}
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

/** Pairs of characters are common that more pages have than this, and more than so many of a hundred. */
const MANY_PAGES = 60;
const MANY = 0.04;

/** The pairs of characters that many pages have, one after another. */
export function commonPairs(pages: readonly (readonly string[])[]): string {
	const counts = new Map<string, number>();
	for (const lines of pages) {
		const pairs = new Set<string>();
		for (const line of lines) {
			for (const [run] of line.matchAll(/[\u4e00-\u9fff]{2,}/gu)) {
				for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
			}
		}
		for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	const least = Math.max(MANY_PAGES, MANY * pages.length);
	return Array.from(counts, ([pair, count]) => (count > least ? pair : ''))
		.sort()
		.join('');
}
