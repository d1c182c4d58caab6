import { expect, test } from 'vitest';
import { describePackage } from '../../src/data/datapackage.ts';
import { FILES } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';
import { profileProblems } from '../standards.ts';

interface Package {
	resources: {
		name: string;
		path: string;
		hash: string;
		schema: {
			fields: { name: string; type: string }[];
			primaryKey?: string[];
			foreignKeys: object[];
		};
	}[];
}

const description = describePackage(
	{
		edition: { version: '1.0.0', asOf: '2026-01-01', license: 'CC-BY-4.0' },
		homepage: 'https://example.org/data/',
		id: 'https://example.org/data/datapackage.json',
		sources: 1,
		sums: Object.fromEntries(FILES.map((file) => [file, { bytes: 1, sha256: 'ab12' }])) as never,
	},
	wordsOf(),
) as Package;

const schemaOf = (file: string) => {
	const found = description.resources.find(({ name }) => name === file);
	if (!found) throw new Error(file);
	return found.schema;
};
const fieldOf = (file: string, column: string) =>
	schemaOf(file).fields.find(({ name }) => name === column);

test('the package is what each profile that it names asks for', () => {
	expect(profileProblems(description)).toEqual([]);
});

test('the profiles refuse what is none of theirs', () => {
	const broken = structuredClone(description);
	const zones = broken.resources.find(({ name }) => name === 'zones');
	zones?.schema.fields.push({ name: 'x', type: 'list' });
	if (zones) zones.hash = 'sha256-x';
	expect(profileProblems(broken).join('\n')).toMatch(/tableschema/);
	expect(profileProblems(broken).join('\n')).toMatch(/hash/);
});

test('the package describes each file and what its columns refer to', () => {
	expect(description.resources.map(({ path }) => path)).toEqual(FILES.map((file) => `${file}.csv`));
	expect(description.resources[0]?.hash).toBe('sha256:ab12');
	expect(schemaOf('zones').foreignKeys[0]).toEqual({
		fields: ['region_id'],
		reference: { resource: 'regions', fields: ['id'] },
	});
	// A reference to the same file leaves the resource out.
	expect(schemaOf('industries').foreignKeys).toEqual([
		{ fields: ['parent_id'], reference: { fields: ['id'] } },
	]);
	expect(schemaOf('memberships').primaryKey).toEqual(['row_id']);
	expect(schemaOf('areas').primaryKey).toBeUndefined();
});

test('a list is a text, of which pattern and description say how it is made', () => {
	const aliases = fieldOf('zones', 'aliases') as unknown as { constraints: { pattern: string } };
	expect(aliases).toEqual({
		name: 'aliases',
		title: '别名',
		type: 'string',
		description: '别名、简称、旧名。有几项时，用英文分号“;”隔开，项里没有这个符号。',
		constraints: { pattern: '[^;]+(;[^;]+)*' },
	});
	const pattern = new RegExp(`^(?:${aliases.constraints.pattern})$`);
	expect(['甲', '甲;乙', ';', '甲;', ''].map((text) => pattern.test(text))).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});

test('a column says its type, its choices and whether it is never empty', () => {
	expect(fieldOf('zones', 'level')).toMatchObject({
		type: 'string',
		constraints: { required: true, enum: ['national', 'provincial', 'other'] },
	});
	expect(fieldOf('zones', 'id')).toMatchObject({ constraints: { required: true, unique: true } });
	expect(fieldOf('zones', 'approved_basis')).toMatchObject({
		constraints: { enum: ['sourced', 'derived'] },
	});
	expect(fieldOf('zones', 'approved_basis')).not.toHaveProperty('constraints.required');
	expect(fieldOf('zones', 'approved_start')).toMatchObject({ type: 'date' });
	expect(fieldOf('rankings', 'rank')).toMatchObject({ type: 'integer' });
	expect(fieldOf('observations', 'value')).toMatchObject({ type: 'number' });
	expect(fieldOf('areas', 'approved')).toMatchObject({ type: 'boolean' });
});
