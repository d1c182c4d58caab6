import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatListed } from '../../scripts/parts/fix-report.ts';
import {
	isOutdated,
	listAddresses,
	listChecked,
	writeAddresses,
} from '../../scripts/parts/list-addresses.ts';
import { check } from '../../src/checks/check-content.ts';
import { ADDRESSES_PATH } from '../../src/kinds/addresses.ts';
import { readContent } from '../../src/kinds/content.ts';
import { contentAfter, type Change } from '../changed-content.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
const zone = 'content/zones/alpha.mdx';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
	cpSync(clean, root, { recursive: true });
	writeAddresses(root, listAddresses(readContent(root)).text);
});

afterEach(() => rmSync(root, { recursive: true }));

const readListed = () => readFileSync(join(root, ADDRESSES_PATH), 'utf8');
const listed = (...changes: Change[]) => {
	const content = contentAfter(root, changes);
	return listChecked(content, check(content));
};

test('what is listed is not written again, with whatever line ends it has', () => {
	expect(isOutdated(root, listAddresses(readContent(root)))).toBe(false);
	writeFileSync(join(root, ADDRESSES_PATH), readListed().replaceAll('\n', '\r\n'));
	const again = listAddresses(readContent(root));
	expect(isOutdated(root, again)).toBe(false);
	const before = readListed();
	writeAddresses(root, again.text);
	expect(readListed()).toBe(before);
});

test('new addresses and corrected records are named', () => {
	const extra = '  - { label: 企业, period: 2024, value: 9, unit: 家, source: yearbook }\n';
	const { listed: now, remarks } = listed(
		{ file: zone, from: 'targets:\n', to: `${extra}targets:\n` },
		{ file: zone, from: 'value: 3.10', to: 'value: 3.20' },
	);
	expect(remarks).toEqual([]);
	expect(now && isOutdated(root, now)).toBe(true);
	expect(now && formatListed(now)).toEqual([
		'content/addresses.yaml 新列 1 个地址：zones/alpha#f-企业-2024',
		'content/addresses.yaml 更新 1 个地址：zones/alpha#f-revenue-2024',
	]);
});

test('a record that is taken for one that is listed is told, before its line says so', () => {
	const { remarks } = listed(
		{ file: zone, from: 'label: 新项目, period', to: 'label: 项目, period' },
		{ file: zone, from: 'label="新项目"', to: 'label="项目"' },
	);
	expect(remarks.join('\n')).toContain('看来就是已经公布的 #f-新项目-2024');
});

test('while the check finds an error, no line is rewritten', () => {
	const broken: Change = { file: zone, from: 'note: "占12%"', to: 'note: "占12%' };
	expect(listed(broken)).toEqual({
		listed: undefined,
		remarks: ['地址表没有重写：先改好下面要改的，再运行一次。'],
	});
});

test('of a conflict in the list both sides stay, and a line that cannot be read is not lost', () => {
	const [first = '', ...rest] = readListed().split('\n').slice(2);
	const conflict = `<<<<<<< a\n${first}\n=======\n${rest.join('\n')}>>>>>>> b\n`;
	const before = readListed();
	expect(listed({ file: ADDRESSES_PATH, to: conflict }).listed?.text).toBe(before);
	expect(listed({ file: ADDRESSES_PATH, to: `${before}zones/alpha#f-x\n` }).listed).toBeUndefined();
});

test('without the day up to which content speaks, it is said what is missing', () => {
	const content = contentAfter(clean, [
		{ file: 'content/site.yaml', from: 'asOf: 2026-01-01\n', to: '' },
	]);
	expect(() => listAddresses(content)).toThrow('content/site.yaml 里没有 asOf');
});
