import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editRaw } from '../../scripts/parts/edit-yaml.ts';
import { contentAfter as afterFix, fixFiles } from '../../scripts/parts/fix-content.ts';
import { formatFixed, formatSum } from '../../scripts/parts/fix-report.ts';
import { check } from '../../src/checks/check-content.ts';
import { mend } from '../../src/checks/mend.ts';
import { FORM_RULES } from '../../src/checks/rules/index.ts';
import { type Content, readContent } from '../../src/kinds/content.ts';
import { contentAfter, type Change } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';
const record = '  - { metric: revenue, period: 2023, value: 2.81, unit: 万亿元,';

/** A slip of a rule: what stands in the clean zone, what a person makes of it, and the mend. */
interface Plant {
	rule: string;
	from: string;
	slip: string;
	/** What `npm run fix` makes of the slip. */
	mended: string;
}

const plant = (rule: string, from: string, slip: string, mended = from): Plant => ({
	...{ rule, from, slip, mended },
});

const MENDED: readonly Plant[] = [
	plant('invisible-character', 'name: 甲高新区', 'name: 甲\u200B高新区'),
	plant('invisible-character', 'label: 新项目', 'label:\u00A0新项目'),
	plant('invisible-character', '甲高新区在北方', '\u202E甲高新区在北方'),
	plant('compatibility-character', '甲高新区在北方', '甲\u2FBC新区在北方', '甲高新区在北方'),
	plant('full-width-character', 'value: 57', 'value: ５７'),
	plant('full-width-character', '2024年营业收入', '２０２４年营业收入'),
	plant('ideographic-space', '  - { label: 新项目', '\u3000\u3000- { label: 新项目'),
	plant('tab', '  - { label: 新项目', '\t- { label: 新项目'),
	plant('tab', '甲高新区在北方', '\t甲高新区在北方', ' 甲高新区在北方'),
	plant('list-marker', '  - { label: 新项目', '  －{ label: 新项目'),
	plant('list-marker', '  - { label: 新项目', '  { label: 新项目'),
	plant('list-marker', '  - { label: 新项目', '  -{ label: 新项目'),
	plant('full-width-separator', 'value: 57, unit: 个', 'value: 57，unit: 个'),
	plant('full-width-separator', 'value: 57, unit: 个', 'value: 57；unit：个'),
	plant('full-width-separator', '  - { label: 新项目', '  - ｛ label: 新项目'),
	plant('full-width-separator', 'note: "占12%" }', 'note: "占12%" ｝'),
	plant(
		'full-width-separator',
		'region: north',
		'region: north\naliases: ［甲区］',
		'region: north\naliases: [甲区]',
	),
	plant('colon', 'unit: 个', 'unit：个'),
	plant('colon', 'level: national', 'level:national'),
	plant(
		'colon',
		'{ label: 新项目, period: 2024, value: 57',
		'{ label：新项目，period：2024，value：57',
	),
	plant('percent', 'note: "占12%"', 'note: 占12%'),
	plant('percent', 'growth: 8.8', 'growth: 8.8%'),
	plant('indent', '  - { label: 新项目', '   - { label: 新项目'),
	plant('indent', 'level: national', '  level: national'),
];

const LEFT: readonly Plant[] = [
	plant('control-character', 'name: 甲高新区', 'name: 甲\u0000高新区'),
	plant(
		'conflict-marker',
		'level: national',
		'<<<<<<< a\nlevel: national\n=======\nlevel：other\n>>>>>>> b',
	),
	plant('frontmatter', '---\nname: 甲高新区', 'name：甲高新区'),
	plant('comment-in-text', 'label: 新项目', 'label: 新 #项目'),
	plant('yaml-feature', 'label: 新项目', 'label: *新项目'),
	plant('quote', 'note: "占12%"', 'note: "占12%'),
	plant('bracket', 'label: 新项目', 'label: 新]项目'),
	plant('unclosed', 'note: "占12%" }', 'note: "占12%"'),
	plant('yaml-syntax', 'region: north', 'region: north\n待查'),
	plant('colon-in-text', 'name: 甲高新区', 'name: 甲: 高新区'),
	plant('comma', 'value: 57, unit', 'value: 57 unit'),
	plant('torn-record', 'value: 57, unit: 个', 'value: 57,\nunit: 个'),
	plant('field-in-list', '  - { label: 新项目', 'city: 甲市\n  - { label: 新项目'),
	plant('duplicate-field', 'level: national', 'level: national\nlevel: other'),
	plant('ascii-comma', 'value: 57', 'value: 5,700'),
].map((one) => ({ ...one, mended: one.slip }));

