import { expect, test } from 'vitest';
import { asDate, asPlace, inDigits, inSigns, readNumeral } from '../../src/search/numerals.ts';
import { inOurWords } from '../../src/search/synonyms.ts';

test.each([
	['一百七十八', 178],
	['八千八百六十五', 8865],
	['十二', 12],
	['三万一千', 31_000],
	['一区', undefined],
	['三三', undefined],
])('%s is %s', (text, value) => expect(readNumeral(text)).toBe(value));

test.each([
	['百分之八点八', '8.8%'],
	['三点一万亿', '3.1万亿'],
	['2.81兆', '2.81万亿'],
	['3万1千亿', '3.1万亿'],
	['七〇三', '703'],
	['八千八百六十五家', '8865家'],
	['三十八万二千家', '382000家'],
	['三万一千亿元', '3100000000000元'],
	['三万家', '3万家'],
	['一区三园', '一区三园'],
	['三明', '三明'],
])('%s is printed as %s', (said, printed) => expect(inDigits(said)).toBe(printed));

test.each([
	['20231215', '2023年12月15日'],
	['24年11月11日', '2024年11月11日'],
	['24年11月', '2024年11月'],
	['2024年11月11号', '2024年11月11日'],
	['11月11号', '11月11日'],
	['nov 11 2024', '2024年11月11日'],
	['november 11, 2024', '2024年11月11日'],
	['11 nov 2024', '2024年11月11日'],
	['1st dec 2023', '2023年12月1日'],
	['20231350', '20231350'],
])('%s is the date %s', (said, date) => expect(asDate(said)).toBe(date));

test('digits may be printed in signs', () => {
	expect(['703所', '703.5', '12家'].map(inSigns)).toEqual(['七〇三所', '703.5', '12家']);
});

test('a place in a ranking is printed with 第 and 位', () => {
	expect(['39位', '第39名', '第39位', '39家'].map(asPlace)).toEqual([
		'第39位',
		'第39位',
		'第39位',
		'39家',
	]);
});

test.each([
	['ai', '人工智能'],
	['ic网络', '集成电路网络'],
	['torch center', '火炬中心'],
	['内蒙古', '内蒙古'],
	['内蒙稀土', '内蒙古稀土'],
	['inner mongolia', '内蒙古'],
	['tibet', '西藏'],
	['chai', 'chai'],
])('%s is %s in the words of the pages', (said, ours) => expect(inOurWords(said)).toBe(ours));
