import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export interface BuiltPage {
	/** Where it lies in the built site: `zones/shenyang/index.html`. */
	file: string;
	/** Where a reader finds it below the site's address: `zones/shenyang/`. */
	path: string;
	html: string;
	/** All its elements, in the order of the page. */
	elements: Element[];
}

/** The folder that tests read; Astro's own variable points them at another build. */
export const builtSite = process.env['ATLAS_OUT_DIR'] ?? join(import.meta.dirname, '..', 'dist');

/** The HTML files of the built site, in order. */
export function listPages(): string[] {
	return globSync('**/*.html', { cwd: builtSite })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** One page after the other: a thousand parsed pages at once would fill the memory. */
export function* readPages(files: readonly string[] = listPages()): Generator<BuiltPage> {
	for (const file of files) {
		const html = readFileSync(join(builtSite, file), 'utf8');
		yield { file, path: file.replace(/index\.html$/, ''), html, elements: elementsIn(parse(html)) };
	}
}

/** All elements of a piece of HTML. */
export function elementsOf(html: string): Element[] {
	return elementsIn(parse(html));
}

function elementsIn(node: Node): Element[] {
	const own = 'tagName' in node ? [node] : [];
	return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
	return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside a node, its white space joined. */
export function textOf(node: Node): string {
	const text = (one: Node): string => {
		if (one.nodeName === '#text') return (one as DefaultTreeAdapterMap['textNode']).value;
		return 'childNodes' in one ? one.childNodes.map(text).join('') : '';
	};
	return text(node).replace(/\s+/g, ' ').trim();
}

/** One page of each kind: every index and single page, and of each folder its largest and smallest. */
export function samplePages(): string[] {
	const kinds = new Map<string, { file: string; size: number }[]>();
	for (const file of listPages()) {
		const parts = file.split('/');
		const kind = parts.length > 2 ? (parts[0] ?? '') : file;
		const size = readFileSync(join(builtSite, file)).length;
		kinds.set(kind, [...(kinds.get(kind) ?? []), { file, size }]);
	}
	return [...kinds.values()]
		.flatMap((pages) => {
			const bySize = pages.sort((a, b) => b.size - a.size);
			return [...new Set([bySize[0]?.file, bySize.at(-1)?.file])];
		})
		.filter((file) => file !== undefined);
}
