import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	addressFields,
	guideComponents,
	guideFiles,
	observationFields,
	targetFields,
} from '../../src/data/guide.ts';
import { COLUMNS, FILES } from '../../src/data/tables.ts';
import { readPages } from '../built-site.ts';
import { textOf } from '../html.ts';

/** The texts of all pieces of code on a page. */
function codeOn(page: string): Set<string> {
	const [built] = [...readPages([page])];
	return new Set(built?.elements.filter(({ tagName }) => tagName === 'code').map(textOf));
}

test('the contributor guide names every field of every schema, and every component', () => {
	const code = codeOn('contributing/index.html');
	const files = guideFiles(join(import.meta.dirname, '../..'));
	const wanted = [
		...[
			...files.flatMap(({ fields }) => fields),
			...observationFields,
			...targetFields,
			...addressFields,
		].map(({ path }) => path),
		...files.map(({ path }) => path),
		...guideComponents.flatMap(({ name, attributes }) => [
			`<${name}>`,
			...attributes.map(([attribute]) => attribute),
		]),
	];
	expect(wanted.filter((word) => !code.has(word))).toEqual([]);
});

test('the contributor guide shows each example whole', () => {
	const code = codeOn('contributing/index.html');
	for (const { example } of guideFiles(join(import.meta.dirname, '../..'))) {
		expect(code).toContain(example.replace(/\s+/g, ' ').trim());
	}
});

test('the data page explains every column of every file', () => {
	const code = codeOn('data/index.html');
	const columns = FILES.flatMap((file) => [...COLUMNS[file]] as string[]);
	expect(columns.filter((column) => !code.has(column))).toEqual([]);
});
