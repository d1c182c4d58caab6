import { expect, test } from 'vitest';
import { closestOf, verdictOf } from '../../src/data/verdict.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const GROWTH = { units: ['%'], nature: 'ratio', growthBasis: 'real', growthOf: 'gdp' };

/** What becomes of one pledge of a page, given what is recorded there. */
function judge(target: Fields, observations: Fields[], page = 'zones') {
	const atlas = atlasOf({
		metrics: {
			gdp: { name: '地区生产总值', growthBasis: 'real', merged: ['生产总值'], aliases: ['GDP'] },
			'gdp-growth': { name: '地区生产总值增速', ...GROWTH },
			'output-growth': { name: '总产值增速', ...GROWTH, growthOf: 'output' },
			output: { name: '总产值', merged: ['产值'] },
			cost: { name: '能耗', direction: 'lower' },
		},
		scopes: {
			whole: { name: '全区', covers: 'zone' },
			district: { name: '滨江全区', covers: 'merged' },
			city: { name: '全市', covers: 'city' },
			'new-area': { name: '长春新区', covers: 'district' },
		},
		sources: {
			paper: { published: '2026-01-26' },
			early: { published: '2025-11' },
			wiki: { grade: 'C' },
			annals: {},
		},
		[page]: {
			own: {
				targets: [{ label: '目标', summary: '。', deadline: 2025, ...target }],
				observations: observations.map((record) => ({ period: 2025, ...record })),
			},
			other: {
				observations: [{ label: '收入', period: 2025, value: 61, unit: '亿元', source: 'wiki' }],
			},
		},
	});
	const [pledge] = atlas.pledges;
	if (!pledge) throw new Error('no pledge');
	const verdict = verdictOf(atlas, pledge, wordsOf());
	return {
		value: verdict.value,
		reason: verdict.reason,
		outcome: verdict.outcome?.address,
		closest: closestOf(verdict)?.address,
		show: verdict.show,
		source: verdict.source?.id,
	};
}

const growth = { metric: 'gdp-growth', unit: '%' };
const gdp = { metric: 'gdp', unit: '亿元' };

test.each([
	[
		'武汉东湖: about 6.5 % against a stated 6.3 %',
		{ ...growth, value: 6.5, qualifier: '约' },
		{ ...gdp, value: 3360, growth: 6.3 },
		'missed',
		'2025年实际为6.3%，目标为约6.5%。',
	],
	[
		'杭州: 6 % against the 5.0 % of the district that is run as one with the zone',
		{ ...growth, value: 6 },
		{ ...gdp, value: 2887.8, growth: '5.0', scope: 'district' },
		'missed',
		'2025年实际为5.0%，目标为6%。实际数的口径是“滨江全区”，说的是高新区（含行政区全域）；目标没有写口径，按高新区自身理解。',
	],
	[
		'a growth that is met',
		{ ...growth, value: 6 },
		{ ...gdp, value: 123, growth: 6.2 },
		'met',
		'2025年实际为6.2%，目标为6%。',
	],
	[
		'a growth that stands in a record of its own',
		{ ...growth, value: 6 },
		{ ...growth, value: 6.2 },
		'met',
		'2025年实际为6.2%，目标为6%。',
	],
	[
		'a growth that was pledged in words',
		{ label: 'GDP增速', unit: '%', value: 6 },
		{ ...gdp, value: 123, growth: 6.2 },
		'met',
		'2025年实际为6.2%，目标为6%。',
	],
	[
		'the growth of what has no metric',
		{ label: '服务业增速', unit: '%', value: 6, qualifier: '以上' },
		{ label: '服务业', unit: '亿元', value: 123, growth: 5 },
		'missed',
		'2025年实际为5%，目标为6%以上。',
	],
	[
		'a pledge labelled by a spelling that was merged into the metric',
		{ label: '产值', unit: '亿元', value: 90 },
		{ metric: 'output', unit: '亿元', value: 123 },
		'met',
		'2025年实际为123亿元，目标为90亿元。',
	],
	[
		'a record labelled by such a spelling',
		{ metric: 'output', unit: '亿元', value: 90 },
		{ label: '产值', unit: '亿元', value: 123 },
		'met',
		'2025年实际为123亿元，目标为90亿元。',
	],
	[
		'a pledge labelled by a metric’s alias',
		{ label: 'GDP', unit: '亿元', value: 90 },
		{ ...gdp, value: 123 },
		'met',
		'2025年实际为123亿元，目标为90亿元。',
	],
	[
		'a label that names the subject once more',
		{ label: '营业额（某园）', subject: '某园', unit: '亿元', value: 90, qualifier: '以上' },
		{ label: '营业额', subject: '某园', unit: '亿元', value: 123 },
		'met',
		'2025年实际为123亿元，目标为90亿元以上。',
	],
	[
		'less of which is better, by its direction',
		{ metric: 'cost', unit: '亿元', value: 90 },
		{ metric: 'cost', unit: '亿元', value: 123, printed: '123亿元' },
		'missed',
		'2025年实际为123亿元，目标为90亿元。',
	],
])('one look-up over values and stated growth, by every name: %s', (_, target, record, ...told) => {
	const { value, reason, outcome } = judge(target, [record]);
	expect([value, reason]).toEqual(told);
	expect(outcome).toMatch(/^f-/);
});

