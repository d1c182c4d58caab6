import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations } from '../kinds/citation.ts';
import { figuresBefore } from '../kinds/said-marks.ts';
import { wordsOf } from '../text/words.ts';

interface Options {
	/** The path under which the site is served. */
	base: string;
	/** Whether a source is of grade C. */
	isWeak: (id: string) => boolean;
}

/**
 * Turn `[@torch-yearbook-2024]` into a numbered link to that source's page.
 *
 * Numbers follow first mention, so a source cited twice keeps its number. Sources are known to
 * exist: the content check has run before any page is rendered. The order of mention reaches the
 * page as frontmatter, so that its list of sources carries the same numbers.
 *
 * A figure carries its own marks. Where a sentence without one rests on nothing better than sources
 * of grade C, the sign for that stands beside the citation.
 */
export function remarkCitations({ base, isWeak }: Options) {
	const root = base === '/' ? '' : base;
	return (tree: Root, file: VFile) => {
		const cited: string[] = [];
		const hasFigure = figuresBefore(tree);
		let weak = false;

		visit(tree, 'text', (node, index, parent) => {
			if (index === undefined || !parent) return;
			const parts: PhrasingContent[] = [];
			let end = 0;
			for (const { text, index: start, sources } of findCitations(node.value)) {
				if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
				end = start + text.length;
				for (const { id = '', place } of sources) {
					if (!cited.includes(id)) cited.push(id);
					parts.push(citation(cited.indexOf(id) + 1, `${root}/sources/${id}/`, place));
				}
				if (sources.every(({ id = '' }) => isWeak(id)) && !hasFigure(node, start)) {
					parts.push(sign());
					weak = true;
				}
			}
			if (parts.length === 0) return;
			if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...parts);
			return index + parts.length;
		});

		const astro = (file.data['astro'] ??= {}) as { frontmatter?: Record<string, unknown> };
		Object.assign((astro.frontmatter ??= {}), weak ? { cited, citesWeakly: true } : { cited });
	};
}

/** As `Sign.astro` makes it beside a figure. */
function sign(): PhrasingContent {
	const { figureText, pageText } = wordsOf();
	const mark = 'grade-c';
	const meaning = pageText.receipt.said(figureText.marks[mark], figureText.markMeaning[mark]);
	return {
		type: 'emphasis',
		data: { hName: 'sup', hProperties: { className: ['sign'], 'data-search-ignore': '' } },
		children: [
			{ type: 'text', value: '\u2060' },
			{
				type: 'link',
				url: `#sign-${mark}`,
				data: { hProperties: { title: meaning, 'aria-label': meaning } },
				children: [{ type: 'text', value: figureText.sign }],
			},
		],
	};
}

function citation(number: number, url: string, place: string | undefined): PhrasingContent {
	const label = wordsOf().pageText.citationNumber(number, place);
	return {
		type: 'emphasis',
		data: { hName: 'sup', hProperties: { className: ['cite'], 'data-search-ignore': '' } },
		children: [
			// A word joiner: a citation never begins a line.
			{ type: 'text', value: '\u2060' },
			{
				type: 'link',
				url,
				data: { hProperties: { 'aria-label': label, ...(place ? { title: place } : {}) } },
				children: [{ type: 'text', value: `[${number}]` }],
			},
		],
	};
}
