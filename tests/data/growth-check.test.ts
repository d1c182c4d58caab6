import type Big from 'big.js';
import { expect, test } from 'vitest';
import { doubtText, foundText, rangeText } from '../../src/components/growth-words.ts';
import { byOutcome, checkGrowth, isPair } from '../../src/data/growth-check.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const words = wordsOf();
const nominal = { units: ['亿元', '万亿元', '亿美元'], growthBasis: 'nominal' };

/** The one check of two records of a zone; the later one states a growth. */
function check(earlier: Fields, later: Fields, metric: Fields = nominal) {
	const checks = checkGrowth(
		atlasOf({
			metrics: { revenue: metric },
			sources: { paper: {}, wiki: { grade: 'C' } },
			scopes: {
				park: { name: '核心园' },
				zone: { name: '全区' },
				district: { name: '合署的区', covers: 'merged' },
				other: { name: '另一个区', covers: 'district' },
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

/** The same, where there is a year before to compare with. */
function pair(earlier: Fields, later: Fields, metric?: Fields) {
	const found = check(earlier, later, metric);
	if (!isPair(found)) throw new Error(found.instead);
	return found;
}

const outcome = (earlier: Fields, later: Fields) => check(earlier, later).outcome;
const ends = (range: { low: Big; high: Big } | undefined) =>
	range && [range.low.toFixed(2), range.high.toFixed(2)];

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
	expect(outcome(earlier, later)).toBe('differs');
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
	expect(outcome(earlier, later)).toBe('agrees');
});

test.each([
	[
		'unknown price basis',
		{ value: 100 },
		{ value: 150, growth: 5, growthBasis: 'unknown' },
		'来源没有说明增速按什么价格计算',
	],
	[
		'a flag on the year before',
		{ value: 100, flags: ['suspect-value'] },
		{ value: 150, growth: 5 },
		'2023年的数带有标记（存疑）',
	],
	[
		'a flag on the year itself',
		{ value: 100 },
		{ value: 150, growth: 5, flags: ['part-year', 'guessed-year'] },
		'2024年的数带有标记（部分年度、年份推定）',
	],
	[
		'grade C',
		{ value: 100, source: 'wiki' },
		{ value: 150, growth: 5 },
		'2023年的数带有标记（待核）',
	],
	[
		'grade C, and growth at constant prices',
		{ value: 100, source: 'wiki' },
		{ value: 150, growth: 5, growthBasis: 'real' },
		'2023年的数带有标记（待核）',
	],
	[
		'a forecast',
		{ value: 100 },
		{ value: 150, growth: 5, status: 'forecast' },
		'2024年的数带有标记（预计）',
	],
	[
		'a lower bound',
		{ value: 100, qualifier: '超' },
		{ value: 150, growth: 5 },
		'2023年的“超100亿元”不是确数',
	],
	[
		'an upper bound',
		{ value: 100 },
		{ value: 150, qualifier: '近', growth: 5 },
		'2024年的“近150亿元”不是确数',
	],
	[
		'about',
		{ value: 100, qualifier: '约' },
		{ value: 105, growth: 5 },
		'2023年的“约100亿元”不是确数',
	],
	[
		'a range',
		{ value: 100 },
		{ value: 150, valueMax: 160, growth: 5 },
		'2024年的“150至160亿元”不是确数',
	],
	[
		'adjusted growth',
		{ value: 100 },
		{ value: 150, growth: 5, growthNote: '同口径增速' },
		'所给增速按调整后的口径计算（同口径增速），不是两期所印数值之比',
	],
	[
		'mean growth',
		{ value: 100 },
		{ value: 150, growth: 5, growthNote: '十二五年均' },
		'所给的是多年或累计的增速（十二五年均），不是与上一年相比',
	],
	[
		'approximate growth',
		{ value: 100 },
		{ value: 150, growth: 70, growthNote: '原文为近70%' },
		'所给增速不是确数（原文为近70%）',
	],
	['nothing before', { value: 0 }, { value: 150, growth: 5 }, '两期数值没有可以计算的范围'],
	[
		'a loss after a profit',
		{ value: '10.0' },
		{ value: '-5.0', growth: 5 },
		'两期数值没有可以计算的范围',
	],
	[
		'a fall by more than all of it',
		{ value: '10.0' },
		{ value: '5.0', growth: '-101', growthBasis: 'real' },
		'两期数值没有可以计算的范围',
	],
])(
	'ends that are not firm are shown for reference, without an outcome: %s',
	(_, earlier, later, why) => {
		const found = pair(earlier, later);
		expect(found.outcome).toBe('reference');
		expect(found.doubts.map((doubt) => doubtText(doubt, words))).toEqual([why]);
		expect(found.prices).toBeUndefined();
		expect(found.striking).toBe(false);
	},
);

test('the change of a rate or a rank is no growth', () => {
	const ratio = { units: ['%'], growthBasis: 'nominal', nature: 'ratio' };
	const found = pair({ value: 5, unit: '%' }, { value: 6, unit: '%', growth: 20 }, ratio);
	expect(found).toMatchObject({ outcome: 'reference', doubts: [{ kind: 'no-growth-of-ratio' }] });
	expect(found.recomputed).toBeUndefined();
});

test('a district that is the zone’s own area is compared with the zone', () => {
	const merged = { value: 150, scope: 'district', growth: 50 };
	expect(check({ value: 100, scope: 'zone' }, merged)).toMatchObject({ outcome: 'agrees' });
	expect(check({ value: 100, scope: 'district' }, { ...merged, scope: 'zone' })).toMatchObject({
		outcome: 'agrees',
	});
});

const newDistrict = { subject: '哈尔滨新区', scope: 'park' };

test.each([
	[
		'another subject: 哈尔滨新区 is not the zone',
		{ value: '44.3' },
		{ value: '585.7', growth: '8.1', ...newDistrict },
		'nothing',
	],
	[
		'the zone is not 哈尔滨新区',
		{ value: '585.7', ...newDistrict },
		{ value: '44.3', growth: '8.1' },
		'nothing',
	],
	[
		'another currency: 亿美元 is not 亿元',
		{ value: 3700, unit: '亿美元' },
		{ value: 3190, growth: '13.7' },
		'other-unit',
	],
	[
		'another area',
		{ value: 100, scope: 'zone' },
		{ value: 150, scope: 'park', growth: 5 },
		'other-scope',
	],
	[
		'a district that is another area',
		{ value: 100, scope: 'zone' },
		{ value: 150, scope: 'other', growth: 5 },
		'other-scope',
	],
	[
		'an area that is stated, and one that is not',
		{ value: 100, scope: 'zone' },
		{ value: 150, growth: 5 },
		'other-scope',
	],
	[
		'19 zones together, and the enterprises that report',
		{ value: '2.81', unit: '万亿元', scope: 'member-zones-19' },
		{ value: '3.1', unit: '万亿元', qualifier: '达', growth: '8.8', scope: 'torch-enterprises' },
		'other-scope',
	],
	[
		'another area and currency',
		{ value: 100, scope: 'zone', unit: '亿美元' },
		{ value: 150, growth: 5 },
		'other-unit',
	],
	['part of a year', { value: 100 }, { value: 150, period: '2024-H1', growth: 5 }, 'other-period'],
	['a year between', { value: 100, period: 2022 }, { value: 150, growth: 5 }, 'other-period'],
	['the year after', { value: 100, period: 2025 }, { value: 150, growth: 5 }, 'nothing'],
	['no value', { missing: 'not-published', unit: undefined }, { value: 150, growth: 5 }, 'nothing'],
])('what is not the same is never paired: %s', (_, earlier, later, instead) => {
	const found = check(earlier, later);
	expect(found).toMatchObject({ outcome: 'no-year-before', instead });
	expect(found).not.toHaveProperty('recomputed');
	expect(found).not.toHaveProperty('earlier');
});

test.each([
	[
		'南昌 2023',
		{ value: '1010.24' },
		{ value: '1002.1', growth: '4.2' },
		['-4.85', '-4.75'],
		false,
	],
	[
		'prices up by 8.9 %',
		{ value: '100.0' },
		{ value: '114.3', growth: '5.0' },
		['8.70', '9.01'],
		true,
	],
	[
		'prices down by 9.5 %',
		{ value: '100.0' },
		{ value: '95.0', growth: '5.0' },
		['-9.66', '-9.39'],
		true,
	],
	[
		'beyond 8 only as the digits may be read',
		{ value: '100.0' },
		{ value: '113.4', growth: 5 },
		['7.39', '8.62'],
		false,
	],
	[
		'down by 8 only as the digits may be read',
		{ value: '100.0' },
		{ value: '96.6', growth: 5 },
		['-8.53', '-7.47'],
		false,
	],
	[
		'coarse levels',
		{ value: '1', unit: '万亿元' },
		{ value: '2', unit: '万亿元', growth: '5.0' },
		['-4.81', '376.42'],
		false,
	],
])(
	'growth at constant prices is not compared; it tells what both mean for prices: %s',
	(_, earlier, later, prices, striking) => {
		const found = pair(earlier, { ...later, growthBasis: 'real' });
		expect(found.outcome).toBe('real');
		expect(ends(found.prices)).toEqual(prices);
		expect(found.striking).toBe(striking);
	},
);

test('a count has no prices: its growth is compared', () => {
	const count = { units: ['家'], growthBasis: 'none', nature: 'stock' };
	const of = (growth: string) =>
		pair({ value: 1834, unit: '家' }, { value: 2001, unit: '家', growth }, count).outcome;
	expect([of('9.1'), of('19.1')]).toEqual(['agrees', 'differs']);
});

test('a pair is one neutral sentence with the interval', () => {
	const earlier = { value: '2.81', unit: '万亿元' };
	const later = { value: '3.1', unit: '万亿元' };
	expect(foundText(pair(earlier, { ...later, growth: '20.0' }), words)).toBe(
		'所给20.0%，由两年的数推得8.3%至12.3%',
	);
	expect(
		foundText(
			pair({ value: '1010.24' }, { value: '1002.1', growth: '4.2', growthBasis: 'real' }),
			words,
		),
	).toBe('所给4.2%，按可比价；两年的数按当年价格变动-0.81%至-0.80%，隐含的价格变动-4.9%至-4.8%');
});

test('the stated growth is widened by its own rounding', () => {
	const { stated } = check({ value: 100 }, { value: 108, growth: '8.8' });
	expect([stated.low.toFixed(), stated.high.toFixed()]).toEqual(['8.75', '8.85']);
});

test('of several earlier levels that of the year before and the same area counts', () => {
	const checks = checkGrowth(
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
	expect(checks.filter(isPair).map(({ earlier, outcome }) => [earlier.display, outcome])).toEqual([
		['100亿元', 'agrees'],
	]);
	expect(checks).toHaveLength(1);
});

test('every stated growth of a metric has its outcome, whether there is a year before or not', () => {
	const checks = checkGrowth(
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
	expect([...byOutcome(checks)].map(([outcome, group]) => [outcome, group.length])).toEqual([
		['agrees', 0],
		['differs', 0],
		['real', 0],
		['reference', 0],
		['no-year-before', 1],
	]);
	expect(checks.map(({ later }) => later.id)).toEqual(['zones/shenyang#f-revenue-2024']);
});

test('an interval is told with as many decimals as keep its ends apart', () => {
	const { recomputed } = pair({ value: '1039.7' }, { value: '1178.2', growth: '13.6' });
	expect(recomputed && rangeText(recomputed, words)).toBe('13.31%至13.33%');
});

/** What becomes of the last of some records, and the level that it is compared with. */
function lastOf(...records: Fields[]) {
	const last = checkGrowth(
		atlasOf({
			metrics: { revenue: nominal },
			sources: { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } },
			zones: {
				shenyang: {
					observations: records.map((record) => ({
						metric: 'revenue',
						period: 2023,
						unit: '亿元',
						...record,
					})),
				},
			},
		}),
	).at(-1);
	return last && isPair(last) ? [last.outcome, last.earlier.display] : last?.outcome;
}

test('of several records of the year before, the firm one is compared with', () => {
	const later = { period: 2024, value: '110.0', growth: '10.0' };
	const firm = { value: '100.0' };
	expect(lastOf({ value: '90.0', source: 'wiki' }, firm, later)).toEqual(['agrees', '100.0亿元']);
	expect(lastOf({ value: '90.0', flags: ['suspect-value'] }, firm, later)).toEqual([
		'agrees',
		'100.0亿元',
	]);
	expect(lastOf({ value: '99', qualifier: '超' }, firm, later)).toEqual(['agrees', '100.0亿元']);
	expect(lastOf({ value: '90.0', source: 'press' }, firm, later)).toEqual(['agrees', '100.0亿元']);
	expect(
		lastOf({ value: '90.0' }, { ...firm, preferred: true, preferredReason: '修订数' }, later),
	).toEqual(['agrees', '100.0亿元']);
});

test('where the year before is disputed, there is no outcome', () => {
	const later = { period: 2024, value: '110.0', growth: '10.0' };
	expect(lastOf({ value: '90.0' }, { value: '100.0' }, later)).toEqual(['reference', '90.0亿元']);
	expect(lastOf({ value: '100.0' }, { value: '100' }, later)).toEqual(['agrees', '100.0亿元']);
});

test('a reference says what the numbers alone would allow, where they have ends', () => {
	const marked = { flags: ['suspect-value'] };
	expect(
		ends(pair({ value: '100.0' }, { value: '150.0', growth: 5, ...marked }).recomputed),
	).toEqual(['49.88', '50.13']);
	expect(
		pair({ value: 100, qualifier: '超' }, { value: 150, growth: 5 }).recomputed,
	).toBeUndefined();
});

test('February of a leap year is compared with February', () => {
	expect(
		check(
			{ value: '100.0', period: '2023-02' },
			{ value: '108.0', period: '2024-02', growth: '8.0' },
		).outcome,
	).toBe('agrees');
});
