import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { conflictsIn } from '../../src/data/agreement.ts';
import type { Atlas } from '../../src/data/build-atlas.ts';
import { coverageOf } from '../../src/data/coverage.ts';
import { checkGrowth, isPair } from '../../src/data/growth-check.ts';
import { keyFigures } from '../../src/data/key-figures.ts';
import { rankingsOf } from '../../src/data/ranking.ts';
import { receiptOf } from '../../src/data/receipt.ts';
import { tabulate } from '../../src/data/series.ts';
import { rowsOfEntity, rowsOfMetric, tablesOf } from '../../src/data/tables.ts';
import { usesOf } from '../../src/data/uses.ts';
import { verdictOf } from '../../src/data/verdict.ts';
import { countMarks } from '../../src/data/warnings.ts';
import { atlasOf } from './atlas-fixture.ts';

const retracted = { date: '2026-01-20', reason: '原文说的是全市' };
const gdp = (period: number, value: string, more: object = {}) => ({
	metric: 'gdp',
	period,
	value,
	unit: '亿元',
	...more,
});
const goal = { metric: 'gdp', label: '地区生产总值', summary: '。', unit: '亿元', deadline: 2025 };

/** Three zones, of which one has records that would change everything, retracted or not there. */
function atlas(withRetracted: boolean): Atlas {
	const wrong = (record: object) => (withRetracted ? [{ ...record, retracted }] : []);
	return atlasOf({
		metrics: { gdp: { growthBasis: 'nominal' }, exports: { units: ['亿美元'] } },
		sources: { paper: {}, wiki: { grade: 'C' }, gazette: {} },
		zones: {
			shenyang: {
				observations: [
					gdp(2023, '400'),
					gdp(2024, '430', { growth: '7.5' }),
					...wrong(gdp(2024, '600', { growth: '50', source: 'gazette' })),
					...wrong(gdp(2025, '900', { source: 'gazette', flags: ['suspect-value'] })),
					...wrong({ metric: 'exports', period: 2025, value: '3', unit: '亿美元', source: 'wiki' }),
				],
				targets: [{ ...goal, value: 800 }, ...wrong({ ...goal, label: '另一个目标', value: 1 })],
			},
			dalian: { observations: [gdp(2024, '300'), ...wrong(gdp(2025, '500'))] },
			anshan: { observations: [gdp(2024, '200'), ...wrong(gdp(2025, '100'))] },
		},
	});
}

/** Everything the site makes of records, without what names an object of one atlas. */
function uses(of: Atlas) {
	const entities = ['shenyang', 'dalian', 'anshan'].flatMap(
		(id) => of.entities.get(`zones/${id}`) ?? [],
	);
	const told = (figures: readonly { id: string }[]) => figures.map(({ id }) => id);
	const tables = tablesOf(of, {
		absolute: (path) => path,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '', reason: '' }),
	});
	return {
		key: entities.map(({ observations }) => told(keyFigures(observations, of.asOf))),
		series: entities.map(({ observations }) =>
			tabulate(observations).map(({ series, rest, chartable }) => [
				series.map(({ points }) => told(points.map(({ figure }) => figure))),
				rest.length,
				chartable,
			]),
		),
		ranks: rankingsOf(of, 'gdp').map(({ year, rows }) => [
			year,
			rows.map(({ place, figure }) => [place, figure.id]),
		]),
		growth: checkGrowth(of).map((check) => [
			check.later.id,
			isPair(check) ? check.earlier.id : check.instead,
			check.outcome,
		]),
		verdicts: of.pledges.map((pledge) => [pledge.id, verdictOf(of, pledge, wordsOf()).text]),
		conflicts: conflictsIn(of).map(({ figures }) => told(figures)),
		coverage: coverageOf(of).rows.map(({ zone, cells }) => [
			zone.id,
			cells.map(({ kind, years }) => [kind, years]),
		]),
		marks: countMarks(of),
		sources: ['paper', 'gazette', 'wiki'].map((id) =>
			told([...usesOf(of, id, new Map()).figures.values()].flat()),
		),
		downloads: [
			...rowsOfEntity(tables, 'zones', 'shenyang'),
			...rowsOfMetric(tables, 'gdp'),
			...rowsOfMetric(tables, 'exports'),
		],
		receipts: of.figures.map((figure) => receiptOf(of, figure, figure.url, wordsOf())),
	};
}

test('in every use, a retracted record is as if it were not there', () => {
	expect(uses(atlas(true))).toEqual(uses(atlas(false)));
});

test('a retracted record keeps its address, and says when and why', () => {
	const entity = atlas(true).entities.get('zones/shenyang');
	expect(entity?.retracted.observations.map(({ address }) => address)).toEqual([
		'f-gdp-2024-亿元',
		'f-gdp-2025',
		'f-exports-2025',
	]);
	expect(entity?.retracted.targets.map(({ address }) => address)).toEqual(['t-另一个目标']);
	const of = atlas(true);
	const figure = of.figuresById.get('zones/shenyang#f-gdp-2025');
	if (!figure) throw new Error('no figure');
	expect(receiptOf(of, figure, figure.url, wordsOf())[0]).toMatchObject({
		label: '已撤回',
		parts: [{ text: '2026年1月20日：原文说的是全市' }],
	});
});

test('the file of all observations has it in its place, marked as retracted', () => {
	const { observations, targets } = tablesOf(atlas(true), {
		absolute: (path) => path,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
	});
	expect(
		observations
			.filter(({ entity_id }) => entity_id === 'shenyang')
			.map(({ period, value, status }) => [period, value, status]),
	).toEqual([
		['2023', '400', 'stated'],
		['2024', '430', 'stated'],
		['2024', '600', 'retracted'],
		['2025', '900', 'retracted'],
		['2025', '3', 'retracted'],
	]);
	expect(targets.map(({ label, verdict }) => [label, verdict])).toEqual([
		['地区生产总值', '未到期'],
		['另一个目标', '已撤回'],
	]);
});
