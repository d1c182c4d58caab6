import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations } from '../kinds/citation.ts';
import { wordsOf } from '../text/words.ts';

interface Options {
	/** The path under which the site is served. */
	base: string;
}

/**
 * Turn `[@torch-yearbook-2024]` into a numbered link to that source's page.
 *
 * Numbers follow first mention, so a source cited twice keeps its number. Sources are known to
 * exist: the content check has run before any page is rendered. The order of mention reaches the
 * page as frontmatter, so that its list of sources carries the same numbers.
 */
export function remarkCitations({ base }: Options) {
	const root = base === '/' ? '' : base;
	return (tree: Root, file: VFile) => {
		const cited: string[] = [];

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
			}
			if (parts.length === 0) return;
			if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...parts);
			return index + parts.length;
		});

		const astro = (file.data['astro'] ??= {}) as { frontmatter?: Record<string, unknown> };
		(astro.frontmatter ??= {})['cited'] = cited;
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
