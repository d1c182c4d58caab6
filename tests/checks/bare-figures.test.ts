import { expect, test } from 'vitest';
import { bareFiguresIn } from '../../src/checks/bare-figures.ts';
import { vocabulary } from '../vocabulary.ts';

const found = (sentence: string) =>
	bareFiguresIn(sentence, vocabulary).map(({ text, value, unit }) => [text, value, unit?.text]);

test('a number before a unit of the vocabulary is a figure', () => {
	expect(found('投资3.5亿元，新增两万余人，占地1,200亩。')).toEqual([
		['3.5亿元', '3.5', '亿元'],
		['两万余人', '20000', '人'],
		['1,200亩', '1200', '亩'],
	]);
});

test('another spelling counts as the unit it stands for', () => {
	expect(found('长30km，面积5万㎡，占12％，出资2亿人民币。')).toEqual([
		['30km', '30', '公里'],
		['5万㎡', '5', '万平方米'],
		['12％', '12', '%'],
		['2亿人民币', '2', '亿元'],
	]);
});

test('units of time and order, and Chinese numerals before some others, are no figures', () => {
	expect(found('十年间办了三期，翻过三座大山。')).toEqual([]);
	expect(found('建成3座厂房。')).toEqual([['3座', '3', '座']]);
});

test('what goes on in Latin letters is a name', () => {
	expect(found('引进30kmX样机。')).toEqual([]);
});
