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

test.each([
	['1286', '1,286和12860', ['', '1,286', '和12860']],
	['1286', '0.1286、1286.0、1286.5', ['0.1286、', '1286.0', '、1286.5']],
	['3.2', '13.2与03.200', ['13.2与', '03.200', '']],
	['9965亿', '9965 亿', ['', '9965 亿', '']],
	['沈阳 高新', '沈阳、高新', ['', '沈阳、高新', '']],
	['沈阳高新', '沈阳、高新', ['沈阳、高新']],
	['gdp', 'xgdp GDP', ['xgdp ', 'GDP', '']],
	["xi'an", 'Xi’an Xian', ['', 'Xi’an', ' ', 'Xian', '']],
	['a+b', 'A+B aab', ['', 'A+B', ' aab']],
])('%s in %s', (query, text, expected) => expect(mark(query, text)).toEqual(expected));

test('a text without words has no pattern', () => {
	expect(patternOf('，。')).toBeUndefined();
});

test('places that touch or overlap are marked as one', () => {
	const patterns = [pattern('沈阳高'), pattern('阳高新'), pattern('区')];
	expect(markAll('沈阳高新区在', patterns)).toEqual(['', '沈阳高新区', '在']);
	expect(markAll('区和沈阳高', patterns)).toEqual(['', '区', '和', '沈阳高', '']);
	expect(markAll('沈阳高新', [pattern('沈阳高新'), pattern('阳')])).toEqual(['', '沈阳高新', '']);
});

test('marks stand where the characters were before they were folded', () => {
	expect(mark('m2', '㎡和m2')).toEqual(['', '㎡', '和', 'm2', '']);
	const variants = new Map([['瀋', '沈']]);
	expect(markAll('瀋阳', [pattern('沈阳')], variants)).toEqual(['', '瀋阳', '']);
});

test('a long line is cut around the match: near its sentence, else near the match', () => {
	const far = `${'甲'.repeat(300)}集成电路${'乙'.repeat(300)}`;
	const excerptOf = (line: string) =>
		makeExcerpt(pageOf(['', '', [line]]), [pattern('集成电路')]).text;
	const [before = '', marked, after = ''] = excerptOf(far);
	expect(before).toBe(`…${'甲'.repeat(30)}`);
	expect(marked).toBe('集成电路');
	expect(after).toBe(`${'乙'.repeat(92 - 30 - 4)}…`);
	expect(excerptOf(`${'甲'.repeat(119 - 4)}集成电路`).join('')).toBe(`${'甲'.repeat(115)}集成电路`);
	expect(excerptOf(`甲。${'乙'.repeat(40)}集成电路${'丙'.repeat(200)}`)[0]).toBe('乙'.repeat(40));
	expect(excerptOf(`甲。${'乙'.repeat(47)}集成电路${'丙'.repeat(200)}`)[0]).toBe(
		`…${'乙'.repeat(30)}`,
	);
	expect(excerptOf(`集成电路${'丙'.repeat(200)}`)).toEqual(['', '集成电路', `${'丙'.repeat(88)}…`]);
	expect(excerptOf(`${'甲'.repeat(200)}集成电路`)).toEqual([`…${'甲'.repeat(30)}`, '集成电路', '']);
});

test('a long line is never cut through what was found', () => {
	const line = `集成电路${'丙'.repeat(86)}集成电路${'丁'.repeat(60)}`;
	expect(makeExcerpt(pageOf(['', '', [line]]), [pattern('集成电路')]).text).toEqual([
		'',
		'集成电路',
		'丙'.repeat(86),
		'集成电路',
		'…',
	]);
});

test('of equal lines the first, but a sentence of a section before any other', () => {
	const page = pageOf(
		['', '', ['氢能一。', '氢能二']],
		['a', '甲', ['氢能三', '说明：氢能四。', '氢能五。', '氢能六。']],
	);
	expect(makeExcerpt(page, [pattern('氢能')]).text.join('')).toBe('氢能五。');
	expect(makeExcerpt(pageOf(['', '', ['氢能一', '氢能二']]), [pattern('氢能')]).text.join('')).toBe(
		'氢能一',
	);
});

test('a line with more of the parts comes before one that is liked better', () => {
	const page = pageOf(['a', '甲', ['大连有氢能。', '沈阳和大连和氢能']]);
	const found = makeExcerpt(page, ['沈阳', '大连', '氢能'].map(pattern));
	expect(found).toMatchObject({ found: 3, anchor: 'a', heading: '甲' });
	expect(found.text.join('')).toBe('沈阳和大连和氢能');
});

test('a line far behind one that says it all is not looked for', () => {
	const lines = (count: number) => ['氢能一', ...Array<string>(count).fill('别的'), '氢能二。'];
	const show = (count: number) =>
		makeExcerpt(pageOf(['a', '甲', lines(count)]), [pattern('氢能')]).text.join('');
	expect(show(199)).toBe('氢能二。');
	expect(show(200)).toBe('氢能一');
});

