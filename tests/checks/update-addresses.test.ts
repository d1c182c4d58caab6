import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/checks/check-content.ts';
import { updateAddresses } from '../../src/checks/update-addresses.ts';
import { ADDRESSES_PATH } from '../../src/kinds/addresses.ts';
import { type Change, contentAfter } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';
const after = (...changes: Change[]) => contentAfter(clean, changes);
const first = updateAddresses(after(), '2026-01-01');
const listed: Change = { file: ADDRESSES_PATH, to: first };
const linesOf = (text: string) => text.trimEnd().split('\n').slice(2);
/** Lines that one text has and the other has not. */
const added = (text: string, to: string) => {
	const known = linesOf(to);
	return linesOf(text).filter((line) => !known.includes(line));
};

test('every page and every record has a line, in the order of the addresses', () => {
	expect(linesOf(first)).toEqual([
		'events/2024-fair: name 甲高新区办博览会 | since 2026-01-01',
		'metrics/revenue: name 营业收入 | since 2026-01-01',
		'regions/north: name 北方 | since 2026-01-01',
		'regions/south: name 南方 | since 2026-01-01',
		'sources/yearbook: name 年鉴 | since 2026-01-01',
		'zones/alpha: name 甲高新区 | since 2026-01-01',
		'zones/alpha#f-revenue-2023: metric revenue | period 2023 | scope whole-zone | value 2.81 | unit 万亿元 | source yearbook | since 2026-01-01',
		'zones/alpha#f-revenue-2024: metric revenue | period 2024 | value 3.10 | unit 万亿元 | source yearbook | since 2026-01-01',
		'zones/alpha#f-新项目-2024: label 新项目 | period 2024 | value 57 | unit 个 | source yearbook | since 2026-01-01',
		'zones/alpha#t-营收: label 营收 | deadline 2027 | source yearbook | since 2026-01-01',
	]);
});

test('a statement has a line by its speaker, its date and its source', () => {
	const said = '  - { by: 张某, said: 建议共用平台。, date: 2024-06, key: b, source: yearbook }';
	const from = 'sources: [yearbook]\n';
	const text = updateAddresses(
		after({
			file: 'content/events/2024-fair.mdx',
			from,
			to: `${from}statements:\n${said}\n`,
		}),
		'2026-01-01',
	);
	expect(added(text, first)).toEqual([
		'events/2024-fair#s-张某-b: label 张某 | period 2024-06 | source yearbook | key b | since 2026-01-01',
	]);
});

test('written again it is the same, and dated by the content where no date is given', () => {
	expect(updateAddresses(after(listed), '2027-01-01')).toBe(first);
	expect(updateAddresses(after(listed))).toBe(first);
	expect(updateAddresses(after())).toBe(first);
});

test('the file is YAML, also where a label has a colon', () => {
	const text = updateAddresses(after({ file: zone, from: '新项目,', to: '"新: 项目 #1 | 二",' }));
	expect((parse(text) as Record<string, string>)['zones/alpha#f-新-项目-1-二-2024']).toBe(
		'label 新: 项目 #1 ｜ 二 | period 2024 | value 57 | unit 个 | source yearbook | since 2026-01-01',
	);
	expect(
		updateAddresses(
			after(
				{ file: ADDRESSES_PATH, to: text },
				{
					file: zone,
					from: '新项目,',
					to: '"新: 项目 #1 | 二",',
				},
			),
		),
	).toBe(text);
});

test('a record put above another takes a longer address, and adds one line', () => {
	const text = updateAddresses(
		after(listed, {
			file: zone,
			from: 'observations:\n',
			to: 'observations:\n  - { metric: revenue, period: 2024, value: 3.2, unit: 万亿元, scope: whole-zone, source: yearbook }\n',
		}),
		'2026-06-30',
	);
	expect(added(text, first)).toEqual([
		'zones/alpha#f-revenue-2024-whole-zone: metric revenue | period 2024 | scope whole-zone | value 3.2 | unit 万亿元 | source yearbook | since 2026-06-30',
	]);
	expect(added(first, text)).toEqual([]);
});

test('a corrected record keeps its old address beside the new one', () => {
	const change = { file: zone, from: 'period: 2023, value: 2.81', to: 'period: 2022, value: 2.81' };
	const text = updateAddresses(after(listed, change), '2026-06-30');
	const is =
		'metric revenue | period 2022 | scope whole-zone | value 2.81 | unit 万亿元 | source yearbook';
	expect(added(text, first)).toEqual([
		`zones/alpha#f-revenue-2022: ${is} | since 2026-06-30`,
		`zones/alpha#f-revenue-2023: ${is} | since 2026-01-01`,
	]);
	const { problems, warnings } = check(after({ file: ADDRESSES_PATH, to: text }, change));
	expect([problems, warnings]).toEqual([[], []]);
});

test('a renamed page adds its new addresses and keeps the old ones', () => {
	const [alpha] = after().files.filter(({ path }) => path === zone);
	const renamed: Change[] = [
		{ file: zone },
		{
			file: 'content/zones/beta.mdx',
			to: alpha?.text.replace('level:', 'formerly: [alpha]\nlevel:') ?? '',
		},
		{ file: 'content/events/2024-fair.mdx', from: 'zones/alpha', to: 'zones/beta' },
	];
	const text = updateAddresses(after(listed, ...renamed), '2026-06-30');
	expect(added(first, text)).toEqual([]);
	expect(added(text, first)).toEqual(
		linesOf(first)
			.filter((line) => line.startsWith('zones/alpha'))
			.map((line) => line.replace('alpha', 'beta').replace('2026-01-01', '2026-06-30')),
	);
	const { problems, warnings } = check(after({ file: ADDRESSES_PATH, to: text }, ...renamed));
	expect([problems, warnings]).toEqual([[], []]);
});

test('what is lost keeps its line', () => {
	const text = updateAddresses(after(listed, { file: 'content/events/2024-fair.mdx' }));
	expect(text).toBe(first);
});

test('the lines of both sides of a conflict are kept', () => {
	const [one = '', ...others] = linesOf(first);
	const conflict = `<<<<<<< HEAD\n${one}\n=======\n${others.join('\n')}\n>>>>>>> branch\n`;
	expect(updateAddresses(after({ file: ADDRESSES_PATH, to: conflict }))).toBe(first);
});
