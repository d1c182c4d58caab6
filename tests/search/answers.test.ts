import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/answers.ts';
import type { Pages } from '../../src/search/pages.ts';
import { readQuery } from '../../src/search/query.ts';
import { readNames } from './fixture.ts';

const { list, names, provinces } = readNames();
const idOf = (row: number) => list.rows.find(({ p }) => p === row)?.i ?? '';
const pages = {
	provinceOf: (row: number) => provinces.get(idOf(row)) ?? '',
	indexOf: () => undefined,
} as unknown as Pages;

function answer(typed: string): string[] {
	const { question } = readQuery(typed, {
		names,
		variants: new Map(),
		phrases: [],
		qualifiers: [],
	});
	return question ? answerQuestion(question, names, pages).rows.map(idOf) : [];
}

test('the zones of a place are all of them, after the place', () => {
	const ids = answer('广西有哪些高新区');
	expect(ids[0]).toBe('regions/guangxi');
	expect(ids.slice(1).sort()).toEqual(
		['beihai', 'guilin', 'liuzhou', 'nanning'].map((id) => `zones/${id}`),
	);
});

test('what is no gaoxin zone is not among them, unless any zone will do', () => {
	expect(answer('辽宁有哪些高新区')).not.toContain('zones/panjin-liaobin');
	expect(answer('辽宁有哪些开发区')).toContain('zones/panjin-liaobin');
});

test('national and provincial zones are told apart where that is asked', () => {
	expect(answer('安徽有哪些国家高新区')).not.toContain('zones/hefei-xinzhan');
	expect(answer('安徽有哪些省级高新区')).toContain('zones/hefei-xinzhan');
	expect(answer('安徽有哪些省级高新区')).not.toContain('zones/hefei');
});

test('the earliest is known by its date', () => {
	expect(answer('最早的国家高新区')).toEqual(['zones/beijing-zhongguancun']);
});
