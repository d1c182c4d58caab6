/** The sentence around what was found. */
import type { PageText } from './index-text.ts';
import { fold } from './normalise.ts';
import { cut } from './tokens.ts';

/** Text in turns: unmarked, marked, unmarked … */
export type Marked = string[];

export interface Excerpt {
	text: Marked;
	/** Address within the page: the row or section that holds it. */
	anchor: string;
	/** Heading of the section. */
	heading: string;
	/** How many of the wanted parts are in the text. */
	found: number;
}

type Variants = ReadonlyMap<string, string> | undefined;

const LENGTH = 92;

/** A pattern for a folded text as a page may print it: spaces, thousands separators, 3.20 for 3.2. */
export function patternOf(part: string): RegExp | undefined {
	const units = cut(part);
	if (units.length === 0) return undefined;
	let source = '';
	for (const [i, { kind, text, start }] of units.entries()) {
		const before = units[i - 1];
		const joins = before?.end === start && before.kind === 'han' && kind === 'han';
		if (i > 0 && !joins) source += '[^\\p{L}\\p{N}]{0,3}';
		if (kind === 'number') source += `(?<![\\d.,])${numberPattern(text)}(?![\\d]|[.,]\\d)`;
		else if (kind === 'word' && i === 0) source += `(?<![a-z])${escape(text)}`;
		else source += escape(text);
	}
	return new RegExp(source, 'giu');
}

function numberPattern(text: string): string {
	const [whole = '', fraction] = text.split('.');
	const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',?');
	return `0*${digits}${fraction ? `\\.${fraction}0*` : '(?:\\.0+)?'}`;
}

function escape(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]?");
}

/** How many lines after a good one are looked through for a better one. */
const PATIENCE = 200;

/**
 * The best line of a page for these patterns: one that has most of them; of equals, the record of a
 * figure where a figure is looked for, else a sentence of a section: what stands above them warns.
 */
export function makeExcerpt(
	page: PageText,
	patterns: RegExp[],
	variants?: Variants,
	wantsFigure = false,
): Excerpt {
	type Line = { line: string; row: string; spans: [number, number][]; liked: boolean };
	let best: (Excerpt & Line) | undefined;
	let patience = PATIENCE;
	for (const { anchor, heading, line, row } of linesOf(page)) {
		if (best?.found === patterns.length && (best.liked || patience-- === 0)) break;
		const liked = wantsFigure ? anchor.startsWith('f-') : isSentence(line) && heading !== '';
		if (best?.found === patterns.length && !liked) continue;
		const { spans, found } = findSpans(line, patterns, variants);
		if (found === 0 || found < (best?.found ?? 1)) continue;
		if (found === best?.found && (best.liked || !liked)) continue;
		best = { anchor, heading, line, row, spans, found, liked, text: [] };
	}
	if (best) {
		const { anchor, heading, found, line, row, spans } = best;
		const [[start, end] = [0, 0]] = spans;
		if (row === line && end - start === line.length) {
			// A line that is only what was typed tells nothing more, unless other words are to be shown.
			const said = clip(opening(page), LENGTH);
			if (patterns.length === 1 || findSpans(said, patterns, variants).found === patterns.length) {
				return { anchor, heading, found, text: markAll(said, patterns, variants) };
			}
		}
		const [before = '', ...marked] = markAround(line, spans);
		const text = [introduce(row, line) + before, ...marked];
		const more = findRest(page, patterns, text.join(''), variants);
		return { anchor, heading, found, text: more ? join(text, more) : text };
	}
	const { found } = findSpans(page.t, patterns, variants);
	return { text: [clip(opening(page), LENGTH)], anchor: '', heading: '', found };
}

/** Of the words that are not shown yet, the place that has most of them. */
function findRest(
	page: PageText,
	patterns: readonly RegExp[],
	shown: string,
	variants: Variants,
): Marked | undefined {
	const folded = fold(shown, variants).text;
	const missing = patterns.filter((pattern) => folded.search(pattern) < 0);
	if (missing.length === 0) return undefined;
	let best: { line: string; row: string; spans: [number, number][]; found: number } | undefined;
	for (const { line, row } of linesOf(page)) {
		const { spans, found } = findSpans(line, missing, variants);
		if (found > (best?.found ?? 0)) best = { line, row, spans, found };
		if (found === missing.length) break;
	}
	if (!best) return undefined;
	const { line, row, spans } = best;
	const [before = '', ...marked] = markAround(line, spans, LENGTH / 2);
	return [introduce(row, line) + before, ...marked];
}

