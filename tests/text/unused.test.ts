/** Whatever a dictionary says is shown somewhere: an entry that nothing asks for is taken out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: root }).map((path) => ({
	text: readFileSync(join(root, path), 'utf8'),
	isDictionary: /^src.text/.test(path),
}));

interface Named {
	[key: string]: unknown;
}

const isNamed = (value: unknown): value is Named =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of a dictionary, by their path, that no file which knows it asks for by name. */
function unusedIn(dictionary: Named, path: string, files: typeof sources): string[] {
	const name = path.split('.').at(-1) ?? '';
	// What is handed on whole, or asked for by an id that only the running program has: marks[mark].
	const isNested = path.includes('.');
	const whole = new RegExp(
		`(?:values|entries|keys)\\(${name}\\)|\\.\\.\\.${name}\\b(?!\\.)|> = (?:words\\.)?${name};` +
			(isNested ? `|\\b${name}(?:\\[(?!')|\\)|,|;| as\\b)` : ''),
	);
	if (files.some(({ text }) => whole.test(text))) return [];
	// Of a whole dictionary the ids stand somewhere as words.
	const byId = !isNested && files.some(({ text }) => text.includes(`${name}[`));
	return Object.entries(dictionary).flatMap(([key, value]) => {
		// In a dictionary `key:` is an entry of its own.
		const asked = new RegExp(`[.'{,\\s]${key}(?![\\w-])`);
		const askedByName = new RegExp(`\\b${name}(?:\\.${key}|\\['${key}'\\])(?![\\w-])`);
		const isAsked = files.some(({ text, isDictionary }) =>
			(isDictionary ? askedByName : asked).test(text),
		);
		if (byId && sources.some((one) => !one.isDictionary && one.text.includes(`'${key}'`)))
			return [];
		if (!isAsked) return [`${path}.${key}`];
		return isNamed(value) ? unusedIn(value, `${path}.${key}`, files) : [];
	});
}

// A language’s own list says what its files say; that English has the same entries its type holds.
const files = globSync('src/text/{*,zh-CN/*}.ts', {
	cwd: root,
	exclude: ['src/text/zh-CN.ts', 'src/text/en.ts'],
});

test.each(files.sort())('%s says nothing in vain', async (file) => {
	const dictionaries = (await import(join(root, file))) as Named;
	const unused = Object.entries(dictionaries).flatMap(([name, dictionary]) => {
		// Scripts in the browser have a part of the dictionary by a name of its own: searchWords().
		const inBrowser = `${name.replace(/Text$/, 'Words')}()`;
		// Or are told it by name of its type: ChartText.
		const asType = `: ${name[0]?.toUpperCase()}${name.slice(1)}`;
		const knows = (text: string) => [name, inBrowser, asType].some((by) => text.includes(by));
		const files = sources.filter(({ text }) => knows(text));
		return isNamed(dictionary) ? unusedIn(dictionary, name, files) : [];
	});
	expect(unused).toEqual([]);
});
