/** Finds sentences that stand on two pages and differ only in names and figures. */
import { distance } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findCitations } from '../kinds/citation.ts';
import type { ContentFile } from '../kinds/content.ts';
import { isElement } from '../kinds/prose.ts';
import { isDefinition } from './definitions.ts';
import { oncePer, whileSame } from './once.ts';
import { observationsOf, textAt, textsAt } from './records.ts';

export interface Sentence {
	file: ContentFile;
	text: string;
	/** Without what tells one page's facts from another's. */
	masked: string;
	/** Where it begins in the body; undefined in a summary. */
	offset: number | undefined;
	/** Whether it opens its page and says what the page is about: all such are of one form. */
	defines: boolean;
}

/** From here on two sentences are one sentence with other names and figures. */
const ALIKE = 0.8;
/** A shorter one has too little of its own: 待核。 */
const SHORTEST = 10;
/** No name is longer. */
const LONGEST = 100;

/** Prose and summaries by sentence, with names, figures, dates and citations masked. */
export function readSentences(
	files: readonly ContentFile[],
	treeOf: (file: ContentFile) => Root | undefined,
): Sentence[] {
	const names = longestFirst(files.flatMap(namesOf));
	const readIn = readerOf(names.join('\0'), metricNamesIn(files).join('\0'));
	return files.flatMap((file) => readIn(file)(treeOf(file)));
}

/** What reads the sentences of a file beside such names, the longest first, and such metrics. */
const readerOf = whileSame((listed: string, metrics: string) => {
	const names = Map.groupBy(listed.split('\0'), (name) => name.slice(0, 2));
	return oncePer((file: ContentFile) =>
		whileSame((tree: Root | undefined): Sentence[] => {
			const summary = textAt(file, 'summary') ?? '';
			if (!tree && summary === '') return [];
			const labels = observationsOf(file).flatMap(({ label }) => label ?? []);
			const figures = anyOf([...metrics.split('\0'), ...labels, ...MOVES]);
			return [
				...(tree ? sentencesOf(file, plainOf(file.body, tree), names, figures, true) : []),
				...sentencesOf(file, { text: summary, bare: summary }, names, figures, false),
			];
		}),
	);
});

/** Two readings of one prose; each keeps every place. */
interface Plain {
	/** As its author wrote it, without headings and citations. */
	text: string;
	/** Of tags there is nothing left, of a figure only that there is one. */
	bare: string;
}

function plainOf(body: string, tree: Root): Plain {
	const text: Blank[] = [];
	const bare: Blank[] = [];
	visit(tree, (node) => {
		const [start, end] = rangeOf(node);
		if (node.type === 'heading') {
			text.push({ start, end });
			bare.push({ start, end });
			return SKIP;
		}
		if (node.type === 'text') {
			for (const { text: citation, index } of findCitations(body.slice(start, end))) {
				const blank = { start: start + index, end: start + index + citation.length };
				text.push(blank);
				bare.push(blank);
			}
		} else if (isElement(node)) {
			const [first, last] = [node.children[0], node.children.at(-1)];
			if (node.name === 'Figure') bare.push({ start, end, sign: '#' });
			else {
				bare.push({ start, end: first ? rangeOf(first)[0] : end });
				if (last) bare.push({ start: rangeOf(last)[1], end });
			}
		}
		return undefined;
	});
	return { text: blankOut(body, text), bare: blankOut(body, bare) };
}

/** Part of a text in whose place as many signs are put. */
interface Blank {
	start: number;
	end: number;
	/** A space where there is none. */
	sign?: string;
}

