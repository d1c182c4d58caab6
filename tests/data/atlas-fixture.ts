import { type Atlas, buildAtlas, type Entries, type Entry } from '../../src/data/build-atlas.ts';
import { readAddressBook } from '../../src/kinds/addresses.ts';
import {
	type CollectionName,
	COLLECTIONS,
	FIGURE_COLLECTIONS,
	schemas,
	siteSchema,
} from '../../src/kinds/index.ts';

import { vocabulary } from '../vocabulary.ts';

type Fields = Record<string, unknown>;

/** Files by collection and id, each with the fields a test is about. */
export type AtlasFiles = Partial<Record<CollectionName, Record<string, Fields>>> & {
	site?: Fields;
	/** The text of content/addresses.yaml. */
	addresses?: string;
};

/**
 * An atlas of the smallest files: what a schema requires and a test leaves out gets a plain value,
 * and metrics, scopes, sources and regions that are only mentioned come into being. Every file
 * passes through its real schema, numbers as the texts that our reader makes of them.
 */
export function atlasOf(files: AtlasFiles): Atlas {
	const { addresses, ...collections } = files;
	const given = structuredClone(collections) as Record<string, Record<string, Fields>>;
	const put = (collection: CollectionName, id: unknown, fields: Fields = {}) => {
		if (typeof id === 'string') (given[collection] ??= {})[id] ??= {};
		Object.assign(given[collection]?.[String(id)] ?? {}, {
			...fields,
			...given[collection]?.[String(id)],
		});
	};

	for (const collection of FIGURE_COLLECTIONS) {
		for (const fields of Object.values(given[collection] ?? {})) {
			for (const list of ['observations', 'targets', 'statements'] as const) {
				for (const record of (fields[list] ?? []) as Fields[]) {
					record['source'] ??= 'paper';
					put('sources', record['source']);
					put('scopes', record['scope']);
					put('metrics', record['metric'], record['unit'] ? { units: [record['unit']] } : {});
				}
			}
			for (const record of (fields['members'] ?? []) as Fields[]) {
				record['source'] ??= 'paper';
				put('sources', record['source']);
				if (record['zone']) put('zones', record['zone']);
			}
		}
	}
	for (const fields of Object.values(given['zones'] ?? {})) {
		fields['region'] ??= 'liaoning';
		put('regions', fields['region']);
	}

	const entries = Object.fromEntries(
		COLLECTIONS.map((collection) => [
			collection,
			Object.entries(given[collection] ?? {}).map(([id, fields]): Entry<unknown> => {
				const data = schemas[collection].parse(
					asRead({ ...DEFAULTS[collection]?.(id), ...fields }),
				);
				return { id, data, path: `content/${collection}/${id}` };
			}),
		]),
	);
	return buildAtlas({
		...entries,
		...(addresses === undefined ? {} : { addresses: readAddressBook(addresses) }),
		site: siteSchema.parse(asRead({ asOf: '2026-01-31', ...files.site })),
		vocabulary,
	} as Entries);
}

const DEFAULTS: Partial<Record<CollectionName, (id: string) => Fields>> = {
	zones: (id) => ({ name: id, level: 'national' }),
	alliances: (id) => ({ name: id }),
	networks: (id) => ({ name: id }),
	industries: (id) => ({ name: id }),
	regions: (id) => ({ name: id, level: 'province' }),
	mechanisms: (id) => ({
		name: id,
		kind: 'mechanism',
		operators: { text: id },
		summary: id,
		status: { value: 'working', asOf: '2025', source: 'paper' },
		sources: ['paper'],
	}),
	policies: (id) => ({ title: id, sources: ['paper'] }),
	terms: (id) => ({ name: id }),
	events: (id) => ({ title: id, precision: 'unknown', summary: id, sources: ['paper'] }),
	metrics: (id) => ({
		name: id,
		units: ['亿元'],
		nature: 'flow',
		growthBasis: 'unknown',
		direction: 'higher',
		family: 'scale',
	}),
	scopes: (id) => ({ name: id, covers: 'zone', note: id }),
	sources: (id) => ({ title: id, publisher: id, kind: 'newspaper', read: 'original', grade: 'A' }),
};

/** Every scalar is a text, as in the files. */
function asRead(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asRead);
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRead(item)]));
	}
	return value === undefined ? undefined : String(value);
}
