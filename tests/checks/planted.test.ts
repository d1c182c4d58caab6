/**
 * Faults that people make, planted one at a time into content that has none, and inputs that are
 * unusual and valid. Each fault is told once, at its place; what is valid is not refused.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { contentAfter } from '../changed-content.ts';
import { changesOf, type Planted, placesTold } from './planted.ts';

const root = join(import.meta.dirname, '../fixtures/planted');
const groups = parse(
	readFileSync(join(import.meta.dirname, '../fixtures/planted.yaml'), 'utf8'),
) as {
	group: string;
	faults?: Planted[];
	valid?: Planted[];
}[];
const faults = groups.flatMap(({ faults = [] }) => faults);
const valid = groups.flatMap(({ valid = [] }) => valid);

test('the content that faults are planted in has none', () => {
	expect(formatReport(check(contentAfter(root, [])))).toBe('content/ 没有要改的地方。');
});

describe.each(groups)('$group', ({ faults = [], valid = [] }) => {
	test('every fault is told once, at its place, by its rule', () => {
		expect(faults.flatMap(differences)).toEqual([]);
	});

	test('what is unusual and valid is not refused', () => {
		expect(valid.flatMap(differences)).toEqual([]);
	});
});

test('no two cases are the same, and every case says what it is about', () => {
	const names = [...faults, ...valid].map(({ about }) => about);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	const changes = [...faults, ...valid].map((planted) => JSON.stringify(changesOf(planted)));
	expect(names.filter((_, index) => changes.indexOf(changes[index] ?? '') !== index)).toEqual([]);
});

/** How the outcome of a case differs from what is expected, for people to read. */
function differences(planted: Planted): string[] {
	const report = check(contentAfter(root, changesOf(planted)));
	const told = placesTold(report).join('\n');
	const expected = (planted.tells ?? []).join('\n');
	return told === expected
		? []
		: [`${planted.about}\nexpected:\n${expected}\ntold:\n${told}\n${formatReport(report)}`];
}
