/** A description of all files that programs may fetch, after OpenAPI 3.1. */
import { type CollectionName, FIGURE_COLLECTIONS } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import { choicesOf, headOf, isAddress, isFilled, meaningOf, typeOf } from './columns.ts';
import type { Edition } from './json.ts';
import { COLUMNS, type FileName, FILES } from './tables.ts';

export interface ApiFacts {
	edition: Edition;
	/** Address of the site, with a slash at its end. */
	site: string;
	/** Address of /data/. */
	homepage: string;
	/** Under which names pages have files of their own, former ones too. */
	pages: readonly { collection: string; id: string }[];
	/** Names of the feeds of zones. */
	zoneFeeds: readonly string[];
	sources: readonly string[];
	/** Names of the releases of the data: 2026-11. */
	releases: readonly string[];
	/** Addresses of charts below embed/, without the slash. */
	charts: readonly string[];
}

type Schema = Readonly<Record<string, unknown>>;
type Tag = keyof Words['programText']['api']['tags'];

interface Answer {
	tag: Tag;
	summary: string;
	about?: string;
	/** Content type, and what such a file holds. */
	type: keyof typeof TYPES;
	schema?: Schema;
	/** Parts of the path that differ: their names, meanings and what they may be. */
	parameters?: readonly (readonly [name: string, about: string, schema: Schema])[];
}

const TYPES = {
	json: 'application/json',
	csv: 'text/csv',
	atom: 'application/atom+xml',
	ics: 'text/calendar',
	sqlite: 'application/vnd.sqlite3',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip',
	txt: 'text/plain',
} as const;

const TEXT: Schema = { type: 'string' };
const OBJECT: Schema = { type: 'object' };
const partOf = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const oneOf = (names: Iterable<string>): Schema => ({ type: 'string', enum: [...new Set(names)] });

export function describeApi(facts: ApiFacts, words: Words): object {
	const { edition, site, homepage } = facts;
	const { api } = words.programText;
	const answers = {
		...tableAnswers(words),
		...pageAnswers(facts, words),
		...chartAnswers(facts.charts, words),
		...otherAnswers(facts, words),
	};
	return {
		openapi: '3.1.0',
		info: {
			title: api.title,
			description: `${api.about}\n\n${words.dataText.packageAbout}`,
			version: edition.version,
			license: { name: words.dataText.licenceTitle, identifier: edition.license },
		},
		externalDocs: { url: homepage },
		servers: [{ url: site.replace(/\/$/, '') }],
		tags: Object.entries(api.tags).map(([name, description]) => ({ name, description })),
		paths: Object.fromEntries(
			Object.entries(answers).map(([path, answer]) => [path, pathItem(path, answer, words)]),
		),
		components: { schemas: schemasOf(facts, words) },
	};
}

function pathItem(path: string, answer: Answer, { programText: { api } }: Words): object {
	const { tag, summary, about, type, schema, parameters = [] } = answer;
	return {
		get: {
			operationId: path.replaceAll(/[^a-z]+/gi, '_').replace(/^_/, ''),
			tags: [tag],
			summary,
			...(about ? { description: about } : {}),
			...(parameters.length > 0
				? {
						parameters: parameters.map(([name, description, schema]) => ({
							name,
							in: 'path',
							required: true,
							description,
							schema,
						})),
					}
				: {}),
			responses: {
				200: { description: api.found, content: { [TYPES[type]]: schema ? { schema } : {} } },
				...(parameters.length > 0 ? { 404: { description: api.lost } } : {}),
			},
		},
	};
}

/** /data/zones.csv, /data/zones.json */
function tableAnswers({ dataText, programText: { api } }: Words): Record<string, Answer> {
	return Object.fromEntries(
		FILES.flatMap((name): [string, Answer][] => {
			const { title, about } = dataText.files[name];
			return [
				[
					`/data/${name}.json`,
					{
						tag: 'tables',
						summary: api.json(title),
						about,
						type: 'json',
						schema: partOf(fileSchema(name)),
					},
				],
				[
					`/data/${name}.csv`,
					{
						tag: 'tables',
						summary: api.csv(title),
						about: `${about}${api.csvAbout(name)}`,
						type: 'csv',
						schema: TEXT,
					},
				],
			];
		}),
	);
}

