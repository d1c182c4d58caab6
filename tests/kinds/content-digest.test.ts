import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestContent } from '../../src/kinds/content-digest.ts';

const clean = join(import.meta.dirname, '../fixtures/clean');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-digest-'));
	cpSync(clean, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the same files in another place have the same digest', () => {
	expect(digestContent(folder)).toBe(digestContent(clean));
});

test.each<[string, (content: string) => void]>([
	['a changed file', (content) => writeFileSync(join(content, 'site.yaml'), 'asOf: 2026-01-02\n')],
	['a new file', (content) => writeFileSync(join(content, 'zones/new.mdx'), '')],
	[
		'a new name',
		(content) => renameSync(join(content, 'zones/alpha.mdx'), join(content, 'zones/beta.mdx')),
	],
	['a missing file', (content) => rmSync(join(content, 'zones/alpha.mdx'))],
])('%s makes it another', (_, change) => {
	change(join(folder, 'content'));
	expect(digestContent(folder)).not.toBe(digestContent(clean));
});
