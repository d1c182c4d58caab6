import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseRis } from '@citation-js/plugin-ris/lib/ris.js';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/kinds/content.ts';
import { schemas } from '../../../src/kinds/index.ts';
import { type Edition, gbtReference } from '../../../src/data/citing/gbt.ts';
import { toBibtex, toCslJson, toRis } from '../../../src/data/citing/exchange.ts';
import { datePartsOf, type Item, itemOfSite, itemOfSource } from '../../../src/data/citing/item.ts';
import { itemOfRelease } from '../../../src/data/releases/words.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { releaseOf } from '../../kept-releases.ts';

const { citeText, language } = wordsOf();
const day = '2026-11-27';

function itemOf(fields: Record<string, unknown>): Item {
	const source = schemas.sources.parse({
		kind: 'newspaper',
		read: 'original',
		grade: 'A',
		...fields,
	});
	return itemOfSource('paper', source, language, citeText);
}

const link = 'https://a.test/1';
const news = { title: '题', publisher: '甲报', published: '2025-12-17' };
const notice = { ...news, publisher: '甲市政府', kind: 'government', link };

test.each<[what: string, edition: Edition, fields: Record<string, unknown>, reference: string]>([
	['a newspaper on paper', 2025, { ...news, authors: ['张伟'] }, '张伟. 题[N]. 甲报，2025-12-17.'],
	['a newspaper on paper', 2015, { ...news, authors: ['张伟'] }, '张伟. 题[N]. 甲报, 2025-12-17.'],
	['a newspaper online', 2025, { ...news, link }, `题[N/OL]. 甲报，2025-12-17. ${link}.`],
	['a newspaper online', 2015, { ...news, link }, `题[N/OL]. 甲报, 2025-12-17[${day}]. ${link}.`],
	['two authors', 2025, { ...news, authors: ['甲', '乙'] }, '甲，乙. 题[N]. 甲报，2025-12-17.'],
	['two authors', 2015, { ...news, authors: ['甲', '乙'] }, '甲, 乙. 题[N]. 甲报, 2025-12-17.'],
	[
		'three authors',
		2025,
		{ ...news, authors: ['甲', '乙', '丙'] },
		'甲，乙，丙. 题[N]. 甲报，2025-12-17.',
	],
	[
		'four authors',
		2025,
		{ ...news, authors: ['甲', '乙', '丙', '丁'] },
		'甲，乙，丙，等. 题[N]. 甲报，2025-12-17.',
	],
	[
		'four authors',
		2015,
		{ ...news, authors: ['甲', '乙', '丙', '丁'] },
		'甲, 乙, 丙, 等. 题[N]. 甲报, 2025-12-17.',
	],
	['no author', 2025, news, '题[N]. 甲报，2025-12-17.'],
	['no newspaper', 2025, { title: '题', published: '2025' }, '题[N]. 2025.'],
	['no date', 2025, { title: '题', publisher: '甲报' }, '题[N]. 甲报.'],
	['a title alone', 2025, { title: '题' }, '题[N].'],
	[
		'no title',
		2025,
		{ publisher: '甲报', published: '2025-06' },
		'[标题未收录][N]. 甲报，2025-06.',
	],
	['an inferred title', 2025, { ...news, titleInferred: '据内容' }, '[题][N]. 甲报，2025-12-17.'],
	[
		'an inferred newspaper',
		2025,
		{ ...news, publisherInferred: '据版式' },
		'题[N]. [甲报]，2025-12-17.',
	],
	[
		'an inferred date',
		2025,
		{ ...news, published: '2025', dateInferred: '据正文' },
		'题[N]. 甲报，[2025].',
	],
	[
		'an inferred date',
		2015,
		{ ...news, published: '2025', dateInferred: '据正文' },
		'题[N]. 甲报, [2025].',
	],
	[
		'a repost',
		2025,
		{ ...news, read: 'repost', grade: 'B' },
		'题[N]. 甲报，2025-12-17.（据转载著录，未见原文）',
	],
	[
		'a repost',
		2015,
		{ ...news, read: 'repost', grade: 'B' },
		'题[N]. 甲报, 2025-12-17.(据转载著录，未见原文)',
	],
	[
		'a snippet',
		2025,
		{ ...news, read: 'snippet', grade: 'B' },
		'题[N]. 甲报，2025-12-17.（据摘录著录，未见原文）',
	],
	['a journal', 2025, { ...news, kind: 'journal', publisher: '学报' }, '题[J]. 学报，2025-12-17.'],
	[
		'a journal online',
		2025,
		{ ...news, kind: 'journal', link },
		`题[J/OL]. 甲报，2025-12-17. ${link}.`,
	],
	[
		'a journal online',
		2015,
		{ ...news, kind: 'journal', link },
		`题[J/OL]. 甲报, 2025-12-17[${day}]. ${link}.`,
	],
	[
		'a yearbook',
		2025,
		{ title: '年鉴：2021', publisher: '出版社', published: '2021', kind: 'yearbook' },
		'年鉴：2021[M]. 出版社，2021.',
	],
	[
		'a yearbook',
		2015,
		{ title: '年鉴', publisher: '出版社', published: '2021', kind: 'yearbook' },
		'年鉴[M]. 出版社, 2021.',
	],
	['a notice online', 2025, notice, `甲市政府. 题[EB/OL]. （2025-12-17）[${day}]. ${link}.`],
	['a notice online', 2015, notice, `甲市政府. 题[EB/OL]. (2025-12-17)[${day}]. ${link}.`],
	[
		'a notice with an author',
		2025,
		{ ...notice, authors: ['李四'] },
		`李四. 题[EB/OL]. 甲市政府. （2025-12-17）[${day}]. ${link}.`,
	],
	[
		'a notice without a date',
		2025,
		{ ...notice, published: undefined },
		`甲市政府. 题[EB/OL]. [${day}]. ${link}.`,
	],
	[
		'a notice with an inferred date',
		2025,
		{ ...notice, dateInferred: '据正文' },
		`甲市政府. 题[EB/OL]. （[2025-12-17]）[${day}]. ${link}.`,
	],
	[
		'an inferred publisher',
		2025,
		{ ...notice, publisherInferred: '据网站' },
		`[甲市政府]. 题[EB/OL]. （2025-12-17）[${day}]. ${link}.`,
	],
	[
		'a notice without an address',
		2025,
		{ ...notice, link: undefined },
		'甲市政府. 题[Z]. 2025-12-17.',
	],
	[
		'a dispatch without an address',
		2025,
		{ ...news, publisher: '新华社', kind: 'agency' },
		'新华社. 题[Z]. 2025-12-17.',
	],
	[
		'a dispatch online',
		2025,
		{ ...news, publisher: '新华社', kind: 'agency', link },
		`新华社. 题[EB/OL]. （2025-12-17）[${day}]. ${link}.`,
	],
	[
		'an encyclopedia without an address',
		2025,
		{ title: '题', publisher: '百科', kind: 'encyclopedia', grade: 'C', read: 'repost' },
		'百科. 题[EB].（据转载著录，未见原文）',
	],
	['nothing known', 2025, { kind: 'unknown', grade: 'C' }, '[标题未收录][Z].'],
])('%s is cited by the edition of %d', (_what, edition, fields, reference) => {
	const known = Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	);
	expect(gbtReference(itemOf(known), edition, day, citeText)).toBe(reference);
});

