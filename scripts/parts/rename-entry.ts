/**
 * Give a file of content another name: what has to change, and where. Everything else keeps its
 * bytes. Published addresses hold: the field `formerly` of the renamed file leads from its old ones
 * to the new ones, and `content/addresses.yaml` says by the new name which record each stands for.
 */
import { observationsOf } from '../../src/checks/records.ts';
import {
	type AddressBook,
	formerPages,
	formerRefs,
	linesByPage,
	readAddressBook,
} from '../../src/kinds/addresses.ts';
import { type Content, type ContentFile, readContentFile } from '../../src/kinds/content.ts';
import { type CollectionName, PAGE_COLLECTIONS } from '../../src/kinds/index.ts';
import { ID_PATTERN } from '../../src/kinds/fields.ts';
import { holdAddresses } from '../../src/kinds/figure-address.ts';
import { Refusal } from './command.ts';
import { applyEdits, type Edit, lineAt, requireReadable } from './edit-yaml.ts';
import { refOf } from './find-entry.ts';
import { listAddresses } from './list-addresses.ts';
import { FIELDS_OF, formerlyEdit, frontmatterEdits, proseEdits } from './rename-edits.ts';

export interface RenamePlan {
	file: ContentFile;
	/** content/zones/new.mdx */
	newPath: string;
	edits: ReadonlyMap<ContentFile, Edit[]>;
	/** The text of `content/addresses.yaml`; undefined where there is no such file. */
	addresses: string | undefined;
	/** Content with all of this done. */
	after: Content;
	/** `content/alliances/northeast.mdx:14 foo → bar` */
	changes: string[];
}

export function planRename(content: Content, oldName: string, newName: string): RenamePlan {
	const file = findFile(content, oldName);
	const collection = file.collection as CollectionName;
	const id = newIdOf(newName, collection);
	const [from, to] = [refOf(file), `${collection}/${id}`];
	for (const other of content.files) requireReadable(other);
	if (from === to) throw new Refusal('新名和旧名相同，没有什么要改。');
	if (content.files.some((other) => refOf(other) === to)) {
		throw new Refusal(`已经有 ${to} 这个文件，没有改名。换一个新名。`);
	}
	const taken = content.files.find((other) => other !== file && formerRefs(other).includes(to));
	if (taken) {
		throw new Refusal(
			`${to} 是 ${refOf(taken)} 从前的名称，它的网址要转到那里，不能给别的文件用。换一个新名。`,
		);
	}

	const book = renameInBook(content.addresses, collection, file.id, id);
	const addresses = addressChanges(content, book, collection, file.id, id);
	const edits = new Map<ContentFile, Edit[]>();
	const changes: string[] = [];
	for (const other of content.files) {
		const own = [
			...frontmatterEdits(other, collection, file.id, id, addresses),
			...proseEdits(other, collection, file.id, id, addresses),
		];
		for (const { start, end, text } of own) {
			const line = lineAt(other.text, start);
			changes.push(`${other.path}:${line} ${other.text.slice(start, end)} → ${text}`);
		}
		if (other === file && PAGE_COLLECTIONS.some((name) => name === collection)) {
			const kept = formerlyEdit(file, id);
			changes.push(`${file.path}:${lineAt(file.text, kept.start)} ${kept.text.trim()}`);
			own.push(kept);
		}
		if (own.length > 0) edits.set(other, own);
	}
	const newPath = file.path.replace(/[^/]+(?=\.\w+$)/, id);
	const files = content.files.map((other) => {
		const own = edits.get(other) ?? [];
		const [name, path] = other === file ? [id, newPath] : [other.id, other.path];
		if (own.length === 0 && other !== file) return other;
		return readContentFile(other.collection, name, path, applyEdits(other.text, own));
	});
	const after = { ...content, files, ...(book ? { addresses: book } : {}) };
	if (!book) return { file, newPath, edits, changes, addresses: undefined, after };
	const { text } = listAddresses(after);
	return {
		...{ file, newPath, edits, changes, addresses: text },
		after: { ...after, addresses: readAddressBook(text) },
	};
}

/** What the addresses stand for is known by the new name: no record has changed. */
function renameInBook(
	book: AddressBook | undefined,
	collection: CollectionName,
	oldId: string,
	id: string,
): AddressBook | undefined {
	const field = FIELDS_OF[collection];
	if (!book || !field) return book;
	return {
		...book,
		lines: book.lines.map((line) =>
			line.is[field] === oldId ? { ...line, is: { ...line.is, [field]: id } } : line,
		),
	};
}

function findFile(content: Content, name: string): ContentFile {
	const found = content.files.filter(
		(file) =>
			file.collection !== 'site' &&
			file.collection !== 'vocabulary' &&
			(refOf(file) === name || file.id === name),
	);
	const [only, ...others] = found;
	if (!only) {
		throw new Refusal(`没有“${name}”这个文件。写成“集合/文件名”，如 zones/shenyang。`);
	}
	if (others.length > 0) {
		throw new Refusal(`叫“${name}”的文件有几个，写明是哪一个：${found.map(refOf).join('、')}。`);
	}
	return only;
}

function newIdOf(name: string, collection: CollectionName): string {
	const [folder, rest] = name.includes('/') ? name.split('/', 2) : [collection, name];
	if (folder !== collection) {
		throw new Refusal(`改名不能换集合：${collection} 里的文件，新名要写成 ${collection}/…。`);
	}
	if (!rest || !ID_PATTERN.test(rest)) {
		throw new Refusal(`“${rest ?? ''}”不能作文件名：只用小写字母、数字和连字符，如 shenyang-2。`);
	}
	return rest;
}

/** Records whose address is made of the name: `zones/a#f-gdp-2024` → `zones/a#f-park-gdp-2024`. */
function addressChanges(
	content: Content,
	book: AddressBook | undefined,
	collection: CollectionName,
	oldId: string,
	id: string,
): ReadonlyMap<string, string> {
	const field = FIELDS_OF[collection];
	const changes = new Map<string, string>();
	if (!field) return changes;
	const former = formerPages(content.files);
	const [linesBefore, linesAfter] = [content.addresses, book].map((lines) =>
		lines ? linesByPage(lines, former) : undefined,
	);
	for (const file of content.files) {
		const records = observationsOf(file);
		if (!records.some((record) => record[field] === oldId)) continue;
		const ref = refOf(file);
		const before = holdAddresses('observations', records, linesBefore?.get(ref) ?? []).records;
		const after = holdAddresses(
			'observations',
			records.map((record) => (record[field] === oldId ? { ...record, [field]: id } : record)),
			linesAfter?.get(ref) ?? [],
		).records;
		for (const [index, { address, also }] of before.entries()) {
			const now = after[index]?.address ?? address;
			for (const old of [address, ...also]) {
				if (old !== now) changes.set(`${ref}#${old}`, `${ref}#${now}`);
			}
		}
	}
	return changes;
}
