/** What the files say of a page that has everything, and of one that has hardly anything. */
import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { targetOf, typeOf } from '../../src/data/columns.ts';
import { COLUMNS, FILES, type FileName, tablesOf } from '../../src/data/tables.ts';
import { atlasOf } from './atlas-fixture.ts';

const named = { name: '名', nameEn: 'Name', aliases: ['甲', '乙'] };
const group = {
	...named,
	founded: { date: '2020-01', source: 'paper' },
	host: { text: '某单位', source: 'paper' },
};
const tables = tablesOf(
	atlasOf({
		metrics: {
			gdp: {
				units: ['亿元', '万元'],
				growthBasis: 'real',
				growthGrounds: { kind: 'stated', text: '公报注明', sources: ['paper'] },
				comparableCoverage: true,
				definition: { text: '新创造的价值', source: 'paper', also: ['paper'] },
			},
			revenue: {
				growthGrounds: { kind: 'convention', sources: ['paper'] },
				growthBasis: 'nominal',
			},
		},
		scopes: { zone: { name: '全区', covers: 'zone', note: '全部' } },
		zones: {
			full: {
				...named,
				fullName: '全称',
				level: 'other',
				region: 'liaoning',
				city: '某市',
				approved: { date: '2010-11', basis: 'derived', source: 'paper' },
				industries: [
					{ industry: 'steel', words: '钢铁和造纸', source: 'paper' },
					{ industry: 'pulp', words: '钢铁和造纸', source: 'paper' },
					{ words: '新经济', source: 'odd' },
				],
				website: 'https://zone.test/',
				observations: [
					{
						metric: 'gdp',
						subject: '某企业',
						period: '2024-Q1',
						value: 1,
						valueMax: 2,
						unit: '亿元',
						printed: '1至2亿元',
						qualifier: '约',
						growth: '3.20',
						growthNote: '同比',
						periodInferred: '据文意',
						share: { of: '全省', value: '1/4' },
						scope: 'zone',
						status: 'derived',
						formula: '1+1',
						flags: ['part-year'],
						locator: '第3段',
						note: '注',
					},
					{ label: '企业', period: 'unknown', missing: 'suppressed' },
					{ metric: 'revenue', period: 2023, value: '100.0', unit: '亿元', source: 'paper' },
					{ metric: 'revenue', period: 2024, value: '108.0', unit: '亿元', growth: '8.0' },
					{
						metric: 'revenue',
						period: 2025,
						value: '120.0',
						unit: '亿元',
						growth: '8.0',
						growthBasis: 'unknown',
					},
				],
				targets: [
					{
						metric: 'gdp',
						subject: '某企业',
						label: '产值',
						summary: '到2027年。',
						value: 5,
						valueMax: 6,
						unit: '亿元',
						printed: '5至6亿元',
						qualifier: '以上',
						by: "delegate's proposal",
						deadline: 2027,
						announced: '2025-01',
						note: '注',
					},
					{ label: '量级', summary: '。', value: 1000, unit: '亿元', magnitude: true },
				],
			},
			bare: {},
		},
		alliances: { full: group, bare: {} },
		networks: {
			full: group,
			steel: { industries: [{ industry: 'steel', words: '钢铁', source: 'paper' }] },
		},
		industries: {
			metals: {},
			steel: { ...named, parent: 'metals' },
			pulp: {},
		},
		regions: { city: { ...named, level: 'city', parent: 'liaoning' } },
		policies: {
			full: {
				title: '办法',
				issuer: '某部',
				number: '1号',
				issued: '2025',
				issuedInferred: '据文意',
			},
		},
		events: {
			full: {
				title: '大会',
				date: '2025',
				precision: 'year',
				place: '沈阳',
				entities: ['zones/full'],
			},
		},
		sources: {
			odd: {
				title: '文',
				titleInferred: '据文意',
				publisher: '报',
				publisherInferred: '据域名',
				authors: ['甲', '乙'],
				published: '2025-02',
				dateInferred: '据网址',
				link: 'https://paper.test/',
				kind: 'portal',
				read: 'snippet',
				grade: 'C',
			},
		},
	}),
	{
		absolute: (path) => `/${path}`,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
	},
);

/** A row without its empty cells. */
function told(file: FileName, id: string) {
	const row = (tables[file] as readonly Record<string, unknown>[]).find((one) =>
		String(one['id']).startsWith(id),
	);
	return Object.fromEntries(
		Object.entries(row ?? {}).filter(([, cell]) => cell !== null && String(cell) !== ''),
	);
}

