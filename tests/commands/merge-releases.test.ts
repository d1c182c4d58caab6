import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeReleases } from '../../scripts/parts/merge-releases.ts';
import { releaseOf, writeReleases } from '../kept-releases.ts';

const first = releaseOf('2030-01-10');
const second = releaseOf('2030-02-10', [first]);

let root: string;
let from: string;
let to: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
	from = join(root, 'site');
	to = join(root, 'kept');
});

afterEach(() => rmSync(root, { recursive: true }));

const merge = () => mergeReleases(from, to);
const kept = () => readdirSync(to).sort();

test('a new edition adds one, with nothing but its own files', () => {
	writeReleases(from, [first]);
	// The site has pages beside the files.
	writeFileSync(join(from, 'index.html'), '<p>');
	writeFileSync(join(from, '2030-01', 'index.html'), '<p>');
	expect(merge()).toEqual({ releases: [first], added: ['2030-01'], problems: [] });
	writeReleases(from, [second]);
	expect(merge()).toEqual({ releases: [first, second], added: ['2030-02'], problems: [] });
	expect(kept()).toEqual(['2030-01', '2030-02']);
	expect(readdirSync(join(to, '2030-01')).sort()).toEqual([
		'SHA256SUMS',
		'gaoxin-atlas.tar.gz',
		'release.json',
	]);
	for (const [name, bytes] of second.files) {
		expect(Buffer.compare(readFileSync(join(to, '2030-02', name)), bytes), name).toBe(0);
	}
});

test('the same once more adds nothing', () => {
	writeReleases(from, [first, second]);
	merge();
	expect(merge()).toEqual({ releases: [first, second], added: [], problems: [] });
});

test('what is kept is never overwritten by other bytes, and nothing else is kept then', () => {
	writeReleases(to, [first]);
	const other = releaseOf('2030-01-10', [], {
		data: new Map([['zones.csv', Buffer.from('id\nother\n')]]),
	});
	writeReleases(from, [other, releaseOf('2030-02-10', [other])]);
	expect(merge().problems).toEqual([
		'数据版本 2030-01 已经存过，内容不同（gaoxin-atlas.tar.gz、release.json、SHA256SUMS）。存过的版本不改写；要公布新的数据，改 content/site.yaml 的 asOf，成为新的一版。',
	]);
	expect(kept()).toEqual(['2030-01']);
	expect(readFileSync(join(to, '2030-01/release.json'))).toEqual(
		Buffer.from(first.files.get('release.json') ?? []),
	);
});

test('a file that was tampered with is refused on either side', () => {
	writeReleases(from, [first, second]);
	writeFileSync(join(from, '2030-02', 'gaoxin-atlas.tar.gz'), 'x');
	expect(merge().problems).toEqual([
		expect.stringContaining('数据版本 2030-02 的 gaoxin-atlas.tar.gz 与存下时不同'),
	]);
	expect(() => kept()).toThrow();
	writeReleases(from, [second]);
	merge();
	writeFileSync(join(to, '2030-01', 'gaoxin-atlas.tar.gz'), 'x');
	expect(merge().problems).toEqual([
		expect.stringContaining('数据版本 2030-01 的 gaoxin-atlas.tar.gz 与存下时不同'),
	]);
});

test('a release without the one before it is refused', () => {
	writeReleases(from, [second]);
	expect(merge().problems).toEqual([
		'缺数据版本 2030-01：它在 2030-02 之前公布过，网址要一直有效。从存放处下载，放进 .build-releases/2030-01/。',
	]);
	expect(() => kept()).toThrow();
});
