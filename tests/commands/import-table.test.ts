import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdits } from '../../scripts/parts/edit-yaml.ts';
import { formatImport } from '../../scripts/parts/import-report.ts';
import { planImport } from '../../scripts/parts/import-table.ts';
import { readTable } from '../../scripts/parts/read-table.ts';
import { contentAfter, type Change } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';
const options = { metric: 'revenue', unit: '亿元', source: 'yearbook' };

function plan(csv: string, defaults: Record<string, string> = {}, changes: Change[] = []) {
	return planImport(contentAfter(clean, changes), readTable(Buffer.from(csv)), defaults);
}

/** Files after the import, by path. */
function written({ edits }: ReturnType<typeof plan>): Record<string, string> {
	return Object.fromEntries(
		[...edits].map(([file, own]) => [file.path, applyEdits(file.text, own)]),
	);
}

test('a table of zones by years becomes records at the end of their pages', () => {
	const done = plan('高新区,2021年,2022\n甲高新区,"2,100.0",\nregions/north,5,6.20\n', options);
	expect(formatImport(done)).toBe(`读作高新区×时期的表格：第一列是页面，其余各列是时期。

新增 3
  第2行第2列（B2） → content/zones/alpha.mdx
    - { metric: revenue, period: 2021, value: 2100.0, unit: 亿元, source: yearbook }
  第3行第2列（B3） → content/regions/north.mdx
    - { metric: revenue, period: 2021, value: 5, unit: 亿元, source: yearbook }
  第3行第3列（C3） → content/regions/north.mdx
    - { metric: revenue, period: 2022, value: 6.20, unit: 亿元, source: yearbook }

共 3：新增 3，相同 0，冲突 0，拒收 0；另有空格子 1 个。`);
	expect(written(done)['content/regions/north.mdx']).toBe(`---
name: 北方
level: province
observations:
  - { metric: revenue, period: 2021, value: 5, unit: 亿元, source: yearbook }
  - { metric: revenue, period: 2022, value: 6.20, unit: 亿元, source: yearbook }
---
北方有一家高新区。
`);
	expect(written(done)['content/zones/alpha.mdx']).toContain(`note: "占12%" }
  - { metric: revenue, period: 2021, value: 2100.0, unit: 亿元, source: yearbook }
targets:
`);
});

test('what is there is the same or in conflict, and is not written', () => {
	const done = plan('zone,2023,2024\nalpha,28100,3.2\n', { ...options, scope: 'whole-zone' });
	const other = plan('zone,2024\nalpha,3.2\n', { ...options, unit: '万亿元' });
	expect(done.verdicts.map(({ outcome }) => outcome)).toEqual(['same', 'added']);
	expect(done.verdicts[1]?.remarks).toEqual([
		'content/zones/alpha.mdx:7 已有同一来源、同一时期、口径为 未说明 的数字。',
	]);
	expect(formatImport(other)).toContain(`冲突 1
  第2行第2列（B2） ≠ content/zones/alpha.mdx:7
    value：已有的是 3.10，表里是 3.2
`);
	expect(other.edits.size).toBe(0);
});

test('a list has columns by English or Chinese names, and options for the rest', () => {
	const done = plan(
		'页面,指标,时期,数值,单位,限定词,增速（%）,占谁,占比,标记,说明\n' +
			'甲高新区,营业收入,2022年,900,亿元,超,8.80,全省,12%,undated、part-year,"一, 二"\n',
		{ source: 'yearbook' },
	);
	expect(done.verdicts).toEqual([
		{
			outcome: 'added',
			row: 2,
			column: undefined,
			place: 'content/zones/alpha.mdx',
			line: '- { metric: revenue, period: 2022, value: 900, unit: 亿元, qualifier: 超, growth: 8.80, share: { of: 全省, value: "12%" }, flags: [undated, part-year], source: yearbook, note: "一, 二" }',
			remarks: [],
			differences: [],
		},
	]);
});