const names = { name: '名', name_en: 'Name', aliases: ['甲', '乙'] };

test('a zone tells everything it knows, and nothing it does not', () => {
	expect(told('zones', 'full')).toMatchObject({
		id: 'full',
		...names,
		full_name: '全称',
		level: 'other',
		region_id: 'liaoning',
		city: '某市',
		approved: '2010-11',
		approved_basis: 'derived',
		approved_source_id: 'paper',
		industries: ['钢铁和造纸', '新经济'],
		industries_source_id: ['paper', 'odd'],
		website: 'https://zone.test/',
		url: '/zones/full/',
	});
	expect(told('zones', 'bare')).toEqual({
		id: 'bare',
		name: 'bare',
		level: 'national',
		region_id: 'liaoning',
		url: '/zones/bare/',
	});
});

test.each(['alliances', 'networks'] as const)('%s: when, by whom, from which source', (file) => {
	expect(told(file, 'full')).toEqual({
		id: 'full',
		...names,
		founded: '2020-01',
		founded_source_id: 'paper',
		host: '某单位',
		url: `/${file}/full/`,
		founded_start: '2020-01-01',
		founded_end: '2020-01-31',
	});
});

test('an industry, and who has which in whose words', () => {
	expect(told('industries', 'steel')).toEqual({
		id: 'steel',
		name: '名',
		aliases: ['甲', '乙'],
		parent_id: 'metals',
		url: '/industries/steel/',
	});
	expect(tables.zone_industries).toEqual([
		{ zone_id: 'full', industry_id: 'steel', words: '钢铁和造纸', source_id: 'paper' },
		{ zone_id: 'full', industry_id: 'pulp', words: '钢铁和造纸', source_id: 'paper' },
		{ zone_id: 'full', industry_id: null, words: '新经济', source_id: 'odd' },
	]);
	expect(told('networks', 'steel')).toMatchObject({ industry_ids: ['steel'] });
});

test('a region, a policy, an event, a source', () => {
	expect(told('regions', 'city')).toEqual({
		id: 'city',
		name: '名',
		level: 'city',
		aliases: ['甲', '乙'],
		parent_id: 'liaoning',
		url: '/regions/city/',
	});
	expect(told('policies', 'full')).toMatchObject({
		title: '办法',
		issuer: '某部',
		number: '1号',
		issued: '2025',
		issued_inferred: '据文意',
		source_ids: ['paper'],
		url: '/policies/full/',
	});
	expect(told('events', 'full')).toMatchObject({
		precision: 'year',
		entity_ids: ['zones/full'],
		entity_names: ['名'],
		place: '沈阳',
		url: '/events/full/',
	});
	expect(told('sources', 'odd')).toEqual({
		id: 'odd',
		publisher: '报',
		publisher_inferred: '据域名',
		title: '文',
		title_inferred: '据文意',
		authors: ['甲', '乙'],
		published: '2025-02',
		date_inferred: '据网址',
		kind: 'portal',
		read: 'snippet',
		grade: 'C',
		link: 'https://paper.test/',
		url: '/sources/odd/',
		published_start: '2025-02-01',
		published_end: '2025-02-28',
	});
});

test('a record with everything, and one whose value is kept back', () => {
	expect(told('observations', 'zones/full#f-gdp')).toMatchObject({
		entity_type: 'zones',
		entity_id: 'full',
		subject: '某企业',
		metric_id: 'gdp',
		period_start: '2024-01-01',
		period_end: '2024-03-31',
		value: '1',
		value_max: '2',
		value_low: '100000000',
		value_high: '200000000',
		unit_normalized: '元',
		bound: 'about',
		growth_stated: '3.20',
		growth_basis: 'real',
		growth_grounds: 'stated',
		growth_check: 'no-year-before',
		growth_note: '同比',
		period_inferred: '据文意',
		formula: '1+1',
		share_of: '全省',
		share_value: '1/4',
		scope_id: 'zone',
		scope_name: '全区',
		status: 'derived',
		flags: ['part-year'],
		locator: '第3段',
		note: '注',
		display: '约1至2亿元',
	});
	const none = told('observations', 'zones/full#f-企业');
	expect(none).toMatchObject({ missing: 'suppressed', period: 'unknown', label: '企业' });
	for (const column of ['value', 'bound', 'growth_basis', 'display', 'period_start', 'preferred']) {
		expect(none).not.toHaveProperty(column);
	}
});

