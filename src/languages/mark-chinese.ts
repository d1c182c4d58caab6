/** Says of every Chinese text in a page of another language that it is Chinese. */
import { OWN_LANGUAGE } from '../text/languages.ts';

const TAG = /^<(\/?)([^\s/>]+)/;
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
	/** Where its tag stands among the parts. */
	at: number;
	/** Whether what is in it is said to be Chinese. */
	chinese: boolean;
}

/** Give `lang` to the elements of a page that hold nothing but Chinese, and wrap it in all others. */
export function markChinese(html: string): string {
	const parts = cutTags(html);
	const open: Open[] = [];
	for (const [index, part] of parts.entries()) {
		const [, end, name = ''] = part.startsWith('<') ? (TAG.exec(part) ?? []) : [];
		const around = open.at(-1);
		if (end === '/') {
			while (open.length > 0 && open.pop()?.name !== name);
		} else if (name && !part.startsWith('<!')) {
			if (VOID.has(name) || part.endsWith('/>')) continue;
			const lang = part.includes(' lang="') ? / lang="([^"]*)"/.exec(part)?.[1] : undefined;
			const chinese = lang === undefined ? (around?.chinese ?? false) : lang === OWN_LANGUAGE;
			open.push({ name, at: index, chinese });
		} else if (around && !around.chinese && !CODE.has(around.name) && HAN.test(part)) {
			const alone = index === around.at + 1 && parts[index + 1]?.startsWith('</');
			if (WHOLE.has(around.name) || (alone && isOneRun(part))) {
				parts[around.at] = parts[around.at]?.replace(/>$/, ` lang="${OWN_LANGUAGE}">`) ?? '';
			} else {
				parts[index] = wrapRuns(part, DRAWN.has(around.name) ? 'tspan' : 'span');
			}
		}
	}
	return parts.join('');
}

/** A page cut into tags, comments and the texts between them. */
function cutTags(html: string): string[] {
	const parts: string[] = [];
	let at = 0;
	while (at < html.length) {
		const start = html.indexOf('<', at);
		const next = html[start + 1] ?? ' ';
		const isTag = start >= 0 && !/[\s<>]/.test(next);
		if (start !== at || !isTag) {
			// A sign that begins no tag is text, up to the next.
			const end = start === at ? html.indexOf('<', at + 1) : start;
			parts.push(html.slice(at, end < 0 ? undefined : end));
			at = end < 0 ? html.length : end;
			continue;
		}
		const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) + 3 : endOfTag(html, at);
		parts.push(html.slice(at, end));
		at = end;
	}
	return parts;
}

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
	const pieces = known.get(text) ?? cut(text);
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
	for (const { 0: found, index } of text.matchAll(CHINESE)) {
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
