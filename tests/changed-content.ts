import { ADDRESSES_PATH, readAddressBook } from '../src/schemas/addresses.ts';
import { type Content, readContent, readContentFile } from '../src/schemas/content.ts';

/** One change to a content folder: text replaced, appended, or a whole file put in or taken out. */
export interface Change {
	/** content/zones/alpha.mdx */
	file: string;
	/** What stands there once; without it the whole file is meant. */
	from?: string;
	/** What takes its place; without it the file is taken out. */
	to?: string;
}

/** The content of a folder as it would read after some changes, nothing written. */
export function contentAfter(root: string, changes: readonly Change[]): Content {
	const content = readContent(root);
	const files = new Map(content.files.map((file) => [file.path, file]));
	let { addresses } = content;
	for (const { file: path, from, to } of changes) {
		if (path === ADDRESSES_PATH && from === undefined) {
			addresses = readAddressBook(to ?? '');
			continue;
		}
		const old = files.get(path);
		if (to === undefined) {
			if (!files.delete(path)) throw new Error(`There is no ${path}.`);
			continue;
		}
		if (from !== undefined && !old?.text.includes(from)) {
			throw new Error(`${path} has no “${from}”.`);
		}
		const [, collection, id] = /^content\/(?:([a-z]+)\/)?([^/]+)\.\w+$/.exec(path) ?? [];
		const text = from === undefined ? to : (old?.text ?? '').replace(from, () => to);
		files.set(
			path,
			readContentFile(
				(collection ?? 'site') as Parameters<typeof readContentFile>[0],
				id ?? '',
				path,
				text,
			),
		);
	}
	return {
		...content,
		...(addresses ? { addresses } : {}),
		files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
	};
}
