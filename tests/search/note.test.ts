import { afterAll, expect, test, vi } from 'vitest';
import type { Found } from '../../src/search/engine.ts';

// Its words are those of the language of the page.
vi.stubGlobal('document', { documentElement: { lang: 'zh-CN' } });
const { noteOf } = await import('../../src/search/note.ts');
afterAll(() => vi.unstubAllGlobals());

const found = (parts: Partial<Found>): Found => ({
	total: 1,
	folded: 0,
	answered: false,
	results: [],
	types: [],
	provinces: [],
	parts: [],
	unmet: [],
	apart: [],
	hadSigns: false,
	near: [],
	text: '',
	...parts,
});

test('what no page has is said, and beside it what was found instead', () => {
	expect(noteOf('沈阳 恐龙', found({ unmet: ['恐龙'], answered: true, parts: ['沈阳'] }))).toBe(
		'没有页面提到“恐龙”。',
	);
	expect(noteOf('腾讯股价', found({ unmet: ['股价'], parts: ['腾讯'] }))).toBe(
		'没有页面提到“股价”，下面的页面分别包含：腾讯。',
	);
	expect(noteOf('大连 永磁', found({ apart: ['大连', '永磁'] }))).toBe(
		'没有页面同时提到“大连”、“永磁”。',
	);
});

test('of a place without any park that is said, with where it lies', () => {
	const elsewhere = (asked: string, place: string, province: string, city = '') =>
		noteOf(asked || place, found({ total: 0, elsewhere: { asked, place, province, city } }));
	expect(elsewhere('', '台湾', '')).toBe('本站没有收录台湾的国家高新区。');
	expect(elsewhere('', '三沙', '海南省')).toBe('本站没有收录三沙的国家高新区；三沙在海南省。');
	expect(elsewhere('三沙高新区', '三沙', '海南省')).toBe('本站没有“三沙高新区”；三沙在海南省。');
});

test('where all is as it was asked for, nothing is said', () => {
	expect(noteOf('沈阳高新区', found({ text: '沈阳高新区', answered: true }))).toBe('');
});

test('signs of other searches are explained in one line', () => {
	expect(noteOf('沈阳 OR 大连', found({ hadSigns: true, text: '沈阳 大连' }))).toMatch(
		/^OR、\|、-、\*/,
	);
});
