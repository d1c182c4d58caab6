import { expect, test } from 'vitest';
import type { Atlas } from '../../src/data/build-atlas.ts';
import { keyFigures } from '../../src/data/key-figures.ts';
import { cardOf } from '../../src/previews/card.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readXml } from '../charts/read-xml.ts';
import { atlasOf } from '../data/atlas-fixture.ts';

type Fields = Record<string, unknown>;

const words = wordsOf();
const revenue = (period: number | string, value: number, more: Fields = {}): Fields => ({
	metric: 'revenue',
	period,
	value,
	unit: '亿元',
	...more,
});

const SOURCES = {
	paper: { publisher: '日报', published: '2025-03' },
	wiki: { publisher: '百科', grade: 'C' },
};

const atlasWith = (observations: Fields[], zone: Fields = {}) =>
	atlasOf({
		site: { asOf: '2026-01-31' },
		regions: { liaoning: { name: '辽宁省' } },
		industries: { robots: { name: '机器人' } },
		metrics: { revenue: { name: '营业收入', prominence: 10 } },
		sources: SOURCES,
		scopes: { whole: { name: '全区', covers: 'merged' } },
		zones: {
			shenyang: { name: '沈阳高新区', region: 'liaoning', city: '沈阳市', ...zone, observations },
		},
	});

/** A metric of which the country has these figures. */
const nationWith = (observations: Fields[], metric: Fields = {}) =>
	atlasOf({
		site: { asOf: '2026-01-31' },
		sources: SOURCES,
		metrics: { revenue: { name: '营业收入', ...metric } },
		regions: {
			china: {
				name: '中国',
				level: 'country',
				keySubject: '全国国家高新区',
				observations: observations.map((one) => ({ ...one, subject: '全国国家高新区' })),
			},
		},
	});

function card(atlas: Atlas, ref = 'zones/shenyang') {
	const entity = atlas.entities.get(ref);
	if (!entity) throw new Error(`There is no page "${ref}".`);
	return cardOf(atlas, entity, words);
}

test('a card tells name, kind, place and the figure that stands first on the page', () => {
	const atlas = atlasWith([
		revenue(2024, 110.5, { qualifier: '超', scope: 'whole' }),
		revenue(2023, 100),
		{ label: '企业', period: 2024, value: 9, unit: '家' },
	]);
	const [first] = keyFigures(atlas.figures, atlas.asOf);
	expect(first?.display).toBe('超110.5亿元');
	expect(card(atlas)).toEqual({
		name: '沈阳高新区',
		kind: '国家级高新区　辽宁省沈阳市',
		figure: {
			label: '营业收入',
			value: { before: '超', number: '110.5', unit: '亿元' },
			marks: '',
			when: '2024年，口径：全区（含行政区全域）',
			source: '日报，2025年3月',
		},
		about: undefined,
		chart: undefined,
		site: '国家高新区图志',
		asOf: '资料截至2026年1月31日',
		alt: '沈阳高新区（国家级高新区，辽宁省沈阳市）。营业收入：2024年，口径：全区（含行政区全域），超110.5亿元。来源：日报，2025年3月。',
	});
});

test('an older figure says its age, and one of long ago that there is none of late', () => {
	expect(card(atlasWith([revenue(2022, 5)])).figure?.when).toBe('2022年（4年前）');
	const { figure, alt } = card(atlasWith([revenue(2012, 5)]));
	expect(figure?.when).toBe('近六年没有可用的数，最近：2012年（14年前）');
	expect(alt).toContain('近六年没有可用的数，最近：2012年（14年前），5亿元。');
});

test('a marked figure never stands on the card of a page: it says what the page is, and who says so', () => {
	const atlas = atlasWith([revenue(2024, 5, { source: 'wiki' })], {
		approved: { date: '1991-03-06', basis: 'sourced', source: 'paper' },
		industries: [
			{ industry: 'robots', words: '机器人', source: 'paper' },
			{ industry: 'robots', words: '装备', source: 'paper' },
		],
	});
	expect(card(atlas).figure).toBeUndefined();
	expect(card(atlas).about).toEqual({
		lines: ['获批：1991年3月6日', '主要产业：机器人、装备'],
		sources: ['日报，2025年3月'],
	});
	expect(card(atlas).alt).toBe(
		'沈阳高新区（国家级高新区，辽宁省沈阳市）。获批：1991年3月6日。主要产业：机器人、装备。来源：日报，2025年3月。',
	);
});

