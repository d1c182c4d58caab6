import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openAsker } from '../../scripts/parts/ask.ts';
import { askForEntry, createEntry } from '../../scripts/parts/new-entry.ts';
import { newProblems } from '../../scripts/parts/new-problems.ts';
import { proposeId } from '../../scripts/parts/propose-id.ts';
import { fieldsToAnswer, kindOf, questionsFor } from '../../scripts/parts/questions.ts';
import { check } from '../../src/checks/check-content.ts';
import { COLLECTIONS, type CollectionName } from '../../src/kinds/index.ts';
import { collectionNames } from '../../src/text/zh-CN/collections.ts';
import { type Change, contentAfter } from '../changed-content.ts';

const root = join(import.meta.dirname, '../..');
const clean = join(import.meta.dirname, '../fixtures/clean');
const content = contentAfter(clean, []);

/** What is written after these lines and options, and all that was said on the way. */
async function answer(
	collection: CollectionName,
	lines: readonly string[],
	values: Record<string, string> = {},
	yes = false,
) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const asker = openAsker(input, output);
	input.end(lines.map((line) => `${line}\n`).join(''));
	const given = { values, yes, today: '2026-01-02', root };
	const entry = await askForEntry(collection, content, asker, given);
	asker.close();
	return { ...entry, said: String(output.read() ?? '') };
}

