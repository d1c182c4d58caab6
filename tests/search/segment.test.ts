import { afterEach, expect, test, vi } from 'vitest';
import { segment } from '../../src/search/segment.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text no page has is searched by its words', () => {
	expect(segment({ core: '石墨球形' })).toEqual(['石墨', '球形']);
	expect(segment({ core: '光伏的产业' })).toEqual(['光伏', '产业']);
	expect(segment({ core: '新能源汽车' })).toEqual(['新能源', '汽车']);
	expect(segment({ core: '石墨，石墨' })).toEqual(['石墨']);
});

test('a single character is searched with the word beside it, never alone', () => {
	expect(segment({ core: '奥国际' })).toEqual(['奥国际']);
	expect(segment({ core: '国际奥' })).toEqual(['国际奥']);
	expect(segment({ core: '低空径济' })).toEqual(['低空', '径济']);
	expect(segment({ core: '奥' })).toEqual(['奥']);
	expect(segment({ core: '国际，奥' })).toEqual(['国际', '奥']);
	expect(segment({ core: '奥，国际' })).toEqual(['奥', '国际']);
});

test('words that every page has, and letters alone, are not searched', () => {
	expect(segment({ core: '的' })).toEqual([]);
	expect(segment({ core: 'a 光伏' })).toEqual(['光伏']);
});

test('what a question is about is not cut', () => {
	const question = { words: ['东北联盟', '促成科研合作项目'] };
	expect(segment({ core: '', question: question as never })).toEqual(question.words);
});

test('a question about one thing alone is cut, and without any what was typed is', () => {
	const about = (...words: string[]) => ({ core: '石墨球形', question: { words } as never });
	expect(segment(about('光伏产业'))).toEqual(['光伏', '产业']);
	expect(segment(about())).toEqual(['石墨', '球形']);
});

test('where the browser cuts no words, characters are taken two by two', () => {
	vi.stubGlobal('Intl', {});
	expect(segment({ core: '石墨球形' })).toEqual(['石墨', '球形']);
	expect(segment({ core: '光伏的产业' })).toEqual(['光伏', '产业']);
	expect(segment({ core: '低空径济' })).toEqual(['低空', '径济']);
	expect(segment({ core: '奥国际' })).toEqual(['奥国际']);
	expect(segment({ core: '增长128.64亿元，R&D经费' })).toEqual(['增长', '128.64', '亿元', '经费']);
});
