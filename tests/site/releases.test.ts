import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReleases } from '../../src/data/releases/kept.ts';
import { hashOf, type Release } from '../../src/data/releases/record.ts';
import { FILES } from '../../src/data/tables.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, listPages, readPages, readRecords, siteSource } from '../built-site.ts';
import { attributeOf, textOf } from '../html.ts';
import { releaseOf } from '../kept-releases.ts';

const { asOf } = readAtlas(siteSource);
const folder = join(builtSite, 'data/releases');
const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
/** As it was kept when the site was built. */
const old = releaseOf('2026-10-15');
let made: Release | undefined;
let unpacked: string;

beforeAll(() => {
	made = readReleases(folder).releases.at(-1);
	unpacked = mkdtempSync(join(tmpdir(), 'atlas-'));
	execFileSync('tar', ['-xzf', join(folder, made?.record.id ?? '', 'gaoxin-atlas.tar.gz')], {
		cwd: unpacked,
	});
});

afterAll(() => rmSync(unpacked, { recursive: true }));

test('what is kept stands at its address byte for byte, and the edition of the site beside it', () => {
	const { releases, problems } = readReleases(folder);
	expect(problems).toEqual([]);
	expect(releases.map(({ record }) => [record.id, record.asOf])).toEqual([
		['2026-10', '2026-10-15'],
		[asOf.slice(0, 7), asOf],
	]);
	expect(releases[0]).toEqual(old);
	expect(made?.record.before).toEqual({
		id: '2026-10',
		sha256: hashOf(old.files.get('release.json') ?? new Uint8Array()),
	});
});

test('the archive holds the files of /data/, and the record says how many rows they have', () => {
	const name = `gaoxin-atlas-${made?.record.id}`;
	expect(readdirSync(unpacked)).toEqual([name]);
	expect(readdirSync(join(unpacked, name)).sort()).toEqual(
		[...FILES.flatMap((file) => [`${file}.csv`, `${file}.json`]), 'datapackage.json'].sort(),
	);
	for (const file of readdirSync(join(unpacked, name))) {
		expect(readFileSync(join(unpacked, name, file), 'utf8') === read(`data/${file}`), file).toBe(
			true,
		);
	}
	for (const file of FILES) {
		expect(made?.record.tables[file]?.rows, file).toBe(readRecords(file).length);
	}
});

test('the list says of each release its date, version, rows, changes and hash, the newest first', () => {
	const [page] = [...readPages(['data/releases/index.html'])];
	const rows = page?.elements.filter(
		({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody',
	);
	expect(rows).toHaveLength(2);
	const expected = [
		[made, '2026年11月20日', `观测值 ${readRecords('observations').length}、`, '没有同前一版比较'],
		[old, '2026年10月15日', '高新区 1、', '这是存下的第一版'],
	] as const;
	for (const [index, [release, date, counts, changes]] of expected.entries()) {
		const row = rows?.[index];
		const text = row ? textOf(row) : '';
		const { id = '', version = '', files = [] } = release?.record ?? {};
		for (const part of [id, version, date, counts, changes, files[0]?.sha256 ?? '?']) {
			expect(text).toContain(part);
		}
		expect(page?.html).toContain(`href="/data/releases/${id}/gaoxin-atlas.tar.gz"`);
	}
	expect(read('data/index.html')).toContain('href="/data/releases/"');
});

test('the page of a release has each of its files with its hash, and is cited by its version', () => {
	for (const release of [old, made]) {
		const { id = '', asOf: date = '' } = release?.record ?? {};
		const [page] = [...readPages([`data/releases/${id}/index.html`])];
		for (const [name, bytes] of release?.files ?? []) {
			expect(page?.html).toContain(`href="/data/releases/${id}/${name}"`);
			expect(page?.html).toContain(hashOf(bytes));
		}
		const citation = page?.elements.find((one) => attributeOf(one, 'data-citation') !== undefined);
		expect(citation && textOf(citation)).toMatch(
			new RegExp(`\\[DS/OL\\]\\. ${date}版\\..*/data/releases/${id}/\\.$`),
		);
	}
});

test('every citation of this site names its version', () => {
	let citations = 0;
	for (const file of listPages()) {
		const html = read(file);
		const version = /^data\/releases\/2026-10\//.test(file) ? '2026-10-15' : asOf;
		for (const [, tag, text = ''] of html.matchAll(/<(\w+) data-citation[^>]*>([^<]*)</g)) {
			// What the page of a source cites first is that source.
			if (tag === 'p' && file.startsWith('sources/')) continue;
			citations++;
			expect(text, file).toContain(`${version}版`);
		}
		for (const [tag] of html.matchAll(/<[^>]* data-cite="[^>]*>/g)) {
			expect(tag, file).toContain(`data-version="${version}"`);
		}
	}
	expect(citations).toBeGreaterThan(100);
});

test('the version of the schema is a semantic one, the same in every file of JSON', () => {
	const files = globSync('{data,zones,alliances,regions}/*.json', { cwd: builtSite });
	const versions = new Set(
		files
			.filter((file) => !file.endsWith('.csl.json'))
			.map((file) => {
				// Descriptions say it where their standards do.
				const said = JSON.parse(read(file)) as Record<string, unknown> & {
					info?: { version: string };
				};
				return said['version'] ?? said['schema:version'] ?? said.info?.version;
			}),
	);
	expect(files.length).toBeGreaterThan(FILES.length);
	expect([...versions]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
	expect(made?.record.version).toBe([...versions][0]);
});
