import { expect, test } from 'vitest';
import type { PageText } from '../../src/search/index-text.ts';
import { readText, type TextFile, toTextFiles } from '../../src/search/text-files.ts';
import { entry, makeSite } from './little-site.ts';
import { Engine } from '../../src/search/engine.ts';

const lineOf = (character: string) => `${character.repeat(1500)}。`;
const long: PageText = {
	u: 'contributing/',
	t: '参与',
	s: [
		['', '', ['开头。']],
		['a', '甲', [...'子丑寅卯辰巳'].map(lineOf)],
		['b', '乙', [['f-1', lineOf('午')], lineOf('未')]],
	],
};
const linesIn = (files: readonly PageText[]) =>
	files.flatMap(({ s }) => s.flatMap(([, , lines]) => lines));

test('a short text is one file, as it is', () => {
	const short: PageText = { u: 'a/', t: '甲', s: [['', '', ['一行']]] };
	expect(toTextFiles(short, '瀋沈')).toEqual([short]);
	expect(toTextFiles({ ...short, s: [] }, '')).toEqual([{ ...short, s: [] }]);
});

test('a long one is in several, no line twice or lost, each under its heading', () => {
	const files = toTextFiles(long, '');
	expect(files.length).toBeGreaterThan(1);
	expect(files.map(({ more }) => more)).toEqual([
		files.length - 1,
		...files.slice(1).map(() => undefined),
	]);
	expect(linesIn(files)).toEqual(linesIn([long]));
	for (const file of files) {
		expect([file.u, file.t]).toEqual([long.u, long.t]);
		expect(JSON.stringify(file).length).toBeLessThan(9000);
		for (const [anchor, heading, lines] of file.s) {
			expect(lines.length).toBeGreaterThan(0);
			expect(long.s.some(([own, name]) => own === anchor && name === heading)).toBe(true);
		}
	}
});

test('a file brings the Traditional characters that stand in it, and no others', () => {
	const text: PageText = { u: 'a/', t: '瀋', s: [['', '', ['紀']]] };
	expect(toTextFiles(text, '瀋沈陽阳紀纪').map(({ v }) => v)).toEqual(['瀋沈紀纪']);
});

test('a text is read until it is enough', async () => {
	const files = toTextFiles(long, '');
	const asked: number[] = [];
	const load = async (_: string, part = 0): Promise<TextFile> => {
		asked.push(part);
		return files[part] ?? { u: '', t: '', s: [] };
	};
	const holds = (character: string) => (text: PageText) => JSON.stringify(text).includes(character);
	await readText('0', load, holds('子'));
	expect(asked).toEqual([0]);
	expect(linesIn([await readText('0', load, holds('天'))])).toEqual(linesIn([long]));
});

test('of a long page a result fetches no more than what shows the match', async () => {
	const lines = [...'子丑寅卯辰巳'].map((character) => `<p>${lineOf(character)}</p>`).join('');
	const { store, asked } = makeSite({
		pages: [{ path: 'terms/long/', body: `<h1>长文</h1><p>就在开头。</p>${lines}<p>到最后。</p>` }],
		entries: [entry('terms/long', '长文')],
	});
	const readBy = async (query: string) => {
		asked.splice(0);
		const [result] = (await new Engine(store).search(query, {}, 0, 10)).results;
		return [asked.filter((one) => one.startsWith('page')).length, result?.excerpt.join('')];
	};
	expect(await readBy('就在开头')).toEqual([1, expect.stringContaining('就在开头')]);
	expect(await readBy('到最后')).toEqual([2, expect.stringContaining('到最后')]);
});
