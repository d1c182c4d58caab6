import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeContent, isChecked } from '../../src/checks/checked-content.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'checked-'));
	mkdirSync(join(root, 'content/zones'), { recursive: true });
	writeFileSync(join(root, 'content/zones/shenyang.mdx'), '甲');
	writeFileSync(join(root, 'content/site.yaml'), 'asOf: 2026-11');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

function handOn() {
	for (const [name, value] of Object.entries(describeContent(root))) vi.stubEnv(name, value);
}

test('without word of an earlier check nothing is checked', () => {
	expect(isChecked(root)).toBe(false);
});

test('content that has passed is not checked again', () => {
	handOn();
	expect(isChecked(root)).toBe(true);
});

test.each<[string, () => void]>([
	['changed', () => writeFileSync(join(root, 'content/zones/shenyang.mdx'), '乙')],
	['added', () => writeFileSync(join(root, 'content/zones/dalian.mdx'), '')],
	['removed', () => rmSync(join(root, 'content/zones/shenyang.mdx'))],
	[
		'moved',
		() => renameSync(join(root, 'content/zones/shenyang.mdx'), join(root, 'content/shenyang.mdx')),
	],
	[
		'put in place of by a link to its like',
		() => {
			const path = join(root, 'content/zones/shenyang.mdx');
			renameSync(path, join(root, 'elsewhere.mdx'));
			symlinkSync(join(root, 'elsewhere.mdx'), path);
		},
	],
])('a file that is %s since is checked again', (_, change) => {
	handOn();
	change();
	expect(isChecked(root)).toBe(false);
});
