import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAtlas } from '../atlas.ts';
import { blame, builtSite, readPages, siteSource } from '../built-site.ts';
import { elementsOf } from '../html.ts';
import { proveReceipts, type PublishedFigure } from '../prove-receipts.ts';
import { readVocabulary, vocabulary } from '../vocabulary.ts';

test('every figure leads to its receipt and says what is published, every citation to its source', () => {
	const { records } = JSON.parse(
		readFileSync(join(builtSite, 'data/observations.json'), 'utf8'),
	) as { records: PublishedFigure[] };
	const { problems, links, citations } = proveReceipts(
		readPages(),
		records,
		readVocabulary(siteSource),
	);
	expect(problems, blame).toEqual([]);
	expect(records).toHaveLength(readAtlas(siteSource).published.figures.length);
	expect(links).toBeGreaterThan(records.length);
	expect(citations).toBeGreaterThan(records.length);
});

const record: PublishedFigure = {
	id: 'zones/north#f-gdp-2024',
	entity_type: 'zones',
	entity_id: 'north',
	value: '3.20',
	value_max: null,
	unit: '万亿元',
	printed: null,
	qualifier: '超',
	missing: null,
	growth_stated: '8.8',
	share_value: null,
	source_id: 'paper',
};
const receipt =
	'<table><tr id="f-gdp-2024" data-figure="zones/north#f-gdp-2024"><td><details><summary>超3.20<small>万亿元</small></summary></details></td><td><a href="/sources/paper/">纸</a></td></tr></table>';
const link =
	'<a href="/zones/north/#f-gdp-2024" data-figure="zones/north#f-gdp-2024">超3.20万亿元</a>';

/** Prove a site of three pages: a zone's, one that mentions its figure, and the source's. */
function prove(zone: string, page: string, records = [record]) {
	const pages = Object.entries({ 'zones/north/': zone, 'terms/one/': page, 'sources/paper/': '' });
	return proveReceipts(
		pages.map(([path, html]) => ({ path, elements: elementsOf(html) })),
		records,
		vocabulary,
	).problems;
}

test('a good site passes', () => {
	expect(prove(receipt, link)).toEqual([]);
	const growth = link.replace('>超3.20万亿元', ' data-show="growth">8.8%');
	expect(prove(receipt, growth)).toEqual([]);
	const absent = { ...record, value: null, missing: 'not-published' as const };
	expect(prove(receipt.replace(/超3.20<small>万亿元<\/small>/, '未公布'), '', [absent])).toEqual(
		[],
	);
});

test.each([
	['no receipt', '', '', ['zones/north#f-gdp-2024: has no receipt']],
	[
		'a receipt of another record',
		receipt.replace('data-figure="zones/north#f-gdp-2024"', 'data-figure="zones/north#f-gdp-2023"'),
		'',
		['zones/north#f-gdp-2024: has no receipt'],
	],
	[
		'another value on the receipt',
		receipt.replace('3.20', '3.2'),
		'',
		['zones/north#f-gdp-2024: receipt says 超3.2万亿元, not 超3.20万亿元'],
	],
	[
		'a receipt without its source',
		receipt.replace('/sources/paper/', '/sources/other/'),
		'',
		[
			'zones/north#f-gdp-2024: receipt does not link to sources/paper/',
			'zones/north/: cites sources/other/, which is no page',
		],
	],
	[
		'a lost qualifier',
		receipt,
		link.replace('>超', '>'),
		['terms/one/: zones/north#f-gdp-2024 says 3.20万亿元, not 超3.20万亿元'],
	],
	[
		'a link to another place',
		receipt,
		link.replace('#f-gdp-2024"', '#f-gdp-2023"'),
		['terms/one/: zones/north#f-gdp-2024 links to zones/north/#f-gdp-2023'],
	],
	[
		'a figure that is not published',
		receipt,
		link.replace('data-figure="zones/north#f-gdp-2024"', 'data-figure="zones/north#f-gdp-1999"'),
		['terms/one/: zones/north#f-gdp-1999 is not published'],
	],
	[
		'a chart that says something else',
		receipt,
		`<table><tr data-figure="zones/north#f-gdp-2024"><td>${link.replace(/ data-figure="[^"]*"/, '').replace('3.20', '3.21')}</td></tr></table>`,
		['terms/one/: zones/north#f-gdp-2024 says 超3.21万亿元, not 超3.20万亿元'],
	],
	[
		'a citation of nothing',
		receipt,
		'<sup class="cite"><a href="/sources/gone/">[1]</a></sup>',
		['terms/one/: cites sources/gone/, which is no page'],
	],
])('planted: %s', (_, zone, page, problems) => {
	expect(prove(zone, page)).toEqual(problems);
});
