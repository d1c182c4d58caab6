import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface Options {
	/** The path under which the site is served. */
	base: string;
}

/** Authors write addresses from the root of the site, wherever that is served. */
export function remarkSiteLinks({ base }: Options) {
	return (tree: Root) => {
		if (base === '/') return;
		visit(tree, 'link', (node) => {
			if (node.url.startsWith('/')) node.url = base + node.url;
		});
	};
}
