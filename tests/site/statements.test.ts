import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPeriod } from '../../src/quantities/period.ts';
import { readSearchPage } from '../../src/search/index-text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, readPages, siteSource } from '../built-site.ts';
import { attributeOf, textOf } from '../html.ts';

const words = wordsOf();
const atlas = readAtlas(siteSource);
const byPage = Map.groupBy(atlas.sayings, ({ entity }) => entity);
const fileOf = (url: string) => `${url}index.html`;
const bare = (text: string) => text.replace(/\s/g, '');

test('every statement stands at its address: who, in which office, said what, when, by whose report', () => {
	const faults: string[] = [];
	for (const [{ url }, sayings] of byPage) {
		const [page] = [...readPages([fileOf(url)])];
		for (const { address, record, source } of sayings) {
			const row = page?.elements.find((element) => attributeOf(element, 'id') === address);
			const text = row ? bare(textOf(row)) : '';
			const wanted = [
				...[record.by, record.office, record.said, record.dateInferred, record.locator],
				...[record.date && formatPeriod(record.date, words), record.note],
				source.data.publisher,
			];
			for (const one of wanted) {
				if (one && !text.includes(bare(one))) faults.push(`${address}: ${one}`);
			}
		}
	}
	expect(faults).toEqual([]);
	expect(atlas.sayings.length).toBeGreaterThan(10);
});

test('a page lists its statements among its parts', () => {
	for (const { url } of byPage.keys()) {
		const [page] = [...readPages([fileOf(url)])];
		const links = page?.elements.filter(
			(element) => attributeOf(element, 'href') === '#statements',
		);
		expect(links?.map(textOf)).toEqual([words.pageText.sections.statements]);
	}
});

test('search takes a statement by its speaker and the office, and leads to its address', () => {
	const html = readFileSync(
		join(builtSite, 'events/2025-12-17-northeast-third-assembly/index.html'),
		'utf8',
	);
	const found = readSearchPage(html, '')?.blocks.filter(({ text }) => text.includes('代均珂'));
	expect(found?.map(({ anchor }) => anchor)).toEqual(['s-代均珂']);
	expect(found?.[0]?.text).toContain('长春净月高新区科技局副局长');
});

test('the page of a decree lists the zones that it approved, and their heads lead to it', () => {
	const [page] = [...readPages(['policies/national-zones-1992/index.html'])];
	const links = page?.elements.flatMap((element) => attributeOf(element, 'href') ?? []) ?? [];
	const approved = atlas.entries.zones.filter(
		({ data }) => data.approved?.decree === 'national-zones-1992',
	);
	expect(approved).toHaveLength(25);
	for (const { id } of approved)
		expect(links.some((to) => to.endsWith(`/zones/${id}/`))).toBe(true);
	const [zone] = [...readPages(['zones/anshan/index.html'])];
	const link = zone?.elements.find(
		(element) => attributeOf(element, 'href')?.endsWith('/policies/national-zones-1992/') ?? false,
	);
	expect(link && textOf(link)).toBe('国函〔1992〕169号');
});
