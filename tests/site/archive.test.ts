/** The archive of all data, opened by another library than made it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'yaml';
import { openPromise } from 'yauzl';
import { beforeAll, expect, test } from 'vitest';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';

/** By name, in the order of the archive. */
const files = new Map<string, Buffer>();

beforeAll(async () => {
	const zip = await openPromise(join(builtSite, 'data/gaoxin-atlas.zip'));
	for await (const entry of zip.eachEntry()) {
		files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
	}
});

const textOf = (name: string) => String(files.get(name));

test('it has every file of /data/ as it is published', () => {
	const published = globSync('*.{csv,json,sqlite,xlsx}', { cwd: join(builtSite, 'data') });
	const added = ['README.md', 'LICENSE', 'CITATION.cff', 'SHA256SUMS'];
	expect([...files.keys()].sort()).toEqual([...published, ...added].sort());
	for (const name of published) {
		const bytes = readFileSync(join(builtSite, 'data', name));
		expect(files.get(name)?.equals(bytes), name).toBe(true);
	}
});

test('its hashes hold, and its description names each file', () => {
	expect(textOf('SHA256SUMS').trimEnd().split('\n')).toEqual(
		[...files]
			.filter(([name]) => name !== 'SHA256SUMS')
			.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`),
	);
	for (const name of files.keys()) {
		if (name !== 'README.md') expect(textOf('README.md')).toContain(`\`${name}\``);
	}
});

test('its citation names the edition, and its licence is the whole text', () => {
	const { asOf } = readAtlas(siteSource);
	expect(parse(textOf('CITATION.cff'))).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		version: asOf,
		'date-released': asOf,
		license: 'CC-BY-4.0',
		authors: [{ name: '国家高新区图志', website: expect.stringMatching(/\/data\/$/) as string }],
	});
	expect(textOf('LICENSE')).toContain('Attribution 4.0 International');
	expect(textOf('LICENSE')).toContain('Section 8');
});