/** /zones/{id}.csv, /metrics/{id}.csv */
function pageAnswers({ pages }: ApiFacts, words: Words): Record<string, Answer> {
	const { api, kinds } = words.programText;
	const collections = [...FIGURE_COLLECTIONS, 'metrics'] as const;
	return Object.fromEntries(
		collections
			.filter((name) => pages.some(({ collection }) => collection === name))
			.flatMap((name): [string, Answer][] => {
				const kind = kinds[name];
				const parameters = [['id', api.id(kind), partOf(idSchema(name))]] as const;
				const shared = { tag: 'pages', parameters } as const;
				const csv: Answer = {
					...shared,
					summary: api.ofPage(kind, 'CSV'),
					about: `${api.ofPageAbout}${api.csvAbout('observations')}`,
					type: 'csv',
					schema: TEXT,
				};
				const json: Answer = {
					...shared,
					summary: api.ofPage(kind, 'JSON'),
					about: api.ofPageAbout,
					type: 'json',
					schema: partOf(fileSchema('observations')),
				};
				const reader: Answer = {
					...shared,
					summary: api.reader(kind),
					about: api.readerAbout,
					type: 'csv',
					schema: TEXT,
				};
				return [
					// A metric's own JSON would be its definition, which is in /data/metrics.json.
					...(name === 'metrics' ? [] : [[`/${name}/{id}.json`, json] as [string, Answer]]),
					[`/${name}/{id}.csv`, csv],
					[`/${name}/{id}-excel.csv`, reader],
				];
			}),
	);
}

/** /embed/{collection}/{id}/{chart}.csv: only shapes of addresses that some chart has. */
function chartAnswers(charts: readonly string[], words: Words): Record<string, Answer> {
	const { api } = words.programText;
	const parts = charts.map((path) => path.split('/'));
	const answer = (summary: string, record: FileName, ...names: string[]): Answer => ({
		tag: 'charts',
		summary,
		about: `${api.csvAbout(record)}${names.length > 1 ? api.chartAbout : ''}`,
		type: 'csv',
		schema: TEXT,
	});
	const found: Record<string, Answer> = {};
	const single = parts.filter(({ length }) => length === 1);
	for (const [name = ''] of single) found[`/embed/${name}.csv`] = answer(api.pledges, 'targets');
	const lists = parts.filter(({ length }) => length === 2).map(([, id = '']) => id);
	if (lists.length > 0) {
		found['/embed/rankings/{id}.csv'] = {
			...answer(api.places, 'rankings'),
			parameters: [['id', api.pageId, oneOf(lists)]],
		};
	}
	const figures = parts.filter(({ length }) => length > 2);
	for (const [ending, own] of Map.groupBy(figures, ([, , , last]) => last)) {
		const chart = ending === undefined ? 'chart' : 'metric';
		const path = `/embed/{collection}/{id}/{${chart}}${ending === undefined ? '' : `/${ending}`}.csv`;
		found[path] = {
			...answer(ending === undefined ? api.chart : api.chartOfZones, 'observations', 'id', chart),
			parameters: [
				['collection', api.collection, oneOf(own.map(([collection = '']) => collection))],
				['id', api.pageId, oneOf(own.map(([, id = '']) => id))],
				[
					chart,
					chart === 'chart' ? api.chartOf : api.metric,
					oneOf(own.map(([, , name = '']) => name)),
				],
			],
		};
	}
	return found;
}

