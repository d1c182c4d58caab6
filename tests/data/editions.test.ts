import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdits } from '../../src/data/editions.ts';
import { readContent } from '../../src/kinds/content.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
	cpSync(join(import.meta.dirname, '../fixtures/clean'), root, { recursive: true });
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

function git(...args: string[]): void {
	const person = ['-c', 'user.name=甲', '-c', 'user.email=a@example.org'];
	execFileSync('git', [...person, '-c', 'core.autocrlf=false', ...args], {
		cwd: root,
		stdio: 'ignore',
	});
}

function commitAll(): void {
	git('add', '--all');
	git('commit', '--quiet', '--message', 'x');
}

function edit(path: string, from: string | RegExp, to: string): void {
	const text = readFileSync(join(root, path), 'utf8');
	writeFileSync(
		join(root, path),
		text.replace(from, () => to),
	);
}

const begin = () => git('init', '--quiet', '--initial-branch', 'main');
const date = (asOf: string) => edit('content/site.yaml', /asOf: .*/, `asOf: ${asOf}`);
const value = (from: string, to: string) =>
	edit('content/zones/alpha.mdx', `value: ${from}`, `value: ${to}`);

const told = () =>
	readEdits(readContent(root))?.map(
		({ date, change }) => `${date} ${change.kind} ${change.old} ${change.new}`,
	);

test('what an edition says otherwise than the one before it has the edition’s date', () => {
	begin();
	date('2030-01-01');
	commitAll();
	// All before the second edition is the first one.
	value('3.10', '3.20');
	commitAll();
	value('3.20', '3.30');
	date('2030-02-01');
	commitAll();
	// Changed twice in one edition, told once.
	value('3.30', '3.40');
	commitAll();
	date('2030-03-01');
	commitAll();
	value('57', '58');

	expect(told()).toEqual([
		'2030-03-01 changed 57个 58个',
		'2030-02-01 changed 3.20万亿元 3.40万亿元',
	]);
});

test('in a first edition nothing is changed', () => {
	begin();
	commitAll();
	value('3.10', '3.20');
	expect(told()).toEqual([]);
});

test('a date that was set back begins no edition', () => {
	begin();
	date('2030-01-01');
	commitAll();
	date('2031-01-01');
	commitAll();
	value('3.10', '3.20');
	date('2030-01-01');
	commitAll();
	expect(told()).toEqual([]);
});

test('without Git or inside another’s repository nothing is known', () => {
	expect(told()).toBeUndefined();
	begin();
	writeFileSync(join(root, '.gitignore'), 'content/\n');
	commitAll();
	expect(told()).toBeUndefined();
});

test('half a history is none', () => {
	begin();
	commitAll();
	value('3.10', '3.20');
	commitAll();
	const whole = root;
	const clone = mkdtempSync(join(tmpdir(), 'atlas-'));
	try {
		git('clone', '--quiet', '--depth', '1', `file://${whole}`, clone);
		root = clone;
		expect(told()).toBeUndefined();
	} finally {
		rmSync(clone, { recursive: true });
		root = whole;
	}
});
