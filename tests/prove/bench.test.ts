/** The bench from one end to the other, on a few zones. What it measures is the machine's; no time is held. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/parts/install.mjs';
import { bytesOf, type Bench } from '../../scripts/parts/bench/report.ts';
import { CORE_SORTS } from '../../scripts/parts/bench/output-bytes.ts';

const out = mkdtempSync(join(tmpdir(), 'atlas-bench-out-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('five zones are built, opened, searched and judged beside a bare site', () => {
	const args = ['scripts/bench.ts', '--sizes', '5', '--out', out];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: root },
	});
	expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });

	const bench = JSON.parse(readFileSync(join(out, 'bench.json'), 'utf8')) as Bench;
	expect(readFileSync(join(out, 'bench.md'), 'utf8').trim()).toBe(stdout.trim());
	expect(bench.builds.map(({ site, zones }) => [site, zones])).toEqual([
		['ours', 5],
		['bare', 5],
	]);
	for (const { measure } of bench.builds) {
		expect(bytesOf(measure, CORE_SORTS)).toBeGreaterThan(0);
		if (process.platform !== 'linux') continue;
		expect(measure.memory).toBeGreaterThan(0);
		for (const stage of ['read', 'remark', 'render', 'index'] as const) {
			expect(measure.cpu?.[stage], stage).toBeGreaterThan(0);
		}
	}
	const opened = bench.paints.filter(({ site }) => site === 'ours').map(({ page }) => page);
	expect(opened).toEqual(expect.arrayContaining(['', 'zones/', 'sources/', 'quality/', 'search/']));
	expect(bench.paints.some(({ site }) => site === 'bare')).toBe(true);
	for (const { page, measure } of bench.paints) {
		expect(measure.firstPaint, page).toBeGreaterThan(0);
		expect(measure.requests, page).toBeGreaterThan(0);
	}
	expect(bench.searches).toHaveLength(5);
	for (const { measure } of bench.searches) expect(measure.bytes).toBeGreaterThan(0);
	for (const { page, measure } of bench.lighthouse) {
		expect(Object.keys(measure.scores), page).toHaveLength(4);
	}
}, 900_000);
