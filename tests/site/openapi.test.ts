/** The description of all files, held against OpenAPI's own schema and the files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/integrations/host-headers.ts';
import { blame, builtSite } from '../built-site.ts';
import { formats, openApiProblems } from '../standards.ts';

interface Schema {
	$ref?: string;
	enum?: string[];
}

interface Operation {
	operationId: string;
	parameters?: { name: string; schema: Schema }[];
	responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

interface Api {
	servers: { url: string }[];
	paths: Record<string, { get: Operation }>;
	components: { schemas: Record<string, Schema> };
}

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const api = JSON.parse(read('data/openapi.json')) as Api;
const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, get }));

/** What a parameter may be. */
function choicesOf({ $ref, ...schema }: Schema): string[] {
	const name = $ref?.replace('#/components/schemas/', '');
	return (name === undefined ? schema : api.components.schemas[name])?.enum ?? [];
}

/** Every address that a path stands for. */
function addressesOf(path: string, { parameters = [] }: Operation): string[] {
	return parameters.reduce(
		(paths, { name, schema }) =>
			paths.flatMap((one) => choicesOf(schema).map((id) => one.replace(`{${name}}`, id))),
		[path],
	);
}

const described = new Map(
	operations.flatMap(({ path, get }) =>
		addressesOf(path, get).map((address) => [address.slice(1), get] as const),
	),
);

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats });
ajv.addSchema({ ...api, $id: 'api' });
ajv.addVocabulary(['openapi', 'info', 'externalDocs', 'servers', 'tags', 'paths', 'components']);

test('the description is valid after OpenAPI 3.1', () => {
	expect(openApiProblems(api)).toEqual([]);
	const ids = operations.map(({ get }) => get.operationId);
	expect(new Set(ids).size).toBe(ids.length);
	// Each part of a path that differs is told of, and nothing else.
	for (const { path, get } of operations) {
		const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
		expect((get.parameters ?? []).map(({ name }) => name)).toEqual(named);
	}
});

test('what OpenAPI’s schema does not allow is told', () => {
	expect(openApiProblems({ ...api, openapi: '3.0.0' }).join()).toMatch(/pattern/);
	expect(openApiProblems({ ...api, paths: { zones: {} } })).not.toEqual([]);
});

test('every file for programs is described, and every address that is described is there', () => {
	const files = globSync('**/*.{json,csv,atom,ics,sqlite,txt}', { cwd: builtSite })
		.map((file) => file.replaceAll('\\', '/'))
		// What only this site, its hosts, editors of its content or crawlers read.
		.filter(
			(file) => !/^(pagefind|_astro|compare|schemas|hosting)\/|^(vercel|robots)\./.test(file),
		);
	expect(files.filter((file) => !described.has(file))).toEqual([]);
	for (const { path, get } of operations) {
		const addresses = addressesOf(path, get);
		const there = addresses.filter((address) => existsSync(join(builtSite, address)));
		// Of charts not every combination is drawn, and the description says so.
		if ((get.parameters ?? []).length < 2) expect(there, path).toEqual(addresses);
		else expect(there.length, path).toBeGreaterThan(0);
	}
});

test('the content types are those that hosts send', () => {
	for (const { path, get } of operations) {
		const sent = headersFor(path.replaceAll(/[{}]/g, ''))['Content-Type'];
		expect(Object.keys(get.responses['200']?.content ?? {}), path).toEqual([sent?.split(';')[0]]);
	}
});

test('every JSON file is what its schema says, record by record', () => {
	const wrong: string[] = [];
	for (const [address, { responses }] of described) {
		const schema = responses['200']?.content?.['application/json']?.schema;
		if (!schema) continue;
		const validate = schema.$ref ? ajv.getSchema(`api${schema.$ref}`) : ajv.compile(schema);
		if (!validate) throw new Error(`There is no schema ${schema.$ref}.`);
		if (validate(JSON.parse(read(address)))) continue;
		const [first] = validate.errors ?? [];
		wrong.push(`${address} ${first?.instancePath}: ${first?.message}`);
	}
	expect(wrong, blame).toEqual([]);
});

test('the schema of a record refuses what is not as told', () => {
	const validate = ajv.getSchema('api#/components/schemas/zones');
	const { records } = JSON.parse(read('data/zones.json')) as { records: object[] };
	expect(validate?.({ ...records[0] })).toBe(true);
	expect(validate?.({ ...records[0], level: 'none' })).toBe(false);
	expect(validate?.({ ...records[0], aliases: null })).toBe(false);
	expect(validate?.({ ...records[0], approved_start: '2010' })).toBe(false);
	expect(validate?.({ ...records[0], more: null })).toBe(false);
});

test('/llms.txt has a name, a summary and lists of links that lead somewhere', () => {
	const text = read('llms.txt');
	const [name, , summary] = text.split('\n');
	expect(name).toMatch(/^# \p{Script=Han}+$/u);
	expect(summary).toMatch(/^> .+\d{4}年/);
	expect(text.match(/^# /gm)).toHaveLength(1);
	const parts = text.split(/^## /m).slice(1);
	expect(parts.length).toBeGreaterThan(3);
	const [server = ''] = api.servers.map(({ url }) => `${url}/`);
	for (const part of parts) {
		const [, ...lines] = part.trim().split('\n');
		for (const line of lines.filter((one) => one !== '')) {
			const [, address = ''] = /^- \[[^\]]+\]\((\S+)\)(?:: .+)?$/.exec(line) ?? [];
			expect(address, line).toMatch(/^https?:/);
			if (!address.startsWith(server)) continue;
			const path = address.slice(server.length).replace(/#.*/, '');
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			expect(existsSync(join(builtSite, file)), line).toBe(true);
		}
	}
	for (const path of ['data/observations.json', 'data/openapi.json', 'data/#cite']) {
		expect(text).toContain(`](${server}${path})`);
	}
});
