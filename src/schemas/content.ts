/**
 * Our own reader of `content/`: the one place where frontmatter and YAML become data, for the site,
 * the check, search and tests alike. Every scalar stays the text of the file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { COLLECTIONS, type CollectionName, FIGURE_COLLECTIONS } from './fields.ts';

export interface ContentFile {
	/** `site` is content/site.yaml. */
	collection: CollectionName | 'site';
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
}

export interface Content {
	root: string;
	files: ContentFile[];
	/** Files no collection takes: wrong folder, extension or name. */
	strays: string[];
}

/** Whatever has prose of its own. */
const MDX: ReadonlySet<string> = new Set([...FIGURE_COLLECTIONS, 'terms']);

/** The extension a collection's files have. */
export function extensionOf(collection: CollectionName): 'mdx' | 'yaml' {
	return MDX.has(collection) ? 'mdx' : 'yaml';
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
		const match = /^---\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/.exec(text);
		yaml = match?.[1] ?? '';
		body = match ? text.slice(match[0].length) : text;
		yamlLine = 1;
		bodyLine = match ? match[0].split('\n').length - 1 : 0;
		if (!match) broken = 'no-frontmatter';
	}
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		schema: 'failsafe',
		lineCounter: lines,
		prettyErrors: false,
		// The check tells what is wrong; YAML's own warnings would go to the terminal in English.
		logLevel: 'error',
	});
	const data: unknown = document.toJS();
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

/** Read all of `content/` under a root folder. */
export function readContent(root: string): Content {
	const files: ContentFile[] = [];
	const strays: string[] = [];
	for (const entry of readdirSync(join(root, 'content'), { withFileTypes: true })) {
		const known = COLLECTIONS.find((name) => name === entry.name);
		const isSite = entry.isFile() && entry.name === 'site.yaml';
		if (isSite || (entry.isDirectory() && known)) {
			const read = readCollection(root, isSite ? 'site' : (known ?? 'site'));
			files.push(...read.files);
			strays.push(...read.strays);
		} else {
			strays.push(`content/${entry.name}`);
		}
	}
	return { root, files, strays };
}

/** Read one folder of `content/`, or `site.yaml`; a folder that is not there is empty. */
export function readCollection(root: string, collection: ContentFile['collection']): Content {
	const files: ContentFile[] = [];
	const strays: string[] = [];
	const read = (id: string, path: string) =>
		files.push(readContentFile(collection, id, path, readFileSync(join(root, path), 'utf8')));
	if (collection === 'site') {
		read('site', 'content/site.yaml');
	} else if (existsSync(join(root, 'content', collection))) {
		const extension = extensionOf(collection);
		for (const file of readdirSync(join(root, 'content', collection)).sort()) {
			const path = `content/${collection}/${file}`;
			const id = file.slice(0, -extension.length - 1);
			if (file.endsWith(`.${extension}`) && id) read(id, path);
			else strays.push(path);
		}
	}
	return { root, files, strays };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a folder holds content at all. */
export function hasContent(root: string): boolean {
	return existsSync(join(root, 'content'));
}

/** The line of each record in a list, for “correct this” links. */
export function recordLines(file: ContentFile, field: 'observations' | 'targets'): number[] {
	const list = file.document.get(field);
	if (!isSeq(list)) return [];
	return list.items.map((item) =>
		isNode(item) && item.range ? file.lines.linePos(item.range[0]).line + file.yamlLine : 1,
	);
}