/** The file without its comments. */
const bare = (text: string) => text.replace(/^#.*\n/gm, '');

test('a zone is asked for, each answer looked at when it is given', async () => {
	const { path, text, said } = await answer('zones', [
		'',
		'乙高新区',
		'',
		'乙高新、乙开发区',
		'',
		'国级',
		'省级',
		'西方高原',
		'北',
		'1',
		'乙市',
		'',
	]);
	expect(path).toBe('content/zones/yi.mdx');
	expect(bare(text)).toBe(`---
name: 乙高新区
aliases: [乙高新, 乙开发区]
level: provincial
region: north
city: 乙市
---
`);
	expect(said).toContain('这一项必填。');
	expect(said).toContain('“国级”不在可选的写法里：national、provincial、other。');
	expect(said).toContain('没有“西方高原”这个地区。');
	expect(said).toContain('可能是（写编号）：\n  1 north 北方');
});

test('each field that was not answered is a comment with its description and a sample', async () => {
	const { text } = await answer('scopes', [], {
		name: '核心区',
		covers: 'core-park',
		note: '一片。',
	});
	expect(bare(text)).toBe('name: 核心区\ncovers: core-park\nnote: 一片。\n');
	const metric = await answer(
		'metrics',
		[],
		{ name: '产值', units: '亿元', nature: '时期数', family: '规模' },
		true,
	);
	expect(metric.text).toContain('\n# 并入本指标的其他写法。\n# merged: [营收]\n');
	const zone = await answer('zones', [], { name: '乙', level: 'other', region: 'north' }, true);
	for (const { path } of fieldsToAnswer('zones')) {
		expect(zone.text).toMatch(new RegExp(`^(# )?${path.split('.')[0]}:`, 'm'));
	}
	expect(zone.text).toContain('\n# observations:\n#   - { metric: ');
});

const complete: [CollectionName, Record<string, string>, string, string][] = [
	[
		'events',
		{
			title: '甲开会',
			date: '2024年6月',
			entities: '甲高新区',
			summary: '开会。',
			sources: 'yearbook',
		},
		'content/events/2024-06-alpha.mdx',
		'date: 2024-06\nprecision: month\nentities: [zones/alpha]\n',
	],
	[
		'sources',
		{
			title: '甲高新区公报',
			publisher: '统计局',
			published: '2025',
			kind: '年鉴',
			read: '原文',
			grade: 'A',
		},
		'content/sources/yearbook-2025-alpha.yaml',
		'published: 2025\nkind: yearbook\nread: original\ngrade: A\n',
	],
	[
		'mechanisms',
		{
			name: '对接会',
			kind: '机制',
			'operators.text': '甲高新区',
			summary: '见面。',
			'status.value': '计划中',
			'status.asOf': '2024-03',
			'status.source': '年鉴',
			sources: 'yearbook',
		},
		'content/mechanisms/duijiehui.mdx',
		'status: { value: planned, asOf: 2024-03, source: yearbook }\n',
	],
	[
		'rankings',
		{
			name: '百强',
			year: '2024',
			'items.rank': '3',
			'items.name': '甲',
			'items.source': 'yearbook',
		},
		'content/rankings/baiqiang-2024.yaml',
		'items:\n  - { rank: 3, name: 甲, basis: stated, source: yearbook }\nsource: yearbook\n',
	],
	[
		'corrections',
		{
			figure: 'zones/alpha#f-revenue-2024',
			field: 'value',
			from: '3',
			to: '3.10',
			reason: '看错。',
		},
		'content/corrections/2026-01-02-alpha-revenue.yaml',
		'date: 2026-01-02\n',
	],
];

test.each(complete)(
	'%s: with options nothing is asked, and the check is content',
	async (...one) => {
		const [collection, values, path, part] = one;
		const entry = await answer(collection, [], values, true);
		expect(entry.path).toBe(path);
		expect(bare(entry.text)).toContain(part);
		const change: Change = { file: path, to: entry.text };
		const after = check(contentAfter(clean, [change]));
		expect(newProblems(check(content), after, path).problems).toEqual([]);
	},
);

test('a zone without prose is told that prose is missing, and nothing else', async () => {
	const values = { name: '乙高新区', level: 'provincial', region: 'north' };
	const { path, text } = await answer('zones', [], values, true);
	const after = check(contentAfter(clean, [{ file: path, to: text }]));
	const { problems } = newProblems(check(content), after, path);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({ path, severity: 'error' });
	expect(problems[0]?.message).toContain('正文');
});

test.each([
	['answers that run out', [], {}, '回答到头了，还缺 name：'],
	['an option that cannot be', [], { level: '国级' }, '--level：“国级”不在可选的写法里'],
	[
		'a file name that is taken',
		[],
		{ name: '乙', level: 'other', region: 'north', id: 'alpha' },
		'已经有“alpha”这个高新区',
	],
	[
		'half of a group',
		[],
		{ name: '乙', level: 'other', region: 'north', 'approved.date': '2012' },
		'`approved`：缺少字段“basis”。',
	],
])('%s: refused in Chinese', async (_, lines, values, message) => {
	await expect(answer('zones', lines, values)).rejects.toThrow(message);
});

test('a file that is there is not written over', () => {
	const place = mkdtempSync(join(tmpdir(), 'atlas-'));
	try {
		const entry = { path: 'content/zones/yi.mdx', text: '甲' };
		createEntry(place, entry);
		expect(() => createEntry(place, { ...entry, text: '乙' })).toThrow(
			'已经有 content/zones/yi.mdx',
		);
		expect(readFileSync(join(place, entry.path), 'utf8')).toBe('甲');
	} finally {
		rmSync(place, { recursive: true });
	}
});

test.each([
	['沈阳高新技术产业开发区', '', 'shenyang'],
	['长春净月高新区', '长春市', 'changchun-jingyue'],
	['甲高新区', '', 'jia'],
])('the file of %s in %s is named %s', (name, city, id) => {
	expect(proposeId('zones', { name, city, region: 'north' }, content.files)).toBe(id);
});

test('a name that is taken gets its region, then a number', () => {
	const zone = (id: string) => ({ file: `content/zones/${id}.mdx`, to: '---\nname: 福州\n---\n' });
	const answers = { name: '福州高新区', region: 'north' };
	const propose = (...ids: string[]) =>
		proposeId('zones', answers, contentAfter(clean, ids.map(zone)).files);
	expect(propose('fuzhou')).toBe('fuzhou-north');
	expect(propose('fuzhou', 'fuzhou-north')).toBe('fuzhou-2');
});

test('every collection can be named in English and Chinese, and is asked for what it requires', () => {
	for (const [word, collection] of [
		['zone', 'zones'],
		['Policies', 'policies'],
		['policy', 'policies'],
		[collectionNames.events, 'events'],
		[collectionNames.sources, 'sources'],
	] as const) {
		expect(kindOf(word)).toBe(collection);
	}
	expect(kindOf('zonen')).toBeUndefined();
	for (const collection of COLLECTIONS) {
		expect(questionsFor(collection).length).toBeGreaterThan(0);
	}
});