test('where no line has it, the title counts what it has, and the page says how it begins', () => {
	const page = pageOf(['', '', ['短句。', `${'这一行很长'.repeat(30)}。`]]);
	const found = makeExcerpt({ ...page, t: '标题和别的' }, [pattern('标题'), pattern('别的')]);
	expect(found).toMatchObject({ found: 2, anchor: '', heading: '' });
	expect(found.text).toEqual([`${'这一行很长'.repeat(30)}。`.slice(0, 92) + '…']);
});

test('a page of terms begins with its first two, and what its first section lists', () => {
	const page = pageOf(
		['', '', ['标题', '获批：1991年', '地区：辽宁', '批次：一']],
		['a', '甲', ['甲', '第一行', ['f-1', '第二行']]],
	);
	expect(makeExcerpt(page, [pattern('无')]).text).toEqual([
		'获批：1991年 · 地区：辽宁 · 第一行 · 第二行',
	]);
	expect(makeExcerpt(pageOf(['', '', ['短', '长一点的']]), [pattern('无')]).text).toEqual([
		'长一点的',
	]);
	expect(makeExcerpt(pageOf(), [pattern('无')]).text).toEqual(['']);
});

test("only a figure's record is introduced by its row", () => {
	const page = pageOf([
		'a',
		'甲',
		[
			['x', '第一行'],
			['x', '氢能的第二行'],
		],
	]);
	expect(makeExcerpt(page, [pattern('氢能')]).text).toEqual(['', '氢能', '的第二行']);
	const two = pageOf([
		'a',
		'甲',
		[
			['f-1', '一 · 二 · 三 · 四'],
			['f-2', '甲 · 乙'],
			['f-2', '氢能说明'],
		],
	]);
	expect(makeExcerpt(two, [pattern('氢能')], undefined, true).text.join('')).toBe(
		'甲 · 乙 · 氢能说明',
	);
});

test('what is found beyond the cut is not shown', () => {
	const line = `集成电路${'丙'.repeat(200)}集成电路`;
	expect(makeExcerpt(pageOf(['', '', [line]]), [pattern('集成电路')]).text).toEqual([
		'',
		'集成电路',
		`${'丙'.repeat(88)}…`,
	]);
});

test('words that stand apart are shown in two pieces', () => {
	const long = '别的事情很多。'.repeat(30);
	const page = pageOf(['a', '一', [`沈阳有集成电路产业。${long}`, `${long}这里说的是人才公寓。`]]);
	const { text, anchor } = makeExcerpt(page, [pattern('集成电路'), pattern('人才公寓')]);
	expect(anchor).toBe('a');
	expect(text[1]).toBe('集成电路');
	expect(text[3]).toBe('人才公寓');
	expect(text.join('')).toMatch(/^沈阳有集成电路产业。[^…]* … /);
	expect(text.join('').length).toBeLessThan(190);
	const far = pageOf([
		'a',
		'一',
		[`沈阳有集成电路产业，${'别的事情很多，'.repeat(30)}也有人才公寓。`],
	]);
	expect(makeExcerpt(far, [pattern('集成电路'), pattern('人才公寓')]).text).toContain('人才公寓');
});

test('a line of a record in the second piece begins with what the record is about', () => {
	const page = pageOf(
		['about', '概况', ['沈阳有集成电路产业。']],
		[
			'records',
			'全部数字',
			[
				['f-1', '营业收入 · 2024年 · 3.1万亿元'],
				['f-1', '所给增速：8.8%'],
			],
		],
	);
	expect(makeExcerpt(page, [pattern('集成电路'), pattern('8.8%')]).text).toEqual([
		'沈阳有',
		'集成电路',
		'产业。 … 营业收入 · 2024年 · 3.1万亿元 · 所给增速：',
		'8.8%',
		'',
	]);
});

test('a line that is only one of the words stands beside the other', () => {
	const page = pageOf([
		'a',
		'甲',
		['沈阳高新区', '这里没有别的，只有一句很长很长的开头。', '有集成电路'],
	]);
	expect(makeExcerpt(page, [pattern('沈阳高新区'), pattern('集成电路')]).text).toEqual([
		'',
		'沈阳高新区',
		' … 有',
		'集成电路',
		'',
	]);
});

test('where all words are shown, there is one piece', () => {
	const page = pageOf(['a', '一', ['沈阳有集成电路产业和人才公寓。', '人才公寓在别处。']]);
	const { text } = makeExcerpt(page, [pattern('集成电路'), pattern('人才公寓')]);
	expect(text.join('')).toBe('沈阳有集成电路产业和人才公寓。');
});
