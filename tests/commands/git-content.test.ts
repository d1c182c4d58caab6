import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatDiff } from '../../scripts/parts/diff-report.ts';
import { uncommittedContent } from '../../scripts/parts/git.ts';
import { findBase, readContentAt } from '../../scripts/parts/git-content.ts';
import { updateAddresses } from '../../src/checks/update-addresses.ts';
import { diffContent } from '../../src/data/diff.ts';
import { ADDRESSES_PATH } from '../../src/kinds/addresses.ts';
import { readContent } from '../../src/kinds/content.ts';
import { commitAll, runGit } from '../git-folder.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-'));
	cpSync(clean, root, { recursive: true });
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

const git = (...args: string[]) => runGit(root, ...args);
const commitIt = () => commitAll(root);

function edit(path: string, from: string, to: string): void {
	const text = readFileSync(join(root, path), 'utf8');
	writeFileSync(
		join(root, path),
		text.replace(from, () => to),
	);
}

test('a branch is compared with the commit where it left main', () => {
	git('init', '--quiet', '--initial-branch', 'main');
	const start = commitIt();
	git('checkout', '--quiet', '-b', 'work');
	edit('content/zones/alpha.mdx', 'value: 3.10', 'value: 3.2');
	commitIt();
	git('checkout', '--quiet', 'main');
	edit('content/zones/alpha.mdx', 'value: 57', 'value: 58');
	commitIt();
	git('checkout', '--quiet', 'work');
	edit('content/zones/alpha.mdx', 'note: "占12%"', 'note: "占12%_*"');

	const base = findBase(root);
	expect(base).toEqual({ commit: start, name: 'main' });
	const now = readContent(root);
	const report = formatDiff(diffContent(readContentAt(root, base.commit, now), now), base);
	expect(report).toBe(`# 内容的改动

同 main（${start.slice(0, 7)}）相比，数字：新增 0，改动 2，撤回 0，删除 0。

## 甲高新区 \`zones/alpha\`

- **改动** 营业收入，2024年，3.10万亿元 → 3.2万亿元，来源：统计局《年鉴》 \`yearbook\`，\`zones/alpha#f-revenue-2024\`
  - value：3.10 → 3.2
- **改动** 新项目，2024年，57个，来源：统计局《年鉴》 \`yearbook\`，\`zones/alpha#f-新项目-2024\`
  - note：占12% → 占12%\\_\\*
`);
});

test('a record that was withdrawn is told as such, with the reason', () => {
	git('init', '--quiet', '--initial-branch', 'main');
	const start = commitIt();
	edit(
		'content/zones/alpha.mdx',
		'57, unit: 个,',
		'57, unit: 个, retracted: { date: 2026-01-01, reason: 看错 },',
	);
	const now = readContent(root);
	const report = formatDiff(diffContent(readContentAt(root, start, now), now), findBase(root));
	expect(report).toContain('新增 0，改动 0，撤回 1，删除 0。');
	expect(report).toContain(
		`- **撤回** 新项目，2024年，57个，来源：统计局《年鉴》 \`yearbook\`，\`zones/alpha#f-新项目-2024\`
  - retracted：无 → { date: 2026-01-01, reason: 看错 }
`,
	);
});

test('a named branch or commit is taken as it is, and one that is not there is refused', () => {
	git('init', '--quiet', '--initial-branch', 'main');
	const start = commitIt();
	expect(findBase(root, 'HEAD')).toEqual({ commit: start, name: 'HEAD' });
	expect(() => findBase(root, '--all')).toThrow('没有“--all”这个分支或提交');
});

test('on main itself, what origin has is the other side', () => {
	git('init', '--quiet', '--initial-branch', 'main');
	const start = commitIt();
	git('update-ref', 'refs/remotes/origin/main', start);
	edit('content/zones/alpha.mdx', 'value: 57', 'value: 58');
	commitIt();
	expect(findBase(root)).toEqual({ commit: start, name: 'origin/main' });
});

test('without Git, or without a main branch, it is said what to do', () => {
	expect(() => findBase(root)).toThrow('这里不是 Git 仓库');
	expect(uncommittedContent(root)).toBeUndefined();
	git('init', '--quiet', '--initial-branch', 'other');
	commitIt();
	expect(() => findBase(root)).toThrow('npm run diff 分支');
});

test('a commit is read whole: new lines, names in Chinese, and nothing but content', () => {
	writeFileSync(join(root, 'content/zones/甲.mdx'), '---\r\nname: 甲\r\n---\r\n');
	writeFileSync(join(root, 'content/zones/notes.txt'), '甲');
	writeFileSync(join(root, ADDRESSES_PATH), updateAddresses(readContent(clean)));
	git('init', '--quiet', '--initial-branch', 'main');
	const commit = commitIt();
	const now = readContent(root);
	const there = readContentAt(root, commit, now);
	const pathsOf = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();
	expect(pathsOf(there.files)).toEqual(pathsOf(now.files));
	expect(pathsOf(there.files)).toContain('content/vocabulary/units.yaml');
	expect(there.files.every((file) => now.files.includes(file))).toBe(true);
	expect(there.addresses).toEqual(now.addresses);
	expect(there.addresses?.lines.length).toBeGreaterThan(0);
	const alone = readContentAt(root, commit, { files: [] });
	expect(alone.files.find(({ id }) => id === '甲')?.data).toEqual({ name: '甲' });
});

test('changes in content that are not committed are known', () => {
	git('init', '--quiet', '--initial-branch', 'main');
	commitIt();
	writeFileSync(join(root, 'README.md'), '甲');
	expect(uncommittedContent(root)).toEqual([]);
	edit('content/zones/alpha.mdx', 'value: 57', 'value: 58');
	expect(uncommittedContent(root)).toEqual(['content/zones/alpha.mdx']);
});
