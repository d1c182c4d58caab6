/** LibreOffice opens the workbooks and shows in them what the data say, to the last digit. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { parseCsv } from '../csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** UTF-8 with commas, cells as they are shown, a file for each sheet. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function convert(files: readonly string[]): void {
	const { error, status, stderr } = spawnSync(
		'soffice',
		[
			`-env:UserInstallation=file://${join(folder, 'profile')}`,
			'--headless',
			'--convert-to',
			FILTER,
			'--outdir',
			folder,
			...files,
		],
		{ encoding: 'utf8' },
	);
	if (error)
		throw new Error('没有找到 LibreOffice。在 Debian 上：apt-get install libreoffice-calc');
	expect(status, stderr).toBe(0);
}

interface Observation {
	metric_id: string | null;
	status: string;
	value: string | null;
	display: string;
	url: string;
}

function recordsOf(collection: string, id: string): Observation[] {
	const hasOwn = collection !== 'data' && collection !== 'metrics';
	const path = hasOwn ? `${collection}/${id}.json` : 'data/observations.json';
	const { records } = JSON.parse(readFileSync(join(builtSite, path), 'utf8')) as {
		records: Observation[];
	};
	if (collection !== 'metrics') return records;
	return records.filter(({ metric_id, status }) => metric_id === id && status !== 'retracted');
}

const COLLECTIONS = ['zones', 'alliances', 'metrics', 'regions'];

test.each([...COLLECTIONS, 'data'])('workbooks of %s', { timeout: 600_000 }, (collection) => {
	const files = globSync('*.xlsx', { cwd: join(builtSite, collection) });
	expect(files.length).toBeGreaterThan(0);
	convert(files.map((file) => join(builtSite, collection, file)));
	for (const file of files) {
		const id = basename(file, '.xlsx');
		const records = recordsOf(collection, id);
		const shown = parseCsv(readFileSync(join(folder, `${id}-数据.csv`), 'utf8')).records;
		expect(
			shown.map((row) => [row['数值'], row['写法'], row['网址']]),
			file,
		).toEqual(records.map(({ value, display, url }) => [value ?? '', display, url]));
		for (const sheet of ['说明', '来源']) {
			const text = readFileSync(join(folder, `${id}-${sheet}.csv`), 'utf8');
			expect(parseCsv(text).columns.length, `${file} ${sheet}`).toBeGreaterThan(1);
		}
	}
});