test('of a growth it is told that the growth answers, not the value beside it', () => {
	const beside = judge({ ...growth, value: 6 }, [{ ...gdp, value: 123, growth: 6.2 }]);
	expect([beside.outcome, beside.show]).toEqual(['f-gdp-2025', 'growth']);
	const own = judge({ ...growth, value: 6 }, [{ ...growth, value: 6.2 }]);
	expect([own.outcome, own.show]).toEqual(['f-gdp-growth-2025', 'value']);
	expect(judge({ ...gdp, value: 90 }, [{ ...gdp, value: 123, growth: 6.2 }]).show).toBe('value');
});

test.each([
	['of several years', { growthNote: '年均增长' }, '所给增速不只说这一年（年均增长）'],
	[
		'at other prices',
		{ growthBasis: 'nominal', growthNote: '名义增长' },
		'增速的价格基础不同（可比价，名义）',
	],
	['of a company', { subject: '某企业' }, '主体不同（本页自身，某企业）'],
	['told too early', { source: 'early' }, '来源发布于2025年11月，不在期限之后'],
])('a stated growth %s is no outcome', (_, more, difference) => {
	const record = { ...gdp, value: 123, growth: 6.2, ...more };
	expect(judge({ ...growth, value: 6 }, [record])).toMatchObject({
		value: 'no-comparable',
		reason: `2025年有6.2%，但${difference}，不能与目标相比。`,
		closest: 'f-gdp-2025',
	});
});

test('a growth whose prices nobody names may stand beside one whose prices are known', () => {
	const record = { ...gdp, value: 123, growth: 6.2, growthBasis: 'unknown' };
	expect(judge({ ...growth, value: 6 }, [record]).value).toBe('met');
});

test('two sources of one growth that lead to different verdicts lead to none', () => {
	const records = [
		{ ...gdp, value: 123, growth: 5 },
		{ ...growth, value: 6.2 },
	];
	expect(judge({ ...growth, value: 6 }, records)).toMatchObject({
		value: 'no-comparable',
		reason: '期限所指的时期有几种说法（5%、6.2%），结论不一，不作取舍。',
	});
});

test.each([
	['none', undefined, 'zones', 'met'],
	['the whole zone', 'whole', 'zones', 'met'],
	['the district run as one with it', 'district', 'zones', 'met'],
	['the city', 'city', 'zones', 'no-comparable'],
	['the whole zone, on a region’s page', 'whole', 'regions', 'no-comparable'],
	['the district run as one, on a region’s page', 'district', 'regions', 'no-comparable'],
])('a pledge without a scope, an outcome whose scope is %s', (_, scope, page, expected) => {
	const record = { ...gdp, value: 123, ...(scope ? { scope } : {}) };
	expect(judge({ ...gdp, value: 90 }, [record], page).value).toBe(expected);
});

test.each([
	['whole', 'whole', 'met', ''],
	[
		'whole',
		'district',
		'met',
		'实际数的口径是“滨江全区”，说的是高新区（含行政区全域）；目标的口径是“全区”。',
	],
	['district', 'whole', 'met', '实际数的口径是“全区”，说的是高新区；目标的口径是“滨江全区”。'],
	['whole', 'city', 'no-comparable', '口径不同（全区，全市），不能与目标相比。'],
	['city', 'district', 'no-comparable', '口径不同（全市，滨江全区），不能与目标相比。'],
	['city', undefined, 'no-comparable', '口径不同（全市，未说明），不能与目标相比。'],
])('a pledge of %s, an outcome of %s: %s', (asked, scope, value, said) => {
	const record = { ...gdp, value: 123, ...(scope ? { scope } : {}) };
	const verdict = judge({ ...gdp, value: 90, scope: asked }, [record]);
	expect(verdict.value).toBe(value);
	expect(verdict.reason.endsWith(said)).toBe(true);
	if (said === '') expect(verdict.reason).toBe('2025年实际为123亿元，目标为90亿元。');
});