test('a stated growth has its price basis, its grounds and what its check found', () => {
	const growth = (year: number) => {
		const row = told('observations', `zones/full#f-revenue-${year}`);
		return [
			'growth_basis',
			'growth_grounds',
			'growth_check',
			'growth_check_low',
			'growth_check_high',
		].map((column) => row[column]);
	};
	expect(growth(2023)).toEqual([undefined, undefined, undefined, undefined, undefined]);
	expect(growth(2024)).toEqual(['nominal', 'convention', 'agrees', '7.8961', '8.1041']);
	expect(growth(2025)).toEqual(['unknown', undefined, 'reference', '11.0134', '11.2089']);
});

test('a metric has its definition, and on whose word its price basis is known', () => {
	expect(told('metrics', 'gdp')).toMatchObject({
		growth_basis: 'real',
		definition: '新创造的价值',
		definition_source_id: 'paper',
		definition_also_source_ids: ['paper'],
		growth_grounds: 'stated',
		growth_grounds_note: '公报注明',
		growth_grounds_source_ids: ['paper'],
		comparable_coverage: true,
	});
	expect(told('metrics', 'revenue')).not.toHaveProperty('comparable_coverage');
});

test('a target with everything, and one that is a magnitude', () => {
	expect(told('targets', 'zones/full#t-产值')).toMatchObject({
		subject: '某企业',
		metric_id: 'gdp',
		value: '5',
		value_max: '6',
		unit: '亿元',
		printed: '5至6亿元',
		qualifier: '以上',
		magnitude: false,
		by: "delegate's proposal",
		deadline: '2027',
		announced: '2025-01',
		verdict: '未到期',
		note: '注',
	});
	expect(told('targets', 'zones/full#t-量级')).toMatchObject({
		magnitude: true,
		source_id: 'paper',
	});
});

test('programs are told which columns are lists, numbers, dates, yes or no', () => {
	const all = FILES.flatMap((file) => COLUMNS[file].map((column) => ({ file, column })));
	const of = (type: string) =>
		[
			...new Set(
				all
					.filter(({ file, column }) => typeOf(file, column) === type)
					.map(({ column }) => String(column)),
			),
		].sort();
	expect(of('list')).toEqual(
		expect.arrayContaining([
			'aliases',
			'authors',
			'entity_ids',
			'entity_names',
			'flags',
			'industries',
			'source_ids',
			'units',
		]),
	);
	expect(of('boolean')).toEqual([
		'approved',
		'comparable_coverage',
		'complete',
		'magnitude',
		'ordered',
		'preferred',
	]);
	expect(of('number')).toEqual(
		expect.arrayContaining(['growth_stated', 'value', 'value_high', 'value_low', 'value_max']),
	);
	expect(of('date')).toEqual(expect.arrayContaining(['period_end', 'period_start']));
	// A list in a row is a list in the description, and nothing else is.
	for (const file of FILES) {
		for (const row of tables[file] as readonly Record<string, unknown>[]) {
			for (const [column, cell] of Object.entries(row)) {
				if (Array.isArray(cell)) expect([column, typeOf(file, column)]).toEqual([column, 'list']);
				if (typeof cell === 'boolean')
					expect([column, typeOf(file, column)]).toEqual([column, 'boolean']);
			}
		}
	}
});

test('a column that holds ids of another file leads there', () => {
	const leads = (file: FileName, ...columns: string[]) =>
		columns.map((column) => targetOf(file, column));
	expect(leads('observations', 'metric_id', 'scope_id', 'source_id', 'id', 'entity_id')).toEqual([
		'metrics',
		'scopes',
		'sources',
		undefined,
		undefined,
	]);
	expect(leads('zones', 'region_id', 'approved_source_id', 'name')).toEqual([
		'regions',
		'sources',
		undefined,
	]);
	expect(leads('regions', 'parent_id')).toEqual(['regions']);
	expect(leads('zone_industries', 'zone_id', 'industry_id', 'source_id', 'words')).toEqual([
		'zones',
		'industries',
		'sources',
		undefined,
	]);
	expect(leads('memberships', 'zone_id', 'group_id')).toEqual(['zones', undefined]);
	expect(leads('events', 'source_ids')).toEqual([undefined]);
});
