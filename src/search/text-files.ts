/**
 * The texts of pages as the browser fetches them: a long one in several files, of which a result
 * needs the first that shows what was found.
 */
import type { PageText } from './index-text.ts';

/** One file of a page's text: its title and address, and some of its sections. */
export interface TextFile extends PageText {
	/** Its rare Traditional characters and what they become, in turns: 瀋沈. */
	v?: string;
	/** How many more files its text goes on in. */
	more?: number;
}

/** Past so many characters, six kilobytes packed, a file ends. */
const LONGEST = 8000;

/** A page's text in files. `variants` are the characters and what they become, in turns. */
export function toTextFiles(text: PageText, variants: string): TextFile[] {
	const parts = cutSections(text.s);
	return parts.map((sections, at) => {
		// What is told of the whole page stands in the first.
		const file = at === 0 ? { ...text, s: sections } : { u: text.u, t: text.t, s: sections };
		const own = variantsIn(JSON.stringify(file), variants);
		return {
			...file,
			...(own === '' ? {} : { v: own }),
			...(at === 0 && parts.length > 1 ? { more: parts.length - 1 } : {}),
		};
	});
}

/** Lines stay whole; a section that is cut goes on under the same heading. */
function cutSections(sections: PageText['s']): PageText['s'][] {
	let last: PageText['s'] = [];
	const parts = [last];
	let length = 0;
	for (const [anchor, heading, lines] of sections) {
		let section: PageText['s'][number] | undefined;
		for (const line of lines) {
			const size = sizeOf(line);
			if (length > 0 && length + size > LONGEST) {
				parts.push((last = []));
				length = 0;
				section = undefined;
			}
			if (!section) last.push((section = [anchor, heading, []]));
			section[2].push(line);
			length += size;
		}
	}
	return parts;
}

/** How long a line is as JSON. */
function sizeOf(line: PageText['s'][number][2][number]): number {
	if (typeof line === 'string' && !/["\\\u0000-\u001f\ud800-\udfff]/.test(line))
		return line.length + 2;
	return JSON.stringify(line).length;
}

let asked = '';
let pairs: readonly string[] = [];
/** Any of the characters that become another. */
let any = /$^/u;

/** The pairs whose first character stands in a text. All texts of a site are asked for the same ones. */
function variantsIn(text: string, variants: string): string {
	if (variants !== asked) {
		asked = variants;
		pairs = variants.match(/../gu) ?? [];
		any = pairs.length > 0 ? new RegExp(`[${pairs.map(([from]) => from).join('')}]`, 'u') : /$^/u;
	}
	if (!any.test(text)) return '';
	return pairs.filter(([from = '']) => text.includes(from)).join('');
}

/** What the file of a page's text is called. */
export const nameOfText = (id: string, part: number): string =>
	`${part === 0 ? id : `${id}-${part}`}.json.deflate`;

/** Fetches a file of a page's text, the first without `part`. */
export type LoadText = (id: string, part?: number) => Promise<TextFile>;

/** Read a page's text from its beginning until it is enough, or all of it. */
export async function readText(
	id: string,
	load: LoadText,
	isEnough: (text: PageText) => boolean,
): Promise<PageText> {
	const { more = 0, ...first } = await load(id);
	let text: PageText = first;
	for (let part = 1; part <= more && !isEnough(text); part++) {
		const { s } = await load(id, part);
		text = { ...text, s: [...text.s, ...s] };
	}
	return text;
}