test('a pledge for a part of the zone is not judged by the whole, nor is one of a named subject', () => {
	const part = { ...gdp, value: 90, subject: '某园' };
	expect(judge(part, [{ ...gdp, value: 123, subject: '某园', scope: 'whole' }]).value).toBe(
		'no-comparable',
	);
	// Of 长春新区, the scope 长春新区 is no other area.
	const area = { ...gdp, value: 90, subject: '长春新区' };
	expect(
		judge(area, [{ ...gdp, value: 123, subject: '长春新区', scope: 'new-area' }]),
	).toMatchObject({ value: 'met', reason: '2025年实际为123亿元，目标为90亿元。' });
});

test('where an outcome has the very scope of the pledge, others of the same area do not count', () => {
	const records = [
		{ ...gdp, value: 80, printed: '80亿元', scope: 'district' },
		{ ...gdp, value: 123 },
	];
	expect(judge({ ...gdp, value: 90 }, records)).toMatchObject({
		value: 'met',
		outcome: 'f-gdp-2025-亿元',
	});
});

const NONE = '没有收录到同一主体、指标和口径的实际数。';

test.each([
	['nothing at all', [], NONE, undefined],
	['another quantity', [{ metric: 'output', unit: '亿元', value: 123 }], NONE, undefined],
	['a growth of it', [{ ...growth, value: 6 }], NONE, undefined],
	[
		'another subject of another year',
		[{ ...gdp, value: 1, period: 2024, subject: '某企业' }],
		NONE,
		undefined,
	],
	[
		'another currency of another year',
		[{ metric: 'gdp', value: 1, period: 2024, unit: '亿美元' }],
		NONE,
		undefined,
	],
	['no known year', [{ ...gdp, value: 1, period: 'unknown' }], NONE, undefined],
	[
		'another year',
		[{ ...gdp, value: 123, period: 2022 }],
		'收录到的最近一期是2022年，不是期限所指的时期。',
		'f-gdp-2022',
	],
	[
		'another scope of the same year',
		[{ ...gdp, value: 123, scope: 'city' }],
		'2025年有123亿元，但口径不同（未说明，全市），不能与目标相比。',
		'f-gdp-2025',
	],
	[
		'another scope of another year',
		[{ ...gdp, value: 123, scope: 'city', period: 2022 }],
		'收录到的最近一期是2022年，不是期限所指的时期，而且口径不同（未说明，全市）。',
		'f-gdp-2022',
	],
	[
		'several years',
		[
			{ ...gdp, value: 1, period: 2019 },
			{ ...gdp, value: 2, period: 2023 },
			{ ...gdp, value: 3, period: 2022 },
		],
		'收录到的最近一期是2023年，不是期限所指的时期。',
		'f-gdp-2023',
	],
	[
		'years before and after',
		[
			{ ...gdp, value: 1, period: 2022 },
			{ ...gdp, value: 2, period: 2027 },
		],
		'收录到的最近一期是2027年，不是期限所指的时期。',
		'f-gdp-2027',
	],
	[
		'a nearer year of another scope',
		[
			{ ...gdp, value: 1, period: 2024, scope: 'city' },
			{ ...gdp, value: 2, period: 2020 },
		],
		'收录到的最近一期是2020年，不是期限所指的时期。',
		'f-gdp-2020',
	],
	[
		'one with a mark, one without',
		[
			{ ...gdp, value: 1, period: 2024, source: 'wiki' },
			{ ...gdp, value: 2, period: '2024-12', source: 'annals' },
		],
		'收录到的最近一期是2024年12月，不是期限所指的时期。',
		'f-gdp-2024-12',
	],
	[
		'part of the year',
		[{ ...gdp, value: 1, period: '2025-Q1/2025-Q3' }],
		'收录到的最近一期是2025年前三季度，不是期限所指的时期。',
		'f-gdp-2025-Q1_2025-Q3',
	],
])('没有收录到 is said of nothing but nothing; there is %s', (_, records, reason, closest) => {
	const verdict = judge({ ...gdp, value: 90 }, records);
	expect(verdict).toMatchObject({ value: 'no-comparable', reason });
	expect(verdict.closest).toBe(closest);
});

