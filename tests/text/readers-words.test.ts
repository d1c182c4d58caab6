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
	'quantities/people.ts',
	'quantities/unit.ts',
	// What notes say of a growth.
	'data/growth-check.ts',
	// Which industry labels and titles name.
	'data/industry-words.ts',
]);

test('only the dictionary holds words of a reader’s language', () => {
	const rooms = '{charts,components,data,pages,previews,quantities}/**/*.{astro,ts}';
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

/** What is told in the language of the content, and to maintainers. */
const IN_CHINESE: ReadonlySet<string> = new Set([
	// Reports and schemas are read by maintainers.
	'checks/rules/unknown-id.ts',
	'checks/rules/unused.ts',
	'checks/rules/wrong-folder.ts',
	'kinds/json-schema.ts',
	// Questions are asked in the language of the content.
	'integrations/search-index.ts',
	'kinds/index.ts',
]);

/** The same without saying in which language a page is: figures as printed, downloads, prose. */
const OF_THE_CONTENT: ReadonlySet<string> = new Set([
	'data/data-archive.ts',
	'data/diff.ts',
	'data/program-files.ts',
	'data/downloads.ts',
	'data/shown.ts',
	'integrations/remark-citations.ts',
]);

const sourcesOf = (pattern: string) =>
	globSync(pattern, { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !file.startsWith('text/'))
		.sort()
		.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

test('readers’ words are had in the language of the page, and of no other', () => {
	const found = sourcesOf('**/*.{astro,ts}').flatMap(({ file, source }) => [
		...(/text\/zh-CN/.test(source) && !IN_CHINESE.has(file) ? [`${file}: a language by name`] : []),
		...(/wordsOf\(\)/.test(source) && !OF_THE_CONTENT.has(file) ? [`${file}: no language`] : []),
	]);
	expect(found).toEqual([]);
});

test('no file is excepted that need not be', () => {
	const sources = new Map(sourcesOf('**/*.{astro,ts}').map(({ file, source }) => [file, source]));
	const needless = [
		...[...IN_CHINESE].filter((file) => !/text\/zh-CN/.test(sources.get(file) ?? '')),
		...[...OF_THE_CONTENT].filter((file) => !/wordsOf\(\)/.test(sources.get(file) ?? '')),
		...[...OF_CONTENT].filter((file) => chineseIn(sources.get(file) ?? '').length === 0),
	];
	expect(needless).toEqual([]);
});
