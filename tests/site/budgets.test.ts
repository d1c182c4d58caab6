import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCollection } from '../../src/kinds/content.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { KB, scalesFor } from '../page-weight.ts';

const { weigh, weighAll, scriptsFrom, weighPage, heaviestPages } = scalesFor(builtSite);

function report(what: string, bytes: number, budget: number): void {
	console.log(`${what}: ${(bytes / KB).toFixed(1)} of ${budget} KB`);
}

test('a zone page before interaction is light', () => {
	const pages = globSync('zones/*/index.html', { cwd: builtSite })
		.map((file) => ({ file, ...weighPage(file) }))
		.sort((a, b) => a.all - b.all);
	expect(pages).toHaveLength(readCollection(siteSource, 'zones').files.length);
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
	const starters = globSync('_astro/ChartScript*.js', { cwd: builtSite });
	expect(starters).toHaveLength(1);
	const starter = starters[0] ?? '';
	const chart = scriptsFrom(starter, true);
	report('chart code', weighAll(chart), 60);
	expect(chart.size).toBeGreaterThan(1);
	expect(weighAll(chart)).toBeLessThanOrEqual(60 * KB);
	expect(weighAll(scriptsFrom(starter))).toBeLessThanOrEqual(2 * KB);
});

test.each([
	['zones/index.html', 60],
	['quality/index.html', 100],
	['metrics/index.html', 60],
	['coverage/index.html', 100],
] as const)('%s is light', (file, budget) => {
	const { all } = weighPage(file);
	report(file, all, budget);
	expect(all).toBeLessThanOrEqual(budget * KB);
});

test('a metric page is light', () => {
	const [worst] = globSync('metrics/*/index.html', { cwd: builtSite })
		.map((file) => ({ file, all: weighPage(file).all }))
		.sort((a, b) => b.all - a.all);
	report(`metric page, worst (${worst?.file})`, worst?.all ?? Infinity, 50);
	expect(worst?.all).toBeLessThanOrEqual(50 * KB);
});

test('a page to embed is light', () => {
	const [worst] = globSync('embed/**/index.html', { cwd: builtSite })
		.map((file) => ({ file, all: weighPage(file).all }))
		.sort((a, b) => b.all - a.all);
	report(`page to embed, worst (${worst?.file})`, worst?.all ?? Infinity, 20);
	expect(worst?.all).toBeLessThanOrEqual(20 * KB);
});

test('the tables and names of search are light', () => {
	const file = 'pagefind/start.json';
	expect(existsSync(join(builtSite, file))).toBe(true);
	report('tables and names of search', weigh(file), 24);
	expect(weigh(file)).toBeLessThanOrEqual(24 * KB);
});

test('no page of any kind is heavy', () => {
	const pages = heaviestPages();
	report(`heaviest page (${pages[0]?.file})`, pages[0]?.all ?? Infinity, 100);
	expect(pages.filter(({ all }) => all > 100 * KB)).toEqual([]);
});
