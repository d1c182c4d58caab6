import { expect, test } from 'vitest';
import { segment } from '../../src/search/segment.ts';

test('a text no page has is searched by its words', () => {
	expect(segment({ core: '石墨球形' })).toEqual(['石墨', '球形']);
	expect(segment({ core: '光伏的产业' })).toEqual(['光伏', '产业']);
});

test('a single character is searched with the word beside it, never alone', () => {
	expect(segment({ core: '奥国际' })).toEqual(['奥国际']);
	expect(segment({ core: '低空径济' })).toEqual(['低空', '径济']);
});

test('what a question is about is not cut', () => {
	const question = { words: ['东北联盟', '促成科研合作项目'] };
	expect(segment({ core: '', question: question as never })).toEqual(question.words);
});
