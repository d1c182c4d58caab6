import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCorpus } from '../../src/checks/read-corpus.ts';
import { contentOf, readAnew, treeOf } from '../../src/kinds/content-store.ts';
import { citationsIn, figureTagsIn } from '../../src/kinds/page-prose.ts';
import { readContentFile } from '../../src/kinds/content.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(join(import.meta.dirname, '../fixtures/clean'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('content is read once, and a change is seen by all once it has been read anew', () => {
	const first = contentOf(root);
	expect(contentOf(`${root}/`)).toBe(first);
	const place = join(root, 'content/site.yaml');
	writeFileSync(place, readFileSync(place, 'utf8').replace(/asOf: \S+/, 'asOf: 2031-01-01'));
	expect(contentOf(root)).toBe(first);
	const second = readAnew(root);
	expect(contentOf(root)).toBe(second);
	expect(second.files.find(({ id }) => id === 'site')?.data['asOf']).toBe('2031-01-01');
});

test('another copy of the program finds what has been read, as Astro’s pages do', async () => {
	const first = contentOf(root);
	vi.resetModules();
	const copy = await import('../../src/kinds/content-store.ts');
	expect(copy.contentOf).not.toBe(contentOf);
	expect(copy.contentOf(root)).toBe(first);
});

test('the check and whoever comes after it share one parsed tree of each page', () => {
	const { corpus } = readCorpus(contentOf(root));
	const pages = contentOf(root).files.filter(({ body }) => body.trim() !== '');
	const checked = new Map([...corpus.prose].map(([{ path }, { tree }]) => [path, tree]));
	expect(pages.length).toBeGreaterThan(1);
	for (const page of pages) expect(treeOf(page)).toBe(checked.get(page.path));
});

test('a project without content has none', () => {
	rmSync(join(root, 'content'), { recursive: true });
	expect(readAnew(root)).toMatchObject({ files: [], strays: [] });
});

test('figures and citations are those of the parsed prose: code and fields hold none', () => {
	const tree = treeOf(
		readContentFile(
			...(['zones', 'a', 'content/zones/a.mdx'] as const),
			'---\nname: 甲[@field]\n---\n甲<Figure metric="gdp"\n  period="2024" />[@a, 第3段; @b]`<Figure metric="no" />[@code]`。\n\n- 乙[@c]\n',
		),
	);
	expect(figureTagsIn(tree)).toEqual([{ attributes: { metric: 'gdp', period: '2024' }, said: [] }]);
	expect(citationsIn(tree).map(({ citation }) => citation.sources.map(({ id }) => id))).toEqual([
		['a', 'b'],
		['c'],
	]);
});
