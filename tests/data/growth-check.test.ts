import { expect, test } from 'vitest';
import { checkGrowth, rangeText } from '../../src/data/growth-check.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const nominal = { units: ['亿元', '万亿元', '亿美元'], growthBasis: 'nominal' };

/** The one check of two records of a zone; the later one states a growth. */
function check(earlier: Fields, later: Fields, metric: Fields = nominal) {
	const { checks } = checkGrowth(
		atlasOf({
			metrics: { revenue: metric },
			sources: { paper: {}, wiki: { grade: 'C' } },
			scopes: {
				park: { name: '核心园' },
				zone: { name: '全区' },
				'member-zones-19': { name: '联盟19家国家高新区', covers: 'zone-set' },
				'torch-enterprises': { name: '火炬入统企业', covers: 'enterprise-set' },
			},
			zones: {
				shenyang: {
					name: '沈阳高新区',
					observations: [
						{ metric: 'revenue', period: 2023, unit: '亿元', ...earlier },
						{ metric: 'revenue', period: 2024, unit: '亿元', ...later },
					],
				},
			},
		}),
	);
	const [only] = checks;
	if (!only || checks.length > 1) throw new Error(`${checks.length} checks`);
	return only;
}

const verdict = (earlier: Fields, later: Fields) => check(earlier, later).verdict;

test.each([
	['twice as much, said to be 5 %', { value: '100.5' }, { value: '201.4', growth: 5 }],
	['less, said to be more', { value: '123.4' }, { value: '120.1', growth: '2.7' }],
	['more, said to be less', { value: '120.1' }, { value: '123.4', growth: '-2.7' }],
	[
		'just beyond rounding',
		{ value: '100.0', printed: '100.0亿元' },
		{ value: '108.0', growth: '8.2' },
	],
	[
		'far beyond rounding',
		{ value: '2.81', unit: '万亿元' },
		{ value: '3.1', unit: '万亿元', growth: '13.0' },
	],
	[
		'below what rounding allows',
		{ value: '2.81', unit: '万亿元' },
		{ value: '3.1', unit: '万亿元', growth: '8.2' },
	],
	[
		'units differ by ten thousand, values do not',
		{ value: '2.81', unit: '万亿元' },
		{ value: 28100, growth: 20 },
	],
	['no growth stated where there is some', { value: '50.5' }, { value: '60.6', growth: 0 }],
	['a slip of the decimal point', { value: '741.2' }, { value: '806.9', growth: '88.6' }],
	[
		'two half-years',
		{ value: '441.2', period: '2023-H1' },
		{ value: '512.9', period: '2024-H1', growth: 9 },
	],
])('contradiction is flagged: %s', (_, earlier, later) => {
	expect(verdict(earlier, later)).toBe('differs');
});

test.each([
	['to the digit', { value: '100.0' }, { value: '108.0', growth: '8.0' }],
	['stated growth rounded up', { value: '1000.0' }, { value: '1087.6', growth: '8.8' }],
	['stated growth in whole percent', { value: '1000.0' }, { value: '1084.9', growth: 8 }],
	[
		'coarse levels leave room',
		{ value: '2.81', unit: '万亿元' },
		{ value: '3.1', unit: '万亿元', growth: '8.8' },
	],
	[
		'the upper end of the room',
		{ value: '2.81', unit: '万亿元' },
		{ value: '3.1', unit: '万亿元', growth: '12.3' },
	],
	['zeros that may not be significant', { value: 28000 }, { value: 31000, growth: '8.8' }],
	[
		'two units of one currency',
		{ value: '2.81', unit: '万亿元' },
		{ value: 31000, growth: '10.0' },
	],
	['a decrease', { value: '120.1' }, { value: '116.9', growth: '-2.7' }],
	['no change', { value: 19, printed: '19亿元' }, { value: 19, printed: '19亿元', growth: 0 }],
	[
		'达 is exact',
		{ value: '1.98', unit: '万亿元' },
		{ value: '2.5', unit: '万亿元', qualifier: '达', growth: '24.1' },
	],
])('rounding is no contradiction: %s', (_, earlier, later) => {
	expect(verdict(earlier, later)).toBe('agrees');
});

