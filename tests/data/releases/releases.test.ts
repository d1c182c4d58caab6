import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitOf, diffSince } from '../../../src/data/editions.ts';
import { packArchive } from '../../../src/data/releases/archive.ts';
import { keptFolderOf, readKept } from '../../../src/data/releases/kept.ts';
import { isNewEdition } from '../../../src/data/releases/make.ts';
import { hashOf, type Release } from '../../../src/data/releases/record.ts';
import { presentColumns, versionProblem } from '../../../src/data/releases/schema-version.ts';
import { sayChanges } from '../../../src/data/releases/words.ts';
import { readContent } from '../../../src/kinds/content.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { releaseOf, writeReleases } from '../../kept-releases.ts';
import { commitAll, runGit } from '../../git-folder.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const text = (release: Release, name: string) =>
	Buffer.from(release.files.get(name) ?? []).toString();

test('a release has the name of its month, a second one of that month the name of its day', () => {
	const first = releaseOf('2030-01-10');
	const second = releaseOf('2030-01-20', [first]);
	const third = releaseOf('2030-02-01', [first, second]);
	expect([first, second, third].map(({ record }) => record.id)).toEqual([
		'2030-01',
		'2030-01-20',
		'2030-02',
	]);
	expect(second.record.before?.id).toBe('2030-01');
	expect(third.record.before).toEqual({
		id: '2030-01-20',
		sha256: hashOf(second.files.get('release.json') ?? new Uint8Array()),
	});
});

test('an edition is released once, and a date that was set back is none', () => {
	const kept = [releaseOf('2030-01-10')];
	expect(isNewEdition('2030-01-10', kept)).toBe(false);
	expect(isNewEdition('2030-01-09', kept)).toBe(false);
	expect(isNewEdition('2030-01-11', kept)).toBe(true);
	expect(isNewEdition('2030-01-09', [])).toBe(true);
});

test('the same data is the same bytes, other data is not', () => {
	const files = (release: Release) => Object.fromEntries(release.files);
	expect(files(releaseOf('2030-01-10'))).toEqual(files(releaseOf('2030-01-10')));
	const data = new Map([['zones.csv', Buffer.from('id\nother\n')]]);
	expect(releaseOf('2030-01-10', [], { data }).record.files).not.toEqual(
		releaseOf('2030-01-10').record.files,
	);
});

test('tar opens the archive, whatever the lengths of its files', () => {
	const lengths = [0, 1, 511, 512, 513, 70_000];
	const files = new Map(
		lengths.map((length) => [
			`${length}.csv`,
			Buffer.from('数'.repeat(length)).subarray(0, length),
		]),
	);
	writeFileSync(join(root, 'all.tar.gz'), packArchive('data', files));
	execFileSync('tar', ['-xzf', 'all.tar.gz'], { cwd: root });
	expect(readdirSync(join(root, 'data')).length).toBe(lengths.length);
	for (const [name, bytes] of files) {
		expect(Buffer.compare(readFileSync(join(root, 'data', name)), bytes), name).toBe(0);
	}
});

test('the sums are as sha256sum writes them', () => {
	const release = releaseOf('2030-01-10');
	const lines = ['gaoxin-atlas.tar.gz', 'release.json'].map(
		(name) => `${hashOf(release.files.get(name) ?? new Uint8Array())}  ${name}\n`,
	);
	expect(text(release, 'SHA256SUMS')).toBe(lines.join(''));
});

describe('what is kept', () => {
	const first = releaseOf('2030-01-10');
	const second = releaseOf('2030-02-10', [first]);
	const place = (...path: string[]) => join(keptFolderOf(root), ...path);
	const problems = () => readKept(root).problems;

	beforeEach(() => writeReleases(place(), [second, first]));

	test('is read byte for byte, oldest first; nothing at all is no problem', () => {
		expect(readKept(root)).toEqual({ releases: [first, second], problems: [] });
		rmSync(place(), { recursive: true });
		expect(readKept(root)).toEqual({ releases: [], problems: [] });
	});

	test('is refused where a file is another than it was', () => {
		writeFileSync(place('2030-01', 'gaoxin-atlas.tar.gz'), 'x');
		expect(problems()).toEqual([
			`数据版本 2030-01 的 gaoxin-atlas.tar.gz 与存下时不同：SHA-256 应当是 ${first.record.files[0]?.sha256}。公布过的版本不能改；从存放处重新下载这一版。`,
			expect.stringContaining('缺数据版本 2030-01：它在 2030-02 之前公布过'),
		]);
	});

	test('is refused where a release was made anew with sums that fit', () => {
		const data = new Map([['zones.csv', Buffer.from('id\nother\n')]]);
		writeReleases(place(), [releaseOf('2030-01-10', [], { data })]);
		expect(problems()).toEqual([
			expect.stringContaining('数据版本 2030-01 不是 2030-02 所记的那一份'),
		]);
	});

	test('is refused where a record was rewritten and its sums were not', () => {
		const own = text(second, 'release.json');
		writeFileSync(place('2030-02', 'release.json'), own.replace('CC-BY-4.0', 'none'));
		expect(problems()).toEqual([
			expect.stringContaining('数据版本 2030-02 的 SHA256SUMS 与存下时不同'),
		]);
	});

	test('is refused where a release or a file is missing, or cannot be read, or lies elsewhere', () => {
		rmSync(place('2030-02', 'SHA256SUMS'));
		rmSync(place('2030-01', 'release.json'));
		expect(problems()).toEqual([
			'数据版本 2030-01 缺文件 release.json。从存放处重新下载这一版的全部文件。',
			'数据版本 2030-02 缺文件 SHA256SUMS。从存放处重新下载这一版的全部文件。',
		]);
		writeReleases(place(), [second]);
		writeFileSync(place('2030-01', 'release.json'), '<html>');
		expect(problems()[0]).toBe(
			'数据版本 2030-01 的 release.json 读不懂。从存放处重新下载这一版的全部文件。',
		);
		writeReleases(place(), [first]);
		renameSync(place('2030-01'), place('2030-03'));
		expect(problems()[0]).toContain('文件夹 2030-03 里放的是数据版本 2030-01。');
	});

	test('names no file outside of its folder', () => {
		const own = text(first, 'release.json').replace('gaoxin-atlas.tar.gz', '../../package.json');
		writeFileSync(place('2030-01', 'release.json'), own);
		expect(problems()[0]).toContain('release.json 读不懂（files.0.name）');
	});
});