const planted = ({ from, slip }: Plant): Content =>
	contentAfter(clean, [{ file: zone, from, to: slip }]);

const zoneIn = ({ files }: Pick<Content, 'files'>) => {
	const found = files.find(({ path }) => path === zone);
	if (!found) throw new Error(`There is no ${zone}.`);
	return found;
};

/** The text of the zone after `npm run fix`. */
const fixedZone = (content: Content) => zoneIn(afterFix(content, fixFiles(content))).text;

const rowsOf = (content: Pick<Content, 'files'>) => fixFiles(content).flatMap(({ rows }) => rows);

const original = zoneIn(contentAfter(clean, [])).text;

test('of the rules about form, these are mended and the others left to a person', () => {
	const idsOf = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);
	expect(idsOf(FORM_RULES.filter(({ mendable }) => mendable))).toEqual([
		...new Set(MENDED.map(({ rule }) => rule)),
	]);
	expect(idsOf(FORM_RULES.filter(({ mendable }) => !mendable)).toSorted()).toEqual(
		[...new Set([...LEFT.map(({ rule }) => rule), 'encoding', 'no-fields'])].toSorted(),
	);
});

describe.each(MENDED)('$rule: $slip', (one) => {
	const content = planted(one);

	test('is told, and mended', () => {
		expect(check(content).problems.map(({ rule }) => rule)).toContain(one.rule);
		expect(fixedZone(content)).toBe(original.replace(one.from, () => one.mended));
	});
});

test.each(LEFT)('$rule: $slip is told, and left', (one) => {
	const content = planted(one);
	expect(check(content).problems.map(({ rule }) => rule)).toContain(one.rule);
	expect(rowsOf(content)).toEqual([]);
});

test('a file that is no UTF-8 is left, whatever else is wrong with it', () => {
	const content = planted(plant('colon', 'unit: 个', 'unit：\uFFFD'));
	const files = content.files.map((file) => ({ ...file, notUtf8: true }));
	expect(fixFiles({ files })).toEqual([]);
	expect(fixFiles(contentAfter(clean, [{ file: zone, to: '' }]))).toEqual([]);
});

interface Example {
	change: Change | Change[];
}

/** Slips of a rule's own fixture, where it has one. */
function examplesOf(rule: string): Content[] {
	const path = join(import.meta.dirname, `../fixtures/rules/${rule}.yaml`);
	if (!existsSync(path)) return [];
	const { fails, passes } = parse(readFileSync(path, 'utf8')) as Record<string, Example[]>;
	return [...(fails ?? []), ...(passes ?? [])].map(({ change }) =>
		contentAfter(clean, [change].flat()),
	);
}

describe('what was mended', () => {
	const all = [
		...[...MENDED, ...LEFT].map(planted),
		...FORM_RULES.flatMap(({ id }) => examplesOf(id)),
		// Several slips in one row, and in one file.
		...MENDED.map((one, index) => {
			const other = MENDED[(index + 5) % MENDED.length];
			const text = zoneIn(planted(one)).text;
			return contentAfter(clean, [
				{ file: zone, to: text.replace(other?.from ?? '', () => other?.slip ?? '') },
			]);
		}),
	];

	test('says what the check had read, and nothing is left to mend', () => {
		for (const content of all) {
			const fixed = afterFix(content, fixFiles(content));
			expect(rowsOf(fixed)).toEqual([]);
			for (const [index, file] of content.files.entries()) {
				const now = fixed.files[index];
				if (!now || now === file) continue;
				const [was, is] = [mend(file), mend(now)];
				if (was.lost.size > 0) continue;
				expect(is.file.data).toEqual(was.file.data);
				expect(is.file.body.trimEnd()).toBe(was.file.body.trimEnd());
				// With no other slip in it, the file itself reads so.
				if (is.problems.length === 0) expect(now.data).toEqual(was.file.data);
			}
		}
	});

	test('has no error that was not there before', () => {
		for (const content of all) {
			const rules = new Set(check(content).problems.map(({ rule }) => rule));
			const now = check(afterFix(content, fixFiles(content))).problems;
			if (content.files.every((file) => mend(file).lost.size === 0)) {
				expect(now.filter(({ rule }) => !rules.has(rule))).toEqual([]);
			}
		}
	});
});