function blankOut(body: string, blanks: readonly Blank[]): string {
	let plain = '';
	let at = 0;
	for (const { start, end, sign = ' ' } of blanks.toSorted((a, b) => a.start - b.start)) {
		plain += body.slice(at, start) + sign.repeat(end - start);
		at = end;
	}
	return plain + body.slice(at);
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
	return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function sentencesOf(
	file: ContentFile,
	plain: Plain,
	names: Names,
	figures: RegExp,
	inBody: boolean,
): Sentence[] {
	let offset = 0;
	return plain.text.split(/(?<=[。！？；])|(?<=\n)/).flatMap((part) => {
		const start = offset;
		offset += part.length;
		const text = part.trim();
		if (text.length < SHORTEST) return [];
		const masked = mask(plain.bare.slice(start, offset), names);
		// 2023年营业收入…，增长…: figures stand on every page, and no page says them otherwise.
		if (masked.replace(figures, '').length < SHORTEST) return [];
		const lead = part.length - part.trimStart().length;
		const opens = inBody && plain.text.slice(0, start).trim() === '';
		return [
			{
				file,
				text,
				masked,
				offset: inBody ? start + lead : undefined,
				defines: opens && isDefinition(file, text, masked),
			},
		];
	});
}

function mask(sentence: string, names: Names): string {
	return maskNames(sentence, names)
		.replace(/[“《][^”》]*[”》]/g, '某')
		.replace(/[\d.,%〇零一二两三四五六七八九十百千万亿]+/g, '#')
		.replace(/#[-—～至、年月日家个项位亿元#]*/g, '#')
		.replace(/[\p{P}\p{S}\s]/gu, (sign) => (sign === '#' ? sign : ''));
}

/** Names by their first two characters, the longest first: one search for thousands would try each everywhere. */
type Names = ReadonlyMap<string, readonly string[]>;

function maskNames(sentence: string, names: Names): string {
	let masked = '';
	let from = 0;
	for (let at = 0; at < sentence.length - 1; at += 1) {
		const found = names
			.get(sentence.slice(at, at + 2))
			?.find((name) => sentence.startsWith(name, at));
		if (found === undefined) continue;
		masked += `${sentence.slice(from, at)}某`;
		from = at + found.length;
		at = from - 1;
	}
	return masked + sentence.slice(from);
}

/** Every name a page goes by. */
const namesOf = oncePer((file: ContentFile): string[] => {
	if (!/^(?:zones|alliances|networks|regions|mechanisms|policies)$/.test(file.collection)) {
		return [];
	}
	const names = [
		...['name', 'fullName', 'title', 'city'].flatMap((field) => textAt(file, field) ?? []),
		...textsAt(file, 'aliases'),
	];
	// 辽宁 for 辽宁省, 沈阳 for 沈阳市 and 沈阳高新区.
	const short = names.map((name) => name.replace(/(?:省|市|自治区|高新区)$/, ''));
	return [...names, ...short];
});

/** How a figure is said to move, or to stand beside another. */
const MOVES = ['同比增长', '比上年增长', '增长', '下降', '其中'];

function metricNamesIn(files: readonly ContentFile[]): string[] {
	return files
		.filter(({ collection }) => collection === 'metrics')
		.flatMap((file) => [textAt(file, 'name') ?? '', ...textsAt(file, 'aliases')]);
}

const longestFirst = (words: readonly string[]): string[] =>
	[...new Set(words)]
		.filter((word) => word.length > 1 && word.length <= LONGEST)
		.sort((a, b) => b.length - a.length);

/** Whatever of these stands in a text, the longest first. */
function anyOf(words: readonly string[]): RegExp {
	const all = longestFirst(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(all.join('|') || '(?!)', 'g');
}

export interface Pair {
	likeness: number;
	one: Sentence;
	other: Sentence;
}

/** Pairs of pages that say the same in the same words, the most alike first. */
export function findPairs(sentences: readonly Sentence[]): Pair[] {
	const byLength = [...sentences].sort((a, b) => a.masked.length - b.masked.length);
	const texts = byLength.map(({ masked }) => masked);
	const candidatesOf = indexCandidates(texts);
	const pairAt = pairsOf(byLength);
	return byLength
		.flatMap((_, index) => {
			const pairs: Pair[] = [];
			for (const next of candidatesOf(index)) {
				const pair = pairAt(index, next);
				if (pair) pairs.push(pair);
			}
			return pairs;
		})
		.sort((a, b) => b.likeness - a.likeness);
}

/** One of a few sentences that are new is measured against each. */
const FEW = 300;

/** The same pairs, in the same order, found by looking only at sentences that were not there before. */
export function updatePairs(
	sentences: readonly Sentence[],
	before: { state: readonly Sentence[]; made: readonly Pair[] },
): Pair[] {
	const heirs = heirsOf(before.state, sentences);
	const inherited = new Set(heirs.values());
	const added = new Set(sentences.filter((sentence) => !inherited.has(sentence)));
	if (added.size > FEW) return findPairs(sentences);
	const byLength = [...sentences].sort((a, b) => a.masked.length - b.masked.length);
	const ranks = new Map(byLength.map((sentence, rank) => [sentence, rank]));
	const rankOf = (sentence: Sentence) => ranks.get(sentence) ?? -1;
	const pairAt = pairsOf(byLength);
	const pairs = before.made.flatMap(({ likeness, one: first, other: second }): Pair[] => {
		const [one, other] = [heirs.get(first), heirs.get(second)];
		return one && other ? [{ likeness, one, other }] : [];
	});
	for (const one of added) {
		const rank = rankOf(one);
		for (let at = 0; at < byLength.length; at += 1) {
			const pair = at < rank ? pairAt(at, rank) : at > rank && pairAt(rank, at);
			// Two that are new meet once.
			if (pair && !(at < rank && added.has(pair.one))) pairs.push(pair);
		}
	}
	return pairs.sort(
		(a, b) =>
			b.likeness - a.likeness || rankOf(a.one) - rankOf(b.one) || rankOf(a.other) - rankOf(b.other),
	);
}

/** Which sentence of now each of before is: itself, or the one that its page has in the same words. */
function heirsOf(
	before: readonly Sentence[],
	now: readonly Sentence[],
): ReadonlyMap<Sentence, Sentence> {
	const present = new Set(now);
	const heirs = new Map<Sentence, Sentence>();
	const gone = new Map<string, Sentence[]>();
	const keyOf = ({ file, masked }: Sentence) => `${file.path}\0${masked}`;
	for (const sentence of before) {
		if (present.has(sentence)) heirs.set(sentence, sentence);
		else gone.set(keyOf(sentence), [...(gone.get(keyOf(sentence)) ?? []), sentence]);
	}
	for (const sentence of now) {
		const last = heirs.has(sentence) ? undefined : gone.get(keyOf(sentence))?.shift();
		if (last) heirs.set(last, sentence);
	}
	return heirs;
}

/** Measures two of some sentences, the one that stands first being no longer: a pair where they are alike. */
function pairsOf(byLength: readonly Sentence[]) {
	const counts = byLength.map(({ masked }) => countCharacters(masked));
	return (index: number, next: number): Pair | undefined => {
		const [one, other] = [byLength[index], byLength[next]];
		// What is so much longer cannot be alike.
		if (!one || !other || one.masked.length < ALIKE * other.masked.length) return undefined;
		if (one.file === other.file) return undefined;
		const limit = other.masked.length * (1 - ALIKE);
		// Each change brings in one character at most: too many missing, and we need not measure.
		if (lacksMore(counts[index], counts[next], limit)) return undefined;
		const likeness = 1 - distance(one.masked, other.masked) / other.masked.length;
		return likeness >= ALIKE ? { likeness, one, other } : undefined;
	};
}

/**
 * For each text, the later ones that may be alike, in order. `texts` are in order of length. Measuring each against each would take
 * a hundred times as long for ten times the pages.
 *
 * A change touches two of a text's couples of neighbouring characters, so alike texts of `n` have
 * more than (1 - 2 × (1 - ALIKE)) × n in common. They then share one already among the few that are
 * left when that many are taken away, whichever are taken: the rarest are left.
 */
function indexCandidates(texts: readonly string[]): (index: number) => Uint32Array {
	const { couples, uses } = numberCouples(texts);
	const ranks = new Uint32Array(uses.length);
	const byUses = Uint32Array.from(uses.keys()).sort((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
	byUses.forEach((number, rank) => (ranks[number] = rank));

	const places: number[][] = Array.from(uses, () => []);
	const rarest = couples.map((list, index) => {
		// One more than the sum says: 0.6 has no exact binary form.
		const kept = list.length + 1 - Math.floor((2 * ALIKE - 1) * (list.length - 1));
		const rare = list
			.map((number) => ranks[number] ?? 0)
			.sort()
			.subarray(0, kept);
		for (const rank of rare) places[rank]?.push(index);
		return rare;
	});
	const asked = new Int32Array(texts.length).fill(-1);
	return (index) => {
		const found: number[] = [];
		// What is so much longer cannot be alike.
		const longest = (texts[index]?.length ?? 0) / ALIKE;
		for (const rank of rarest[index] ?? []) {
			const list = places[rank] ?? [];
			for (let at = list.length - 1; at >= 0; at -= 1) {
				const place = list[at] ?? 0;
				if (place <= index) break;
				if (asked[place] === index || (texts[place]?.length ?? 0) > longest) continue;
				asked[place] = index;
				found.push(place);
			}
		}
		return Uint32Array.from(found).sort();
	};
}

/**
 * Neighbouring characters of each text, those at either end with nothing, by numbers; the second 某某
 * of a text has another than the first. With the number of texts that have each.
 */
function numberCouples(texts: readonly string[]): { couples: Uint32Array[]; uses: number[] } {
	const uses: number[] = [];
	/** By two characters, and by how often they have stood in the text before. */
	const numbers = new Map<number, number>();
	const numberOf = (key: number) => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, uses.length);
		return uses.push(0) - 1;
	};
	const signs = new Map<number, number>();
	// In order of their appearance they make small keys, which a map finds in half the time.
	const signOf = (code: number) => {
		const known = signs.get(code);
		if (known !== undefined) return known;
		signs.set(code, signs.size + 1);
		return signs.size;
	};
	/** Of each couple: the last text that had it, and how often. */
	const seenIn: number[] = [];
	const times: number[] = [];
	const couples = texts.map((text, index) => {
		const list = new Uint32Array(text.length + 1);
		let before = 0;
		for (let at = 0; at <= text.length; at += 1) {
			const sign = at < text.length ? signOf(text.charCodeAt(at)) : 0;
			const key = before * CHARACTERS + sign;
			let number = numberOf(key);
			if (seenIn[number] === index) {
				const time = (times[number] ?? 0) + 1;
				times[number] = time;
				number = numberOf(key + time * CHARACTERS ** 2);
			} else {
				seenIn[number] = index;
				times[number] = 0;
			}
			list[at] = number;
			uses[number] = (uses[number] ?? 0) + 1;
			before = sign;
		}
		return list;
	});
	return { couples, uses };
}

/** More than there are code units, so that a key is that of one couple. */
const CHARACTERS = 2 ** 17;

/** As many slots as tell texts of a few dozen characters apart. */
const SLOTS = 64;

function countCharacters(text: string): Uint8Array {
	const counts = new Uint8Array(SLOTS);
	for (let at = 0; at < text.length; at += 1) {
		const slot = text.charCodeAt(at) % SLOTS;
		counts[slot] = (counts[slot] ?? 0) + 1;
	}
	return counts;
}

/** Whether the longer text has more characters that the shorter one lacks than there may be changes. */
function lacksMore(
	shorter: Uint8Array | undefined,
	longer: Uint8Array | undefined,
	limit: number,
): boolean {
	if (!shorter || !longer) return false;
	let missing = 0;
	for (let slot = 0; slot < SLOTS; slot += 1) {
		const more = (longer[slot] ?? 0) - (shorter[slot] ?? 0);
		if (more > 0) missing += more;
		if (missing > limit) return true;
	}
	return false;
}
