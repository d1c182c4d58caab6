import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { nameSeries } from '../../src/charts/name-series.ts';
import { chartOf, ranked, revenue } from './chart-fixture.ts';

const ofShenyang = (...observations: object[]) =>
	chartOf({ zones: { shenyang: { observations } } });

test('one line: first and last year as printed, how many points, which years are missing', () => {
	const [first, ...rest] = revenue([2002, 2005, 2006, 2010, 2011]);
	expect(ofShenyang({ ...first, qualifier: '约' }, ...rest).says).toBe(
		'2002年约2亿元，2011年11亿元，共5个数，缺2003、2004、2007至2009年。',
	);
});

test.each([
	['超', true],
	['不足', true],
	['以上', true],
	['以内', true],
	['约', false],
	['达', false],
])('what an open point means is said of %s: %s', (qualifier, said) => {
	const { says } = ofShenyang(...revenue([2020]), ...revenue([2021], { qualifier }));
	expect(says.endsWith('共2个数。空心点：原文只说多于、少于或不少于这个数。')).toBe(said);
});

test('an open figure that is not drawn needs no explanation', () => {
	const { says } = ofShenyang(
		...revenue([2020, 2021]),
		...revenue([2022], { qualifier: '超', status: 'forecast' }),
	);
	expect(says).toBe('2020年20亿元，2021年21亿元，共2个数。');
});

test('a year whose figure is not drawn is not called missing', () => {
	expect(
		ofShenyang(
			...revenue([2018], { status: 'forecast' }),
			...revenue([2020, 2022, 2025]),
			...revenue([2021, 2023], { status: 'derived', formula: '推算' }),
			...revenue([2026], { status: 'forecast' }),
		).says,
	).toBe('2020年20亿元，2025年25亿元，共3个数，缺2024年，2021、2023年有数而未画，原因见表。');
});

test('a year with a drawn figure and another is not called withheld', () => {
	expect(
		ofShenyang(
			...revenue([2020, 2021, 2022]),
			...revenue([2021], { source: 'portal', status: 'forecast' }),
		).says,
	).toBe('2020年20亿元，2022年22亿元，共3个数。');
});

test('several lines are told apart by what differs', () => {
	const { series, says } = chartOf({
		zones: {
			shenyang: {
				name: '沈阳高新区',
				observations: [...revenue([2020, 2021]), ...revenue([2021], { scope: 'hunnan' })],
			},
			dalian: { name: '大连高新区', observations: revenue([2020, 2021]) },
		},
		scopes: { hunnan: { name: '浑南区', covers: 'district' } },
	});
	expect([...nameSeries(series, wordsOf()).values()]).toEqual([
		'沈阳高新区',
		'沈阳高新区（浑南区口径）',
		'大连高新区',
	]);
	expect(says).toBe(
		'图中有2个系列，互不连接；' +
			'沈阳高新区：2020年20亿元，2021年21亿元，共2个数；' +
			'大连高新区：2020年20亿元，2021年21亿元，共2个数；' +
			'另有1个系列只列在表中。',
	);
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
	const { says } = chartOf({
		zones: {
			shenyang: {
				name: '沈阳高新区',
				observations: [...revenue([2020, 2021]), ...revenue([2021], { scope: 'hunnan' })],
			},
		},
	});
	expect(says).toBe('沈阳高新区：2020年20亿元，2021年21亿元，共2个数；另有1个系列只列在表中。');
});

test('a line of one point is said to be one', () => {
	expect(
		chartOf({
			zones: {
				shenyang: { name: '沈阳高新区', observations: revenue([2020, 2021]) },
				dalian: { name: '大连高新区', observations: revenue([2021]) },
			},
		}).says,
	).toBe(
		'图中有2个系列，互不连接；' +
			'沈阳高新区：2020年20亿元，2021年21亿元，共2个数；' +
			'大连高新区：只有2021年21亿元一个数。',
	);
});

test('parts of a year are named', () => {
	const { series } = ofShenyang(
		...revenue([2020, 2021]),
		...revenue([2021], { period: '2021-H1' }),
		...revenue([2021], { period: '2021-01/2021-07' }),
	);
	expect([...nameSeries(series, wordsOf()).values()]).toEqual(['全年', '上半年', '1—7月']);
});

test('of ranks it says that small is high, before it explains open points', () => {
	const observations = revenue([2020, 2021], { unit: '位' });
	const says = (more: object) =>
		chartOf({
			zones: { shenyang: { observations: [...observations, { ...observations[1], ...more }] } },
			metrics: ranked,
		}).says;
	expect(says({})).toBe('2020年第20位，2021年第21位，共2个数。名次越小，位置越高。');
	expect(says({ period: 2022, qualifier: '以内' })).toBe(
		'2020年第20位，2022年第21位以内，共3个数。名次越小，位置越高。' +
			'空心点：原文只说多于、少于或不少于这个数。',
	);
});
