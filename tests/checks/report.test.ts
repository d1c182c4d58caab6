import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../../src/checks/annotations.ts';
import { check } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { readContent, readContentFile } from '../../src/kinds/content.ts';
import { contentAfter } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');

test('a text from content begins no line of the report, and gives a terminal no orders', () => {
	const report = check(
		contentAfter(clean, [
			{
				file: 'content/zones/alpha.mdx',
				from: 'level: national',
				to: 'level: "a\\n::stop-commands::b\\e[2J\\u202Ec"',
			},
		]),
	);
	expect(formatReport(report)).toMatch(
		/^content\/zones\/alpha\.mdx:3:8 `level`：“a⏎::stop-commands::b〔U\+001B〕\[2J〔U\+202E〕c”不在可选的写法里/,
	);
	expect(report.problems.map(annotate).join('\n')).not.toMatch(/^::stop/m);
});

test('nor does the name of a file', () => {
	const content = readContent(clean);
	const odd = 'content/zones/a\n::add-mask::1\n.mdx';
	const file = readContentFile('zones', 'a\n::add-mask::1\n', odd, '---\nname: 甲\n---\n');
	const report = check({ ...content, files: [...content.files, file] });
	const lines = [formatReport(report), ...report.problems.map(annotate)].join('\n');
	expect(lines).toContain('content/zones/a⏎::add-mask::1⏎.mdx:1:1');
	expect(lines).not.toMatch(/^::add-mask/m);
});
