import { expect, test } from 'vitest';
import { approvalYears } from '../../src/data/approvals.ts';
import { atlasOf } from './atlas-fixture.ts';

const zone = (date: string | undefined, more: object = {}) => ({
	region: 'a',
	...(date ? { approved: { date, basis: 'sourced', source: 'paper', ...more } } : {}),
});

test('approvals are counted by batch and year, and cumulated; who has no date is in none', () => {
	const atlas = atlasOf({
		regions: { a: { name: '甲省', level: 'province' } },
		sources: { paper: {} },
		policies: { decree: { title: '批准一批', sources: ['paper'] } },
		zones: {
			late: { ...zone('2015-09'), batch: '2015-09' },
			first: zone('1988-05'),
			two: zone('2015-02-13', { decree: 'decree' }),
			three: zone('2015-02-13', { decree: 'decree', basis: 'derived' }),
			undated: zone(undefined),
			provincial: { ...zone('2015-02-13'), level: 'provincial' },
		},
	});
	expect(
		approvalYears(atlas).map(({ year, added, total, batches }) => [
			year,
			added,
			total,
			batches.map(({ batch, zones, derived, decrees }) => [
				batch,
				zones.map(({ id }) => id),
				derived,
				decrees.map(({ id }) => id),
			]),
		]),
	).toEqual([
		['1988', 1, 1, [['1988', ['first'], 0, []]]],
		[
			'2015',
			3,
			4,
			[
				['2015', ['two', 'three'], 1, ['decree']],
				['2015-09', ['late'], 0, []],
			],
		],
	]);
});