describe('the version of the schema', () => {
	const { observations, ...others } = presentColumns();
	const tables = (columns = presentColumns()) =>
		Object.fromEntries(
			Object.entries(columns).map(([name, own]) => [name, { rows: 1, columns: { ...own } }]),
		);
	const judge = (from: string, to: string, before = presentColumns()) =>
		versionProblem({ id: '2030-01', version: from, tables: tables(before) }, to);

	test('stays where the columns do, and never goes back', () => {
		expect(judge('1.2.3', '1.2.3')).toBeUndefined();
		expect(judge('1.2.3', '1.2.4')).toBeUndefined();
		expect(judge('1.2.3', '1.2.2')).toContain('不能比数据版本 2030-01 的还旧');
	});

	test('has a higher second number where a table or a column is new', () => {
		expect(judge('1.2.3', '1.2.4', others)).toContain('至少改为 1.3.0。');
		expect(judge('1.2.3', '1.3.0', others)).toBeUndefined();
		expect(judge('0.2.3', '0.2.3', others)).toContain('至少改为 0.3.0。');
	});

	test('has a higher first number where a column is gone or of another type, from 1.0.0 on', () => {
		const before = { ...others, observations: { ...observations, value: 'string', old: 'string' } };
		const told = judge('1.2.3', '1.3.0', before);
		expect(told).toBe(
			'同数据版本 2030-01 相比，数据的列变了：去掉或改了类型的 observations.value、observations.old；package.json 的 version 现在是 1.3.0，至少改为 2.0.0。',
		);
		expect(judge('1.2.3', '2.0.0', before)).toBeUndefined();
		expect(judge('0.2.3', '0.3.0', before)).toBeUndefined();
	});
});

describe('what has changed', () => {
	const words = wordsOf('zh-CN');

	beforeEach(() =>
		cpSync(join(import.meta.dirname, '../../fixtures/clean'), root, { recursive: true }),
	);

	const git = (...args: string[]) => runGit(root, ...args);
	const commitIt = () => commitAll(root);

	function edit(path: string, from: string | RegExp, to: string): void {
		const before = readFileSync(join(root, path), 'utf8');
		writeFileSync(
			join(root, path),
			before.replace(from, () => to),
		);
	}

	const say = (published?: { date: string; commit: string | undefined }) =>
		sayChanges(
			releaseOf('2030-02-01', [], { changes: diffSince(readContent(root), published) }).record,
			words,
		);

	test('is told against what was released; without that, against the edition before', () => {
		git('init', '--quiet', '--initial-branch', 'main');
		edit('content/site.yaml', /asOf: .*/, 'asOf: 2030-01-01');
		const released = commitIt();
		// Corrected within the edition, after its release.
		edit('content/zones/alpha.mdx', 'value: 3.10', 'value: 3.20');
		commitIt();
		edit('content/site.yaml', /asOf: .*/, 'asOf: 2030-02-01');
		edit('content/zones/alpha.mdx', 'value: 57', 'value: 58');
		expect(say({ date: '2030-01-01', commit: released })).toBe(
			'同资料截至2030年1月1日的一版相比：数字改动 2。',
		);
		for (const published of [undefined, { date: '2030-01-01', commit: undefined }]) {
			expect(say(published)).toBe('同资料截至2030年1月1日的一版相比：数字改动 1。');
		}
		expect(say({ date: '2029-01-01', commit: '0'.repeat(40) })).toContain('2030年1月1日');
	});

	test('nothing, and what no history tells, are said', () => {
		expect(say()).toBe('这是存下的第一版，没有可比的前一版。');
		const second = releaseOf('2030-02-01', [releaseOf('2030-01-01')]);
		expect(sayChanges(second.record, words)).toBe(
			'存下这一版时读不到仓库的历史，没有同前一版比较。',
		);
		git('init', '--quiet', '--initial-branch', 'main');
		const commit = commitIt();
		expect(say({ date: '2030-01-01', commit })).toBe(
			'同资料截至2030年1月1日的一版相比：数字没有改动，页面没有增减。',
		);
	});

	test('the commit is named only where it has the content as it stands', () => {
		expect(commitOf({ root })).toBeUndefined();
		git('init', '--quiet', '--initial-branch', 'main');
		const commit = commitIt();
		expect(commitOf({ root })).toBe(commit);
		edit('content/zones/alpha.mdx', 'value: 57', 'value: 58');
		expect(commitOf({ root })).toBeUndefined();
	});
});
