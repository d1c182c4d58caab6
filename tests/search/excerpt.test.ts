import { expect, test } from 'vitest';
import { makeExcerpt, markAll, patternOf } from '../../src/search/excerpt.ts';
import { normalise } from '../../src/search/normalise.ts';

const pattern = (query: string) => patternOf(normalise(query)) ?? /$^/g;
const mark = (query: string, text: string) => markAll(text, [pattern(query)]);

test('what was typed is marked as the page prints it', () => {
	expect(mark('1286.4亿', '合计1,286.4亿元')).toEqual(['合计', '1,286.4亿', '元']);
	expect(mark('8.8%', '增长８．８％，另18.8%')).toEqual(['增长', '８．８％', '，另18.8%']);
	expect(mark('r&d', 'R&D经费')).toEqual(['', 'R&D', '经费']);
	expect(mark('3.2%', '增长3.20%')).toEqual(['增长', '3.20%', '']);
});

test('nothing else is marked', () => {
	expect(mark('128.64', '合计1,286.4亿元')).toEqual(['合计1,286.4亿元']);
	expect(mark('.*', '任何文字')).toEqual(['任何文字']);
});

test('the excerpt is the sentence around the match, with the row it stands in', () => {
	const long = '前文很长。'.repeat(60);
	const page = {
		u: 'a/',
		t: '标题',
		s: [
			['', '', ['开头一行']],
			['data', '数据', [['f-1', `${long}这里有集成电路产业。${long}`]]],
		] as [string, string, (string | [string, string])[]][],
	};
	const excerpt = makeExcerpt(page, [pattern('集成电路')]);
	expect(excerpt).toMatchObject({ anchor: 'f-1', heading: '数据', found: 1 });
	expect(excerpt.text.slice(0, 2)).toEqual(['这里有', '集成电路']);
	expect(excerpt.text.join('').length).toBeLessThan(130);
});

const pageOf = (...sections: [string, string, (string | [string, string])[]][]) => ({
	u: 'a/',
	t: '标题',
	s: sections,
});

test('of lines that say it all, a sentence is shown, or the record where a figure is wanted', () => {
	const page = pageOf(
		['', '', ['营业收入：3.1万亿元 · 2024年']],
		['about', '概况', ['营业收入达3.1万亿元。']],
		['records', '全部数字', [['f-revenue-2024', '营业收入 · 2024年 · 3.1万亿元']]],
	);
	expect(makeExcerpt(page, [pattern('营业收入')]).anchor).toBe('about');
	expect(makeExcerpt(page, [pattern('3.1万亿')], undefined, true).anchor).toBe('f-revenue-2024');
});

test('a line that is only what was typed gives way to how the page begins', () => {
	const page = pageOf(
		['', '', ['来源', '发布者：日报']],
		['taken', '取用', ['取用', '成都高新区', '排名：4位']],
	);
	const { text, anchor } = makeExcerpt(page, [pattern('成都高新区')]);
	expect(text).toEqual(['发布者：日报 · ', '成都高新区', ' · 排名：4位']);
	expect(anchor).toBe('taken');
});

test('a line of a record begins with what the record is about', () => {
	const row = '营业收入 · 2024年 · 达3.1万亿元 · 火炬入统企业 · 导报';
	const page = pageOf([
		'records',
		'全部数字',
		[
			['f-revenue-2024', row],
			['f-revenue-2024', '所给增速：8.8%'],
		],
	]);
	expect(makeExcerpt(page, [pattern('8.8%')], undefined, true).text).toEqual([
		'营业收入 · 2024年 · 达3.1万亿元 · 所给增速：',
		'8.8%',
		'',
	]);
});

test('a page that says it in its title only shows how it begins', () => {
	const show = (...sections: Parameters<typeof pageOf>) =>
		makeExcerpt(pageOf(...sections), [pattern('无关')]).text.join('');
	expect(
		show(
			['', '', ['来源', '原文：没有读到发布者或官方网站上的原文，故不给链接。']],
			['about', '概况', ['概况', '早在1992年，这里就进了国家级行列，此后有据可查。']],
		),
	).toBe('早在1992年，这里就进了国家级行列，此后有据可查。');
	expect(
		show(
			['', '', ['来源', '发布者：导报', '公布：2025年', '类别：报纸', '原文：没有读到。']],
			['taken', '取用', ['取用', '取自这个来源的记录 1 条。', '哈尔滨高新区']],
		),
	).toBe('发布者：导报 · 公布：2025年 · 取自这个来源的记录 1 条。哈尔滨高新区');
});

test('the line with most of the parts is shown', () => {
	const page = { u: 'a/', t: '', s: [['', '', ['只有大连', '大连发展氢能', '只有氢能']]] as never };
	expect(makeExcerpt(page, [pattern('大连'), pattern('氢能')]).text.join('')).toBe('大连发展氢能');
});
