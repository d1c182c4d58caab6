import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { nameSeries } from '../../src/charts/name-series.ts';
import { chartOf, ranked, revenue } from './chart-fixture.ts';

const ofShenyang = (...observations: object[]) =>
	chartOf({ zones: { shenyang: { observations } } });

const FOUR = [2020, 2021, 2022, 2023];
const derived = { status: 'derived', formula: '推算' };

const ABOVE = '▲：原文只说多于或不少于这个数。';
const BELOW = '▼：原文只说少于或不多于这个数。';
const ABOUT = '≈：原文说约等于这个数。';
const WEAK = '斜纹：待核或推算的数，不连线。';
const BREAK = '//：线在这里断开。';

test('one line: the title finds its first and last figure as printed, the sentence counts', () => {
	const [first, ...rest] = revenue([2002, 2005, 2006, 2010, 2011]);
	const { title, says, notes } = ofShenyang({ ...first, qualifier: '约' }, ...rest);
	expect(title).toBe('营业收入：2002年约2亿元，2011年11亿元');
	expect(says).toBe('共5个数。');
	expect(notes).toEqual(['中间年份未收录：2003、2004、2007至2009年，点线跨过。', ABOUT]);
});

test('the title speaks in the unit of the axis, a qualified figure as it is printed', () => {
	const [first, ...rest] = revenue([2020, 2021, 2022]);
	const { title, series } = ofShenyang(
		{ ...first, value: 9965 },
		...rest,
		...revenue([2023], { value: '1.2', unit: '万亿元' }),
	);
	expect(series.unit?.text).toBe('万亿元');
	expect(title).toBe('营业收入：2020年0.9965万亿元，2023年1.2万亿元');
	expect(
		ofShenyang(
			{ ...first, value: 9965, qualifier: '超' },
			...rest,
			...revenue([2023], { value: '1.2', unit: '万亿元' }),
		).title,
	).toBe('营业收入：2020年超9965亿元，2023年1.2万亿元');
});

test.each([
	['超', ABOVE],
	['以上', ABOVE],
	['不足', BELOW],
	['以内', BELOW],
	['约', ABOUT],
	['达', undefined],
])('what its sign means is said of %s: %s', (qualifier, said) => {
	const { notes } = ofShenyang(...revenue([2020, 2021, 2022]), ...revenue([2023], { qualifier }));
	expect(notes).toEqual(said === undefined ? [] : [said]);
});

test('each sign is explained once, in one order', () => {
	const signed = ['不足', '约', '超', '以上', '约', '不足'].flatMap((qualifier, index) =>
		revenue([2020 + index], { qualifier }),
	);
	expect(ofShenyang(...signed, ...revenue([2026], derived)).notes).toEqual([
		...[ABOVE, BELOW, ABOUT, WEAK],
	]);
});

test('a figure that is not drawn needs no explanation', () => {
	const { says, notes } = ofShenyang(
		...revenue(FOUR),
		...revenue([2024], { qualifier: '超', status: 'forecast' }),
	);
	expect(says).toBe('共4个数。');
	expect(notes).toEqual([]);
});

test('of a hatched figure its hatching is explained, not its qualifier', () => {
	const { says, notes } = ofShenyang(
		...revenue(FOUR),
		...revenue([2024], { ...derived, qualifier: '超' }),
	);
	expect(says).toBe('共5个数，其中1个待核或推算，不连线。');
	expect(notes).toEqual([WEAK]);
});

test('a year whose figure is not drawn is not called missing', () => {
	expect(
		ofShenyang(
			...revenue([2018], { status: 'forecast' }),
			...revenue([2020, 2022, 2025, 2026]),
			...revenue([2021, 2023], { status: 'forecast' }),
			...revenue([2027], { status: 'forecast' }),
		).notes,
	).toEqual(['中间年份未收录：2024年，点线跨过。', '2021、2023年有数而未画，原因见表。']);
});

test('a year with a drawn figure and another, or a hatched one, is not called withheld', () => {
	expect(
		ofShenyang(...revenue(FOUR), ...revenue([2021], { source: 'portal', status: 'forecast' }))
			.notes,
	).toEqual([]);
	expect(
		ofShenyang(...revenue([2020, 2021, 2023, 2024]), ...revenue([2022], derived)).notes,
	).toEqual([WEAK]);
});

test('the sentence says where the line breaks, and why', () => {
	const { says, notes } = ofShenyang(
		...revenue(FOUR),
		...revenue([2024], { seriesBreak: '2024年起口径扩大' }),
		...revenue([2025], { source: 'other' }),
	);
	expect(says).toBe(
		'共6个数，线在2024年断开：2024年起口径扩大，' +
			'线在2025年断开：前后的发布者不同，口径都没有说明。',
	);
	expect(notes).toEqual([BREAK]);
});

