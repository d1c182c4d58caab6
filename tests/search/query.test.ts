import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { readQuery } from '../../src/search/query.ts';
import { makeVariants } from '../../src/search/variants.ts';
import { PAGE_COLLECTIONS } from '../../src/kinds/index.ts';
import { collectionNames } from '../../src/text/zh-CN/collections.ts';
import { readNames } from './fixture.ts';

const { entries, names, list } = readNames();
// What pages say besides their names, as far as the tests below speak of it.
const prose = '占地面积、软件和集成电路';
const { characters, phrases } = makeVariants(
	prose + entries.map(({ data }) => JSON.stringify(data)).join(''),
);
const variants = new Map<string, string>();
for (let i = 0; i < characters.length; i += 2)
	variants.set(characters[i] ?? '', characters[i + 1] ?? '');
const read = (typed: string) =>
	readQuery(typed, { names, variants, phrases, qualifiers: list.qualifiers });
const entitiesOf = (typed: string) =>
	read(typed)
		.question?.entities.flat()
		.map(({ i }) => i);

test('Traditional Chinese becomes Simplified, Taiwan words ours', () => {
	expect(read('瀋陽高新區').text).toBe('沈阳高新区');
	expect(read('積體電路').parts[0]).toContain('集成电路');
	expect(read('軟體').parts[0]).toEqual(expect.arrayContaining(['软件', '软体']));
});

test('a word that no page has is ours, whatever characters stand around it', () => {
	expect(read('软体机器人')).toMatchObject({ text: '软件机器人', own: '软体机器人' });
	expect(read('软体机器人').parts[0]).toEqual(['软件机器人', '软体机器人']);
	expect(read('软件').parts[0]).toEqual(['软件']);
});

test('a figure is asked for by entity, metric and year', () => {
	const { question } = read('东北高新区联盟2024年营业收入');
	expect(question?.entities.flat().map(({ i }) => i)).toEqual(['alliances/northeast']);
	expect(question?.metric?.i).toBe('metrics/revenue');
	expect(question?.years).toEqual(['2024']);
});

test('the words of a question are no text to be found', () => {
	expect(read('新质生产力是什么？').core).toBe('新质生产力');
	expect(read('什么是一区多园').core).toBe('一区多园');
	expect(read('请问沈阳高新区怎么样').core).toBe('沈阳高新区');
});

test('zones of a place, in several wordings', () => {
	for (const typed of [
		'辽宁有哪些高新区',
		'辽宁省的国家高新区名单',
		'辽宁的高新区都有哪些？',
		'辽宁有几个高新区',
	]) {
		expect(entitiesOf(typed), typed).toContain('regions/liaoning');
		expect(read(typed).question?.collection, typed).toBe('zones');
	}
});

test('superlatives over dates and over figures', () => {
	expect(read('成立时间最早的联盟').question).toMatchObject({
		collection: 'alliances',
		extreme: 'first',
	});
	expect(read('最新的产业网络').question).toMatchObject({
		collection: 'networks',
		extreme: 'last',
	});
	expect(read('营业收入最高的高新区').question).toMatchObject({
		metric: { i: 'metrics/revenue' },
		extreme: 'top',
	});
});

test('a bare name and plain words are no question', () => {
	for (const typed of ['沈阳高新区', '光谷', '集成电路', '创新驱动发展', 'shenyang', '9965亿元']) {
		expect(read(typed).question, typed).toBeUndefined();
	}
});

test('parts between spaces are wanted each', () => {
	expect(read('大连  氢能').parts).toEqual([['大连'], ['氢能']]);
});

test('signs around a query are left out, signs in it kept', () => {
	expect(read('“1+X+N”').text).toBe('1+x+n');
	expect(read('《沈阳高新区》？').text).toBe('沈阳高新区');
	expect(read('国发〔2020〕7号').text).toBe('国发〔2020〕7号');
});

test('odd queries are read without harm', () => {
	for (const typed of [
		'',
		' ',
		'，。！',
		'.*(',
		'\\',
		'<script>alert(1)</script>',
		'😀',
		'"',
		'一',
		'高'.repeat(500),
	]) {
		expect(() => read(typed)).not.toThrow();
	}
	expect(read('，。！').parts).toEqual([]);
	expect(normalise('高'.repeat(500)).length).toBe(500);
	expect(read('高'.repeat(500)).text.length).toBe(200);
});

test('the words that name a kind of page say which of them', () => {
	expect(read('湖南有几个国家高新区').question?.kind).toBe('国家高新区');
	expect(read('广西的高新区名单').question?.kind).toBe('高新区');
	expect(read('辽宁有哪些开发区').question?.kind).toBe('开发区');
});

test('a counted superlative may be part of a title as well', () => {
	expect(read('单项前20').question).toMatchObject({ extreme: 'top', words: ['单项', '前20'] });
});

test('a rank is a figure where somebody is named, and a superlative where nobody is', () => {
	expect(read('沈阳高新区排名').question?.rest).toEqual(['排名']);
	expect(read('营业收入排名').question).toMatchObject({ extreme: 'top', rest: [] });
});

test('the word before an amount is not part of it', () => {
	expect(read('约3万亿').core).toBe('3万亿');
	expect(read('约克郡').core).toBe('约克郡');
});

test('a run of characters that ends in a kind of page is no question', () => {
	expect(read('家国家高新区').question).toBeUndefined();
	expect(read('国家高新区').question?.collection).toBe('zones');
});

test('every kind of pages is asked for by the name that readers see', () => {
	for (const collection of PAGE_COLLECTIONS) {
		const typed = `有哪些${collectionNames[collection]}`;
		expect(read(typed).question?.collection, typed).toBe(collection);
	}
});