test.each([
	['what would become an unknown field', 'note: "占12%"', 'note: 见表，see：三'],
	[
		'a field of a record in several rows',
		'  - { label: 新项目',
		'\t- label: 项目\n\t  unit: 个\n  - { label: 新项目',
	],
])('%s is left', (_, from, slip) => {
	const now = fixedZone(contentAfter(clean, [{ file: zone, from, to: slip }]));
	expect(now.split('\n')).toEqual(expect.arrayContaining(slip.split('\n').slice(-2, -1)));
	expect(now).not.toContain('see: ');
});

test('what is only told as 留意 is left to a person', () => {
	expect(rowsOf(planted(plant('', '甲高新区在北方', '\u3000\u3000甲高新区在北方')))).toEqual([]);
});

test('content without slips in the house form is not touched', () => {
	for (const name of ['clean', 'small-site']) {
		expect(rowsOf(readContent(join(import.meta.dirname, '../fixtures', name)))).toEqual([]);
	}
});

const form: [string, string, string, string?][] = [
	[
		'spaces inside braces',
		record,
		'  - {metric: revenue,   period:  2023 ,value: 2.81, unit: 万亿元,',
	],
	['the indent of a list', record, record.replace('  - {', '  -   {')],
	['a list that stands at the margin', 'targets:\n  - {', 'targets:\n- {'],
	['blank rows in a list', record, `\n${record}`],
	['trailing white space', 'level: national', 'level: national \t'],
	['trailing white space below the fields', '在北方，', '在北方， \n\n  \n', '在北方，\n\n\n'],
	[
		'lists within brackets',
		'region: north',
		'region: north\naliases: [甲区,  乙区 ]',
		'region: north\naliases: [甲区, 乙区]',
	],
	[
		'maps within maps',
		' note: "占12%"',
		' share: {of: 全省,value: 3}',
		' share: { of: 全省, value: 3 }',
	],
];

test.each(form)('%s: the house form', (_, from, written, house = from) => {
	const now = fixedZone(contentAfter(clean, [{ file: zone, from, to: written }]));
	expect(now).toBe(original.replace(from, () => house));
});

test('a file ends with one new line', () => {
	for (const end of ['', '\n\n', '\n \n\n']) {
		const text = original.trimEnd() + end;
		expect(fixedZone(contentAfter(clean, [{ file: zone, to: text }]))).toBe(original);
	}
});

test.each([
	['spaces within a text', 'note: "占12%"', 'note: "占  {a,b}  12%"'],
	['a text in several rows', 'level: national', 'level: national\nsummary: |\n  一  \n\n  二'],
	['a break at the end of a row of prose', '国家高新区。', '国家高新区。  \n又一行。'],
	['a comment, and the blank row above it', record, `\n  # {a,b}\n${record}`],
	['a comment after a record', 'note: "占12%" }', 'note: "占12%" }  # {a,b}'],
	['the order of fields', 'value: 57, unit: 个', 'unit: 个, value: 57'],
	[
		'records in several rows',
		'  - { label: 新项目',
		'  -   label: 项目\n      unit: 个\n  - { label: 新项目',
	],
])('%s is left as it is', (_, from, written) => {
	expect(rowsOf(contentAfter(clean, [{ file: zone, from, to: written }]))).toEqual([]);
});

test('every other byte stays: the mark at the beginning, the line ends', () => {
	const content = planted(plant('colon', 'unit: 个', 'unit：个 '));
	const [fixed] = fixFiles(content);
	const raw = `\uFEFF${zoneIn(content).text.replaceAll('\n', '\r\n')}`;
	expect(editRaw(raw, zoneIn(content).text, fixed?.edits ?? [])).toBe(
		`\uFEFF${original.replaceAll('\n', '\r\n')}`,
	);
});

test('it is said row by row what was done', () => {
	const fixed = fixFiles(
		contentAfter(clean, [
			{ file: zone, from: 'unit: 个, ', to: 'unit：个,' },
			{ file: zone, from: 'level: national', to: 'level: national ' },
		]),
	);
	expect([...formatFixed(fixed), formatSum(fixed, true)].join('\n')).toBe(
		`${zone}:3 整理了行末的空格。
${zone}:8 “unit”后面是全角冒号“：”，字段名后要用半角冒号加空格。整理了括号里的空格。
    -   - { label: 新项目, period: 2024, value: 57, unit：个,source: yearbook, note: "占12%" }
    +   - { label: 新项目, period: 2024, value: 57, unit: 个, source: yearbook, note: "占12%" }
改动：1 个文件（修好 1 行，整理 1 行）、地址表。`,
	);
	expect(formatSum([], false)).toBe('没有要改的。');
});
