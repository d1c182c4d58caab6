import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import type { NameRow } from '../../src/search/name-list.ts';
import {
	afterCity,
	isSpelling,
	levelOf,
	makeKey,
	soundLevel,
	startsWord,
	stemOf,
	stemSyllables,
	toKeys,
	withoutNational,
} from '../../src/search/name-keys.ts';
import { unpackReadings } from '../../src/search/unpack.ts';

const readings = unpackReadings(
	'shen沈yang阳gao高xin新qu区zhong重qing庆guo国jia家su苏zhou州gong工ye业yuan园bin滨jiang江guang光gu谷dong东bei北lian联meng盟',
);
const exceptions = new Map([['重庆高新区', 'chong qing gao xin qu']]);
/** What the entries of an id's collection are to a question. */
const roleOf = (id: string) => SEARCH_KINDS.find((kind) => id.startsWith(kind.id))?.is;
const key = (name: string, id = 'zones/x') =>
	makeKey(name, roleOf(id), readings, exceptions, undefined);
const spells = (id: string, query: string) => isSpelling(row(id), query, roleOf(id));
const row = (i: string, more: Partial<NameRow> = {}): NameRow => ({ i, p: 0, n: [], ...more });

test('a name is folded, cut from what most names share, and read', () => {
	expect(key('沈阳高新区')).toEqual({
		text: '沈阳高新区',
		name: '沈阳高新区',
		stem: '沈阳',
		suffix: 'gaoxin',
		syllables: ['shen', 'yang', 'gao', 'xin', 'qu'],
	});
	expect(key('Ｇ100 联盟', 'alliances/x')).toMatchObject({
		text: 'g100联盟',
		stem: '',
		suffix: '',
		syllables: ['g', '1', '0', '0', 'lian', 'meng'],
	});
	expect(key('重庆高新区').syllables.slice(0, 2)).toEqual(['chong', 'qing']);
	expect(key('魑').syllables).toEqual(['']);
	expect(makeKey('瀋阳', 'park', readings, exceptions, new Map([['瀋', '沈']])).text).toBe('沈阳');
});

test.each([
	['沈阳国家高新技术产业开发区', 'zones/x', '沈阳', 'gaoxin'],
	['苏州工业园区', 'zones/x', '苏州', 'park'],
	['沈阳市高新区', 'zones/x', '沈阳', 'gaoxin'],
	['高新区', 'zones/x', '', ''],
	['津市高新区', 'zones/x', '津市', 'gaoxin'],
	['辽宁省', 'regions/x', '辽宁', 'place'],
	['辽宁省', 'zones/x', '', ''],
	['沈阳高新区', 'regions/x', '', ''],
	['沈阳高新区', 'alliances/x', '', ''],
])('the stem of %s in %s', (text, id, stem, suffix) => {
	expect(stemOf(text, roleOf(id))).toEqual({ stem, suffix });
});

const level = (
	query: string,
	name: string,
	{ isName = true, collection = 'zones' }: { isName?: boolean; collection?: string } = {},
) =>
	levelOf(query, stemOf(query, 'park'), key(name, `${collection}/x`), isName, roleOf(collection));

test.each([
	['沈阳高新区', '沈阳高新区', {}, 'name'],
	['沈阳高新区', '沈阳高新区', { isName: false }, 'alias'],
	['沈阳', '沈阳高新区', {}, 'stem'],
	['沈阳国家高新技术开发区', '沈阳高新区', {}, 'stem'],
	['苏州高新区', '苏州工业园区', {}, undefined],
	['滨江高新区', '滨江', {}, 'stem'],
	['滨江园区', '滨江', {}, undefined],
	['滨江高新区', '滨江', { collection: 'terms' }, undefined],
	['东北高新区联盟', '东北国家高新区联盟', { collection: 'alliances' }, 'stem'],
	['东北高新区联盟', '东北国家高新区联盟', { collection: 'networks' }, 'stem'],
	['东北高新区联盟', '东北国家高新区联盟', { collection: 'terms' }, undefined],
	['光伏产业', '光伏', { collection: 'industries' }, 'stem'],
	['光伏产业', '光伏', { collection: 'terms' }, undefined],
	['沈阳高', '沈阳高新区', {}, 'start'],
	['阳高', '沈阳高新区', {}, 'part'],
	['阳高', '沈阳高新区', { isName: false }, undefined],
	['沈', '沈阳高新区', {}, undefined],
	['沈阳', '沈阳的政策', { collection: 'policies' }, undefined],
	['沈阳的', '沈阳的政策', { collection: 'policies' }, 'start'],
	['沈阳的', '沈阳的机制', { collection: 'mechanisms' }, 'start'],
	['阳的政', '沈阳的政策', { collection: 'policies' }, undefined],
	['大连', '沈阳高新区', {}, undefined],
])('%s for %s %j: %s', (query, name, options, expected) => {
	expect(level(query, name, options)).toBe(expected);
});

