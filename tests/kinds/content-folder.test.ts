import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { readCollection, readContent } from '../../src/kinds/content.ts';
import { pageAt } from '../../src/kinds/content-store.ts';

let root = '';
const at = (path: string) => join(root, 'content', path);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(join(import.meta.dirname, '../fixtures/clean'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a link to a file, a folder or nothing is told and not followed', () => {
	symlinkSync('/etc/hostname', at('zones/host.mdx'));
	symlinkSync('/nowhere', at('zones/none.mdx'));
	symlinkSync('/etc', at('alliances'));
	const { files, strays } = readContent(root);
	expect(strays).toEqual([
		{ path: 'content/alliances', reason: 'not-plain' },
		{ path: 'content/zones/host.mdx', reason: 'not-plain' },
		{ path: 'content/zones/none.mdx', reason: 'not-plain' },
	]);
	expect(files.filter(({ collection }) => collection === 'zones').map(({ id }) => id)).toEqual([
		'alpha',
	]);
	expect(readCollection(root, 'alliances').files).toEqual([]);
	expect(pageAt(readContent(root), at('zones/host.mdx'))).toBeUndefined();
	expect(pageAt(readContent(root), at('zones/alpha.mdx'))?.id).toBe('alpha');
	expect(check(readContent(root)).problems.map(({ rule }) => rule)).toEqual(
		Array(3).fill('unknown-file'),
	);
});

test('site.yaml and content/ themselves are no links', () => {
	renameSync(at('site.yaml'), join(root, 'site.yaml'));
	symlinkSync('../site.yaml', at('site.yaml'));
	expect(readCollection(root, 'site').files).toEqual([]);
	expect(readContent(root).strays).toEqual([{ path: 'content/site.yaml', reason: 'not-plain' }]);

	renameSync(join(root, 'content'), join(root, 'elsewhere'));
	symlinkSync('elsewhere', join(root, 'content'));
	expect(readContent(root)).toMatchObject({
		files: [],
		strays: [{ path: 'content', reason: 'not-plain' }],
	});
	expect(readCollection(root, 'zones').files).toEqual([]);
});

test('a folder with the name of a file, Git’s own files and huge files are told', () => {
	mkdirSync(at('zones/b.mdx'));
	writeFileSync(at('zones/b.mdx/c.mdx'), '---\nname: 甲\n---\n');
	writeFileSync(at('zones/.gitattributes'), '*.mdx -diff\n');
	writeFileSync(at('zones/.alpha.mdx.swp'), '');
	writeFileSync(at('zones/huge.mdx'), `---\nname: 甲\n---\n${'甲'.repeat(100_000)}\n`);
	expect(readContent(root).strays).toEqual([
		{ path: 'content/zones/.gitattributes', reason: 'unknown' },
		{ path: 'content/zones/b.mdx/c.mdx', reason: 'unknown' },
		{ path: 'content/zones/huge.mdx', reason: 'too-large' },
	]);
});
