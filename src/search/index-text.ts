/** What of a finished page is searched: the one place where HTML becomes text for the index. */
import { type FirstRows, readFirstRows } from './first-rows.ts';
import { newRuns } from './new-runs.ts';
import { attribute, type Element, find, isElement, parseTree } from './tree.ts';

/** A paragraph, a list item or a table row, with the address of the nearest element that has one. */
interface Block {
	text: string;
	anchor: string;
	/** Number of its section in `SearchPage.sections`. */
	section: number;
}

export interface SearchPage {
	/** From the site's root, without the base: zones/shenyang/. */
	path: string;
	/** Collection and file name where the page is about an entry: zones/shenyang. */
	id: string;
	title: string;
	type: string;
	province: string;
	/** Headings in order; the first is the page itself, before any heading. */
	sections: { heading: string; anchor: string }[];
	blocks: Block[];
	/** The first rows of its table, in all its groups. */
	rows?: FirstRows;
}

const SKIPPED = new Set(
	'script style template noscript nav svg canvas button select input textarea iframe dialog'.split(
		' ',
	),
);
const BLOCKS = new Set(
	`address article aside blockquote body caption dd details div dl dt fieldset figcaption figure form
	h1 h2 h3 h4 h5 h6 header hgroup legend li main ol p pre section summary table tbody tfoot thead tr ul`.split(
		/\s+/,
	),
);
const CELLS = new Set(['td', 'th']);

/** Stand between the cells of a row and after a term while a page is read; readers see · and ：. */
const NEXT_CELL = '\ue000';
const AFTER_TERM = '\ue001';

/** Stands in each page that is searched; what has it nowhere need not be looked at any closer. */
export const SEARCH_MARK = ' data-search-page';
const MAIN = new RegExp(`<main\\s(?=[^<>]*${SEARCH_MARK.trim()}[\\s=>])`);

/** Read a page's text; undefined where the page is not to be searched. */
export function readSearchPage(html: string, path: string): SearchPage | undefined {
	const start = html.search(MAIN);
	if (start < 0) return undefined;
	const own = html.slice(start, html.lastIndexOf('</main>'));
	const root = parseTree(emptyDrawings(own), SKIPPED);
	const main = find(root, ({ tagName }) => tagName === 'main');
	if (!main) return undefined;
	const reader = new Reader();
	reader.read(main, { anchor: '', section: 0 });
	reader.flush();
	const rows = readFirstRows(main, path, (cell) => new Reader().readCell(cell));
	return {
		path,
		id: attribute(main, 'data-search-id') ?? '',
		title: reader.title,
		type: attribute(main, 'data-search-type') ?? '',
		province: attribute(main, 'data-search-province') ?? '',
		sections: reader.sections,
		blocks: reader.blocks,
		...(rows ? { rows } : {}),
	};
}

/** Charts are a third of a profile, and nothing in them is read. */
function emptyDrawings(html: string): string {
	let kept = '';
	let from = 0;
	let depth = 0;
	for (const { 0: tag, index } of html.matchAll(/<svg(?=[\s>])|<\/svg(?=[\s>])/g)) {
		if (tag === '<svg') {
			if (depth++ === 0) kept += `${html.slice(from, index)}<svg>`;
		} else if (depth > 0 && --depth === 0) from = index;
	}
	return depth === 0 ? kept + html.slice(from) : html;
}

interface Place {
	anchor: string;
	section: number;
}

class Reader {
	title = '';
	sections: SearchPage['sections'] = [{ heading: '', anchor: '' }];
	blocks: Block[] = [];
	/** What folds out of the row that is being read; its lines come after the row's. */
	private folded: Block[] = [];
	private inFold = false;
	private buffer = '';
	private place: Place = { anchor: '', section: 0 };

	/** What a cell says by itself. */
	readCell(cell: Element): string {
		this.readInline(cell, this.place);
		return tidy(this.buffer);
	}

	read(element: Element, inherited: Place): void {
		let place = inherited;
		const anchor = attribute(element, 'id');
		if (element.tagName === 'section' && anchor) {
			this.flush();
			place = { anchor, section: this.sections.length };
			const heading = find(element, (node) => /^h[2-6]$/.test(node.tagName));
			this.sections.push({ heading: heading ? textOf(heading) : '', anchor });
		} else if (anchor && !/^(?:main|h[12])$/.test(element.tagName)) {
			place = { ...inherited, anchor };
		}
		const isRow = element.tagName === 'tr' || isPairOfTerms(element);
		const isBlock = BLOCKS.has(element.tagName);
		if (element.tagName === 'tr' && !anchor) {
			// A figure's address may stand in the row's fold.
			const own = find(element, (node) => attribute(node, 'id')?.startsWith('f-') ?? false);
			if (own) place = { ...place, anchor: attribute(own, 'id') ?? '' };
		}
		if (isBlock) this.flush();
		this.place = place;
		for (const child of element.children) {
			if (!isElement(child)) this.buffer += child;
			else if (!isSkipped(child)) {
				if (isLoose(child)) this.buffer += NEXT_CELL;
				this.readChild(child, place, isRow);
			}
		}
		if (element.tagName === 'h1') this.takeTitle();
		else if (isBlock) this.flush();
		this.place = inherited;
	}