test('every row that cannot be taken is refused with its cell and reason', () => {
	const done = plan(
		[
			'page,metric,label,period,value,unit,source',
			'beta,revenue,,2022,1,亿元,yearbook',
			'alpha,revenu,,2022,1,亿元,yearbook',
			'alpha,revenue,,去年,1,亿元,yearbook',
			'alpha,revenue,,2022,约1,亿元,yearbook',
			'alpha,revenue,,2022,1,,yearbook',
			'alpha,revenue,,2022,1,亿元,',
			'alpha,,"两\n行",2022,1,个,yearbook',
			'alpha,,企业,2022,1,个,yearbook,多',
			'alpha,revenue,,2022,1,家,yearbook',
		].join('\n'),
	);
	expect(done.edits.size).toBe(0);
	expect(formatImport(done)).toContain(`拒收 9
  第2行第1列（A2）：没有“beta”这个页面。
  第3行第2列（B3）：没有“revenu”这个指标。是不是 revenue（营业收入）？
  第4行第4列（D4）：“去年”不是时期：写成 2024、2024-06、2024-H1 等。
  第5行第5列（E5）：“约1”不是一个数：只写数字；有限定词的用列表，写在 qualifier 列；没有数值就留空。
  第6行：缺少字段“unit”。补上它：单位，与原文一致，如 万亿元、家、%；都在 content/vocabulary/units.yaml 里。
  第7行：缺少字段“source”：没有来源的事实不能上站。补上 source: 来源的文件名，见 content/sources/；没有就先建一个来源文件。
  第8行第3列（C8）：这一格里有换行：一条记录只占一行，改用分号或句号。
  第9行第8列（H9）：这一格没有表头：多半是前面的文字里有没加引号的逗号。
  第10行第6列（F10）：单位“家”不合指标“营业收入”`);
});

test('amounts are compared by the units of the content at hand', () => {
	const units: Change = {
		file: 'content/vocabulary/units.yaml',
		from: 'units:\n',
		to: 'units:\n  - { unit: 华亩, dimension: 华地 }\n  - { unit: 华顷, dimension: 华地, factor: 100 }\n',
	};
	const record = '  - { label: 地, period: 2024, value: 2, unit: 华顷, source: yearbook }\n';
	const there: Change = { file: zone, from: 'targets:\n', to: `${record}targets:\n` };
	const table = 'page,2024\nalpha,200\n';
	const done = plan(table, { label: '地', unit: '华亩', source: 'yearbook' }, [units, there]);
	expect(done.verdicts.map(({ outcome }) => outcome)).toEqual(['same']);
});

test('what has been retracted does not come back', () => {
	const withdrawn = 'growth: 8.8, retracted: { date: 2026-01-01, reason: 看错 },';
	const done = plan('zone,2024\nalpha,3.10\n', { ...options, unit: '万亿元' }, [
		{ file: zone, from: 'growth: 8.8,', to: withdrawn },
	]);
	expect(done.verdicts[0]).toMatchObject({
		outcome: 'conflict',
		differences: [{ field: 'retracted', old: '{ date: 2026-01-01, reason: 看错 }', now: '无' }],
	});
});

test('one figure twice in the table is written once', () => {
	const done = plan('page,2022\nalpha,1\n甲高新区,1.0\nzones/alpha,2\n', options);
	expect(done.verdicts.map(({ outcome, place }) => [outcome, place])).toEqual([
		['added', 'content/zones/alpha.mdx'],
		['same', '表格第2行'],
		['conflict', '表格第2行'],
	]);
});

test('a page that cannot be read takes nothing and stops nobody else', () => {
	const done = plan('page,2022\nalpha,1\nnorth,1\n', options, [
		{ file: 'content/regions/north.mdx', from: 'level: province', to: 'level: "province' },
	]);
	expect(done.verdicts.map(({ outcome }) => outcome)).toEqual(['added', 'refused']);
});

test('a sentence that a new record makes ambiguous is told', () => {
	const { consequences } = plan(
		'page,label,period,value,unit,scope,source\nalpha,新项目,2024,1,个,whole-zone,yearbook\n',
	);
	expect(consequences.map(({ path }) => path)).toEqual(['content/zones/alpha.mdx']);
});

test.each([
	['an unknown head', 'page,数\nalpha,1\n', '认不出表头第 2 列“数”'],
	['no page', 'metric,value\nrevenue,1\n', '没有说明数字属于哪一页'],
	['a year beside a word', 'page,2022,备注\nalpha,1,好\n', '第 3 列“备注”不是时期'],
	['a grid without options', 'page,2022\nalpha,1\n', '--metric 指标 --unit … --source …'],
	['a head twice', 'page,zone\nalpha,alpha\n', '两列都是 page'],
	['a head only', 'page,2022\n', '没有数据'],
])('%s is refused as a whole', (_, csv, message) => {
	expect(() => plan(csv)).toThrow(message);
});
