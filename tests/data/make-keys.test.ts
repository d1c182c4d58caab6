import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeKeys } from '../../src/data/make-keys.ts';
import { readContent } from '../../src/kinds/content.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** The keys of two zones and of a page without prose, when some files stand in a little project. */
function keysOf(files: Record<string, string>, others: readonly unknown[] = []) {
	const root = mkdtempSync(join(tmpdir(), 'atlas-keys-'));
	made.push(root);
	for (const [path, text] of Object.entries({ ...PROJECT, ...files })) {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	const keyOf = makeKeys(readContent(root), others);
	return [keyOf('zones/alpha'), keyOf('zones/beta'), keyOf()];
}

const PROJECT = {
	'content/site.yaml': 'asOf: 2026-01-31\n',
	'content/zones/alpha.mdx': '---\nname: 甲高新区\n---\n\n甲的正文。\n',
	'content/zones/beta.mdx': '---\nname: 乙高新区\n---\n\n乙的正文。\n',
	'src/part.astro': '<p />',
	'astro.config.mjs': 'export default {};',
	'package.json': '{}',
};
const before = keysOf({});

/** Which of the three are others than before. */
const changed = (after: readonly string[]) => after.map((key, index) => key !== before[index]);

test('the same content and program have the same keys, wherever they lie', () => {
	expect(changed(keysOf({}))).toEqual([false, false, false]);
	expect(new Set(before).size).toBe(3);
});

test('prose is in the key of the page that shows it, and in no other', () => {
	const alpha = '---\nname: 甲高新区\n---\n\n甲的正文，改过了。\n';
	expect(changed(keysOf({ 'content/zones/alpha.mdx': alpha }))).toEqual([true, false, false]);
});

test.each([
	['fields of a page', { 'content/zones/alpha.mdx': '---\nname: 丙高新区\n---\n\n甲的正文。\n' }],
	['a page more', { 'content/zones/gamma.mdx': '---\nname: 丙高新区\n---\n' }],
	['the date of the edition', { 'content/site.yaml': 'asOf: 2026-02-28\n' }],
	['a part of the program', { 'src/part.astro': '<p>另一段</p>' }],
	['settings', { 'astro.config.mjs': 'export default { base: "/a/" };' }],
	['the version', { 'package.json': '{"version":"2"}' }],
])('%s are in every key', (_, files) => {
	expect(changed(keysOf(files))).toEqual([true, true, true]);
});

test('what else pages are made from is in every key', () => {
	expect(changed(keysOf({}, [{ page: 'zones/beta', figure: 'gdp' }]))).toEqual([true, true, true]);
});