test('国家 before 高新 is left out, and nowhere else', () => {
	expect(withoutNational('东北国家高新区联盟')).toBe('东北高新区联盟');
	expect(withoutNational('国家级高新区')).toBe('高新区');
	expect(withoutNational('国家实验室')).toBe('国家实验室');
});

test('what is said after the city', () => {
	const wuhan = row('zones/x', { c: '武汉市' });
	expect(afterCity('武汉光谷', wuhan)).toBe('光谷');
	expect(afterCity('武汉市光谷', wuhan)).toBe('光谷');
	expect(afterCity('武汉光', wuhan)).toBeUndefined();
	expect(afterCity('北京光谷', wuhan)).toBeUndefined();
	expect(afterCity('光谷', row('zones/x'))).toBeUndefined();
	expect(afterCity('光谷光谷', row('zones/x', { c: '市' }))).toBeUndefined();
});

test.each([
	['shenyanggaoxinqu', 'sound'],
	['shenyang', 'sound'],
	['sygxq', 'sound'],
	['shenyangshigaoxinqu', 'sound'],
	['shenyangguojiajigaoxinjishuchanyekaifaqu', 'sound'],
	['sygaoxinqu', 'sound'],
	['shenyangg', 'start'],
	['sh', 'start'],
	['sygx', 'start'],
	['syg', undefined],
	['yangg', 'part'],
	['gaoxinq', 'part'],
	['qu', undefined],
	['xinq', 'part'],
	['dalian', undefined],
	['dagaoxinqu', undefined],
])('%s sounds like 沈阳高新区: %s', (query, expected) => {
	expect(soundLevel(query, key('沈阳高新区'))).toBe(expected);
});

test('what is said between stem and suffix is left out of gaoxin zones alone', () => {
	expect(soundLevel('suzhougaoxinqu', key('苏州工业园区'))).toBeUndefined();
	expect(soundLevel('suzhou', key('苏州工业园区'))).toBe('sound');
});

test('the syllables of a stem are those of its characters', () => {
	expect(stemSyllables(key('沈阳高新区'))).toEqual(['shen', 'yang']);
	expect(stemSyllables(key('东北联盟', 'alliances/x'))).toEqual([]);
});

test("a region's id is a spelling of its name", () => {
	expect(spells('regions/hohhot-city', 'hohhot')).toBe(true);
	expect(spells('regions/yangtze-delta-region', 'yangtzedelta')).toBe(true);
	expect(spells('regions/inner-mongolia', 'inner')).toBe(false);
	expect(spells('zones/dalian', 'dalian')).toBe(false);
});

test('letters as typed for pinyin', () => {
	expect(toKeys('shěn yáng')).toBe('shenyang');
	expect(toKeys('shen3yang2')).toBe('shenyang');
	expect(toKeys('lüliang lǚ')).toBe('lvlianglv');
	expect(toKeys("xi'an g60")).toBe('xiang60');
});

test('an English name is met at the beginning of a word, from three letters on', () => {
	expect(startsWord('Wuhan East Lake', 'east la')).toBe(true);
	expect(startsWord('Wuhan East-Lake', 'LAKE')).toBe(true);
	expect(startsWord('Wuhan East Lake', 'ast')).toBe(false);
	expect(startsWord('Wuhan East Lake', 'ea')).toBe(false);
	expect(startsWord('', 'east')).toBe(false);
	expect(startsWord('East', '')).toBe(false);
});

test('only regions are spelled by their addresses', () => {
	expect(spells('metrics/dalian', 'dalian')).toBe(false);
});