test('what a weak source says of a page is said with its mark', () => {
	const atlas = atlasWith([], {
		approved: { date: '1991', basis: 'sourced', source: 'wiki' },
		industries: [{ industry: 'robots', words: '机器人', source: 'wiki' }],
	});
	expect(card(atlas).about).toEqual({
		lines: ['获批：1991年（来源待核）', '主要产业：机器人（待核）'],
		sources: ['百科'],
	});
});

test('a page of which little is known says what it is', () => {
	const atlas = atlasWith([]);
	expect(card(atlas).about).toEqual({
		lines: ['高新区“沈阳高新区”：有来源的资料。'],
		sources: [],
	});
	const region = card(atlas, 'regions/liaoning');
	expect(region.kind).toBe('地区　省级');
	expect(region.about).toEqual({ lines: ['国家高新区1个'], sources: [] });
});

test('four years that may be joined are a chart, whose signs and sources are told', () => {
	const years = [2021, 2022, 2023, 2024].map((year) => revenue(year, year - 2000));
	const { chart, alt } = card(atlasWith([{ ...years[0], qualifier: '超' }, ...years.slice(1)]));
	expect(chart).toMatchObject({
		title: '营业收入（亿元）',
		keys: [],
		notes: ['▲：原文只说多于或不少于这个数。', '来源：日报，2025年3月'],
	});
	const drawn = readXml(`<svg>${chart?.panel.draw(500)}</svg>`);
	expect(
		drawn.flatMap(({ attributes, text }) => (attributes['class'] === 'words middle' ? text : [])),
	).toEqual(['2021', '2022', '2023', '2024']);
	expect(alt).toMatch(/图：营业收入（亿元）。$/);
	expect(card(atlasWith(years.slice(1))).chart).toBeUndefined();
});

test('a metric has the figure of the country, and says of whom it is', () => {
	const atlas = nationWith([revenue(2024, 5), revenue(2025, 6, { source: 'wiki' })]);
	const national = card(atlas, 'metrics/revenue');
	expect(national.kind).toBe('指标');
	expect(national.figure).toMatchObject({
		label: '全国国家高新区',
		value: { number: '5' },
		marks: '',
		when: '2024年',
	});
	expect(card(atlas, 'regions/china').figure?.label).toBe('全国国家高新区：营业收入');
});

test('the chart of a metric says whose figures it draws', () => {
	const years = [2021, 2022, 2023, 2024].map((year) => revenue(year, year - 2000));
	expect(card(nationWith(years), 'metrics/revenue').chart?.title).toBe(
		'全国国家高新区：营业收入（亿元）',
	);
});

test('where a metric has only a marked figure, its marks stand beside it, in the picture and in words', () => {
	const atlas = nationWith([revenue(2025, 6, { source: 'wiki' })]);
	const { figure, alt } = card(atlas, 'metrics/revenue');
	expect(figure).toMatchObject({
		marks: '待核',
		when: '没有收录到没有标记的全国数；带有标记、只供参考的最近一个：2025年',
	});
	expect(alt).toContain('2025年，6亿元（待核）。来源：百科。');
});

test('where a metric has none, its definition stands there with its source', () => {
	const atlas = nationWith([], { definition: { text: '企业一年的收入。', source: 'paper' } });
	expect(card(atlas, 'metrics/revenue').about).toEqual({
		lines: ['企业一年的收入。'],
		sources: ['日报，2025年3月'],
	});
	expect(card(atlas, 'metrics/revenue').alt).toBe(
		'营业收入（指标）。企业一年的收入。来源：日报，2025年3月。',
	);
});

test('a metric without a line has its zones in order, the first six of them', () => {
	const zones = Object.fromEntries(
		['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => [
			id,
			{ name: `${id}高新区`, observations: [revenue(2024, 70 - index)] },
		]),
	);
	const { chart } = card(
		atlasOf({ zones, sources: SOURCES, metrics: { revenue: { name: '营业收入' } } }),
		'metrics/revenue',
	);
	expect(chart?.title).toBe('2024年营业收入：a高新区居首');
	expect(chart?.notes[0]).toBe('图中是前6个，后面还有1个。');
	expect(chart?.notes.at(-1)).toBe('来源：日报，2025年3月');
	const drawn = readXml(chart?.panel.draw(500) ?? '');
	expect(drawn[0]?.attributes).toMatchObject({
		width: '500',
		height: String(chart?.panel.height),
	});
	expect(drawn.filter(({ tag }) => tag === 'rect')).toHaveLength(6);
});
