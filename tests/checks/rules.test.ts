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
import type { Rule } from '../../src/checks/rules/rule.ts';
import { contentAfter, type Change } from '../changed-content.ts';

interface Example {
	change: Change | Change[];
	/** Instead of a change: something in prose that no text can be read as today. */
	refused?: { detail: string; written: string };
	/** The whole report but for its last line, which counts. */
	report?: string;
}

const folder = join(import.meta.dirname, '../fixtures/rules');
const clean = join(import.meta.dirname, '../fixtures/clean');

/** The report on the clean content after a change, without the line that counts. */
function reportOn({ change }: Example): string {
	return formatReport(check(contentAfter(clean, [change].flat()))).replace(/\n?[^\n]*$/, '');
}

/** The report on a node that a list of allowed ones does not have. */
function reportOnRefused(rule: Rule, refused: NonNullable<Example['refused']>): string {
	if (rule.scope !== 'refusal') throw new Error(`${rule.id} is not about what prose may not have.`);
	const { message, hint } = rule.tell(refused);
	return `${message} [${rule.id}]\n    ${hint}`;
}

describe.each(RULES)('$id', (rule) => {
	const { id, about } = rule;
	const file = join(folder, `${id}.yaml`);
	const examples = existsSync(file)
		? (parse(readFileSync(file, 'utf8')) as { fails: Example[]; passes: Example[] })
		: { fails: [], passes: [] };

	test('is told where it is broken', () => {
		expect(examples.fails.length).toBeGreaterThan(0);
		for (const example of examples.fails) {
			const report = example.refused ? reportOnRefused(rule, example.refused) : reportOn(example);
			expect(report).toBe(example.report?.trimEnd());
			expect(report).toContain(`[${id}]`);
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
	const fixtures = readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''));
	expect(fixtures.sort()).toEqual([...ids].sort());
});
