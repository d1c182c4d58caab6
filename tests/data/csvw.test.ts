import { expect, test } from 'vitest';
import { describeCsv } from '../../src/data/csvw.ts';
import { COLUMNS, FILES } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';

interface Description {
	'@context': [string, { '@language': string }];
	tables: {
		url: string;
		tableSchema: {
			columns: { name: string; titles: Record<string, string>; datatype: unknown }[];
			primaryKey?: string;
			foreignKeys?: object[];
		};
	}[];
}

const { tables, ...group } = describeCsv(
	{
		edition: { version: '1.0.0', asOf: '2026-01-01', license: 'CC-BY-4.0' },
		id: 'https://example.org/data/csvw.json',
	},
	wordsOf(),
) as Description;

const columnOf = (file: string, column: string) =>
	tables
		.find(({ url }) => url === `${file}.csv`)
		?.tableSchema.columns.find(({ name }) => name === column);

test('each file and each of its columns is named, as the file has it and in Chinese', () => {
	expect(tables.map(({ url }) => url)).toEqual(FILES.map((file) => `${file}.csv`));
	for (const [index, file] of FILES.entries()) {
		const { columns } = tables[index]?.tableSchema ?? { columns: [] };
		expect(columns.map(({ titles }) => titles['und'])).toEqual([...COLUMNS[file]]);
		for (const { name, titles } of columns) {
			expect(name).toMatch(/^[a-z][a-z_]*$/);
			expect(titles['zh-CN']).toMatch(/\p{Script=Han}/u);
		}
	}
	expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }]);
	expect(group).toMatchObject({
		'@type': 'TableGroup',
		null: '',
		'dc:date': '2026-01-01',
		'schema:version': '1.0.0',
	});
});

test('a column says its datatype, a list what stands between its items', () => {
	expect(columnOf('observations', 'value')?.datatype).toBe('decimal');
	expect(columnOf('rankings', 'rank')?.datatype).toBe('integer');
	expect(columnOf('zones', 'approved_start')?.datatype).toBe('date');
	expect(columnOf('zones', 'url')?.datatype).toBe('anyURI');
	expect(columnOf('areas', 'approved')?.datatype).toEqual({
		base: 'boolean',
		format: 'true|false',
	});
	expect(columnOf('zones', 'level')).toMatchObject({
		datatype: { base: 'string', format: 'national|provincial|other' },
		required: true,
	});
	expect(columnOf('zones', 'aliases')).toMatchObject({ datatype: 'string', separator: ';' });
	expect(columnOf('zones', 'name')).not.toHaveProperty('separator');
});

test('rows are told apart by keys, and refer to rows of other files by theirs', () => {
	const schemaOf = (file: string) => tables.find(({ url }) => url === `${file}.csv`)?.tableSchema;
	expect(schemaOf('zones')?.primaryKey).toBe('id');
	expect(schemaOf('memberships')).toMatchObject({
		primaryKey: 'row_id',
		foreignKeys: [
			{ columnReference: 'zone_id', reference: { resource: 'zones.csv', columnReference: 'id' } },
			{
				columnReference: 'source_id',
				reference: { resource: 'sources.csv', columnReference: 'id' },
			},
		],
	});
	expect(schemaOf('areas')).not.toHaveProperty('primaryKey');
});