test('lists of other sizes break places, and the sentence says so', () => {
	const list = (year: number, count: number) => ({
		...{ metric: 'revenue', name: '评价', year, ordered: true, complete: true, source: 'paper' },
		items: [{ rank: 1, name: '甲', basis: 'stated', source: 'paper' }],
		evaluated: { count, source: 'paper' },
	});
	const { says, title } = chartOf({
		zones: { shenyang: { observations: revenue([...FOUR, 2024], { unit: '位' }) } },
		metrics: ranked,
		rankings: Object.fromEntries(
			[169, 169, 169, 169, 178].map((count, index) => [
				`of-${2020 + index}`,
				list(2020 + index, count),
			]),
		),
	});
	expect(title).toBe('营业收入：2020年第20位，2024年第24位');
	expect(says).toBe('共5个数，线在2024年断开：前后两次参评的家数不同。名次越小，位置越高。');
});

test('a level that falls though its source says that it grew: both are said', () => {
	const falls = { period: 2023, value: 10, growth: '8.8' };
	const [last] = revenue([2023]);
	expect(ofShenyang(...revenue([2020, 2021, 2022]), { ...last, ...falls }).says).toBe(
		'共4个数，2023年的数小于2022年，原文却说增长8.8%。',
	);
});

test('a level that grows though its source says that it fell: both are said', () => {
	expect(
		ofShenyang(...revenue([2020, 2021]), ...revenue([2022], { growth: '-1.5' }), ...revenue([2023]))
			.says,
	).toBe('共4个数，2022年的数大于2021年，原文却说下降1.5%。');
});

test('no contradiction where direction and growth agree, nothing moved, or a year lies between', () => {
	const says = (...more: object[]) => ofShenyang(...revenue([2020, 2021, 2022]), ...more).says;
	expect(says(...revenue([2023], { growth: '4.5' }))).toBe('共4个数。');
	expect(says(...revenue([2023], { growth: '4.5', value: 22 }))).toBe('共4个数。');
	expect(says(...revenue([2024], { growth: '4.5', value: 1 }))).toBe('共4个数。');
});

test('several lines are told apart by what differs', () => {
	const { series, says, title, notes } = chartOf({
		zones: {
			shenyang: {
				name: '沈阳高新区',
				observations: [...revenue(FOUR), ...revenue([2021], { scope: 'hunnan' })],
			},
			dalian: { name: '大连高新区', observations: revenue([2020, 2021, 2022, 2024]) },
		},
		scopes: { hunnan: { name: '浑南区', covers: 'district' } },
	});
	expect([...nameSeries(series, wordsOf()).values()]).toEqual([
		'沈阳高新区',
		'沈阳高新区（浑南区口径）',
		'大连高新区',
	]);
	expect(title).toBe('营业收入');
	expect(says).toBe(
		'图中有2个系列，互不连接；' +
			'沈阳高新区：2020年20亿元，2023年23亿元，共4个数；' +
			'大连高新区：2020年20亿元，2024年24亿元，共4个数；' +
			'另有1个系列只列在表中。',
	);
	expect(notes).toEqual(['大连高新区：中间年份未收录：2023年，点线跨过。']);
});

test('subjects tell series apart, with the page where that differs too', () => {
	const shenyang = {
		name: '沈阳高新区',
		observations: [...revenue([2020, 2021]), ...revenue([2020, 2021], { subject: '东软集团' })],
	};
	const dalian = { name: '大连高新区', observations: revenue([2020, 2021]) };
	const namesIn = (zones: Record<string, Record<string, unknown>>) => [
		...nameSeries(chartOf({ zones }).series, wordsOf()).values(),
	];
	expect(namesIn({ shenyang })).toEqual(['沈阳高新区', '东软集团']);
	expect(namesIn({ shenyang, dalian })).toEqual([
		'沈阳高新区',
		'沈阳高新区，东软集团',
		'大连高新区',
	]);
});

test('a lone line among others in the table is named', () => {
	const { title, says } = chartOf({
		zones: {
			shenyang: {
				name: '沈阳高新区',
				observations: [...revenue(FOUR), ...revenue([2021], { scope: 'hunnan' })],
			},
		},
	});
	expect(title).toBe('营业收入：2020年20亿元，2023年23亿元');
	expect(says).toBe('沈阳高新区：共4个数；另有1个系列只列在表中。');
});

test('parts of a year are named', () => {
	const { series } = ofShenyang(
		...revenue([2020, 2021]),
		...revenue([2021], { period: '2021-H1' }),
		...revenue([2021], { period: '2021-01/2021-07' }),
	);
	expect([...nameSeries(series, wordsOf()).values()]).toEqual(['全年', '上半年', '1—7月']);
});

test('of ranks it says that small is high', () => {
	const { says, notes } = chartOf({
		zones: {
			shenyang: {
				observations: [
					...revenue([2020, 2021, 2022], { unit: '位' }),
					...revenue([2023], { unit: '位', qualifier: '以内' }),
				],
			},
		},
		metrics: ranked,
	});
	expect(says).toBe('共4个数。名次越小，位置越高。');
	expect(notes).toEqual([BELOW]);
});
