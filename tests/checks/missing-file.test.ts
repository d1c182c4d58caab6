import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/kinds/content.ts';
import { readAtlas } from '../atlas.ts';
import { smallAtlas } from '../fixture-site.ts';

const root = mkdtempSync(join(tmpdir(), 'missing-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = globSync('content/**/*.{mdx,yaml}', { cwd: smallAtlas }).sort();

test.each(files)(
	'without %s the site has what it needs, or the check says what is missing',
	(file) => {
		cpSync(smallAtlas, root, { recursive: true });
		rmSync(join(root, file));
		const { problems } = check(readContent(root));
		for (const { message, hint } of problems) {
			expect(message).toMatch(/\p{Script=Han}.*。$/u);
			expect(hint).toMatch(/\p{Script=Han}/u);
		}
		if (problems.length === 0) expect(readAtlas(root).entries.site.asOf).toBe('2026-01-31');
	},
);

test('nobody needs a glossary, the addresses, a scope or a correction; the site itself is needed', () => {
	const needed = files.filter((file) => {
		cpSync(smallAtlas, root, { recursive: true });
		rmSync(join(root, file));
		return check(readContent(root)).problems.length > 0;
	});
	expect(files.filter((file) => !needed.includes(file))).toEqual([
		'content/addresses.yaml',
		'content/corrections/2025-05-gdp.yaml',
		'content/metrics/high-tech-enterprises.yaml',
		'content/scopes/park.yaml',
		'content/terms/operating-revenue.mdx',
	]);
	expect(needed).toContain('content/site.yaml');
});
