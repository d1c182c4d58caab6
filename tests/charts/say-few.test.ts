import { expect, test } from 'vitest';
import { sayFew } from '../../src/charts/say-few.ts';
import { wordsOf } from '../../src/text/words.ts';
import { chartOf, revenue } from './chart-fixture.ts';

const saysOf = (...observations: object[]) =>
	sayFew(chartOf({ zones: { shenyang: { observations } } }).table, wordsOf().chartText);

const END = '；可以比较的数不足四个，不画成线。';

test('two or three figures are told one by one, as printed', () => {
	expect(saysOf(...revenue([2020]), ...revenue([2023], { qualifier: '超' }))).toBe(
		`2020年20亿元，2023年超23亿元${END}`,
	);
	expect(saysOf(...revenue([2020, 2021, 2022]))).toBe(
		`2020年20亿元，2021年21亿元，2022年22亿元${END}`,
	);
});

test('a figure that falls though its source says that it grew is told with both', () => {
	expect(saysOf(...revenue([2020]), ...revenue([2021], { value: 10, growth: '7.5' }))).toBe(
		`2020年20亿元，2021年10亿元，2021年的数小于2020年，原文却说增长7.5%${END}`,
	);
});

test('figures that may not be compared say why', () => {
	expect(saysOf(...revenue([2020]), ...revenue([2021], { source: 'other' }))).toBe(
		'2020年20亿元，2021年21亿元，' +
			`2021年的数不能与前一个相比：前后的发布者不同，口径都没有说明${END}`,
	);
	expect(saysOf(...revenue([2020]), ...revenue([2021], { seriesBreak: '口径扩大' }))).toBe(
		`2020年20亿元，2021年21亿元，2021年的数不能与前一个相比：口径扩大${END}`,
	);
});

test('series are named; a lone figure, a hatched one and one that is not drawn are left to the table', () => {
	expect(
		saysOf(
			...revenue([2020, 2021]),
			...revenue([2020], { scope: 'district' }),
			...revenue([2022], { status: 'derived', formula: '推算' }),
			...revenue([2023], { status: 'forecast' }),
		),
	).toBe(`shenyang：2020年20亿元，2021年21亿元${END}`);
	expect(saysOf(...revenue([2020]))).toBe('');
});
