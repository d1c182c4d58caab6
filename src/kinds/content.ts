/**
 * Our own reader of `content/`: the one place where frontmatter and YAML become data, for the site,
 * the check, search and tests alike. Every scalar stays the text of the file.
 */
import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { compareText } from '../quantities/order.ts';
import { type AddressBook, ADDRESSES_PATH, readAddressBook } from './addresses.ts';
import { COLLECTIONS, type CollectionName, kinds } from './index.ts';

export interface ContentFile {
	/** `site` is content/site.yaml, `vocabulary` the two files of content/vocabulary/. */
	collection: CollectionName | 'site' | 'vocabulary';
	id: string;
	/** From the repository's root, with forward slashes: content/zones/shenyang.mdx. */
	path: string;
	text: string;
	/** Parsed frontmatter, or the whole YAML file. */
	document: Document;
	/** Lines of the YAML text; add `yamlLine` for the file's. */
	lines: LineCounter;
	/** How many lines stand before the YAML in the file. */
	yamlLine: number;
	/** Plain data: texts, lists, maps. Unchecked. */
	data: Record<string, unknown>;
	/** The prose of an MDX file. */
	body: string;
	/** How many lines stand before the body. */
	bodyLine: number;
	/** Why the file could not be split into frontmatter and body. */
	broken?: 'no-frontmatter';
	/** The file's bytes are no UTF-8: each wrong one has become U+FFFD. */
	notUtf8?: boolean;
}

/** Something in `content/` that is not read. */
export interface Stray {
	path: string;
	/** A file that no collection takes; what is no plain file, such as a link to one; a huge file. */
	reason: 'unknown' | 'not-plain' | 'too-large';
}

export interface Content {
	root: string;
	files: ContentFile[];
	strays: Stray[];
	/** Published addresses; none where there is no such file yet. */
	addresses?: AddressBook;
}

/** Some four times the largest page that there is: what is larger could stop whoever reads it. */
const LARGEST_FILE = 256 * 1024;

/** The only files of content/vocabulary/. */
const VOCABULARY: ReadonlySet<string> = new Set(['units', 'qualifiers']);

/** The extension a collection's files have. */
export function extensionOf(
	collection: Exclude<ContentFile['collection'], 'site'>,
): 'mdx' | 'yaml' {
	return collection === 'vocabulary' ? 'yaml' : kinds[collection].file;
}

/** Read one file as it is stored. */
export function readContentBytes(
	collection: ContentFile['collection'],
	id: string,
	path: string,
	bytes: Buffer,
): ContentFile {
	const file = readContentFile(collection, id, path, bytes.toString('utf8'));
	return isUtf8(bytes) ? file : { ...file, notUtf8: true };
}

/** Read one file's text. */
export function readContentFile(
	collection: ContentFile['collection'],
	id: string,
	path: string,
	source: string,
): ContentFile {
	const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	let yaml = text;
	let body = '';
	let yamlLine = 0;
	let bodyLine = 0;
	let broken: ContentFile['broken'];
	if (path.endsWith('.mdx')) {
		const found = frontmatterOf(text);
		yaml = found?.yaml ?? '';
		body = found ? text.slice(found.length) : text;
		yamlLine = 1;
		bodyLine = found ? text.slice(0, found.length).split('\n').length - 1 : 0;
		if (!found) broken = 'no-frontmatter';
	}
	const lines = new LineCounter();
	const document = parseYaml(yaml, lines);
	const data = plainOf(document.contents);
	return {
		collection,
		id,
		path,
		text,
		document,
		lines,
		yamlLine,
		data: isRecord(data) ? data : {},
		body,
		bodyLine,
		...(broken ? { broken } : {}),
	};
}

/** The fields between the first two lines of `---`, and how much of the text they take with these. */
export function frontmatterOf(text: string): { yaml: string; length: number } | undefined {
	const match = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/.exec(text);
	return match ? { yaml: match[1] ?? '', length: match[0].length } : undefined;
}

/** Parse YAML as it is written: every scalar is a text. Never throws. */
export function parseYaml(yaml: string, lineCounter = new LineCounter()): Document.Parsed {
	try {
		return parseDocument(yaml, {
			schema: 'failsafe',
			lineCounter,
			prettyErrors: false,
			// The check tells what is wrong; YAML's own warnings would go to the terminal in English.
			logLevel: 'error',
		});
	} catch (error) {
		// What is nested a thousand times deep overflows the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		return parseYaml('"nested too deep', lineCounter);
	}
}

/**
 * Texts, lists and maps of a YAML node. Aliases are left out instead of followed: a content file
 * may not have any, and the check says so at their place.
 */
