/** Says of every Chinese text in a page of another language that it is Chinese. */
import { OWN_LANGUAGE } from '../text/languages.ts';

const HAN = /\p{Script=Han}/u;
/** Chinese has no spaces: words in a row that have its characters, without the English signs around. */
const CHINESE =
	/[^\s\p{Script=Han}]*\p{Script=Han}\S*(?:(?<![,;:.])\s+(?!\()\S*\p{Script=Han}\S*)*/gu;
const BEFORE = /^[([{"'“‘,.:;]+/;
const AFTER = /(?<!&#?\w+;)(?<!&#?\w+)[)\]}"'”’,.:;]+$/;
const VOID = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What is no text for readers. */
const CODE = new Set(['script', 'style']);
/** What takes no elements inside: the whole of it is said to be Chinese. */
const WHOLE = new Set(['title', 'desc', 'option', 'textarea']);
const DRAWN = new Set(['text', 'tspan']);

interface Open {
	name: string;
	/** Where its tag ends. */
	end: number;
	/** Whether what is in it is said to be Chinese. */
	chinese: boolean;
}

/** Give `lang` to the elements of a page that hold nothing but Chinese, and wrap it in all others. */
export function markChinese(html: string): string {
	const open: Open[] = [];
	let marked = '';
	/** Up to where the page is in what is marked. */
	let from = 0;
	const put = (text: string, start: number, end: number) => {
		marked += html.slice(from, start) + text;
		from = end;
	};
	for (let at = 0; at < html.length;) {
		const start = at;
		if (html.startsWith('<!--', start)) {
			at = html.indexOf('-->', start) + 3;
			if (at < 3) break;
		} else if (beginsTag(html, start)) {
			at = endOfTag(html, start);
			readTag(html, start, at, open);
		} else {
			// A sign that begins no tag is text, up to the next.
			const next = html.indexOf('<', start + 1);
			at = next < 0 ? html.length : next;
			const around = open.at(-1);
			if (!around || around.chinese || CODE.has(around.name)) continue;
			const text = html.slice(start, at);
			if (!HAN.test(text)) continue;
			const alone = start === around.end && html.startsWith('</', at);
			if (WHOLE.has(around.name) || (alone && isOneRun(text))) {
				put(` lang="${OWN_LANGUAGE}"`, around.end - 1, around.end - 1);
			} else {
				put(wrapRuns(text, DRAWN.has(around.name) ? 'tspan' : 'span'), start, at);
			}
		}
	}
	return marked + html.slice(from);
}

/** Before a name, the end of an element or a declaration. */
function beginsTag(html: string, at: number): boolean {
	return html[at] === '<' && /[^\s<>]/.test(html[at + 1] ?? ' ');
}

/** Enter an element or leave it. */
function readTag(html: string, start: number, end: number, open: Open[]): void {
	if (html[start + 1] === '/') {
		const name = nameAt(html, start + 2);
		while (open.length > 0 && open.pop()?.name !== name);
		return;
	}
	const name = nameAt(html, start + 1);
	if (name === '' || name.startsWith('!') || VOID.has(name) || html[end - 2] === '/') return;
	const attributes = html.slice(start, end);
	const lang = attributes.includes(' lang="') ? / lang="([^"]*)"/.exec(attributes)?.[1] : undefined;
	const chinese = lang === undefined ? (open.at(-1)?.chinese ?? false) : lang === OWN_LANGUAGE;
	open.push({ name, end, chinese });
}

/** Up to a space, a slash or the end of the tag. */
function nameAt(html: string, start: number): string {
	let end = start;
	while (end < html.length && !NAME_ENDS.has(html.charCodeAt(end))) end += 1;
	return html.slice(start, end);
}

const NAME_ENDS = new Set([...' \t\n\r\f/>'].map((sign) => sign.charCodeAt(0)));

/** Where a tag ends: a `>` in an attribute is none of it. */
function endOfTag(html: string, start: number): number {
	let end = html.indexOf('>', start);
	let quote = html.indexOf('"', start);
	while (quote >= 0 && quote < end) {
		const closing = html.indexOf('"', quote + 1);
		if (closing < 0) return html.length;
		if (closing > end) end = html.indexOf('>', closing);
		quote = html.indexOf('"', closing + 1);
	}
	return end < 0 ? html.length : end + 1;
}

/** A text cut at its runs of Chinese, which stand at every second place. */
function cutRuns(text: string): readonly string[] {
	const before = known.get(text);
	if (before) return before;
	const pieces = cut(text);
	// Names of metrics, units and sources stand on every page; what stands on one is soon let go.
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(text, pieces);
	return pieces;
}

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 10_000;

/** Signs around a run are none of it: `(` 沈阳 `),` */
function cut(text: string): string[] {
	const pieces: string[] = [];
	let end = 0;
	// Without a space all of it is one run, and the pattern takes a while to see that.
	const runs = /\s/.test(text) ? text.matchAll(CHINESE) : [{ 0: text, index: 0 }];
	for (const { 0: found, index } of runs) {
		const before = BEFORE.exec(found)?.[0] ?? '';
		const after = AFTER.exec(found)?.[0] ?? '';
		const start = index + before.length;
		pieces.push(text.slice(end, start));
		end = index + found.length - after.length;
		pieces.push(text.slice(start, end));
	}
	return [...pieces, text.slice(end)];
}

function isOneRun(text: string): boolean {
	const [before = '', run, after = '', ...others] = cutRuns(text);
	return run !== undefined && others.length === 0 && (before + after).trim() === '';
}

function wrapRuns(text: string, element: string): string {
	return cutRuns(text)
		.map((piece, at) =>
			at % 2 === 0 ? piece : `<${element} lang="${OWN_LANGUAGE}">${piece}</${element}>`,
		)
		.join('');
}
