import { expect, test } from 'vitest';
import { describeApi } from '../../src/data/openapi.ts';
import { COLUMNS, FILES } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';
import { openApiProblems } from '../standards.ts';

interface Operation {
	operationId: string;
	tags: string[];
	parameters?: { name: string; schema: object }[];
	responses: Record<string, { content?: Record<string, object> }>;
}

interface Api {
	servers: { url: string }[];
	info: { version: string; license: object };
	paths: Record<string, { get: Operation }>;
	components: {
		schemas: Record<
			string,
			{ enum?: string[]; required?: string[]; properties: Record<string, Record<string, unknown>> }
		>;
	};
}

const facts = {
	edition: { version: '1.0.0', asOf: '2026-01-01', license: 'CC-BY-4.0' },
	site: 'https://example.org/atlas/',
	homepage: 'https://example.org/atlas/data/',
	pages: [
		{ collection: 'zones', id: 'alpha' },
		{ collection: 'zones', id: 'beta' },
		{ collection: 'metrics', id: 'gdp' },
	],
	zoneFeeds: ['alpha'],
	sources: ['paper'],
	releases: ['2026-01'],
	charts: [
		'targets',
		'rankings/list',
		'zones/alpha/gdp',
		'metrics/gdp/2024',
		'alliances/north/revenue/zones',
	],
};
const api = describeApi(facts, wordsOf()) as Api;
const pathsIn = ({ paths }: Api) => Object.keys(paths);
const get = (path: string) => api.paths[path]?.get;
const choices = (path: string) =>
	get(path)?.parameters?.map(({ name, schema }) => [name, schema] as const);

test('every table is described as JSON and CSV, its records column by column', () => {
	expect(openApiProblems(api)).toEqual([]);
	for (const file of FILES) {
		expect(get(`/data/${file}.csv`)?.responses['200']?.content).toHaveProperty('text/csv');
		expect(get(`/data/${file}.json`)?.responses).toMatchObject({
			200: {
				content: { 'application/json': { schema: { $ref: `#/components/schemas/${file}_file` } } },
			},
		});
		const { properties, required } = api.components.schemas[file] ?? { properties: {} };
		expect(Object.keys(properties)).toEqual([...COLUMNS[file]]);
		expect(required).toEqual([...COLUMNS[file]]);
	}
	expect(api.servers).toEqual([{ url: 'https://example.org/atlas' }]);
	expect(api.info).toMatchObject({ version: '1.0.0', license: { identifier: 'CC-BY-4.0' } });
});

test('a column says what its cells look like', () => {
	const of = (file: string, column: string) =>
		api.components.schemas[file]?.properties[column] ?? {};
	expect(of('zones', 'level')).toMatchObject({
		title: '级别',
		type: 'string',
		enum: ['national', 'provincial', 'other'],
	});
	expect(of('zones', 'approved_basis')).toMatchObject({
		type: ['string', 'null'],
		enum: ['sourced', 'derived', null],
	});
	expect(of('zones', 'aliases')).toMatchObject({ type: 'array', items: { type: 'string' } });
	expect(of('observations', 'flags')).toMatchObject({ items: { enum: expect.any(Array) as [] } });
	expect(of('observations', 'value')).toMatchObject({ pattern: '^-?\\d+(\\.\\d+)?$' });
	expect(of('rankings', 'rank')).toMatchObject({ type: ['string', 'null'], pattern: '^-?\\d+$' });
	expect(of('rankings', 'ordered')).toMatchObject({ type: 'boolean' });
	expect(of('zones', 'approved_start')).toMatchObject({ format: 'date' });
	expect(of('zones', 'url')).toMatchObject({ format: 'uri' });
});

test('pages have files under their names, metrics no JSON, and kinds without a page none', () => {
	const own = pathsIn(api).filter((path) => /^\/(zones|metrics|events)\//.test(path));
	expect(own).toEqual([
		'/zones/{id}.json',
		'/zones/{id}.csv',
		'/zones/{id}-excel.csv',
		'/metrics/{id}.csv',
		'/metrics/{id}-excel.csv',
		'/zones/{id}.atom',
	]);
	expect(choices('/zones/{id}.csv')).toEqual([['id', { $ref: '#/components/schemas/zones_id' }]]);
	expect(api.components.schemas['zones_id']?.enum).toEqual(['alpha', 'beta']);
	expect(choices('/zones/{id}.atom')).toEqual([['id', { type: 'string', enum: ['alpha'] }]]);
	expect(Object.keys(get('/zones/{id}.csv')?.responses ?? {})).toEqual(['200', '404']);
	expect(Object.keys(get('/data/zones.csv')?.responses ?? {})).toEqual(['200']);
});

test('charts are told by the shapes of address that there are', () => {
	expect(pathsIn(api).filter((path) => path.startsWith('/embed/'))).toEqual([
		'/embed/targets.csv',
		'/embed/rankings/{id}.csv',
		'/embed/{collection}/{id}/{chart}.csv',
		'/embed/{collection}/{id}/{metric}/zones.csv',
	]);
	expect(choices('/embed/{collection}/{id}/{chart}.csv')).toEqual([
		['collection', { type: 'string', enum: ['zones', 'metrics'] }],
		['id', { type: 'string', enum: ['alpha', 'gdp'] }],
		['chart', { type: 'string', enum: ['gdp', '2024'] }],
	]);
	expect(choices('/embed/{collection}/{id}/{metric}/zones.csv')).toEqual([
		['collection', { type: 'string', enum: ['alliances'] }],
		['id', { type: 'string', enum: ['north'] }],
		['metric', { type: 'string', enum: ['revenue'] }],
	]);
});

test('a site without pages, sources and charts has a valid description, too', () => {
	const bare = describeApi(
		{ ...facts, pages: [], zoneFeeds: [], sources: [], releases: [], charts: [] },
		wordsOf(),
	) as Api;
	expect(openApiProblems(bare)).toEqual([]);
	expect(pathsIn(bare).filter((path) => path.includes('{'))).toEqual([]);
	expect(pathsIn(bare)).toEqual(
		expect.arrayContaining(['/changes.atom', '/data/gaoxin-atlas.sqlite', '/llms.txt']),
	);
});
