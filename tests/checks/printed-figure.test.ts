import { expect, test } from 'vitest';
import { readPrinted } from '../../src/checks/printed-figure.ts';
import { vocabulary } from '../vocabulary.ts';

/** `20000名 余`: what a printed form is read as, each amount in the base unit with its qualifiers. */
function read(printed: string): string[] {
	return readPrinted(printed, vocabulary).map(({ number, numberMax, exponent, base, qualifiers }) =>
		[
			[number, numberMax]
				.filter((end) => end !== undefined)
				.map((end) => end.times(10 ** exponent).toFixed())
				.join('至') + (base ?? ''),
			...qualifiers,
		].join(' '),
	);
}

test.each([
	['2.81万亿元', '2810000000000元'],
	['3,000多万元', '30000000元 多'],
	['１，２００家', '1200家'],
	['50多亿元', '5000000000元 多'],
	['约为3亿美元', '300000000美元 约'],
	['300个以上', '300个 以上'],
	['近70%', '70% 近'],
	['-3.2%', '-3.2%'],
])('digits with their unit and qualifier: %s', (printed, amount) => {
	expect(read(printed)).toEqual([amount]);
});

test.each([
	['两万余名', '20000名 余'],
	['千余台', '1000台 余'],
	['上万家', '10000家'],
	['百万吨级', '1000000吨级'],
	['三点五万家', '35000家'],
])('Chinese numerals: %s', (printed, amount) => {
	expect(read(printed)).toEqual([amount]);
});

test.each([
	['1至2家', '1至2家'],
	['2万至3万家', '20000至30000家'],
	['10%~15%', '10至15%'],
	['1家至2家', '1至2家'],
	['1亿至2万亿元', '100000000至2000000000000元'],
])('ranges: %s', (printed, amount) => {
	expect(read(printed)).toEqual([amount]);
});

test.each([
	['近1/4', '25% 近'],
	['四分之一', '25%'],
	['百分之十二', '12%'],
	['三成半', '35%'],
])('parts of a whole: %s', (printed, amount) => {
	expect(read(printed)).toEqual([amount]);
});

test('a form that says more than one number is read as each of them', () => {
	expect(read('2024年达57家')).toEqual(['2024年', '57家 达']);
	expect(read('4个万亿级')).toEqual(['4个', '1000000000000 级']);
});

test('the nearest is no figure below, and a numeral that leaves digits open is none', () => {
	expect(read('最近3家')).toEqual(['3家']);
	for (const open of ['数十家', '十几家', '几百亿元', '翻一番', '1/0'])
		expect(read(open)).toEqual([]);
});
