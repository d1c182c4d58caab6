import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');

/** The Chinese in a source, its punctuation too, that is no comment. */
function chineseIn(source: string): string[] {
	const code = source
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(?<!:)\/\/.*$/gm, '');
	return code.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
}

/** Words of content, which these read in records; no reader is told them. */
const OF_CONTENT: ReadonlySet<string> = new Set([
	// 万 and 亿 within units.
	'data/series.ts',
	'quantities/unit.ts',
	// What notes say of a growth.
	'data/growth-check.ts',
]);

test('only the dictionary holds words of a reader’s language', () => {
	const rooms = '{charts,components,data,pages,quantities}/**/*.{astro,ts}';
	const found = globSync(rooms, { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !OF_CONTENT.has(file))
		.sort()
		.flatMap((file) =>
			chineseIn(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
		);
	expect(found).toEqual([]);
});

test('Chinese is found wherever it is not a comment', () => {
	expect(
		chineseIn("a('https://x.org/页'); // 注\n/* 释 */ <p>，{/* 也 */}<!-- 也 --></p>"),
	).toEqual(['页', '，']);
});
