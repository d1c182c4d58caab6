/** The addresses of an author's headings: one reading for the check of links and for the page. */
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findCitations } from './citation.ts';

/**
 * What stands behind the `#`, for each heading. Parts of the page itself are in English and records
 * begin with `f-` or `t-`, so that a heading which might be taken for one gets a letter of its own.
 */
export function headingAddresses(tree: Root): ReadonlyMap<Heading, string> {
	const slugger = new GithubSlugger();
	const addresses = new Map<Heading, string>();
	visit(tree, 'heading', (node) => {
		let text = wordsOf(node);
		for (const citation of findCitations(text)) text = text.replace(citation.text, '');
		const isOwn = /\P{ASCII}/u.test(text) && !/^[ft]-/i.test(text);
		addresses.set(node, slugger.slug(isOwn ? text : `h-${text}`));
	});
	return addresses;
}

/** The words that an author wrote in a node, without their marks. */
export function wordsOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
