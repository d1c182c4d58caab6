import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorFiles, schemaFolder } from '../../scripts/parts/editor-files.ts';
import { guideFiles } from '../../src/data/guide.ts';
import { extensionOf, readContentFile } from '../../src/kinds/content.ts';
import { schemas } from '../../src/kinds/index.ts';
import { date, decimal, flag, reference, unit, words } from '../../src/kinds/fields.ts';
import { editorSchema, editorSchemas } from '../../src/kinds/json-schema.ts';

const root = join(import.meta.dirname, '../..');

// Strict: a keyword that is none of JSON Schema's or VS Code's would be an error.
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true, keywords: ['patternErrorMessage'] });
const validators = Object.fromEntries(
	Object.entries(editorSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What an editor finds wrong in YAML, which it reads with numbers, booleans and all. */
function complaints(collection: string, yaml: string): string[] {
	const validate = validators[collection];
	if (!validate) throw new Error(`There is no schema for ${collection}.`);
	validate(parse(yaml));
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The YAML of a content file. */
function yamlOf(path: string, text: string): string {
	const { document, bodyLine, yamlLine } = readContentFile('zones', 'x', path, text);
	if (document.errors.length > 0) throw new Error(`${path} is not YAML.`);
	const lines = text.split('\n');
	return path.endsWith('.mdx') ? lines.slice(yamlLine, bodyLine - 1).join('\n') : text;
}

const shenyang = yamlOf(
	'shenyang.mdx',
	readFileSync(join(root, 'tests/fixtures/small-site/content/zones/shenyang.mdx'), 'utf8'),
);

describe('what npm run schemas writes', () => {
	const files = editorFiles();

	test.each([...files])('%s stands in the repository as it is made', (path, text) => {
		const written = readFileSync(join(root, path), 'utf8');
		expect(written === text || `${path} 旧了：运行 npm run schemas，提交它改的文件。`).toBe(true);
	});

	test('stands there alone', () => {
		const made = [...files.keys()].filter((path) => path.startsWith(`${schemaFolder}/`));
		expect(readdirSync(join(root, schemaFolder)).map((name) => `${schemaFolder}/${name}`)).toEqual(
			made.sort(),
		);
	});

	test('gives VS Code a schema for every YAML file of content, which stands where it says', () => {
		const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as {
			'yaml.schemas': Record<string, string>;
		};
		const yaml = Object.keys(schemas).filter(
			(name) => extensionOf(name as keyof typeof schemas) === 'yaml',
		);
		expect(Object.values(settings['yaml.schemas']).sort()).toEqual(
			[
				...yaml.map((name) => `content/${name}/*.yaml`),
				'content/vocabulary/units.yaml',
				'content/vocabulary/qualifiers.yaml',
				'content/site.yaml',
			].sort(),
		);
		for (const path of Object.keys(settings['yaml.schemas'])) {
			expect(files.has(path.replace('./', ''))).toBe(true);
		}
	});
});

describe('an editor', () => {
	test('finds nothing wrong in a zone', () => {
		expect(shenyang).toContain('value: ');
		expect(complaints('zones', shenyang)).toEqual([]);
	});

	test.each(guideFiles(root))('finds nothing wrong in the example of $name', (file) => {
		expect(complaints(file.name, yamlOf(file.path, file.example))).toEqual([]);
	});

	test('marks an unknown field, a lacking one and a value that is not among those allowed', () => {
		expect(complaints('zones', 'name: 甲\nlevel: local\nsummry: 乙')).toEqual([
			" must have required property 'region'",
			' must NOT have additional properties',
			'/level must be equal to one of the allowed values',
		]);
	});

	test('marks a list without records and a field left empty', () => {
		const zone = 'name: 甲\nlevel: other\nregion: liaoning';
		expect(complaints('zones', `${zone}\ntargets: 三条\nnote:`)).toEqual([
			'/targets must be array',
			'/note must be string,number,boolean',
		]);
	});

	test('shows what every field means', () => {
		expect(editorSchemas()['sources']).toMatchObject({
			title: '来源',
			properties: { grade: { description: expect.stringContaining('A 官方') as string } },
		});
	});
});

describe('a field', () => {
	const made = editorSchema(
		z.strictObject({
			value: decimal(),
			note: words(),
			date: date(),
			unit: unit(),
			ordered: flag(),
			count: z.string().regex(/^\d+$/, { error: '要写整数' }).transform(Number),
			zone: reference('zones'),
		}),
		'样例',
	);

	test('takes the types whose texts its schema takes', () => {
		const types = Object.entries(made.properties ?? {}).map(([name, field]) => [
			name,
			typeof field === 'object' ? (field.type ?? field.enum) : field,
		]);
		expect(Object.fromEntries(types)).toEqual({
			value: ['string', 'number'],
			note: ['string', 'number', 'boolean'],
			date: ['string', 'integer'],
			unit: 'string',
			ordered: [true, false, 'true', 'false'],
			count: ['string', 'integer'],
			zone: ['string', 'integer', 'boolean'],
		});
	});

	test('says in Chinese what form it has', () => {
		expect(made.properties?.['count']).toEqual({
			type: ['string', 'integer'],
			pattern: '^\\d+$',
			patternErrorMessage: '要写整数',
		});
	});
});
