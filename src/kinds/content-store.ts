/**
 * What this process has read of `content/`: each file is opened once and its prose parsed once,
 * whoever asks. Astro runs its configuration, its loaders and its pages as programs of their own,
 * each with a copy of this module; what has been read is therefore kept by the process.
 */
import { relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import { type Content, type ContentFile, readContent } from './content.ts';
import { parseProse } from './prose.ts';

interface Store {
	contents: Map<string, Content>;
	/** By the parsed fields of their files, which the copies share that a check makes of a file. */
	trees: WeakMap<ContentFile['document'], { body: string; tree: Root }>;
}

const KEY = Symbol.for('gaoxin-atlas.content');
const process = globalThis as { [KEY]?: Store };
const store = (process[KEY] ??= { contents: new Map(), trees: new WeakMap() });

/** The content of a project, as it was when it was last read. */
export function contentOf(root: string): Content {
	return store.contents.get(resolve(root)) ?? readAnew(root);
}

/** Read the content again: under `npm run dev` it changes, and whoever asks next gets the new one. */
export function readAnew(root: string): Content {
	const content = readContent(resolve(root));
	store.contents.set(content.root, content);
	return content;
}

/** The page that a path of the file system names; undefined where it is none of the content's. */
export function pageAt({ root, files }: Content, place: string): ContentFile | undefined {
	const path = relative(root, place).replaceAll('\\', '/');
	return files.find((file) => file.path === path);
}

/** The prose of a file, as the build reads it. Throws where MDX cannot read it. */
export function treeOf(file: ContentFile): Root {
	const { document, body } = file;
	const known = store.trees.get(document);
	if (known?.body === body) return known.tree;
	const tree = parseProse(body);
	store.trees.set(document, { body, tree });
	return tree;
}
