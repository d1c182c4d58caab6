import { ADDRESSES_PATH, readAddressBook } from '../src/kinds/addresses.ts';
import {
	type Content,
	type ContentFile,
	extensionOf,
	readContent,
	readContentBytes,
} from '../src/kinds/content.ts';
import { COLLECTIONS } from '../src/kinds/index.ts';

/** One change to a content folder: text replaced, appended, or a whole file put in or taken out. */
export interface Change {
	/** content/zones/alpha.mdx */
	file: string;
	/** What stands there once; without it the whole file is meant. */
	from?: string;
	/** What takes its place; without it the file is taken out. */
	to?: string;
	/** Bytes that take its place, in hexadecimal: those of another encoding. */
	bytes?: string;
	/** How often `to` stands there. */
	times?: number;
	/** The file is no plain one, but a link to somewhere. */
	link?: boolean;
}

/** The content of a folder as it would read after some changes, nothing written. */
export function contentAfter(root: string, changes: readonly Change[]): Content {
	const content = base(root);
	const files = new Map(content.files.map((file) => [file.path, file]));
	const strays = [...content.strays];
	let { addresses } = content;
	for (const change of changes) {
		const { file: path, from, to } = change;
		if (path === ADDRESSES_PATH && from === undefined) {
			addresses = readAddressBook(to ?? '');
			continue;
		}
		const old = files.get(path);
		const into = change.bytes === undefined ? undefined : Buffer.from(change.bytes, 'hex');
		const by = into ?? (to === undefined ? undefined : Buffer.from(to.repeat(change.times ?? 1)));
		const place = placeOf(path);
		if (change.link) {
			strays.push({ path, reason: 'not-plain' });
		} else if (by === undefined) {
			if (!files.delete(path)) throw new Error(`There is no ${path}.`);
		} else if (!place) {
			strays.push({ path, reason: 'unknown' });
		} else {
			const bytes = from === undefined ? by : replaced(old, path, from, by);
			files.set(path, readContentBytes(place.collection, place.id, path, bytes));
		}
	}
	return {
		root,
		strays,
		...(addresses ? { addresses } : {}),
		files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
	};
}

const read = new Map<string, Content>();

/** Tests ask for the same folder hundreds of times. */
function base(root: string): Content {
	const content = read.get(root) ?? readContent(root);
	read.set(root, content);
	return content;
}

/** The bytes of a file with one text of it replaced. */
function replaced(file: ContentFile | undefined, path: string, from: string, by: Buffer): Buffer {
	const old = Buffer.from(file?.text ?? '');
	const at = old.indexOf(from);
	if (at < 0) throw new Error(`${path} has no “${from}”.`);
	return Buffer.concat([old.subarray(0, at), by, old.subarray(at + Buffer.from(from).length)]);
}

/** The collection and id of a path; undefined where no collection reads it. */
function placeOf(path: string): Pick<ContentFile, 'collection' | 'id'> | undefined {
	if (path === 'content/site.yaml') return { collection: 'site', id: 'site' };
	const [, folder, id = '', extension] = /^content\/([a-z]+)\/([^/]+)\.(\w+)$/.exec(path) ?? [];
	if (folder === 'vocabulary' && /^(?:units|qualifiers)$/.test(id) && extension === 'yaml') {
		return { collection: 'vocabulary', id };
	}
	const collection = COLLECTIONS.find((name) => name === folder);
	return collection && extensionOf(collection) === extension ? { collection, id } : undefined;
}
