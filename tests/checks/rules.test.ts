/**
 * Every rule has a fixture, `tests/fixtures/rules/<id>.yaml`: changes to the clean content that
 * break it, each with the exact report, and changes that come near and are valid.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { contentAfter, type Change } from '../changed-content.ts';

interface Example {
	change: Change | Change[];
	/** The whole report but for its last line, which counts. */
	report?: string;
}

const folder = join(import.meta.dirname, '../fixtures/rules');
const clean = join(import.meta.dirname, '../fixtures/clean');

/** The report on the clean content after a change, without the line that counts. */
function reportOn({ change }: Example): string {
	return formatReport(check(contentAfter(clean, [change].flat()))).replace(/\n?[^\n]*$/, '');
}

describe.each(RULES)('$id', ({ id, about }) => {
	const file = join(folder, `${id}.yaml`);
	const examples = existsSync(file)
		? (parse(readFileSync(file, 'utf8')) as { fails: Example[]; passes: Example[] })
		: { fails: [], passes: [] };

	test('is told where it is broken', () => {
		expect(examples.fails.length).toBeGreaterThan(0);
		for (const example of examples.fails) {
			expect(reportOn(example)).toBe(example.report?.trimEnd());
			expect(reportOn(example)).toContain(`[${id}]`);
		}
	});

	test('has no word about what comes near', () => {
		expect(examples.passes.length).toBeGreaterThan(0);
		for (const example of examples.passes) expect(reportOn(example)).toBe('');
	});

	test('says in Chinese what it is about', () => {
		expect(about).toMatch(/^\p{Script=Han}.*。$/su);
	});
});

test('ids are unique, and every fixture has its rule', () => {
	const ids = RULES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''))).toEqual([...ids].sort());
});
