import { wordsOf } from '../../src/text/words.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { factFields, labelOf } from '../../src/data/facts.ts';
import { dayColumns, fieldColumns, FILES } from '../../src/data/tables.ts';
import {
	COLLECTIONS,
	downloadOf,
	kindOf,
	kinds,
	PAGE_COLLECTIONS,
	siteSchema,
} from '../../src/kinds/index.ts';
import { useOf } from '../../src/kinds/kind.ts';
import { vocabularySchemas } from '../../src/kinds/vocabulary.ts';
import { elementOf, fieldsOf, metaOf, schemaAt } from '../../src/kinds/walk.ts';
import { siteText } from '../../src/text/zh-CN/site.ts';

const root = join(import.meta.dirname, '../..');
const schemas: [name: string, schema: z.core.$ZodType][] = [
	...COLLECTIONS.map((name): [string, z.core.$ZodType] => [name, kinds[name].schema]),
	...Object.entries(vocabularySchemas),
	['site', siteSchema],
];

/** Every single field by its path, those of records in lists among them. */
function leavesOf(schema: z.core.$ZodType, path: string): [string, z.core.$ZodType][] {
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
		const own = `${path}.${name}`;
		const inner = elementOf(field) ?? field;
		return fieldsOf(inner) ? leavesOf(inner, own) : [[own, field] as [string, z.core.$ZodType]];
	});
}

const leaves = schemas.flatMap(([name, schema]) => leavesOf(schema, name));

test('every field of every kind is read by a page or a download, or says why not', () => {
	const lost = leaves.filter(([, field]) => {
		const { fact, shown, column, internal } = useOf(field);
		return !fact && !shown && column === undefined && internal === undefined;
	});
	expect(lost.map(([path]) => path)).toEqual([]);
});

test('what is internal stands nowhere else', () => {
	const both = leaves.filter(([, field]) => {
		const { internal, fact, shown, column } = useOf(field);
		return internal !== undefined && (fact ?? shown ?? column) !== undefined;
	});
	expect(both.map(([path]) => path)).toEqual([]);
});

test('every reference names a kind', () => {
	const known = new Set<string>([...COLLECTIONS, 'entity', 'figure']);
	const astray = leaves.filter(([, field]) => {
		const { refersTo } = metaOf(elementOf(field) ?? field);
		return refersTo !== undefined && !known.has(refersTo);
	});
	expect(astray.map(([path]) => path)).toEqual([]);
});

test('every kind has an example, and one with pages has both of them, a weight, a place in the header', () => {
	const linked = new Set(
		[...siteText.nav.links, ...siteText.nav.moreLinks].map(({ path }) => path),
	);
	const missing = [
		...COLLECTIONS.map((name) => `src/text/examples/${name}.txt`),
		...PAGE_COLLECTIONS.flatMap((name) => [
			`src/pages/${name}/index.astro`,
			`src/pages/${name}/[id].astro`,
		]),
	].filter((path) => !existsSync(join(root, path)));
	expect([
		...missing,
		...PAGE_COLLECTIONS.flatMap((name) => [
			...(kindOf(name).search ? [] : [`${name}: search`]),
			...(linked.has(`${name}/`) ? [] : [`${name}: siteText.nav`]),
		]),
	]).toEqual([]);
});

test('what a kind says of its fields names fields that it has', () => {
	const wrong = COLLECTIONS.flatMap((name) => {
		const { asked, facts = [], schema } = kindOf(name);
		return [...asked, ...facts]
			.filter((path) => {
				const parts = path.split('.').flatMap((part) => (part === 'items' ? [part, 0] : [part]));
				return !schemaAt(schema, parts);
			})
			.map((path) => `${name}.${path}`);
	});
	expect(wrong).toEqual([]);
});

test('every fact has a name that readers see', () => {
	const nameless = COLLECTIONS.flatMap((name) =>
		factFields(kinds[name].schema, '')
			.filter(({ id }) => labelOf(name, id, wordsOf()) === undefined)
			.map(({ id }) => `${name}.${id}`),
	);
	expect(nameless).toEqual([]);
});

test('every column is made of one field, or of none', () => {
	const wrong = FILES.flatMap((file) => {
		const { columns, made } = downloadOf(file).download;
		const ofFields = [...fieldColumns(file), ...dayColumns(file)].map(({ column }) => column);
		const all = [...ofFields, ...Object.keys(made)];
		return [
			...all.filter((column, at) => all.indexOf(column) !== at),
			...columns.filter((column) => !all.includes(column)),
			...Object.keys(made).filter((column) => !columns.includes(column)),
		].map((column) => `${file}.${column}`);
	});
	expect(wrong).toEqual([]);
});
