import { expect, test } from 'vitest';
import { latestByZone, latestNational, type ZoneFigure } from '../../src/data/latest.ts';
import { placesIn } from '../../src/data/ranking.ts';
import { type AtlasFiles, atlasOf } from './atlas-fixture.ts';

type Fields = Record<string, unknown>;

const scopes = {
	zone: {},
	merged: { covers: 'merged' },
	district: { covers: 'district' },
	other: { covers: 'district' },
};
const sources = { paper: {}, press: { grade: 'B' }, wiki: { grade: 'C' } };

/** Zones, each with figures of its GDP. */
function atlasWith(zones: Record<string, Fields[]>, files: AtlasFiles = {}) {
	return atlasOf({
		scopes,
		sources,
		metrics: { gdp: {}, ...files.metrics },
		regions: files.regions ?? {},
		zones: Object.fromEntries(
			Object.entries(zones).map(([id, records]) => [
				id,
				{
					...files.zones?.[id],
					observations: records.map((record) => ({
						metric: 'gdp',
						period: 2024,
						...(record['missing'] ? {} : { unit: '亿元' }),
						...record,
					})),
				},
			]),
		),
	});
}

const brief = ({ figure, area, disputed, place }: ZoneFigure) =>
	[
		figure.record.period,
		figure.record.value ?? figure.record.missing,
		area,
		disputed ? 'disputed' : '',
		place ? `${place.place}/${place.ranked}/${place.of}` : '',
	]
		.filter(Boolean)
		.join(' ');

/** The latest figure of one zone, and the others after it. */
function standing(records: Fields[], metric: Fields = {}) {
	const own = latestByZone(atlasWith({ a: records }, { metrics: { gdp: metric } }), 'gdp').get('a');
	return own && [own.latest, ...own.others].map(brief);
}

test('the latest is that of the newest full year; a newer part of a year stands among the others', () => {
	expect(
		standing([
			{ period: 2022, value: 1 },
			{ period: '2025-H1', value: 2 },
			{ period: 2023, value: 3 },
			{ period: 'unknown', value: 4 },
		]),
	).toEqual(['2023 3 unstated', '2025-H1 2 unstated', '2022 1 unstated', 'unknown 4 unstated']);
	expect(
		standing([
			{ period: '2024-Q1', value: 1 },
			{ period: '2024-H1', value: 2 },
		]),
	).toEqual(['2024-H1 2 unstated', '2024-Q1 1 unstated']);
});

test('of what is counted at a time the newest day is the latest', () => {
	const records = [
		{ period: 2023, value: 1 },
		{ period: '2025-06', value: 2 },
	];
	expect(standing(records, { nature: 'stock' })?.[0]).toBe('2025-06 2 unstated');
	expect(standing(records)?.[0]).toBe('2023 1 unstated');
});

test('of one year the whole zone or its merged district comes first, then what says nothing, then the rest', () => {
	const records = ['other', undefined, 'merged'].map((scope, index) => ({ scope, value: index }));
	expect(standing(records)?.[0]).toBe('2024 2 merged');
	expect(standing(records.slice(0, 2))?.[0]).toBe('2024 1 unstated');
	expect(standing([...records.slice(0, 2), { scope: 'zone', value: 9 }])?.[0]).toBe('2024 9 whole');
	// A newer year of another area is still the newer one.
	expect(standing([{ value: 1 }, { value: 2, period: 2025, scope: 'other' }])?.[0]).toBe(
		'2025 2 other',
	);
});

test('an unmarked figure comes before a marked one of the same year, and a newer marked one is shown', () => {
	expect(
		standing([
			{ value: 1, scope: 'zone', source: 'wiki' },
			{ value: 2, scope: 'merged' },
		])?.[0],
	).toBe('2024 2 merged');
	expect(standing([{ value: 1 }, { value: 2, period: 2025, source: 'wiki' }])?.[0]).toBe(
		'2025 2 unstated',
	);
});

test('where sources differ the preferred one stands there, and if none is, all do and say so', () => {
	expect(standing([{ value: 412, source: 'press' }, { value: 523 }])).toEqual([
		'2024 523 unstated',
	]);
	expect(standing([{ value: 412, source: 'gazette' }, { value: 523 }])).toEqual([
		'2024 412 unstated disputed',
		'2024 523 unstated disputed',
	]);
	expect(standing([{ value: 412, source: 'gazette' }, { value: 412 }])).toEqual([
		'2024 412 unstated',
	]);
});

test('an absence is the latest only where nothing has a value; what is about a subject never is', () => {
	expect(standing([{ period: 2025, missing: 'not-published' }, { value: 1 }])?.[0]).toBe(
		'2024 1 unstated',
	);
	expect(standing([{ missing: 'not-published' }])).toEqual(['2024 not-published unstated']);
	expect(standing([{ value: 1, subject: '某企业' }])).toBeUndefined();
});

