/** The bench from one end to the other, on a few zones. What it measures is the machine's; no time is held. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/parts/install.mjs';
import { CORE_SORTS, OTHER_SORTS } from '../../scripts/parts/bench/output-bytes.ts';
import { type Bench, bytesOf, formatBench, ratiosOf } from '../../scripts/parts/bench/report.ts';
import { git } from '../../src/data/git.ts';

const ZONES = 6;
const onLinux = process.platform === 'linux';

const out = mkdtempSync(join(tmpdir(), 'atlas-bench-out-'));
let bench: Bench;
let markdown = '';
let told = '';

const worktrees = () =>
	git(root, ['worktree', 'list', '--porcelain'])
		?.toString('utf8')
		.match(/^worktree .*$/gm);
const before = worktrees();

beforeAll(() => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			...['scripts/bench.ts', '--only', 'build,paint,search', '--sizes', String(ZONES)],
			...['--base', 'HEAD', '--out', out],
		],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: root } },
	);
	if (status !== 0) throw new Error(stderr);
	told = stdout;
	markdown = readFileSync(join(out, 'bench.md'), 'utf8');
	bench = JSON.parse(readFileSync(join(out, 'bench.json'), 'utf8')) as Bench;
}, 900_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** The cells of each row of the table under a heading, its head left out. */
function rowsUnder(heading: string): string[][] {
	const [, part = ''] = markdown.split(`${heading}\n`);
	const [, table = ''] = /((?:^\|.*\|\n?)+)/m.exec(part) ?? [];
	const lines = table.trim().split('\n').slice(2);
	return lines.map((line) => line.slice(2, -2).split(' | '));
}

test('this program, the one of a commit and a bare site are built, each with what it takes', () => {
	expect(bench.base).toBe('HEAD');
	expect(bench.builds.map(({ site, size, zones }) => [site, size, zones])).toEqual([
		['ours', ZONES, ZONES],
		['base', ZONES, ZONES],
		['bare', ZONES, ZONES],
	]);
	for (const { site, measure } of bench.builds) {
		expect(bytesOf(measure, CORE_SORTS), site).toBeGreaterThan(0);
		if (!onLinux) continue;
		expect(measure.memory, site).toBeGreaterThan(0);
		for (const stage of ['read', 'remark', 'render', 'index'] as const) {
			expect(measure.cpu?.[stage], `${site} ${stage}`).toBeGreaterThan(0);
		}
	}
	expect(worktrees()).toEqual(before);
});

test('a commit that is this program writes as many bytes of each sort', () => {
	const [ours, base] = bench.builds;
	// With a sign behind it, files differ from the commit.
	if (bench.commit.endsWith('+')) return;
	expect(ours?.measure.bytes).toEqual(base?.measure.bytes);
});

test('what is not there in a bare site costs bytes, and the ratios say so', () => {
	const ratios = ratiosOf(bench.builds);
	expect(ratios.map(({ to }) => to)).toEqual(['base', 'bare']);
	for (const ratio of ratios) {
		expect(ratio.coreBytes).toBeGreaterThan(ratio.to === 'bare' ? 1 : 0);
		if (onLinux) expect(Math.min(ratio.cpu ?? 0, ratio.memory ?? 0)).toBeGreaterThan(0);
	}
	expect(rowsUnder('### 本项目是别的几倍').map(([, to, , , , bytes]) => [to, bytes])).toEqual(
		ratios.map(({ to, bytes }) => [to === 'base' ? '对照' : '裸站', bytes.toFixed(2)]),
	);
});

test('pages are opened and searched on every site that has them', () => {
	const opened = (site: string) =>
		bench.paints.filter((one) => one.site === site).map(({ page }) => page);
	expect(opened('ours')).toEqual(expect.arrayContaining(['', 'zones/', 'sources/', 'search/']));
	expect(opened('base')).toEqual(opened('ours'));
	expect(opened('bare').length).toBeGreaterThan(0);
	for (const { page, measure } of bench.paints) {
		expect(measure.firstPaint, page).toBeGreaterThan(0);
		expect(measure.requests, page).toBeGreaterThan(0);
		expect(measure.bytes, page).toBeGreaterThan(0);
	}
	expect(bench.searches.filter(({ site }) => site === 'ours').length).toBeGreaterThan(2);
	for (const { measure } of bench.searches) expect(measure.bytes).toBeGreaterThan(0);
	expect(bench.lighthouse).toEqual([]);
});

test('the tables are those of the JSON, and have a row for each measure', () => {
	expect(markdown).toBe(formatBench(bench));
	expect(told.trim()).toBe(markdown.trim());
	const names = ['本项目', '对照', '裸站'];
	for (const heading of ['## 构建', '### CPU，按阶段，秒', '### 写出的字节，按种类，MiB']) {
		expect(rowsUnder(heading).map(([content, site]) => [content, site])).toEqual(
			names.map((name) => [`${ZONES} 个虚构高新区`, name]),
		);
	}
	const [first] = rowsUnder('### 写出的字节，按种类，MiB');
	const total = (first ?? []).slice(2).reduce((sum, cell) => sum + Number(cell), 0);
	const [ours] = bench.builds;
	const mib = ours ? bytesOf(ours.measure, [...CORE_SORTS, ...OTHER_SORTS]) / 2 ** 20 : NaN;
	expect(total).toBeCloseTo(mib, 0);
	expect(rowsUnder('## 打开网页')).toHaveLength(bench.paints.length);
	expect(rowsUnder('## 检索')).toHaveLength(bench.searches.length);
	expect(markdown).not.toMatch(/undefined|NaN/);
});
