import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../scripts/parts/build-site.ts';
import { findEmptyPages } from '../../scripts/parts/built-pages.ts';
import { recoverFolder, swapFolder } from '../../scripts/parts/swap-folder.ts';

let home: string;
let place: string;
let workFolder: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'atlas-'));
	place = join(home, 'dist');
	workFolder = join(home, '.build');
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(home, { recursive: true });
});

function write(dir: string, files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
}

const good = { 'index.html': '<h1>新</h1>', '404.html': '<h1>404</h1>' };
const old = { 'index.html': '<h1>旧</h1>', 'gone.html': '<h1>旧</h1>' };

/** Stands for Astro: leaves these files and reports these failures. */
function rendering(files: Record<string, string>, failures: string[] = []) {
	return async (outDir: string) => {
		write(outDir, files);
		return failures;
	};
}

test('a good build takes the place of the old site, and nothing else is left', async () => {
	write(place, old);
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(true);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>新</h1>');
	expect(existsSync(join(place, 'gone.html'))).toBe(false);
	expect(existsSync(workFolder)).toBe(false);
	expect(existsSync(`${workFolder}.old`)).toBe(false);
});

test('the first build needs no old site', async () => {
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(true);
	expect(existsSync(join(place, '404.html'))).toBe(true);
});

test.each([
	['a build that fails', rendering({}, ['astro build 失败。'])],
	['a build that logs an error', rendering(good, ['astro build 记下了错误：……'])],
	['a build that leaves an empty page', rendering({ ...good, 'zones/a/index.html': '' })],
])('%s leaves the old site as it was', async (_, render) => {
	write(place, old);
	expect(await buildSite({ place, workFolder, render })).toBe(false);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>旧</h1>');
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
});

test('a build killed while swapping is mended by the next one, even by one that fails', async () => {
	write(`${workFolder}.old`, old);
	expect(await buildSite({ place, workFolder, render: rendering({}, ['失败']) })).toBe(false);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>旧</h1>');
});

test('a swap that cannot finish brings the old folder back', () => {
	write(place, old);
	expect(() => swapFolder(join(home, 'nothing'), place)).toThrow();
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
	recoverFolder(join(home, 'nothing'), place);
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
});

test('every page that says nothing is named', () => {
	write(home, {
		'index.html': '<h1 class="name">图志</h1>',
		'a/index.html': ' \n',
		'b/index.html': '<p>半页',
		'c/index.html': '<meta http-equiv="refresh" content="0;url=/">',
	});
	expect(findEmptyPages(home)).toEqual([
		'没有生成 404.html。',
		'a/index.html 是空的。',
		'b/index.html 没有 <h1>，很可能只生成了一半。',
	]);
});
