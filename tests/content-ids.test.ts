import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../src/kinds/content.ts';
import { frozenAtlas, smallAtlas } from './fixture-site.ts';

const root = join(import.meta.dirname, '..');

/** Words of the code itself that some file of content happens to be called by, too. */
const OWN_WORDS = new Set(['display', 'paper']);

/** Names of content files: shenyang and zones/shenyang. Scopes are called by what they cover. */
const names = new Set(
	[frozenAtlas, smallAtlas]
		.flatMap((folder) => readContent(folder).files)
		.filter(({ collection }) => !['scopes', 'vocabulary', 'site'].includes(collection))
		.flatMap(({ collection, id }) => [`${collection}/${id}`, id])
		.filter((name) => !OWN_WORDS.has(name)),
);

/** Texts of a program that are the name of a content file and nothing else. */
function namesIn(source: string): string[] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	return [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\n])*)\1/g)]
		.map(([, , text = '']) => text)
		.filter((text) => names.has(text));
}

test('no code knows a file of content by its name', () => {
	const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'], { cwd: root });
	const known = files.flatMap((file) =>
		namesIn(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
	);
	expect(known).toEqual([]);
});

test('a name in code is found, in a comment it is not', () => {
	expect(
		namesIn(
			"const a = getEntity('zones/shenyang');\n// b = 'revenue'\n/** `gdp` */\nif (id === 'revenue') tell('of=\"gdp\"')",
		),
	).toEqual(['zones/shenyang', 'revenue']);
});