test('places are among unmarked figures of one year and comparable scope, of all national zones', () => {
	const atlas = atlasWith(
		{
			a: [{ value: 3 }, { value: 30, scope: 'zone' }],
			b: [{ value: 2 }, { value: 20, scope: 'merged' }],
			c: [{ value: 1 }, { value: 10, scope: 'zone' }],
			marked: [{ value: 9, source: 'wiki' }],
			older: [{ value: 9, period: 2023 }],
			elsewhere: [{ value: 9, scope: 'district' }],
			another: [{ value: 8, scope: 'other' }],
			third: [{ value: 8, scope: 'other' }],
			provincial: [{ value: 9 }],
		},
		{ zones: { provincial: { level: 'provincial' } } },
	);
	const latest = latestByZone(atlas, 'gdp');
	expect(
		[...latest.values()].map(({ zone, latest }) => `${zone.id}: ${brief(latest)}`).toSorted(),
	).toEqual([
		'a: 2024 30 whole 1/3/8',
		'another: 2024 8 other',
		'b: 2024 20 merged 2/3/8',
		'c: 2024 10 whole 3/3/8',
		'elsewhere: 2024 9 other',
		'marked: 2024 9 unstated',
		'older: 2023 9 unstated',
		'provincial: 2024 9 unstated',
		'third: 2024 8 other',
	]);
	expect(latest.get('b')?.others.map(brief)).toEqual(['2024 2 unstated 2/3/8']);
	expect(placesIn(atlas, 'gdp', '2024').map(({ covers, rows }) => [covers, rows.length])).toEqual([
		['unstated', 3],
		['zone', 3],
	]);
	expect(placesIn(atlas, 'gdp', '2023')).toEqual([]);
});

test('places themselves have no place', () => {
	const places = { a: [{ value: 1 }], b: [{ value: 2 }], c: [{ value: 3 }] };
	const atlas = atlasWith(places, { metrics: { gdp: { nature: 'rank', direction: 'lower' } } });
	expect([...latestByZone(atlas, 'gdp').values()].map(({ latest }) => latest.place)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('a growth is the record’s own, else that of the record of the growth for the same period and scope', () => {
	const metrics = { gdp: {}, growth: { growthOf: 'gdp', nature: 'ratio', units: ['%'] } };
	const other = { metric: 'growth', unit: '%', value: 7 };
	const grown = (records: Fields[]) => {
		const growth = latestByZone(atlasWith({ a: records }, { metrics }), 'gdp').get('a')?.latest
			.growth;
		return growth && [growth.show, growth.figure.record[growth.show]];
	};
	expect(grown([{ value: 1, growth: '5.0' }, other])).toEqual(['growth', '5.0']);
	expect(grown([{ value: 1 }, other])).toEqual(['value', '7']);
	expect(grown([{ value: 1 }, { ...other, period: 2023 }])).toBeUndefined();
	expect(grown([{ value: 1 }, { ...other, scope: 'zone' }])).toBeUndefined();
	expect(grown([{ value: 1 }, other, { ...other, value: 9, source: 'gazette' }])).toBeUndefined();
});

/** The latest unmarked figure of the country, and a newer one that has marks. */
function national(observations: Fields[]) {
	const atlas = atlasWith(
		{},
		{
			regions: {
				china: {
					level: 'country',
					keySubject: '全国',
					observations: observations.map((record) => ({
						...{ metric: 'gdp', unit: '亿元', subject: '全国', source: 'paper' },
						...record,
					})),
				},
			},
		},
	);
	const { latest, newer } = latestNational(atlas, 'gdp');
	return [latest?.figure.record.value, newer?.figure.record.value];
}

test('the country has its latest unmarked figure, about the subject that speaks for it', () => {
	expect(
		national([
			{ period: 2022, value: 1 },
			{ period: 2023, value: 2 },
			{ period: '2025-H1', value: 4 },
			{ period: 2025, value: 5, subject: '某省' },
		]),
	).toEqual(['2', undefined]);
	expect(national([])).toEqual([undefined, undefined]);
});

test('a newer national figure that bears a mark is told apart, an older one is not', () => {
	const marked = { source: 'wiki', value: 3 };
	expect(
		national([
			{ period: 2023, value: 2 },
			{ ...marked, period: 2024 },
		]),
	).toEqual(['2', '3']);
	expect(
		national([
			{ period: 2023, value: 2 },
			{ ...marked, period: 2022 },
		]),
	).toEqual(['2', undefined]);
	expect(national([{ ...marked, period: 2022 }])).toEqual([undefined, '3']);
});
