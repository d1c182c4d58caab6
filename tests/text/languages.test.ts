import { expect, test } from 'vitest';
import { languageOf } from '../../src/text/languages.ts';
import { type Words, wordsOf } from '../../src/text/words.ts';
import { formatPeriod } from '../../src/quantities/period.ts';
import { sourceName } from '../../src/data/format.ts';
import { atlasOf } from '../data/atlas-fixture.ts';
import { receiptOf } from '../../src/data/receipt.ts';
import { verdictOf } from '../../src/data/verdict.ts';

test('a page without a language, and one in Chinese, are told the same', () => {
	expect(wordsOf('zh-CN')).toBe(wordsOf());
	expect(wordsOf().language).toBe('zh-CN');
});

test('a language without a dictionary is refused, not taken for another', () => {
	expect(() => wordsOf('fr')).toThrow('There is no dictionary of “fr”.');
	expect(() => languageOf('zh')).toThrow('There is no dictionary of “zh”.');
});

/** The dictionary with every word in brackets: what is shown without them came from elsewhere. */
function bracketed<Part>(part: Part): Part {
	if (typeof part === 'string') return `[${part}]` as Part;
	if (typeof part === 'function') {
		return ((...given: unknown[]) =>
			bracketed((part as (...args: unknown[]) => unknown)(...given))) as Part;
	}
	if (part instanceof RegExp || typeof part !== 'object' || part === null) return part;
	if (Array.isArray(part)) return part.map((one: unknown) => bracketed(one)) as Part;
	return Object.fromEntries(
		Object.entries(part).map(([name, value]) => [name, bracketed(value as unknown)]),
	) as Part;
}

const other: Words = bracketed({ ...wordsOf() });

const atlas = atlasOf({
	zones: {
		shenyang: {
			name: 'A',
			observations: [
				{ metric: 'revenue', period: '2022-H1', value: 5, unit: '亿元', flags: ['part-year'] },
				{ metric: 'revenue', period: '2022', value: 9, unit: '亿元', qualifier: '约', growth: 3 },
			],
			targets: [
				{
					label: 'B',
					summary: 'C',
					value: 9,
					unit: '亿元',
					deadline: '2030',
					source: 'paper',
					by: 'zone plan',
				},
				{ label: 'B', summary: 'C', value: 9, unit: '亿元', source: 'paper', by: 'zone plan' },
			],
		},
	},
});

test('periods and sources are told in the language that is asked for', () => {
	expect(formatPeriod('2024-Q1', other)).toBe('[2024年一季度]');
	expect(formatPeriod('2013/..', other)).toBe('[[2013年]以来]');
	const [figure] = atlas.figures;
	expect(sourceName(figure!.source, other)).toMatch(/^[^\p{Script=Han}]*\[.*\]$/u);
});

/** Chinese outside of all brackets, but for what the content itself says. */
function unbracketed(text: string, content: readonly string[]): string[] {
	let depth = 0;
	let outside = '';
	for (const sign of text) {
		if (sign === '[') depth += 1;
		else if (sign === ']') depth -= 1;
		else if (depth === 0) outside += sign;
	}
	const rest = content.reduce((all, words) => all.replaceAll(words, ''), outside);
	return rest.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
}

test('a receipt has no word of another language', () => {
	for (const figure of atlas.figures) {
		const rows = receiptOf(atlas, figure, 'https://a.test/', other);
		expect(rows.length).toBeGreaterThan(8);
		const told = rows.flatMap(({ label, parts }) => [label, ...parts.map(({ text }) => text)]);
		const content = [figure.display, figure.label, '亿元', '元', '约'];
		expect(told.flatMap((text) => unbracketed(text, content))).toEqual([]);
	}
});

test('a verdict has no word of another language', () => {
	const verdicts = atlas.pledges.map((pledge) => verdictOf(atlas, pledge, other));
	expect(verdicts.map(({ value }) => value)).toEqual(['not-due', 'no-deadline']);
	expect(verdicts.flatMap(({ text, reason }) => unbracketed(text + reason, []))).toEqual([]);
});
