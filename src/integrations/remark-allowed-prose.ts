import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { refusedIn, unlinkBareAddresses } from '../kinds/prose.ts';

/**
 * The first plugin of the build: what the content check refuses is refused here as well, by the
 * same list, so that nothing is rendered that has not passed it.
 */
export function remarkAllowedProse() {
	return (tree: Root, file: VFile) => {
		unlinkBareAddresses(tree);
		const refused = refusedIn(tree);
		if (refused.length === 0) return;
		const places = refused.map(({ kind, node, detail }) => {
			const { line = 1, column = 1 } = node.position?.start ?? {};
			return `${file.path}:${line}:${column} [${kind}] ${detail}`;
		});
		throw new Error(
			['This prose has what the content check refuses; run npm run check:content.', ...places].join(
				'\n',
			),
		);
	};
}