function plainOf(node: unknown): unknown {
	if (isScalar(node)) return typeof node.value === 'string' ? node.value : null;
	if (isSeq(node)) return node.items.map(plainOf);
	if (!isMap(node)) return null;
	const entries = new Map<string, unknown>();
	for (const { key, value } of node.items) {
		// A list or map as a name is refused; to spell it out takes longer the deeper it is.
		const name = isScalar(key) ? String(key.value) : '{…}';
		const [before, plain] = [entries.get(name), plainOf(value)];
		// A list that stands twice is told; that its records are gone would be a second slip.
		entries.set(
			name,
			Array.isArray(before) && Array.isArray(plain)
				? [...(before as unknown[]), ...(plain as unknown[])]
				: plain,
		);
	}
	return Object.fromEntries(entries);
}

/** Hands over what was made of a file before, or makes it. */
export type Keep = <Made>(place: string, make: () => Made) => Made;

const keepNothing: Keep = (_, make) => make();

/** Read all of `content/` under a root folder. */
export function readContent(root: string, keep = keepNothing): Content {
	const files: ContentFile[] = [];
	const strays: Stray[] = [];
	const place = kindOf(join(root, 'content'));
	if (place === undefined) return { root, files, strays };
	if (place !== 'folder') {
		return { root, files, strays: [{ path: 'content', reason: 'not-plain' }] };
	}
	let addresses: AddressBook | undefined;
	for (const entry of entriesOf(join(root, 'content'))) {
		if (entry.isFile() && `content/${entry.name}` === ADDRESSES_PATH) {
			addresses = keep(join(root, ADDRESSES_PATH), () => readAddresses(root));
			continue;
		}
		const known = ([...COLLECTIONS, 'vocabulary'] as const).find((name) => name === entry.name);
		const isSite = entry.isFile() && entry.name === 'site.yaml';
		if (isSite || (entry.isDirectory() && known)) {
			const read = readCollection(root, isSite ? 'site' : (known ?? 'site'), keep);
			files.push(...read.files);
			strays.push(...read.strays);
		} else {
			strays.push(...strayAt(root, 'content', entry));
		}
	}
	return { root, files, strays, ...(addresses ? { addresses } : {}) };
}

/** Read `content/addresses.yaml`. */
function readAddresses(root: string): AddressBook {
	return readAddressBook(readFileSync(join(root, ADDRESSES_PATH), 'utf8'));
}

/** What stands at a path itself: what a link leads to does not count. */
function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return undefined;
	return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/**
 * What a folder holds, by name. Names with a leading dot are an editor's or the system's, but for
 * Git's own, by which a change could hide from whoever reviews it.
 */
function entriesOf(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') || name.startsWith('.git'))
		.sort((a, b) => compareText(a.name, b.name));
}

/** The files behind something that does not belong; an empty folder is nothing. */
function strayAt(root: string, folder: string, entry: Dirent): Stray[] {
	const path = `${folder}/${entry.name}`;
	if (entry.isFile()) return [{ path, reason: 'unknown' }];
	if (!entry.isDirectory()) return [{ path, reason: 'not-plain' }];
	return entriesOf(join(root, path)).flatMap((inner) => strayAt(root, path, inner));
}

/**
 * Read one folder of `content/`, or `site.yaml`; a folder that is not there is empty. Only plain
 * files are read: a link could lead out of the repository.
 */
export function readCollection(
	root: string,
	collection: ContentFile['collection'],
	keep = keepNothing,
): Content {
	const files: ContentFile[] = [];
	const strays: Stray[] = [];
	const read = (id: string, path: string) => {
		const place = join(root, path);
		if (lstatSync(place).size > LARGEST_FILE) {
			strays.push({ path, reason: 'too-large' });
			return;
		}
		files.push(keep(place, () => readContentBytes(collection, id, path, readFileSync(place))));
	};
	if (kindOf(join(root, 'content')) !== 'folder') return { root, files, strays };
	if (collection === 'site') {
		if (kindOf(join(root, 'content/site.yaml')) === 'file') read('site', 'content/site.yaml');
	} else if (kindOf(join(root, 'content', collection)) === 'folder') {
		const folder = `content/${collection}`;
		const extension = extensionOf(collection);
		for (const entry of entriesOf(join(root, folder))) {
			const id = entry.name.slice(0, -extension.length - 1);
			const fits = collection !== 'vocabulary' || VOCABULARY.has(id);
			if (entry.isFile() && entry.name.endsWith(`.${extension}`) && id && fits) {
				read(id, `${folder}/${entry.name}`);
			} else {
				strays.push(...strayAt(root, folder, entry));
			}
		}
	}
	return { root, files, strays };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line of each record in a list, for “correct this” links. */
export function recordLines(file: ContentFile, field: 'observations' | 'targets'): number[] {
	const list = file.document.get(field);
	if (!isSeq(list)) return [];
	return list.items.map((item) =>
		isNode(item) && item.range ? file.lines.linePos(item.range[0]).line + file.yamlLine : 1,
	);
}