function otherAnswers(
	{ zoneFeeds, sources, releases }: ApiFacts,
	words: Words,
): Record<string, Answer> {
	const { api, kinds } = words.programText;
	const feed = (summary: string): Answer => ({ tag: 'feeds', summary, type: 'atom', schema: TEXT });
	const about = (summary: string): Answer => ({
		tag: 'about',
		summary,
		type: 'json',
		schema: OBJECT,
	});
	return {
		'/data/observations-excel.csv': {
			tag: 'tables',
			summary: api.readerAll,
			about: api.readerAbout,
			type: 'csv',
			schema: TEXT,
		},
		'/data/gaoxin-atlas.sqlite': { tag: 'tables', summary: api.sqlite, type: 'sqlite' },
		'/data/gaoxin-atlas.xlsx': { tag: 'tables', summary: api.workbook, type: 'xlsx' },
		'/data/gaoxin-atlas.zip': { tag: 'tables', summary: api.archive, type: 'zip' },
		...(releases.length > 0
			? {
					'/data/releases/{id}/release.json': {
						...about(api.release),
						parameters: [['id', api.releaseId, oneOf(releases)]],
					} satisfies Answer,
				}
			: {}),
		...(sources.length > 0
			? {
					'/sources/{id}.csl.json': {
						tag: 'pages',
						summary: api.source,
						type: 'json',
						parameters: [['id', api.id(kinds.sources), oneOf(sources)]],
						schema: {
							type: 'array',
							items: {
								type: 'object',
								required: ['id', 'type'],
								properties: { id: TEXT, type: TEXT },
							},
						},
					} satisfies Answer,
				}
			: {}),
		'/changes.atom': feed(api.changesFeed),
		'/corrections.atom': feed(api.correctionsFeed),
		'/events.atom': feed(api.eventsFeed),
		...(zoneFeeds.length > 0
			? {
					'/zones/{id}.atom': {
						...feed(api.zoneFeed),
						parameters: [['id', api.id(kinds.zones), oneOf(zoneFeeds)]],
					} satisfies Answer,
				}
			: {}),
		'/targets.ics': { tag: 'feeds', summary: api.dueCalendar, type: 'ics', schema: TEXT },
		'/data/datapackage.json': about(api.datapackage),
		'/data/csvw.json': about(api.csvw),
		'/data/openapi.json': about(api.openapi),
		'/llms.txt': { tag: 'about', summary: api.llms, type: 'txt', schema: TEXT },
	};
}

const fileSchema = (name: FileName) => `${name}_file`;
const idSchema = (collection: CollectionName) => `${collection}_id`;

function schemasOf({ edition, pages }: ApiFacts, words: Words): Record<string, Schema> {
	const { dataText, programText } = words;
	const { api } = programText;
	const files = FILES.flatMap((name): [string, Schema][] => {
		const { title } = dataText.files[name];
		return [
			[name, recordSchema(name, words)],
			[
				fileSchema(name),
				closedObject(api.file(title), {
					version: { type: 'string', const: edition.version, description: api.version },
					asOf: { type: 'string', const: edition.asOf, description: api.asOf },
					license: { type: 'string', const: edition.license, description: api.license },
					records: { type: 'array', items: partOf(name) },
				}),
			],
		];
	});
	const ids = [...Map.groupBy(pages, ({ collection }) => collection)].map(
		([collection, own]): [string, Schema] => [
			idSchema(collection as CollectionName),
			oneOf(own.map(({ id }) => id)),
		],
	);
	return Object.fromEntries([...files, ...ids]);
}

function recordSchema(name: FileName, words: Words): Schema {
	const { dataText, programText } = words;
	return closedObject(
		programText.api.record(dataText.files[name].title),
		Object.fromEntries(
			COLUMNS[name].map((column) => [
				column,
				{
					title: headOf(name, column, words),
					description: meaningOf(name, column, words),
					...cellSchema(name, column),
				},
			]),
		),
	);
}

/** Every column is there in every record; what is not known is null. */
function cellSchema(name: FileName, column: string): Schema {
	const choices = choicesOf(name, column);
	const type = typeOf(name, column);
	if (type === 'list') {
		const items = { type: 'string', ...(choices.length > 0 ? { enum: choices } : {}) };
		return { type: 'array', items };
	}
	const filled = isFilled(name, column);
	const kind = type === 'boolean' ? 'boolean' : 'string';
	return {
		type: filled ? kind : [kind, 'null'],
		...(choices.length > 0 ? { enum: filled ? choices : [...choices, null] } : {}),
		...(type === 'number' ? { pattern: '^-?\\d+(\\.\\d+)?$' } : {}),
		...(type === 'integer' ? { pattern: '^-?\\d+$' } : {}),
		...(type === 'date' ? { format: 'date' } : {}),
		...(isAddress(column) ? { format: 'uri' } : {}),
	};
}

function closedObject(description: string, properties: Readonly<Record<string, Schema>>): Schema {
	return {
		type: 'object',
		description,
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	};
}
