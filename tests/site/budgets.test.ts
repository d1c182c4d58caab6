import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCollection } from '../../src/schemas/content.ts';
import { attributeOf, builtSite, type BuiltPage, readPages } from '../built-site.ts';

/** 1 KB of DESIGN.md's budgets. */
const KB = 1000;
const sizes = new Map<string, number>();

/** What a file weighs on the wire. */
function weigh(file: string): number {
	const known = sizes.get(file);
	if (known !== undefined) return known;
	const size = brotliCompressSync(readFileSync(join(builtSite, file))).length;
	sizes.set(file, size);
	return size;
}

/** A script and every script it imports, those of `import()` too where `lazy`. */
function scriptsFrom(file: string, lazy = false, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	const code = readFileSync(join(builtSite, file), 'utf8');
	const imports = lazy
		? /(?:\bfrom|\bimport)\s*\(?\s*[`'"](\.[^`'"]+\.js)[`'"]/g
		: /(?:\bfrom|\bimport)\s*[`'"](\.[^`'"]+\.js)[`'"]/g;
	for (const [, target = ''] of code.matchAll(imports)) {
		scriptsFrom(join(file, '..', target), lazy, seen);
	}
	return seen;
}

/** The files a browser fetches for a page before anyone touches it. */
function filesOf({ file, elements }: BuiltPage): { all: Set<string>; scripts: Set<string> } {
	const scripts = new Set<string>();
	const others = new Set([file]);
	for (const element of elements) {
		const [src, href, rel = ''] = ['src', 'href', 'rel'].map((name) => attributeOf(element, name));
		if (element.tagName === 'script' && src) scriptsFrom(src.slice(1), false, scripts);
		else if (src) others.add(src.slice(1));
		if (rel === 'modulepreload' && href) scriptsFrom(href.slice(1), false, scripts);
		// A browser fetches one of the icons; counting all of them errs on the safe side.
		if (/^(?:stylesheet|icon|preload)$/.test(rel) && href) others.add(href.slice(1));
	}
	const fonts = [...others]
		.filter((style) => style.endsWith('.css'))
		.flatMap((style) => [
			...readFileSync(join(builtSite, style), 'utf8').matchAll(/url\(["']?\/?([^)"']+)/g),
		])
		.map(([, url = '']) => url)
		.filter((url) => !url.startsWith('data:'));
	return { all: new Set([...others, ...scripts, ...fonts]), scripts };
}

function sum(files: Iterable<string>): number {
	return [...files].reduce((total, file) => total + weigh(file), 0);
}

function pageWeight(file: string): { all: number; scripts: number; requests: number } {
	const [page] = [...readPages([file])];
	if (!page) throw new Error(`There is no ${file} in the built site.`);
	const { all, scripts } = filesOf(page);
	return { all: sum(all), scripts: sum(scripts), requests: all.size };
}

function report(what: string, bytes: number, budget: number): void {
	console.log(`${what}: ${(bytes / KB).toFixed(1)} of ${budget} KB`);
}

test('a zone page before interaction is light', () => {
	const pages = globSync('zones/*/index.html', { cwd: builtSite })
		.map((file) => ({ file, ...pageWeight(file) }))
		.sort((a, b) => a.all - b.all);
	expect(pages).toHaveLength(
		readCollection(join(import.meta.dirname, '../..'), 'zones').files.length,
	);
	const median = pages[Math.floor(pages.length / 2)]?.all ?? Infinity;
	const worst = pages.at(-1);
	const scripts = Math.max(...pages.map((page) => page.scripts));
	const requests = Math.max(...pages.map((page) => page.requests));
	report('zone page, median', median, 40);
	report(`zone page, worst (${worst?.file})`, worst?.all ?? Infinity, 60);
	report('its JavaScript, worst', scripts, 6);
	console.log(`its requests, worst: ${requests} of 10`);
	expect(median).toBeLessThanOrEqual(40 * KB);
	expect(worst?.all).toBeLessThanOrEqual(60 * KB);
	expect(scripts).toBeLessThanOrEqual(6 * KB);
	expect(requests).toBeLessThanOrEqual(10);
});

test('chart code is light, and no page fetches it by itself', () => {
	const starters = globSync('_astro/SeriesChart*.js', { cwd: builtSite });
	expect(starters).toHaveLength(1);
	const starter = starters[0] ?? '';
	const chart = scriptsFrom(starter, true);
	report('chart code', sum(chart), 60);
	expect(chart.size).toBeGreaterThan(1);
	expect(sum(chart)).toBeLessThanOrEqual(60 * KB);
	expect(sum(scriptsFrom(starter))).toBeLessThanOrEqual(2 * KB);
});

test.each([
	['zones/index.html', 60],
	['quality/index.html', 100],
] as const)('%s is light', (file, budget) => {
	const { all } = pageWeight(file);
	report(file, all, budget);
	expect(all).toBeLessThanOrEqual(budget * KB);
});

test('the names list of search is light', () => {
	const file = 'pagefind/names.json';
	expect(existsSync(join(builtSite, file))).toBe(true);
	report('names list', weigh(file), 20);
	expect(weigh(file)).toBeLessThanOrEqual(20 * KB);
});

test('no page of any kind is heavy', () => {
	const heavy = globSync('**/*.html', { cwd: builtSite })
		.map((file) => ({ file, size: readFileSync(join(builtSite, file)).length }))
		.sort((a, b) => b.size - a.size)
		.slice(0, 10)
		.map(({ file }) => ({ file, all: pageWeight(file).all }))
		.sort((a, b) => b.all - a.all);
	report(`heaviest page (${heavy[0]?.file})`, heavy[0]?.all ?? Infinity, 100);
	expect(heavy.filter(({ all }) => all > 100 * KB)).toEqual([]);
});