test.each([
	[
		'price basis',
		{ value: 100 },
		{ value: 150, growth: 5, growthBasis: 'real' },
		'所给增速按可比价计算，数值按当年价格，两者不能直接相比。',
	],
	[
		'unknown price basis',
		{ value: 100 },
		{ value: 150, growth: 5, growthBasis: 'unknown' },
		'来源没有说明增速按什么价格计算。',
	],
	[
		'scope',
		{ value: 100, scope: 'zone' },
		{ value: 150, scope: 'park', growth: 5 },
		'口径不同（全区，核心园）。',
	],
	[
		'scope stated and not',
		{ value: 100, scope: 'zone' },
		{ value: 150, growth: 5 },
		'口径不同（全区，未说明）。',
	],
	[
		'subject',
		{ value: 100 },
		{ value: 150, subject: '某企业', growth: 5 },
		'主体不同（沈阳高新区，某企业）。',
	],
	[
		'currency',
		{ value: 100, unit: '亿美元' },
		{ value: 150, growth: 5 },
		'单位不同（亿美元，亿元）。',
	],
	[
		'part of a year',
		{ value: 100 },
		{ value: 150, period: '2024-H1', growth: 5 },
		'收录到的较早一期是2023年，与2024年上半年的时期长短不同。',
	],
	[
		'a year between',
		{ value: 100, period: 2022 },
		{ value: 150, growth: 5 },
		'收录到的较早一期是2022年，不是上一年同期。',
	],
	[
		'a flag',
		{ value: 100, flags: ['suspect-value'] },
		{ value: 150, growth: 5 },
		'2023年的数带有标记（存疑）。',
	],
	[
		'part-year flag',
		{ value: 100 },
		{ value: 150, growth: 5, flags: ['part-year'] },
		'2024年的数带有标记（部分年度）。',
	],
	[
		'grade C',
		{ value: 100, source: 'wiki' },
		{ value: 150, growth: 5 },
		'2023年的数带有标记（待核）。',
	],
	[
		'a forecast',
		{ value: 100 },
		{ value: 150, growth: 5, status: 'forecast' },
		'2024年的数带有标记（预计）。',
	],
	[
		'a lower bound',
		{ value: 100, qualifier: '超' },
		{ value: 150, growth: 5 },
		'2023年的“超100亿元”不是确数。',
	],
	[
		'an upper bound',
		{ value: 100 },
		{ value: 150, qualifier: '近', growth: 5 },
		'2024年的“近150亿元”不是确数。',
	],
	[
		'a range',
		{ value: 100 },
		{ value: 150, valueMax: 160, growth: 5 },
		'2024年的“150至160亿元”不是确数。',
	],
	[
		'adjusted growth',
		{ value: 100 },
		{ value: 150, growth: 5, growthNote: '同口径增速' },
		'所给增速按调整后的口径计算（同口径增速），不是两期所印数值之比。',
	],
	[
		'mean growth',
		{ value: 100 },
		{ value: 150, growth: 5, growthNote: '十二五年均' },
		'所给的是多年或累计的增速（十二五年均），不是与上一年相比。',
	],
	[
		'approximate growth',
		{ value: 100 },
		{ value: 150, growth: 70, growthNote: '原文为近70%' },
		'所给增速不是确数（原文为近70%）。',
	],
])('unlike pairs are not compared: %s', (_, earlier, later, reason) => {
	expect(check(earlier, later)).toMatchObject({ verdict: 'not-comparable', reason });
});

test('the change of a rate or a rank is no growth', () => {
	const ratio = { units: ['%'], growthBasis: 'nominal', nature: 'ratio' };
	expect(check({ value: 5, unit: '%' }, { value: 6, unit: '%', growth: 20 }, ratio)).toMatchObject({
		verdict: 'not-comparable',
		reason: '比率和名次的变动不是增速。',
	});
});

test('an official figure of another scope is not called wrong, and the room is told', () => {
	const { verdict, reason, remark } = check(
		{ value: '2.81', unit: '万亿元', scope: 'member-zones-19' },
		{ value: '3.1', unit: '万亿元', qualifier: '达', growth: '8.8', scope: 'torch-enterprises' },
	);
	expect({ verdict, reason, remark }).toEqual({
		verdict: 'not-comparable',
		reason: '口径不同（联盟19家国家高新区，火炬入统企业）。',
		remark: '单看两数所印数字的舍入，容得下的变化为8.3%至12.3%。',
	});
});

test('a verdict is one neutral sentence with the interval', () => {
	const earlier = { value: '2.81', unit: '万亿元' };
	const later = { value: '3.1', unit: '万亿元' };
	expect(check(earlier, { ...later, growth: '8.8' }).reason).toBe(
		'按所印数字的舍入，由两期数值得出的增速为8.3%至12.3%，所给的8.8%与此相符。',
	);
	expect(check(earlier, { ...later, growth: '20.0' }).reason).toBe(
		'按所印数字的舍入，由两期数值得出的增速为8.3%至12.3%，所给的20.0%不在其中。可能出于数据修订、口径调整或其他来源没有说明的原因。',
	);
});