const site = {
	site: '国家高新区图志',
	title: '沈阳高新区',
	url: 'https://atlas.test/zones/shenyang/',
	version: '2026-11-26',
	figure: false,
};
const page = itemOfSite(site, language);
const figure = itemOfSite(
	{
		...site,
		title: '沈阳高新区：营业收入（2024年）',
		url: `${site.url}#f-营收-2024`,
		figure: true,
	},
	language,
);

test('a page and a figure name their version, and the day of reading or its place', () => {
	expect(gbtReference(page, 2025, citeText.accessed, citeText)).toBe(
		'国家高新区图志. 沈阳高新区[EB/OL]. 2026-11-26版. （2026-11-26）[引用日期]. https://atlas.test/zones/shenyang/.',
	);
	expect(gbtReference(figure, 2015, day, citeText)).toBe(
		'国家高新区图志. 沈阳高新区：营业收入（2024年）[DS/OL]. 2026-11-26版. (2026-11-26)[2026-11-27]. https://atlas.test/zones/shenyang/#f-营收-2024.',
	);
});

const { version } = site;

test.each([
	['GB/T 7714—2025', (item: Item) => gbtReference(item, 2025, day, citeText), `. ${version}版. `],
	['GB/T 7714—2015', (item: Item) => gbtReference(item, 2015, day, citeText), `. ${version}版. `],
	['BibTeX', (item: Item) => toBibtex([item]), `\n  version = {${version}},\n`],
	['RIS', (item: Item) => toRis([item]), `\r\nET  - ${version}\r\n`],
	['CSL-JSON', (item: Item) => toCslJson([item]), `"version": "${version}",`],
])('%s names the version of a page, a figure and the data', (_format, write, named) => {
	const record = releaseOf(version).record;
	const data = itemOfRelease(record, 'https://atlas.test/data/releases/2026-11/', wordsOf());
	for (const item of [page, figure, data]) expect(write(item)).toContain(named);
	expect(write(itemOf(news))).not.toContain(named);
});