/** Two places of a page, one after the other. */
function join(first: Marked, second: Marked): Marked {
	const [start = '', ...rest] = second;
	const end = first.at(-1)?.replace(/…$/, '') ?? '';
	return [...first.slice(0, -1), `${end} … ${start.replace(/^…/, '')}`, ...rest];
}

function* linesOf(page: PageText) {
	let last = '';
	let row = '';
	for (const [own, heading, lines] of page.s) {
		for (const entry of lines) {
			const [anchor, line] = typeof entry === 'string' ? [own, entry] : entry;
			if (anchor !== last) row = line;
			last = anchor;
			yield { anchor, heading, line, row: anchor.startsWith('f-') ? row : line };
		}
	}
}

/** What a line of a figure's record is about: 营业收入 · 2024年 · 达3.1万亿元 before 所给增速：8.8%. */
function introduce(row: string, line: string): string {
	return row === line ? '' : `${row.split(' · ').slice(0, 3).join(' · ')} · `;
}

/** Prose, and not a term with its value that happens to be a sentence. */
function isSentence(line: string): boolean {
	return line.endsWith('。') && !TERM.test(line);
}

const TERM = /^[^，。；：]{1,8}：/u;

/** Mark every place of the patterns in a short text, such as a title. */
export function markAll(text: string, patterns: RegExp[], variants?: Variants): Marked {
	return weave(text, findSpans(text, patterns, variants).spans, 0, text.length);
}

function findSpans(
	line: string,
	patterns: RegExp[],
	variants: Variants,
): { spans: [number, number][]; found: number } {
	const folded = fold(line, variants);
	const spans: [number, number][] = [];
	let found = 0;
	for (const pattern of patterns) {
		let met = false;
		for (const match of folded.text.matchAll(pattern)) {
			if (match[0] === '') continue;
			met = true;
			const start = folded.at[match.index] ?? 0;
			const end = folded.at[match.index + match[0].length] ?? line.length;
			spans.push([start, end]);
		}
		if (met) found++;
	}
	return { spans: merge(spans), found };
}

function merge(spans: [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

function markAround(line: string, spans: [number, number][], length = LENGTH): Marked {
	const [first, last] = spans[0] ?? [0, 0];
	if (line.length <= length * 1.3) return weave(line, spans, 0, line.length);
	// From the start of the sentence, unless that is too far away.
	const sentence = line.slice(0, first).search(/[^。！？；]*$/u);
	const from = first - sentence > length / 2 ? first - Math.floor(length / 3) : sentence;
	const end = Math.max(last, Math.min(line.length, from + length));
	// Not through what was found.
	const to = spans.find(([start, stop]) => start < end && end < stop)?.[1] ?? end;
	const marked = weave(line, spans, from, to);
	if (from > 0 && from !== sentence) marked[0] = `…${marked[0] ?? ''}`;
	if (to < line.length) marked[marked.length - 1] += '…';
	return marked;
}

function weave(text: string, spans: [number, number][], from: number, to: number): Marked {
	const marked: Marked = [];
	let done = from;
	for (const [start, end] of spans) {
		if (start < from || start >= to) continue;
		marked.push(text.slice(done, start), text.slice(start, Math.min(end, to)));
		done = Math.min(end, to);
	}
	marked.push(text.slice(done, to));
	return marked;
}

/** How a page begins: its first sentences, else its first facts and what its first section lists. */
function opening(page: PageText): string {
	const lines = [...linesOf(page)];
	const prose = lines.filter(({ line }) => line.length >= 20 && isSentence(line));
	const first = prose.find(({ heading }) => heading !== '') ?? prose[0];
	if (first) return first.line;
	const [head, section] = page.s;
	const textOf = (entry: string | [string, string]) =>
		typeof entry === 'string' ? entry : entry[1];
	const facts = head?.[2].map(textOf).filter((line) => TERM.test(line)) ?? [];
	const listed = section?.[2].map(textOf).filter((line) => line !== section[1]) ?? [];
	const parts = [...facts.slice(0, 2), ...listed];
	if (parts.length > 0) return parts.join(' · ').replaceAll('。 · ', '。');
	return lines.reduce((longest, { line }) => (line.length > longest.length ? line : longest), '');
}

function clip(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length)}…` : text;
}
