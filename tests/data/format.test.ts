import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import {
	marksText,
	qualifiersByBound,
	scopeName,
	scopeText,
	sourceBrief,
	sourceName,
	splitUnit,
	unitsByDimension,
} from '../../src/data/format.ts';
import { vocabulary } from '../vocabulary.ts';
import { atlasOf } from './atlas-fixture.ts';

test.each([
	['2.81万亿元', '', '2.81', '万亿元'],
	['超2500亿元', '超', '2500', '亿元'],
	['达3.1万亿元', '达', '3.1', '万亿元'],
	['第39位', '第', '39', '位'],
	['1至2家', '', '1至2', '家'],
	['8.8%', '', '8.8', '%'],
	['1/3', '', '1/3', ''],
	['5', '', '5', ''],
	['3.20', '', '3.20', ''],
	['两万余名', '', '两万余名', ''],
	['1500余名', '', '1500', '余名'],
])('%s is split into word, number and unit', (display, before, number, unit) => {
	expect(splitUnit(display)).toEqual({ before, number, unit });
});

test('a source is called by what is known of it', () => {
	const { sources } = atlasOf({
		sources: {
			whole: { title: '年鉴', publisher: '统计局', published: '2025-12' },
			bare: { title: undefined, publisher: undefined },
		},
	});
	const names = [...sources.values()].map((source) => [
		sourceName(source, wordsOf()),
		sourceBrief(source, wordsOf()),
	]);
	expect(names).toEqual([
		['统计局《年鉴》', '统计局，2025年12月'],
		['标题未收录', '发布者未收录'],
	]);
});

test('marks are told once each; a scope that is not stated is said to be so', () => {
	const { figures } = atlasOf({
		sources: { paper: {}, wiki: { grade: 'C' } },
		scopes: { whole: { name: '全区' } },
		zones: {
			a: {
				observations: [
					{
						label: '甲',
						period: 2024,
						value: 1,
						unit: '家',
						source: 'wiki',
						flags: ['weak-source', 'part-year'],
						scope: 'whole',
					},
					{ label: '乙', period: 2024, value: 1, unit: '家', flags: ['weak-source'] },
					{ label: '丙', period: 2024, value: 1, unit: '家' },
				],
			},
		},
	});
	expect(
		figures.map((figure) => [
			marksText(figure, wordsOf()),
			scopeName(figure, wordsOf()),
			figure.plain,
		]),
	).toEqual([
		['待核、部分年度', '全区', false],
		['待核', '未说明', false],
		['', '未说明', true],
	]);
});

test('a scope is told beside a figure only where its source states it', () => {
	const { figures } = atlasOf({
		scopes: {
			whole: { name: '全区', covers: 'zone' },
			unstated: { name: '未说明', covers: 'unstated' },
		},
		zones: {
			a: {
				observations: ['whole', 'unstated', undefined].map((scope, index) => ({
					label: `甲${index}`,
					period: 2024,
					value: 1,
					unit: '家',
					...(scope && { scope }),
				})),
			},
		},
	});
	expect(figures.map((figure) => scopeText(figure, wordsOf()))).toEqual([
		'全区',
		undefined,
		undefined,
	]);
});

test('words and units are listed with those that mean or measure the same', () => {
	const words = Object.fromEntries(
		qualifiersByBound(vocabulary).map(({ bound, words }) => [bound, words]),
	);
	expect(words['above']).toEqual(expect.arrayContaining(['超', '突破', '余']));
	expect(words['at-least']).toContain('以上');
	expect(words['above']).not.toContain('以上');
	const together = (a: string, b: string) =>
		unitsByDimension(vocabulary).some((group) => {
			const texts = group.map(({ unit }) => unit);
			return texts.includes(a) && texts.includes(b);
		});
	expect([together('公顷', '亩'), together('元', '美元'), together('家', '元')]).toEqual([
		true,
		false,
		false,
	]);
});
