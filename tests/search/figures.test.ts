import { expect, test } from 'vitest';
import { pickFigures } from '../../src/search/figures.ts';

const page = 'alliances/northeast/';
const record = (more: object) => ({
	url: 'https://atlas.example/base/alliances/northeast/#f-revenue-2024',
	metric_id: 'revenue',
	period: '2024',
	period_end: '2024-12-31',
	value: '3.1',
	unit: '万亿元',
	display: '达3.1万亿元',
	source_publisher: '导报',
	source_title: '座谈会',
	marks: [],
	...more,
});
const pick = (records: object[], years: string[] = []) =>
	pickFigures({ records }, { page, metricId: 'revenue', labels: ['营业收入'], years });

test('a figure comes with its qualifier, year, source and receipt', () => {
	expect(pick([record({})], ['2024'])).toEqual([
		{
			path: 'alliances/northeast/#f-revenue-2024',
			printed: '达3.1万亿元',
			period: '2024',
			label: '营业收入',
			scope: '',
			publisher: '导报',
			title: '座谈会',
			marks: [],
		},
	]);
});

test('the year that was asked for, else the latest', () => {
	const old = record({
		period: '2023',
		period_end: '2023-12-31',
		display: '2.81万亿元',
	});
	expect(pick([record({}), old], ['2023'])[0]?.printed).toBe('2.81万亿元');
	expect(pick([old, record({})])[0]?.printed).toBe('达3.1万亿元');
	expect(pick([old], ['2024'])).toEqual([
		expect.objectContaining({ printed: '2.81万亿元', period: '2023', insteadOf: ['2024'] }),
	]);
	expect(pick([old, record({})], ['2024'])[0]?.insteadOf).toBeUndefined();
});

test('sound figures go before those with marks, which keep them', () => {
	const forecast = record({ marks: ['forecast'], display: '4万亿元' });
	expect(pick([forecast, record({})])).toHaveLength(1);
	expect(pick([forecast, record({})])[0]?.marks).toEqual([]);
	expect(pick([forecast])[0]?.marks).toEqual(['forecast']);
	expect(pick([record({ marks: ['grade-c', 'suspect-value'] })])[0]?.marks).toEqual([
		'grade-c',
		'suspect-value',
	]);
});

test('what is missing or about something else is no answer', () => {
	expect(pick([record({ value: '', missing: 'not-published' })])).toEqual([]);
	expect(pick([record({ metric_id: 'gdp' })])).toEqual([]);
	expect(pickFigures('nonsense', { page, labels: ['营业收入'], years: [] })).toEqual([]);
});

test('a label answers where there is no metric', () => {
	const labelled = record({ metric_id: '', label: '认定登记技术合同成交额' });
	expect(
		pickFigures({ records: [labelled] }, { page, labels: ['技术合同成交额'], years: [] }),
	).toHaveLength(1);
});

test('figures of several scopes stand apart, of each the latest', () => {
	const zones = record({ scope_id: 'member-zones-19', scope_name: '19家高新区', period: '2023' });
	const older = { ...zones, period: '2022', period_end: '2022-12-31' };
	const torch = record({ scope_id: 'torch-enterprises', scope_name: '火炬入统企业' });
	const shown = pick([older, { ...zones, period_end: '2023-12-31' }, torch]);
	expect(shown.map(({ scope, period }) => [scope, period])).toEqual([
		['火炬入统企业', '2024'],
		['19家高新区', '2023'],
	]);
});

test('one figure that two sources print is shown once, two that disagree are both shown', () => {
	const other = record({ source_publisher: '日报' });
	expect(pick([record({}), other], ['2024'])).toHaveLength(1);
	expect(pick([record({}), { ...other, value: '3.2' }], ['2024'])).toHaveLength(2);
});

test("a figure of the entity itself goes before that of a subject, the metric's before a label's", () => {
	const company = record({ subject: '某公司', period: '2025', period_end: '2025-12-31' });
	expect(pick([company, record({})]).map(({ label }) => label)).toEqual(['营业收入']);
	expect(pick([company]).map(({ label }) => label)).toEqual(['某公司 · 营业收入']);
	const labelled = record({ metric_id: '', label: '营业收入' });
	expect(pick([labelled, record({})])).toHaveLength(1);
	const near = record({ metric_id: '', label: '认定营业收入' });
	expect(pick([near])).toEqual([]);
	const named = (records: object[], ...labels: string[]) =>
		pickFigures({ records }, { page, labels, years: [] }).map(({ label }) => label);
	const of = (subject: string) => record({ metric_id: '', label: '产值', subject });
	expect(named([of('某公司'), record({ metric_id: '', label: '产值' })], '产值')).toEqual([
		'产值',
		'某公司 · 产值',
	]);
	expect(named([of('某公司')], '某公司产值')).toEqual(['某公司 · 产值']);
});

test('a label is met by its end, or by three characters of it', () => {
	const named = (label: string, wanted: string) =>
		pickFigures(
			{ records: [record({ metric_id: '', label })] },
			{ page, labels: [wanted], years: [] },
		).length;
	expect(named('综合评价排名', '排名')).toBe(1);
	expect(named('企业数', '企业')).toBe(0);
	expect(named('综合评价排名', '综合评')).toBe(1);
	expect(named('综合评价排名', '名')).toBe(0);
});

test('four figures stand beside one another at most', () => {
	const records = Array.from({ length: 6 }, (_, i) => record({ scope_id: `s${i}` }));
	expect(pick(records)).toHaveLength(4);
});
