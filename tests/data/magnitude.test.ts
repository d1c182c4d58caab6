/** 千亿级 is the size of a figure and no figure: it is shown, and nothing is made of it. */
import { wordsOf } from '../../src/text/words.ts';
import { describe, expect, test } from 'vitest';
import { agreementOf, conflictsIn } from '../../src/data/agreement.ts';
import { checkGrowth } from '../../src/data/growth-check.ts';
import { receiptOf } from '../../src/data/receipt.ts';
import { tabulate } from '../../src/data/series.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { verdictOf } from '../../src/data/verdict.ts';
import { atlasOf } from './atlas-fixture.ts';

const record = { metric: 'gdp', unit: '亿元' };

const press = { ...record, period: 2023, value: 700, source: 'press' };

/** A zone with three years, of which the middle one is of a size only, said one way or the other. */
const atlasWith = (middle: Record<string, unknown>, others: object[] = [press]) =>
	atlasOf({
		metrics: { gdp: { growthBasis: 'nominal' } },
		sources: { paper: {}, press: { grade: 'B' } },
		zones: {
			shenyang: {
				observations: [
					{ ...record, period: 2022, value: 500 },
					{ ...record, period: 2023, value: 1000, growth: 5, ...middle },
					...others,
					{ ...record, period: 2024, value: 900, growth: 5 },
				],
				targets: [
					{ ...record, label: '甲', summary: '。', value: 600, deadline: 2023 },
					{ ...record, label: '乙', summary: '。', value: 1000, deadline: 2023, magnitude: true },
				],
			},
		},
	});

describe.each([
	['级 after it', { qualifier: '级' }],
	['its flag', { flags: ['magnitude'] }],
])('a magnitude by %s', (_, middle) => {
	const atlas = atlasWith(middle);
	const figure = atlas.figures[1];
	if (!figure) throw new Error('no figure');

	test('has no interval in its receipt and in the download', () => {
		const labels = receiptOf(atlas, figure, '', wordsOf()).map(({ label }) => label);
		expect(labels).not.toContain('可能的范围');
		const row = tablesOf(atlas, {
			absolute: (path) => path,
			words: wordsOf(),
			verdict: () => ({ value: 'not-due', text: '', reason: '' }),
		}).observations[1];
		expect(row).toMatchObject({ bound: 'magnitude', value_low: null, value_high: null });
	});

	test('agrees and disagrees with nothing', () => {
		expect(conflictsIn(atlas)).toEqual([]);
		expect(agreementOf(atlas, figure)).toEqual({ same: [], differing: [] });
	});

	test('is no point of a line, and breaks it', () => {
		const [table] = tabulate(atlas.figures.filter(({ source }) => source.id === 'paper'));
		expect(table?.series[0]?.points.map(({ figure }) => figure.record.period)).toEqual([
			'2022',
			'2024',
		]);
	});

	test('settles no growth, its own or that of the year after', () => {
		expect(
			checkGrowth(atlasWith(middle, [])).map(({ later, outcome }) => [
				later.record.period,
				outcome,
			]),
		).toEqual([
			['2023', 'reference'],
			['2024', 'reference'],
		]);
	});

	test('settles no pledge', () => {
		const alone = atlasWith(middle, []);
		const [pledge] = alone.pledges;
		expect(pledge && verdictOf(alone, pledge, wordsOf()).value).toBe('no-comparable');
	});
});

test('a pledge of a size only is not judged', () => {
	const atlas = atlasWith({});
	const pledge = atlas.pledges[1];
	expect(pledge && verdictOf(atlas, pledge, wordsOf()).value).toBe('not-judged');
});
