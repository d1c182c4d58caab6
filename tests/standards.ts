/** Holds what we publish against the schemas of the standards it names; see the README beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = join(import.meta.dirname, 'fixtures/standards');
const readText = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Formats that those schemas and ours name, as far as a program can tell. */
export const formats = {
	uri: (text: string) => URL.canParse(text),
	'uri-reference': (text: string) => URL.canParse(text, 'https://example.org/'),
	email: (text: string) => /^[^@\s]+@[^@\s]+$/.test(text),
	date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
	'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
	regex: true,
	'media-range': true,
	textarea: true,
} as const;

/** The profiles are of draft 07, and carry words for forms that validation passes over. */
const profiles = new Ajv({ strict: false, allErrors: true, formats });

const tell = (name: string, errors: ErrorObject[] | null | undefined) =>
	(errors ?? []).map((error) => `${name} ${error.instancePath}: ${error.message}`);

interface Descriptor {
	$schema?: string;
	resources?: Descriptor[];
	schema?: Descriptor;
}

/** What is wrong with a Data Package, each part of it held against the profile that it names itself. */
export function profileProblems(description: object): string[] {
	const { $schema = '', resources = [], schema } = description as Descriptor;
	const [, version, kind = ''] =
		/^https:\/\/datapackage\.org\/profiles\/([\d.]+)\/(\w+)\.json$/.exec($schema) ?? [];
	if (!version) return [`There is no profile ${$schema}.`];
	const name = `${kind}-${version}`;
	const validate =
		profiles.getSchema(name) ??
		profiles
			.addSchema(JSON.parse(readText(`${name}.json`)) as Record<string, unknown>, name)
			.getSchema(name);
	validate?.(description);
	return [
		...tell(kind, validate?.errors),
		...resources.flatMap((one) => profileProblems(one)),
		...(schema ? profileProblems(schema) : []),
	];
}

const isMetaReference = (value: unknown) =>
	typeof value === 'object' && value !== null && '$dynamicRef' in value;

/** What is wrong with a description after OpenAPI 3.1, leaving its schemas aside. */
export function openApiProblems(description: object): string[] {
	// Ajv takes this reference for one to the whole document's schema; here it can mean one thing only.
	const schema: unknown = JSON.parse(readText('openapi-3.1.json'), (_, value: unknown) =>
		isMetaReference(value) ? { $ref: '#/$defs/schema' } : value,
	);
	const validate = new Ajv2020({ strict: false, allErrors: true, formats }).compile(
		schema as Record<string, unknown>,
	);
	validate(description);
	return tell('openapi', validate.errors);
}
