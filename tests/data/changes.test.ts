import { expect, test } from 'vitest';
import { changesFeed, fieldWords, sumUp } from '../../src/data/change-words.ts';
import {
	changedPages,
	changesIn,
	firstEdition,
	isNewPage,
	lastChangeOf,
	mostChanged,
} from '../../src/data/changes.ts';
import type { FigureChange } from '../../src/data/diff.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf, type AtlasFiles } from './atlas-fixture.ts';

const words = wordsOf();
const gdp = (period: number, value: string, more = {}) => ({
	metric: 'gdp',
	period,
	value,
	unit: '亿元',
	...more,
});
const files: AtlasFiles = {
	metrics: { gdp: { name: '地区生产总值' } },
	zones: {
		shenyang: {
			name: '沈阳高新区',
			observations: [
				gdp(2023, '460'),
				gdp(2024, '471.2'),
				gdp(2022, '9', { retracted: { date: '2026-01-20', reason: '原文说的是全市' } }),
			],
		},
		dalian: { name: '大连高新区', formerly: ['dalian-old'] },
		anshan: { name: '鞍山高新区' },
	},
	addresses: `
zones/shenyang: name 沈阳高新区 | since 2025-12-01
zones/shenyang#f-gdp-2022: metric gdp | period 2022 | value 9 | unit 亿元 | source paper | since 2025-12-01
zones/shenyang#f-gdp-2023: metric gdp | period 2023 | value 460 | unit 亿元 | source paper | since 2025-12-01
zones/shenyang#f-gdp-2024: metric gdp | period 2024 | value 471.2 | unit 亿元 | source paper | since 2026-01-31
zones/dalian-old: name 大连园区 | since 2025-12-01
zones/dalian: name 大连高新区 | since 2026-01-31
zones/anshan: name 鞍山高新区 | since 2026-01-31
`,
};
const edit: FigureChange = {
	kind: 'changed',
	page: 'zones/shenyang',
	page_name: '沈阳高新区',
	record: 'zones/shenyang#f-gdp-2023',
	name: '地区生产总值',
	subject: null,
	period: '2023',
	scope_id: null,
	scope_name: null,
	old: '406亿元',
	new: '460亿元',
	fields: [{ field: 'value', old: '406', new: '460' }],
	source: { id: 'paper', title: null, publisher: null },
};
const withEdits = (...changes: FigureChange[]) => {
	const atlas = atlasOf(files);
	atlas.entries.edits = changes.map((change) => ({ date: '2026-01-31', change }));
	return atlas;
};

test('what came after the first edition is told newest first, by page and kind', () => {
	expect(
		changesIn(withEdits(edit)).map(({ date, kind, page, record, old, new: now }) =>
			[date, kind, page ?? '', record ?? '', old ?? '', now ?? ''].join(' '),
		),
	).toEqual([
		'2026-01-31 page-added zones/anshan   鞍山高新区',
		'2026-01-31 page-renamed zones/dalian  zones/dalian-old 大连高新区',
		'2026-01-31 added zones/shenyang zones/shenyang#f-gdp-2024  471.2亿元',
		'2026-01-31 changed zones/shenyang zones/shenyang#f-gdp-2023 406亿元 460亿元',
		'2026-01-20 retracted zones/shenyang zones/shenyang#f-gdp-2022 9亿元 ',
		'2025-12-01 first-edition    ',
	]);
});

test('the first edition is one change, however much it holds', () => {
	expect(firstEdition(atlasOf(files))).toEqual({ date: '2025-12-01', pages: 2, figures: 2 });
	expect(firstEdition(atlasOf({ zones: { a: {} } }))).toBeUndefined();
	expect(changesIn(atlasOf({ zones: { a: {} } }))).toEqual([]);
});

test('a record whose label was corrected is not told as a new one', () => {
	const atlas = atlasOf({
		zones: { a: { observations: [{ label: '专利', period: 2024, value: '5', unit: '件' }] } },
		addresses: `
zones/a: name a | since 2025-12-01
zones/a#f-专利-2024: label 专利 | period 2024 | value 5 | unit 件 | source paper | since 2026-01-31
zones/a#f-专刊-2024: label 专利 | period 2024 | value 5 | unit 件 | source paper | since 2025-12-01
`,
	});
	expect(changesIn(atlas).map(({ kind }) => kind)).toEqual(['first-edition']);
});

test('where the figure stays, what else was changed is told in words', () => {
	const scope = { field: 'scope', old: null, new: 'whole' };
	const key = { field: 'key', old: null, new: 'b' };
	const [change] = changesIn(withEdits({ ...edit, old: '460亿元', fields: [scope, key] })).filter(
		({ kind }) => kind === 'changed',
	);
	expect([change?.old, change?.new]).toEqual([undefined, 'scope: whole']);
	expect(fieldWords(change!, words)).toEqual(['口径由“无”改为“whole”']);
	expect(
		changesIn(withEdits({ ...edit, fields: [key] })).some(({ kind }) => kind === 'changed'),
	).toBe(false);
});

test('a page knows its newest changes, and one without any has none', () => {
	const atlas = withEdits(edit);
	const last = lastChangeOf(atlas, atlas.entities.get('zones/shenyang')!);
	expect([last?.date, last && sumUp(last, words)]).toEqual(['2026-01-31', '新增1条、改动1条']);
	expect(lastChangeOf(atlas, atlas.entities.get('regions/liaoning')!)).toBeUndefined();
	expect(changedPages(atlas).map(({ page }) => page)).toEqual([
		'zones/anshan',
		'zones/dalian',
		'zones/shenyang',
		'zones/shenyang',
	]);
});

test('a reader sees first where most was changed in the newest edition, new pages last of it', () => {
	const pages = mostChanged(withEdits(edit));
	expect(pages.map(({ page, date }) => `${page} ${date}`)).toEqual([
		'zones/shenyang 2026-01-31',
		'zones/dalian 2026-01-31',
		'zones/anshan 2026-01-31',
		'zones/shenyang 2026-01-20',
	]);
	expect(pages.map(isNewPage)).toEqual([false, false, true, false]);
});

test('the feed has an entry for each page of an edition and one for the first, dated by editions', () => {
	const linkTo = (path: string) => `https://atlas.example/${path}`;
	const atlas = withEdits(edit);
	const feed = changesFeed(atlas, { linkTo, words });
	expect([...feed.matchAll(/<updated>(.*?)T/g)].map(([, date]) => date)).toEqual([
		'2026-01-31',
		'2026-01-31',
		'2026-01-31',
		'2026-01-31',
		'2026-01-20',
		'2025-12-01',
	]);
	expect(feed).toContain('改动 地区生产总值（2023年）：406亿元 → 460亿元');
	expect(feed).toContain('收录页面2个、数字2个。');
	const own = changesFeed(atlas, { of: atlas.entities.get('zones/shenyang')!, linkTo, words });
	expect([...own.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
		'https://atlas.example/zones/shenyang.atom',
		'https://atlas.example/changes/#2026-01-31-zones-shenyang',
		'https://atlas.example/changes/#2026-01-20-zones-shenyang',
		'https://atlas.example/zones/shenyang.atom#2025-12-01',
	]);
	expect(changesFeed(atlas, { linkTo, words })).toBe(feed);
});
