/** Under `npm run dev` content is checked after each edit: what the last check found is of use, and never in the way. */
import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { rememberChecks } from '../../src/checks/once.ts';
import { readCorpus } from '../../src/checks/read-corpus.ts';
import { CONTENT_RULES } from '../../src/checks/rules/index.ts';
import { readContent } from '../../src/kinds/content.ts';
import { readAnew } from '../../src/kinds/content-store.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'again-'));
	cpSync(join(import.meta.dirname, '../fixtures/clean'), root, { recursive: true });
	writeFileSync(join(root, 'content/zones/beta.mdx'), BETA);
	// A file that was written just now is read again in any case.
	for (const file of globSync('content/**/*.{mdx,yaml}', { cwd: root })) {
		utimesSync(join(root, file), 1e9, 1e9);
	}
	rememberChecks();
});
afterEach(() => {
	rememberChecks(false);
	rmSync(root, { recursive: true, force: true });
});

const BETA = '---\nname: 乙高新区\nlevel: national\nregion: north\n---\n\n乙高新区在北方。\n';

/** What a check says that remembers the ones before, and what one says that does not. */
function checkBothWays() {
	const again = check(readAnew(root));
	rememberChecks(false);
	const fresh = check(readContent(root));
	rememberChecks();
	return { again, fresh };
}

const sentence = '这里的企业把地下三百米的热水引到温室里，冬天也能种出番茄和黄瓜来。';

/** Edits one after the other, of which some undo earlier ones. */
const EDITS: readonly (readonly [file: string, change: (text: string) => string])[] = [
	['zones/alpha.mdx', (text) => text.replace('2024', '2023')],
	['zones/alpha.mdx', (text) => text.replace('2023', '2024')],
	['zones/alpha.mdx', (text) => `${text}\n${sentence}\n`],
	['zones/beta.mdx', (text) => `${text}\n${sentence}\n`],
	['zones/alpha.mdx', (text) => text.replace(sentence, '')],
	['zones/beta.mdx', (text) => text.replace(/^name: .*$/m, 'name: 番茄高新区')],
	['zones/alpha.mdx', (text) => text.replace('level:', 'levle:')],
	['zones/alpha.mdx', (text) => text.replace('levle:', 'level:')],
	['zones/alpha.mdx', (text) => `${text}\n这是亮点强劲的一年[@nowhere]，增加12家。\n`],
	['vocabulary/units.yaml', (text) => text.replace(/^.*unit: 个,.*\n/m, '')],
	['site.yaml', (text) => text.replace(/asOf: \S+/, 'asOf: 2019-01-01')],
];

test('after any edit it finds what a first check would', () => {
	check(readAnew(root));
	let found = 0;
	for (const [file, change] of EDITS) {
		const place = join(root, 'content', file);
		const text = readFileSync(place, 'utf8');
		expect(change(text), file).not.toBe(text);
		writeFileSync(place, change(text));
		const { again, fresh } = checkBothWays();
		expect(again, file).toEqual(fresh);
		found += fresh.problems.length + fresh.warnings.length;
	}
	rmSync(join(root, 'content/zones/beta.mdx'));
	const { again, fresh } = checkBothWays();
	expect(again).toEqual(fresh);
	expect(found).toBeGreaterThan(EDITS.length);
});

test('of a file that has not changed nothing is parsed again, and no rule asks again that looks at it alone', () => {
	const before = readCorpus(readAnew(root)).corpus;
	check(readAnew(root));
	const place = join(root, 'content/zones/alpha.mdx');
	writeFileSync(place, `${readFileSync(place, 'utf8')}\n又写一句。\n`);

	const after = readCorpus(readAnew(root)).corpus;
	const last = new Map(before.files.map((file) => [file.path, file]));
	const anew = after.files.filter((file) => last.get(file.path) !== file);
	expect(anew.map(({ path }) => path)).toEqual(['content/zones/alpha.mdx']);
	for (const [file, prose] of after.prose) {
		if (!anew.includes(file)) expect(before.prose.get(file)).toBe(prose);
	}
	expect(after.vocabulary).toBe(before.vocabulary);

	const alone = CONTENT_RULES.filter(
		(rule) => (rule.scope === 'file' || rule.scope === 'prose') && rule.check.length < 2,
	);
	expect(alone.length).toBeGreaterThan(10);
	const asked = new Set<string>();
	for (const rule of alone) {
		if (rule.scope !== 'file') continue;
		const ask = rule.check.bind(rule);
		vi.spyOn(rule, 'check').mockImplementation(
			Object.defineProperty(
				(file: (typeof after.files)[number]) => {
					asked.add(file.path);
					return ask(file, after);
				},
				'length',
				{ value: 1 },
			),
		);
	}
	check(readAnew(root));
	expect([...asked]).toEqual(['content/zones/alpha.mdx']);
});
