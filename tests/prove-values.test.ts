/** What the proofs of `prove-values.ts` find on pages that are wrong. */
import { expect, test } from 'vitest';
import type { ComparedPage, Side } from '../src/data/comparison.ts';
import { wordsOf } from '../src/text/words.ts';
import { elementsOf } from './html.ts';
import { proveCompared, proveValues, type PublishedValue } from './prove-values.ts';
import { vocabulary } from './vocabulary.ts';

const words = wordsOf();

const record: PublishedValue = {
	id: 'zones/north#f-gdp-2024',
	entity_name: '北方高新区',
	metric_id: 'gdp',
	subject: null,
	label: '地区生产总值',
	period: '2024',
	period_end: '2024-12-31',
	value: '320',
	unit: '亿元',
	display: '超320亿元',
	missing: null,
	growth_stated: '8.8',
	growth_basis: 'real',
	scope_name: '北区',
	status: 'stated',
	bound: 'above',
	marks: ['grade-c'],
	source_id: 'paper',
	source_publisher: '日报',
};
const plain: PublishedValue = {
	...record,
	id: 'zones/north#f-gdp-2023',
	period: '2023',
	marks: [],
};

const prove = (html: string, path = 'metrics/gdp/') =>
	proveValues([{ path, elements: elementsOf(html) }], [record, plain], words).problems;

const link =
	'<a href="/zones/north/#f-gdp-2024" data-figure="zones/north#f-gdp-2024">超320亿元</a>';
const row = `<table><tr><th scope="row">北方高新区</th><td>${link} <span>待核</span></td><td>2024年</td><td>8.8%（可比价）</td><td data-label="口径">北区</td><td><a href="/sources/paper/">日报</a></td></tr></table>`;
const bare = (text: string) =>
	`<ul><li><a href="/zones/north/#f-gdp-2024">${text}</a> 待核 2024年</li></ul>`;

test('what is of its record passes', () => {
	expect(prove(row)).toEqual([]);
	expect(prove(bare('超320亿元'))).toEqual([]);
	expect(prove(bare('地区生产总值超320亿元'))).toEqual([]);
	// Time may stand at the head of the column or of the row.
	const years = `<table><tr><th></th><th>2024年 3/178</th></tr><tr><th>北方</th><td>${link}待核</td></tr></table>`;
	expect(prove(years)).toEqual([]);
	const matrix = `<table class="matrix"><tr><td><a href="/zones/north/#f-gdp-2024">2024</a><span>超320亿元 待核</span></td></tr></table>`;
	expect(prove(matrix)).toEqual([]);
	// Sentences say it in their own words.
	expect(prove(`<div class="prose"><p>前年${link}。</p></div>`)).toEqual([]);
});

test.each([
	['another year', row.replace('2024年', '2023年'), 'does not say 2024年'],
	['a lost mark', row.replace('待核', ''), 'does not say 待核'],
	['another growth', row.replace('8.8%', '8.9%'), 'has the growth 8.9%（可比价）'],
	['another basis of growth', row.replace('可比价', '名义'), 'has the growth 8.8%（名义）'],
	[
		'another value now',
		'<table><tr><th><a href="/zones/north/#f-gdp-2024">地区生产总值（2024年）</a></th><td data-label="现在">超32亿元</td></tr></table>',
		'is said to be 超32亿元 now',
	],
	['another scope', row.replace('>北区', '>南区'), 'has the scope 南区'],
	['another source', row.replace('sources/paper', 'sources/other'), 'has the source other'],
	['another value', bare('超32亿元'), 'is called 超32亿元'],
	['a lost qualifier', bare('320亿元'), 'is called 320亿元'],
	['another value after its name', bare('地区生产总值320亿元'), 'is called 地区生产总值320亿元'],
	[
		'another value on request',
		'<table class="matrix"><tr><td><a href="/zones/north/#f-gdp-2024">2024</a><span>超321亿元 待核</span></td></tr></table>',
		'has not 超320亿元 beside it',
	],
	[
		'another year in its cell',
		'<table class="matrix"><tr><td><a href="/zones/north/#f-gdp-2024">2023</a><span>超320亿元 待核</span></td></tr></table>',
		'is called 2023',
	],
	[
		'another place than the record’s',
		'<table><tr><th>第3位</th><td><a href="/zones/north/#f-gdp-2024">记录</a></td></tr></table>',
		'is called 记录',
	],
	[
		'a place of what is marked',
		'<table><tr data-of="zones/north#f-gdp-2024" data-place="1/7"></tr></table>',
		'has a place',
	],
	['dots of what is marked', '<div data-strip="zones/north#f-gdp-2024"></div>', 'has a place'],
])('planted: %s', (_, html, fault) => {
	expect(prove(html)).toEqual([`metrics/gdp/: zones/north#f-gdp-2024 ${fault}`]);
});

test('a link to what is not published is found, on the page itself too', () => {
	expect(prove('<a href="#f-gdp-1999">1亿元</a>', 'zones/north/')).toEqual([
		'zones/north/: zones/north#f-gdp-1999 is not published',
	]);
});

test.each([
	['a mark', { marks: ['derived' as const] }],
	['a part of a year', { period: '2023-H1' }],
	['another subject', { subject: '一家公司' }],
	['a forecast', { status: 'forecast' }],
	['a magnitude', { bound: 'magnitude' }],
] satisfies [string, Partial<PublishedValue>][])(
	'what is not comparable has no place: %s',
	(_, other) => {
		const html = '<div data-strip="zones/north#f-gdp-2023"></div>';
		const page = [{ path: 'zones/north/', elements: elementsOf(html) }];
		expect(proveValues(page, [plain], words).problems).toEqual([]);
		expect(proveValues(page, [{ ...plain, ...other }], words).problems).toHaveLength(1);
	},
);

const side: Side = {
	period: '2024',
	when: '2024年',
	year: 2024,
	area: 'north',
	dimension: '元',
	length: 'year',
	printed: '超320亿元',
	growth: '8.8%（可比价）',
	scope: '北区',
	source: '日报，2025年',
	marks: '待核',
	at: 'f-gdp-2024',
	value: '32000000000',
	bound: 'above',
};
const compared = (changes: Partial<Side>): ComparedPage => ({
	id: 'zones/north',
	name: '北方高新区',
	url: 'zones/north/',
	metrics: [
		{
			...{ id: 'gdp', name: '地区生产总值', order: 1, unit: '元' },
			...{ multiplied: true, rank: false, sides: [{ ...side, ...changes }] },
		},
	],
});

test.each([
	['nothing', {}, []],
	['another value', { printed: '320亿元' }, ['has the value 320亿元, not 超320亿元']],
	['another amount', { value: '320' }, ['has the amount 320, not 32000000000']],
	['another time', { when: '2023年' }, ['has the time 2023年, not 2024年']],
	['another bound', { bound: 'about' }, ['has the bound about, not above']],
	['another growth', { growth: '8%' }, ['has the growth 8%, not 8.8%（可比价）']],
	['a lost mark', { marks: '两说不一' }, ['has the marks 两说不一, not 待核']],
	['another scope', { scope: '南区' }, ['has the scope 南区, not 北区']],
	['another publisher', { source: '晚报' }, ['has the source false, not true']],
	['no such record', { at: 'f-gdp-1999' }, ['is no record of gdp']],
])('planted in a comparison: %s', (_, changes, faults) => {
	const { problems } = proveCompared([compared(changes)], [record], words, vocabulary);
	const id = `zones/north#${'at' in changes ? changes.at : side.at}`;
	expect(problems).toEqual(faults.map((fault) => `${id} ${fault}`));
});