test('of a growth, the nearest is a growth', () => {
	expect(
		judge({ ...growth, value: 6 }, [{ ...gdp, value: 9, growth: 7, period: 2022 }]),
	).toMatchObject({ closest: 'f-gdp-2022', show: 'growth', outcome: undefined });
});

test('a pledge that is not due shows where things stand, and is not judged by it', () => {
	expect(judge({ ...gdp, value: 90, deadline: 2030 }, [{ ...gdp, value: 123 }])).toMatchObject({
		value: 'not-due',
		closest: 'f-gdp-2025',
	});
});

const written = { reason: '来源写明。', source: 'annals', outcome: 'zones/other#f-收入-2025' };
const named = { label: '主营收入', unit: '亿元', value: 60, qualifier: '超' };

test.each([
	[
		'a record of another name is compared',
		{ ...named, verdict: { ...written, value: 'met', outcome: 'zones/own#f-收入-2025' } },
		['met', '2025年实际为61亿元，目标为超60亿元。来源写明。', 'f-收入-2025'],
	],
	[
		'and the comparison counts, not what was written',
		{
			...named,
			value: 70,
			verdict: { ...written, value: 'met', outcome: 'zones/own#f-收入-2025' },
		},
		['missed', '2025年实际为61亿元，目标为超70亿元。来源写明。', 'f-收入-2025'],
	],
	[
		'成都: a bound that leaves it open is read by a person',
		{ ...named, verdict: { ...written, value: 'missed', outcome: 'zones/own#f-总收入-2025' } },
		['missed', '来源写明。', 'f-总收入-2025'],
	],
	[
		'another currency, too',
		{ ...named, verdict: { ...written, value: 'met', outcome: 'zones/own#f-外汇-2025' } },
		['met', '来源写明。', 'f-外汇-2025'],
	],
	[
		'a record that bears a mark is no outcome',
		{ ...named, verdict: { ...written, value: 'met' } },
		['no-comparable', NONE, undefined],
	],
	[
		'nor is one that came too early',
		{ ...named, verdict: { ...written, value: 'met', outcome: 'zones/own#f-早-2025' } },
		['no-comparable', NONE, undefined],
	],
	[
		'nor is anything before the deadline',
		{ ...named, deadline: 2027, verdict: { ...written, value: 'met' } },
		['not-due', '期限为2027年，本站资料截至2026年1月31日。', undefined],
	],
])('where a source tells the outcome in other words: %s', (_, target, told) => {
	const { value, reason, outcome, source } = judge(target, [
		{ label: '收入', unit: '亿元', value: 61, printed: '61亿元' },
		{ label: '总收入', unit: '亿元', value: 50, qualifier: '超' },
		{ label: '外汇', unit: '亿美元', value: 61 },
		{ label: '早', unit: '亿元', value: 61, source: 'early' },
	]);
	expect([value, reason, outcome]).toEqual(told);
	expect(source).toBe(outcome && 'annals');
});

test('what was recorded under the pledge’s own name comes before what a person names', () => {
	const target = {
		...named,
		verdict: { ...written, value: 'met', outcome: 'zones/own#f-收入-2025' },
	};
	const records = [
		{ label: '收入', unit: '亿元', value: 61 },
		{ label: '主营收入', unit: '亿元', value: 40, printed: '40亿元' },
	];
	expect(judge(target, records)).toMatchObject({
		value: 'missed',
		reason: '2025年实际为40亿元，目标为超60亿元。',
		outcome: 'f-主营收入-2025',
	});
});

test('a verdict by hand on what is no figure may name its record', () => {
	const target = { label: '建成', verdict: { ...written, value: 'met' } };
	expect(judge(target, [])).toMatchObject({
		value: 'met',
		outcome: 'f-收入-2025',
		source: 'annals',
	});
});

test('list counts are no figures: 五领域 is judged by nobody until somebody says what it rests on', () => {
	expect(judge({ label: '未来产业五领域' }, [])).toMatchObject({
		value: 'not-judged',
		reason: '目标不是数字，须由编者依据来源判断；还没有可以依据的来源。',
	});
});
