/** Where a file's name stands in content, and what stands there once it has another. */
import { visit } from 'unist-util-visit';
import { isScalar, isSeq } from 'yaml';
import { schemaOf } from '../../src/checks/check-shape.ts';
import { readProse } from '../../src/checks/prose.ts';
import { componentOf } from '../../src/kinds/author-components.ts';
import { findCitations } from '../../src/kinds/citation.ts';
import type { ContentFile } from '../../src/kinds/content.ts';
import type { CollectionName } from '../../src/kinds/index.ts';
import { referencesIn } from '../../src/kinds/walk.ts';
import { Refusal } from './command.ts';
import { type Edit, insertField, nodeAt, rangeOf, yamlStart } from './edit-yaml.ts';
import { toFlow } from './yaml-text.ts';

/** Fields of records, and attributes of author components, that hold an id of a collection. */
export const FIELDS_OF: Readonly<Partial<Record<CollectionName, 'metric' | 'scope' | 'source'>>> = {
	metrics: 'metric',
	scopes: 'scope',
	sources: 'source',
};

/** The names that a file had before. */
function formerly({ data }: ContentFile): string[] {
	const list = data['formerly'];
	return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
}

export function frontmatterEdits(
	file: ContentFile,
	collection: CollectionName,
	oldId: string,
	id: string,
	addresses: ReadonlyMap<string, string>,
): Edit[] {
	const [from, to] = [`${collection}/${oldId}`, `${collection}/${id}`];
	return referencesIn(schemaOf(file), file.data).flatMap((reference): Edit[] => {
		let now = reference.id;
		if (reference.to === 'figure') {
			now = addresses.get(now) ?? now;
			if (now.startsWith(`${from}#`)) now = to + now.slice(from.length);
		} else if (reference.to === 'entity') {
			if (now === from) now = to;
		} else if (reference.to === collection && now === oldId) {
			now = id;
		}
		const node = nodeAt(file, reference.path);
		if (now === reference.id || !node) return [];
		const { start, end } = rangeOf(file, node);
		// Quotes around an id stay.
		const at = start + file.text.slice(start, end).indexOf(reference.id);
		return [{ start: at, end: at + reference.id.length, text: now }];
	});
}

export function proseEdits(
	file: ContentFile,
	collection: CollectionName,
	oldId: string,
	id: string,
	addresses: ReadonlyMap<string, string>,
): Edit[] {
	if (!file.path.endsWith('.mdx')) return [];
	const start = file.text.length - file.body.length;
	const edits: Edit[] = [];
	/** Every place in a piece of prose where the old name stands by itself. */
	const replace = (piece: string, at: number, from: string, to: string) => {
		const whole = new RegExp(`(?<![a-z0-9/-])${from}(?![a-z0-9-])`, 'g');
		for (const match of piece.matchAll(whole)) {
			const place = start + at + match.index;
			edits.push({ start: place, end: place + from.length, text: to });
		}
	};
	const [from, to] = [`${collection}/${oldId}`, `${collection}/${id}`];
	const { tree, elements } = readProse(file);
	for (const element of elements) {
		if (componentOf(element.name ?? '') === undefined) continue;
		for (const attribute of element.attributes) {
			const { start: begin, end: until } = attribute.position ?? {};
			if (attribute.type !== 'mdxJsxAttribute' || !begin || !until) continue;
			const { name, value } = attribute;
			if (typeof value !== 'string') continue;
			const at = (until.offset ?? 0) - 1 - value.length;
			if (name === 'of' || name === 'to') replace(value, at, from, to);
			else if (FIELDS_OF[collection] === name && value === oldId) replace(value, at, oldId, id);
		}
	}
	visit(tree, 'link', (node) => {
		const address = node.url;
		const end = node.position?.end.offset;
		if (!address.startsWith('/') || end === undefined) return;
		// The address stands last, before the closing bracket and a title.
		const at = file.body.lastIndexOf(`](${address}`, end) + 2;
		if (at < 2) return;
		replace(address.slice(1), at + 1, from, to);
		const [whole, page = '', fragment = ''] = /^\/(\w+\/[a-z0-9-]+)\/#(.+)$/.exec(address) ?? [];
		const now = addresses.get(`${page}#${fragment}`)?.split('#')[1];
		if (whole === undefined || now === undefined) return;
		const last = start + at + whole.length;
		edits.push({ start: last - fragment.length, end: last, text: now });
	});
	if (collection === 'sources') {
		visit(tree, 'text', ({ position }) => {
			const [begin, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
			for (const { text, index } of findCitations(file.body.slice(begin, end))) {
				for (const match of text.matchAll(/@([a-z0-9-]+)/g)) {
					if (match[1] !== oldId) continue;
					const place = start + begin + index + match.index + 1;
					edits.push({ start: place, end: place + oldId.length, text: id });
				}
			}
		});
	}
	return edits;
}

/** Remember the name that the file goes out of, below the names it has. */
export function formerlyEdit(file: ContentFile, id: string): Edit {
	const names = [...formerly(file).filter((name) => name !== id), file.id];
	const node = nodeAt(file, ['formerly']);
	if (isSeq(node) && node.flow) return { ...rangeOf(file, node), text: toFlow(names) };
	if (isSeq(node)) {
		// A list in several lines becomes one line, as content has its lists of names.
		const key = file.text.slice(yamlStart(file)).search(/^formerly:/m) + yamlStart(file);
		const { end } = rangeOf(file, node);
		const last = file.text.slice(0, end).trimEnd().length;
		return { start: key, end: last, text: `formerly: ${toFlow(names)}` };
	}
	if (isScalar(node)) throw new Refusal(`${file.path} 的 formerly 不是列表。写成 [旧名]。`);
	const order = ['title', 'name', 'fullName', 'nameEn', 'aliases', 'formerly'];
	return insertField(file, 'formerly', `formerly: ${toFlow(names)}\n`, order);
}
