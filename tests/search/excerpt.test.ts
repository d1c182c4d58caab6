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

test('the line with most of the parts is shown', () => {
	const page = { u: 'a/', t: '', s: [['', '', ['只有大连', '大连发展氢能', '只有氢能']]] as never };
	expect(makeExcerpt(page, [pattern('大连'), pattern('氢能')]).text.join('')).toBe('大连发展氢能');
});
