import { expect, test } from 'vitest';
import type { Pledge } from '../../src/data/build-atlas.ts';
import { duePledges, dueYear, topicOf } from '../../src/data/pledge-groups.ts';
import { provinceOf } from '../../src/data/provinces.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

/** An atlas whose pledges are these, of one zone. */
function withPledges(targets: Fields[], asOf = '2026-11-20') {
	return atlasOf({
		site: { asOf },
		metrics: {
			gdp: { name: '地区生产总值', merged: ['生产总值'] },
			growth: { name: '地区生产总值增速', units: ['%'], nature: 'ratio', growthOf: 'gdp' },
		},
		zones: { own: { targets: targets.map((target) => ({ summary: '。', ...target })) } },
	});
}

const due = (label: string, deadline?: string): Fields => ({
	label,
	...(deadline && { deadline }),
});
const labels = (of: { year: string; pledges: readonly Pledge[] } | undefined) =>
	of && [of.year, ...of.pledges.map(({ record }) => record.label)];

test('what fell due last and what falls due next are whole years, told apart by the date of the content', () => {
	const atlas = withPledges([
		due('早', '2020'),
		due('上年', '2025'),
		due('上年底', '2025-12-31'),
		due('今年', '2026'),
		due('远', '2030'),
		due('不详'),
	]);
	const { last, next } = duePledges(atlas);
	expect(labels(last)).toEqual(['2025', '上年', '上年底']);
	expect(labels(next)).toEqual(['2026', '今年']);
});

test('a year that is half over has what fell due in it, and what has yet to', () => {
	const atlas = withPledges([due('六月', '2026-06'), due('全年', '2026'), due('上年', '2025')]);
	const { last, next } = duePledges(atlas);
	expect(labels(last)).toEqual(['2026', '六月']);
	expect(labels(next)).toEqual(['2026', '全年']);
});

test('where nothing is due, or nothing more, nothing is told of it', () => {
	expect(duePledges(withPledges([due('远', '2030')])).last).toBeUndefined();
	expect(duePledges(withPledges([due('早', '2020')])).next).toBeUndefined();
	expect(duePledges(withPledges([due('不详')]))).toEqual({ last: undefined, next: undefined });
});

test('a pledge without a deadline has no year', () => {
	const { pledges } = withPledges([due('甲', '2025-06'), due('乙')]);
	expect(pledges.map(dueYear)).toEqual(['2025', undefined]);
});

test.each([
	[{ metric: 'gdp', label: '总值', value: 5, unit: '亿元' }, 'gdp', '地区生产总值'],
	[{ metric: 'growth', label: '增速', value: 5, unit: '%' }, 'gdp', '地区生产总值'],
	[{ label: '生产总值', value: 5, unit: '亿元' }, 'gdp', '地区生产总值'],
	[{ label: '产值', value: 5, unit: '亿元' }, 'other-money', '其他金额'],
	[{ label: '占比', value: 5, unit: '%' }, 'other-share', '其他比率'],
	[{ label: '企业', value: 5, unit: '家' }, 'other-count', '其他数量'],
	[{ label: '建成' }, 'other-state', '不是数字的目标'],
])('the topic of %o', (target, id, name) => {
	const atlas = withPledges([target]);
	expect(atlas.pledges.map((pledge) => topicOf(atlas, pledge, wordsOf()))).toEqual([{ id, name }]);
});

test('a page’s province is its own, or that of the city it is in; a country has none', () => {
	const atlas = atlasOf({
		regions: {
			china: { level: 'country' },
			liaoning: { level: 'province', parent: 'china' },
			dalian: { level: 'city', parent: 'liaoning' },
		},
		zones: { port: { region: 'dalian' }, park: { region: 'liaoning' } },
		alliances: { north: {} },
	});
	const refs = ['zones/port', 'zones/park', 'regions/dalian', 'regions/liaoning', 'regions/china'];
	expect(
		[...refs, 'alliances/north'].map((ref) => {
			const entity = atlas.entities.get(ref);
			return entity && provinceOf(atlas, entity)?.id;
		}),
	).toEqual(['liaoning', 'liaoning', 'liaoning', 'liaoning', undefined, undefined]);
});
