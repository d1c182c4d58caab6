import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeProject, runAstroBuild, smallAtlas } from '../fixture-site.ts';

test('a build ends on wrong content with what the check says of it, before Astro reads any', () => {
	const folder = makeProject({ content: smallAtlas });
	onTestFinished(() => rmSync(folder, { recursive: true }));
	appendFileSync(join(folder, 'content/zones/dalian.mdx'), '\n甲{1}乙\n');

	const { ok, output } = runAstroBuild(folder, 'out');
	expect(ok).toBe(false);
	expect(output).toMatch(/^content\/zones\/dalian\.mdx:\d+:2 .*\[expression\]$/m);
	expect(output).toMatch(/^content\/ 里有 1 处要改。$/m);
	// A maintainer has nothing to do with where in the program it was found.
	expect(output).not.toMatch(/Syncing content|Stack trace|\[ERROR\]/);
	expect(existsSync(join(folder, 'out'))).toBe(false);
});
