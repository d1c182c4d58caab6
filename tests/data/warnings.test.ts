import { expect, test } from 'vitest';
import { countMarks, unusedIn } from '../../src/data/warnings.ts';
import { atlasOf } from './atlas-fixture.ts';

const record = { metric: 'gdp', value: 1, unit: '亿元' };
const atlas = atlasOf({
	metrics: { gdp: {}, exports: {}, alone: { name: '没有人用的指标' } },
	scopes: { zone: {}, park: {}, lonely: { name: '没有人用的口径' }, none: { covers: 'unstated' } },
	sources: { paper: {}, wiki: { grade: 'C' } },
	zones: {
		a: {
			observations: [
				{ ...record, period: 2020, source: 'wiki', flags: ['part-year', 'part-year'] },
				{ ...record, period: 2021, flags: ['part-year'], scope: 'zone' },
				{ ...record, period: 2022, status: 'forecast' },
				{ ...record, period: 2023, flags: ['part-year'] },
			],
			targets: [
				{ metric: 'exports', scope: 'park', label: '甲', summary: '。', value: 1, unit: '亿元' },
			],
		},
	},
});

test('marks are counted by record, most frequent first', () => {
	const [first, ...others] = countMarks(atlas);
	expect(first).toEqual({ mark: 'part-year', count: 3 });
	expect(others.map(({ mark, count }) => `${mark} ${count}`).sort()).toEqual([
		'forecast 1',
		'grade-c 1',
	]);
});

test('what neither a record nor a target uses is named', () => {
	expect(unusedIn(atlas)).toEqual(['没有人用的指标', '没有人用的口径']);
});