test('the stated growth is widened by its own rounding', () => {
	const { stated } = check({ value: 100 }, { value: 108, growth: '8.8' });
	expect([stated.low.toFixed(), stated.high.toFixed()]).toEqual(['8.75', '8.85']);
});

test('of several earlier levels the year before counts, the likest one first', () => {
	const { checks } = checkGrowth(
		atlasOf({
			metrics: { revenue: nominal },
			zones: {
				shenyang: {
					observations: [
						{ metric: 'revenue', period: 2023, value: 90, unit: '亿元', scope: 'park' },
						{ metric: 'revenue', period: 2023, value: 100, unit: '亿元' },
						{ metric: 'revenue', period: '2024-H1', value: 60, unit: '亿元' },
						{ metric: 'revenue', period: 2024, value: 110, unit: '亿元', growth: 10 },
					],
				},
			},
		}),
	);
	expect(checks.map(({ earlier, verdict }) => [earlier.display, verdict])).toEqual([
		['100亿元', 'agrees'],
	]);
});

test('a growth without any earlier level is counted, not listed', () => {
	const { checks, alone } = checkGrowth(
		atlasOf({
			zones: {
				shenyang: {
					observations: [
						{ metric: 'revenue', period: 2024, value: 110, unit: '亿元', growth: 10 },
						{ label: '工商注册企业', period: 2024, value: 38, unit: '万家', growth: 8 },
					],
				},
				dalian: { observations: [{ metric: 'revenue', period: 2023, value: 90, unit: '亿元' }] },
			},
		}),
	);
	expect(checks).toEqual([]);
	expect(alone.map(({ id }) => id)).toEqual(['zones/shenyang#f-revenue-2024']);
});

test('an interval is told with as many decimals as keep its ends apart', () => {
	const { recomputed } = check({ value: '1039.7' }, { value: '1178.2', growth: '13.6' });
	expect(recomputed && rangeText(recomputed)).toBe('13.31%至13.33%');
});

/** The earlier levels that the last of some records is compared with. */
const earlierOf = (...records: Fields[]) =>
	checkGrowth(
		atlasOf({
			metrics: { revenue: nominal },
			zones: {
				shenyang: {
					observations: records.map((record) => ({
						metric: 'revenue',
						period: 2024,
						unit: '亿元',
						...record,
					})),
				},
			},
		}),
	).checks.map(({ earlier }) => `${earlier.record.period} ${earlier.display}`);

test('without the year before, one of the same length counts, the latest first', () => {
	const later = { value: 110, growth: 10 };
	expect(
		earlierOf(
			{ period: 2021, value: 80 },
			{ period: 2022, value: 90 },
			{ period: '2023-H2', value: 50 },
			{ period: 2025, value: 120 },
			later,
		),
	).toEqual(['2022 90亿元']);
	expect(
		earlierOf({ period: '2022-H1', value: 50 }, { period: '2023-H1', value: 60 }, later),
	).toEqual(['2023-H1 60亿元']);
});

test('of two levels of the year before the one that is like it in subject, scope and unit', () => {
	const later = { value: 110, growth: 10, subject: '某企业' };
	expect(
		earlierOf(
			{ period: 2023, value: 1, unit: '亿元' },
			{ period: 2023, value: 2, subject: '某企业', scope: 'park' },
			later,
		),
	).toEqual(['2023 2亿元']);
	expect(
		earlierOf(
			{ period: 2023, value: 3, unit: '亿美元' },
			{ period: 2023, value: 4, scope: 'park' },
			{ value: 110, growth: 10, scope: 'park' },
		),
	).toEqual(['2023 4亿元']);
});

test('where nothing can be recomputed, no room is told', () => {
	const remark = (earlier: Fields, later: Fields) => check(earlier, later).remark;
	expect(remark({ value: 100, period: 2022 }, { value: 150, growth: 5 })).toBeUndefined();
	expect(remark({ value: 100 }, { value: 150, subject: '某企业', growth: 5 })).toBeUndefined();
	expect(remark({ value: 100, unit: '亿美元' }, { value: 150, growth: 5 })).toBeUndefined();
	expect(remark({ value: 100, qualifier: '超' }, { value: 150, growth: 5 })).toBeUndefined();
	expect(remark({ value: 0 }, { value: 150, growth: 5 })).toBeUndefined();
	expect(remark({ value: '10.0' }, { value: '-5.0', growth: 5 })).toBeUndefined();
	expect(remark({ value: '100.0', scope: 'park' }, { value: '150.0', growth: 5 })).toContain(
		'50.1%',
	);
});

test('February of a leap year is compared with February', () => {
	expect(
		check(
			{ value: '100.0', period: '2023-02' },
			{ value: '108.0', period: '2024-02', growth: '8.0' },
		).verdict,
	).toBe('agrees');
});
