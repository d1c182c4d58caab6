/** Content as a commit has it, read from Git's store: the work tree is not touched. */
import { ADDRESSES_PATH, readAddressBook } from '../kinds/addresses.ts';
import { type Content, type ContentFile, extensionOf, readContentFile } from '../kinds/content.ts';
import { COLLECTIONS } from '../kinds/index.ts';
import { git } from './git.ts';

export type PastContent = Pick<Content, 'files' | 'addresses'>;

/** Content as a commit has it; files that read like one at hand are that very file. */
export function readPastContent(
	root: string,
	commit: string,
	atHand: Pick<Content, 'files'>,
): PastContent | 'no-commit' | 'no-files' {
	const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
	if (!listed) return 'no-commit';
	const blobs = listed
		.toString('utf8')
		.split('\0')
		.flatMap((line) => {
			const [, hash, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
			const place = path === undefined ? undefined : placeOf(path);
			return hash && path && place ? [{ hash, path, place }] : [];
		});
	const texts = readBlobs(
		root,
		blobs.map(({ hash }) => hash),
	);
	if (!texts) return 'no-files';
	const known = new Map(atHand.files.map((file) => [file.path, file]));
	const read: PastContent = { files: [] };
	for (const [index, { path, place }] of blobs.entries()) {
		const source = texts[index] ?? '';
		const same = known.get(path);
		if (place === 'addresses') read.addresses = readAddressBook(source);
		else if (same && source.replaceAll('\r\n', '\n') === same.text) read.files.push(same);
		else read.files.push(readContentFile(place.collection, place.id, path, source));
	}
	return read;
}

/** Which collection a path belongs to; undefined for what is not read. */
function placeOf(path: string): Pick<ContentFile, 'collection' | 'id'> | 'addresses' | undefined {
	if (path === ADDRESSES_PATH) return 'addresses';
	if (path === 'content/site.yaml') return { collection: 'site', id: 'site' };
	const [, folder, id, extension] = /^content\/([^/]+)\/([^/]+)\.([a-z]+)$/.exec(path) ?? [];
	const collection = [...COLLECTIONS, 'vocabulary' as const].find((name) => name === folder);
	if (!collection || !id || extension !== extensionOf(collection)) return undefined;
	return { collection, id };
}

/** The texts of blobs, in their order, by one process. */
function readBlobs(root: string, hashes: readonly string[]): string[] | undefined {
	if (hashes.length === 0) return [];
	const out = git(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
	if (!out) return undefined;
	const texts: string[] = [];
	for (let at = 0; at < out.length;) {
		const headEnd = out.indexOf('\n', at);
		const size = Number(out.toString('utf8', at, headEnd).split(' ')[2]);
		texts.push(out.toString('utf8', headEnd + 1, headEnd + 1 + size));
		at = headEnd + 1 + size + 1;
	}
	return texts;
}
