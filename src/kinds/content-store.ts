/**
 * What this process has read of `content/`: each file is opened once and its prose parsed once,
 * whoever asks. Astro runs its configuration, its loaders and its pages as programs of their own,
 * each with a copy of this module; what has been read is therefore kept by the process.
 */
import { lstatSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import { type Content, type ContentFile, readContent } from './content.ts';
import { parseProse } from './prose.ts';

interface Store {
	contents: Map<string, Content>;
	/** By place: what a file was made into, and how to tell whether it is still the same. */
	files: Map<string, { stamp: string | undefined; made: unknown }>;
	/** By the parsed fields of their files, which the copies share that a check makes of a file. */
	trees: WeakMap<ContentFile['document'], { body: string; tree: Root }>;
}

const KEY = Symbol.for('gaoxin-atlas.content');
const process = globalThis as { [KEY]?: Store };
const store = (process[KEY] ??= {
	contents: new Map(),
	files: new Map(),
	trees: new WeakMap(),
});

/** The content of a project, as it was when it was last read. */
export function contentOf(root: string): Content {
	return store.contents.get(resolve(root)) ?? readAnew(root);
}

/**
 * Read the content again: under `npm run dev` it changes, and whoever asks next gets the new one. A
 * file that has not changed is not opened; it stays the same object, and so does what was made of it.
 */
export function readAnew(root: string): Content {
	const content = readContent(resolve(root), keepUnchanged);
	store.contents.set(content.root, content);
	return content;
}

/** Some file systems count in steps of two seconds: two changes in one step look like one. */
const STEP_MS = 2000;

function keepUnchanged<Made>(place: string, make: () => Made): Made {
	const stamp = stampOf(place);
	const known = store.files.get(place);
	if (stamp !== undefined && known?.stamp === stamp) return known.made as Made;
	const made = make();
	store.files.set(place, { stamp, made });
	return made;
}

/** The same as long as nobody writes to a file; undefined where that could not be told. */
function stampOf(place: string): string | undefined {
	const { ino, size, mtimeMs, mtimeNs, ctimeNs } = lstatSync(place, { bigint: true });
	if (Date.now() - Number(mtimeMs) < STEP_MS) return undefined;
	return [ino, size, mtimeNs, ctimeNs].join();
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