	/** A row's cells stay on one line, as do a term and its values; what folds out of them does not. */
	private readChild(child: Element, place: Place, inRow: boolean): void {
		if (child.tagName === 'br') {
			this.flush();
			this.place = place;
		} else if (inRow || CELLS.has(child.tagName)) {
			this.buffer += NEXT_CELL;
			this.readInline(child, place);
			this.buffer += child.tagName === 'dt' ? AFTER_TERM : NEXT_CELL;
		} else {
			this.read(child, place);
			this.place = place;
		}
	}

	private readInline(element: Element, inherited: Place): void {
		const anchor = attribute(element, 'id');
		const place = anchor ? { ...inherited, anchor } : inherited;
		for (const child of element.children) {
			if (!isElement(child)) this.buffer += child;
			else if (isSkipped(child)) continue;
			else if (child.tagName === 'details') this.readFolded(child, place);
			else {
				const isBlock = BLOCKS.has(child.tagName) || child.tagName === 'br';
				if (isBlock || isLoose(child)) this.buffer += NEXT_CELL;
				this.readInline(child, place);
				if (isBlock) this.buffer += NEXT_CELL;
			}
		}
	}

	private readFolded(details: Element, inherited: Place): void {
		const anchor = attribute(details, 'id') ?? inherited.anchor;
		const place = { ...inherited, anchor };
		const line = this.buffer;
		const inLine: Element[] = [];
		const outer = this.inFold;
		this.inFold = true;
		this.buffer = '';
		for (const child of details.children) {
			if (!isElement(child) || isSkipped(child)) continue;
			if (child.tagName === 'summary') inLine.push(child);
			else this.read(child, place);
		}
		this.flush();
		this.inFold = outer;
		this.buffer = line;
		this.place = inherited;
		for (const summary of inLine) this.readInline(summary, inherited);
	}

	private takeTitle(): void {
		this.title ||= tidy(this.buffer);
		this.buffer = '';
	}

	flush(): void {
		const text = tidy(this.buffer);
		this.buffer = '';
		if (this.inFold) {
			if (text) this.folded.push({ text, ...this.place });
			return;
		}
		if (text) this.blocks.push({ text, ...this.place });
		this.blocks.push(...this.folded.splice(0));
	}
}

/** Whether an element stands apart from the one right before it by its look alone: a name, its note. */
function isLoose(element: Element): boolean {
	if (element.tagName !== 'span' && element.tagName !== 'small') return false;
	const siblings = element.parent?.children ?? [];
	const before = siblings[siblings.indexOf(element) - 1];
	return before !== undefined && isElement(before) && !BLOCKS.has(before.tagName);
}

function isSkipped(element: Element): boolean {
	return (
		SKIPPED.has(element.tagName) ||
		attribute(element, 'data-search-ignore') !== undefined ||
		attribute(element, 'hidden') !== undefined ||
		attribute(element, 'aria-hidden') === 'true' ||
		// The number of a citation would stick to the word before it: 亿元1.
		(element.tagName === 'sup' && find(element, (node) => node.tagName === 'a') !== undefined)
	);
}

function isPairOfTerms(element: Element): boolean {
	return element.tagName === 'div' && element.parent?.tagName === 'dl';
}

function textOf(element: Element): string {
	let text = '';
	for (const child of element.children) {
		if (!isElement(child)) text += child;
		else if (!isSkipped(child)) text += textOf(child);
	}
	return tidy(text);
}

function tidy(text: string): string {
	return text
		.replace(/^[\s\ue000\ue001]+|[\s\ue000\ue001]+$/g, '')
		.replace(/[\s\ue000\ue001]+/g, (gap, at: number, all: string) => {
			if (gap.includes(AFTER_TERM)) return '：';
			const afterSign = /[，、；：。！？（]/.test(all[at - 1] ?? '');
			return gap.includes(NEXT_CELL) && !afterSign ? ' · ' : ' ';
		});
}

/** The readable text beside the index, in the shape the browser reads it, without repeated lines. */
export interface PageText {
	/** Path from the site's root. */
	u: string;
	/** Title. */
	t: string;
	/** Sections: anchor, heading, and lines; a line with an address of its own is [anchor, text]. */
	s: [anchor: string, heading: string, lines: (string | [anchor: string, text: string])[]][];
	/** The first rows of its table, which answer who is first. */
	r?: FirstRows;
}

/** @param runs what of each of its lines is new */
export function toPageText(page: SearchPage, runs: readonly string[][] = newRuns(page)): PageText {
	const sections: PageText['s'] = page.sections.map(({ anchor, heading }) => [anchor, heading, []]);
	for (const [i, { text, anchor, section }] of page.blocks.entries()) {
		if (runs[i]?.length === 0) continue;
		const [own, , lines] = sections[section] ?? ['', '', []];
		lines.push(anchor === own ? text : [anchor, text]);
	}
	const { path, title, rows } = page;
	return {
		u: path,
		t: title,
		s: sections.filter(([, , lines]) => lines.length > 0),
		...(rows ? { r: rows } : {}),
	};
}