test('a release is cited as a data set, at the address that keeps it', () => {
	const { record } = releaseOf(version);
	const item = itemOfRelease(record, 'https://atlas.test/data/releases/2026-11/', wordsOf());
	expect(gbtReference(item, 2025, day, citeText)).toBe(
		`国家高新区图志. 国家高新区的数据[DS/OL]. ${version}版. （${version}）[${day}]. https://atlas.test/data/releases/2026-11/.`,
	);
});

const strange = itemOf({ ...news, title: '100% {甲}_乙\\丙 & #1 $', authors: ['甲', 'Li and Co'] });
const all: Item[] = [
	{ ...page, id: 'page', accessed: datePartsOf(day) },
	{ ...figure, id: 'figure', accessed: datePartsOf(day) },
	{ ...itemOf({ ...notice, published: '2025-06' }), id: 'notice', accessed: datePartsOf(day) },
	{ ...itemOf({ ...news, authors: ['张伟'], read: 'repost', grade: 'B' }), id: 'news' },
	{ ...strange, id: 'strange' },
];

interface Read {
	title?: string;
	author?: { literal?: string; family?: string; given?: string }[];
	issued?: { 'date-parts': number[][] };
	accessed?: { 'date-parts': number[][] };
	URL?: string;
	note?: string;
	'container-title'?: string;
}

const readBack = (text: string): Read[] => new Cite(text).data as Read[];
const names = ({ author = [] }: Read) =>
	author.map(({ literal, given = '', family = '' }) => literal ?? given + family);
const told = (list: readonly Read[]) =>
	list.map((one) => ({
		title: one.title,
		names: names(one),
		issued: one.issued?.['date-parts'],
		accessed: one.accessed?.['date-parts'],
		url: one.URL && decodeURI(one.URL),
		in: one['container-title'],
	}));

test('another program reads our BibTeX', () => {
	expect(told(readBack(toBibtex(all)))).toEqual(told(all));
});

test('another program reads our RIS', () => {
	// Tag by tag: what its own list of types makes of a newspaper leaves authors and days out.
	expect(parseRis(toRis(all))).toEqual([
		{
			TY: 'ELEC',
			ID: 'page',
			TI: '沈阳高新区',
			AU: '国家高新区图志',
			PY: '2026',
			DA: '2026/11/26/',
			ET: '2026-11-26',
			UR: site.url,
			Y2: '2026/11/27/',
			LA: 'zh-CN',
		},
		{
			TY: 'DATA',
			ID: 'figure',
			TI: '沈阳高新区：营业收入（2024年）',
			AU: '国家高新区图志',
			PY: '2026',
			DA: '2026/11/26/',
			ET: '2026-11-26',
			UR: `${site.url}#f-营收-2024`,
			Y2: '2026/11/27/',
			LA: 'zh-CN',
		},
		{
			TY: 'ELEC',
			ID: 'notice',
			TI: '题',
			PB: '甲市政府',
			PY: '2025',
			DA: '2025/06//',
			UR: link,
			Y2: '2026/11/27/',
			LA: 'zh-CN',
		},
		{
			TY: 'NEWS',
			ID: 'news',
			TI: '题',
			AU: '张伟',
			T2: '甲报',
			PY: '2025',
			DA: '2025/12/17/',
			N1: '据转载著录，未见原文',
			LA: 'zh-CN',
		},
		{
			TY: 'NEWS',
			ID: 'strange',
			TI: '100% {甲}_乙\\丙 & #1 $',
			AU: ['甲', 'Li and Co'],
			T2: '甲报',
			PY: '2025',
			DA: '2025/12/17/',
			LA: 'zh-CN',
		},
	]);
});

const validate = new Ajv({ strict: false }).compile(
	JSON.parse(
		readFileSync(join(import.meta.dirname, '../../fixtures/citing/csl-data.json'), 'utf8'),
	) as object,
);

test('our CSL-JSON is what its schema says, for every source of the content', () => {
	const sources = readContent(join(import.meta.dirname, '../../fixtures/atlas'))
		.files.filter(({ collection }) => collection === 'sources')
		.map(({ id, data }) => itemOfSource(id, schemas.sources.parse(data), language, citeText));
	expect(sources.length).toBeGreaterThan(90);
	const list = JSON.parse(toCslJson([...all, ...sources])) as unknown[];
	validate(list);
	expect(validate.errors ?? []).toEqual([]);
	expect(validate([{ ...page, type: 'page' }])).toBe(false);
});
