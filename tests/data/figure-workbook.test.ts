import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureSheets, type WorkbookFacts } from '../../src/data/figure-workbook.ts';
import { type Row, tablesOf } from '../../src/data/tables.ts';
import { firstMoment, writeWorkbook } from '../../src/data/workbook.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';

const words = wordsOf();
const atlas = readAtlas(join(import.meta.dirname, '../fixtures/clean'));
const tables = tablesOf(atlas, {
	absolute: (path) => `https://example.org/${path}`,
	words,
	verdict: () => ({ value: 'not-due', text: '未到期', reason: '' }),
});
const [, row = {}] = tables.observations;

const facts: WorkbookFacts = {
	title: '甲高新区',
	address: 'https://example.org/zones/alpha/',
	edition: { version: '1.2.0', asOf: '2026-11', license: 'CC-BY-4.0' },
	source: (id) => atlas.sources.get(id)?.data,
	addressOf: (id) => `https://example.org/sources/${id}/`,
};

const pack = (rows: readonly Row[]) =>
	writeWorkbook(figureSheets(rows, facts, words), firstMoment('2026-11'));
const write = (cells: object = {}) => pack([{ ...row, ...cells }]);

/** The workbook as another library reads it: rows of each sheet by their heads. */
async function readBack(cells: object = {}) {
	const { sheets } = await readXlsx(await write(cells));
	return sheets.map(({ name, rows, freezePane, columns }) => {
		const [heads = [], ...others] = rows;
		return {
			name,
			freezePane,
			widths: columns?.map(({ width }) => width),
			heads,
			rows: others.map((one) =>
				Object.fromEntries(heads.map((head, i) => [String(head), one[i] ?? null])),
			),
		};
	});
}

test('numbers are numbers, what is empty is empty, and the rest is as readers see it', async () => {
	const [figures] = await readBack();
	expect(figures?.name).toBe('数据');
	expect(figures?.rows).toEqual([
		expect.objectContaining({
			页面: '甲高新区',
			主体: null,
			时期: '2024年',
			数值: 3.1,
			数值上限: null,
			单位: '万亿元',
			写法: '3.10万亿元',
			'增速（%）': 8.8,
			来源: '统计局《年鉴》',
			网址: 'https://example.org/zones/alpha/#f-revenue-2024',
		}),
	]);
});

test('the head stays in sight, and every column has a width', async () => {
	for (const { freezePane, heads, widths } of await readBack()) {
		expect(freezePane).toMatchObject({ rows: 1 });
		expect(widths?.length).toBe(heads.length);
		expect(widths?.every((width) => width !== undefined && width >= 8)).toBe(true);
	}
});

test('a number shows the digits that were printed', async () => {
	const styles = async (value: string) =>
		new TextDecoder().decode(unzipSync(await write({ value }))['xl/styles.xml']);
	expect(await styles('3.20')).toContain('formatCode="0.00"');
	expect(await styles('3.200')).toContain('formatCode="0.000"');
	expect(await styles('3')).not.toContain('formatCode="0.00"');
});

test('no text is a formula, and what is no number is refused', async () => {
	const [{ rows: [named] } = { rows: [] }] = await readBack({ note: 'constructor' });
	expect(named?.['说明']).toBe('constructor');
	const [figures] = await readBack({ note: '=1+1', locator: '+86' });
	expect(figures?.rows[0]).toMatchObject({ 说明: '=1+1', 在来源里的位置: '+86' });
	const sheet = new TextDecoder().decode(
		unzipSync(await write({ note: '=1+1' }))['xl/worksheets/sheet1.xml'],
	);
	expect(sheet).not.toContain('<f>');
	await expect(write({ value: '约三' })).rejects.toThrow('约三');
});

test('a second sheet says which edition it is, what columns and marks mean, and how to cite it', async () => {
	const [figures, about] = await readBack();
	expect(about?.name).toBe('说明');
	const said = about?.rows.map(({ 项目, 说明 }) => [String(项目), String(说明)] as const) ?? [];
	const of = (item: string) => said.filter(([name]) => name === item).map(([, says]) => says);
	expect(of('内容')).toEqual(['甲高新区']);
	expect(of('版本')[0]).toMatch(/1\.2\.0.*2026年11月/u);
	expect(of('许可')[0]).toContain('CC BY 4.0');
	expect(of('怎样引用')[0]).toContain('https://example.org/zones/alpha/');
	expect(of('没有数值时').length).toBeGreaterThan(2);
	for (const head of figures?.heads ?? []) expect(of(String(head)), String(head)).toHaveLength(1);
	for (const mark of Object.values(words.figureText.marks)) {
		expect(of(`标记：${mark}`).length, mark).toBeGreaterThan(0);
	}
});

test('a third sheet lists each source once, with its reference', async () => {
	const { sheets } = await readXlsx(await pack([row, row]));
	const [, , sources] = sheets;
	expect(sources?.name).toBe('来源');
	expect(sources?.rows).toHaveLength(2);
	expect(sources?.rows[1]?.slice(0, 2)).toEqual([row['source_id'], 'A']);
	expect(sources?.rows[1]?.[3]).toMatch(/^年鉴\[M\]\. 统计局/u);
	expect(sources?.rows[1]?.[5]).toBe(`https://example.org/sources/${String(row['source_id'])}/`);
});
