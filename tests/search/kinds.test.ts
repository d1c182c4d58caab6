import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '../../src/kinds/index.ts';
import { answerQuestion } from '../../src/search/answers.ts';
import { Kinds, type KindRow } from '../../src/search/kinds.ts';
import { entry, makeSite } from './little-site.ts';

const page = (path: string) => ({ path, body: `<h1>${path}</h1>` });

/** A site with a kind of content that no code knows. */
const site = makeSite({
	kinds: [...SEARCH_KINDS, { id: 'labs', worth: 1, named: 8, words: ['实验室', '研究院 (所)'] }],
	pages: ['labs/', 'labs/sea/', 'labs/ice/', 'zones/', 'zones/dalian/'].map(page),
	entries: [
		entry('labs/sea', '海洋实验室', { founded: { date: '2001' } }),
		entry('labs/ice', '冰雪中心', { aliases: ['极地站'], founded: { date: '1999-05' } }),
		entry('zones/dalian', '大连高新区', { level: 'national', city: '大连市' }),
	],
});

const answer = (typed: string) => {
	const { question } = site.read(typed);
	if (!question) return undefined;
	const { rows, complete } = answerQuestion(question, site.names, site.pages);
	return { paths: rows.map(site.pathOf), complete };
};

test.each([
	['有哪些实验室', ['labs/'], true],
	['实验室有几家', ['labs/'], true],
	['一共几家实验室', ['labs/'], true],
	['研究院 (所)名单', ['labs/'], true],
	['最早的实验室', ['labs/ice/', 'labs/', 'labs/sea/'], true],
	['最新的实验室', ['labs/sea/', 'labs/', 'labs/ice/'], true],
	['极地站是哪一年成立的', ['labs/ice/'], true],
	['实验室', ['labs/'], false],
])(
	'a new kind of content is understood without a change of search: %s',
	(typed, paths, complete) => {
		expect(answer(typed)).toEqual({ paths, complete });
	},
);

test('its names are found as any other names are', () => {
	const found = (typed: string) => site.names.find(typed, () => '').map(({ row }) => row.i);
	expect(found('冰雪中心')).toEqual(['labs/ice']);
	expect(found('jidizhan')).toEqual(['labs/ice']);
	expect(found('大连')).toEqual(['zones/dalian']);
});

const kinds = (...rows: KindRow[]) => new Kinds(rows);

test('a kind is asked for by its words where they stand by themselves, the longest of them', () => {
	const some = kinds({ id: 'a', words: ['园', '园林'] }, { id: 'b', words: ['会'], is: 'group' });
	expect(some.askedIn('大 园林')).toEqual({ collection: 'a', kind: '园林', rest: '大  ' });
	expect(some.askedIn('大园林')).toBeUndefined();
	expect(some.askedIn('大的园是')?.kind).toBe('园');
	// What has members is asked for, not the members that stand beside it.
	expect(some.askedIn('园 会')?.collection).toBe('b');
});

test('a word before the name of a kind asks for one level, a wider name for all of them', () => {
	const some = kinds({
		id: 'a',
		words: ['园'],
		wider: ['场'],
		levels: { most: 'high', beside: 'none' },
		levelWords: { 高级: 'high', 低: 'low' },
	});
	const row = (l?: string) => ({ i: 'a/x', p: 0, n: [], ...(l ? { l } : {}) });
	const meant = (kind?: string) =>
		[undefined, 'low', 'none'].filter((level) => some.isMeant(row(level), kind));
	expect(some.askedIn('高级园')?.kind).toBe('高级园');
	expect(meant('高级园')).toEqual([undefined]);
	expect(meant('低场')).toEqual(['low']);
	expect(meant('园')).toEqual([undefined, 'low']);
	expect(meant('场')).toEqual([undefined, 'low', 'none']);
	expect(meant()).toEqual([undefined, 'low', 'none']);
	expect(some.isMeant({ i: 'b/x', p: 0, n: [], l: 'none' }, '园')).toBe(true);
});
