import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');

interface File {
	name: string;
	/** Without its styles. */
	markup: string;
	styles: string[];
}

const files: File[] = globSync('**/*.{astro,ts,css}', { cwd: root })
	.map((name) => name.replaceAll('\\', '/'))
	.sort()
	.map((name) => split(name, readFileSync(join(root, name), 'utf8')));

/** A file's styles apart from the rest of it. */
function split(name: string, source: string): File {
	if (name.endsWith('.css')) return { name, markup: '', styles: [source] };
	const block = /<style[^>]*>([\s\S]*?)<\/style>/g;
	return {
		name,
		markup: source.replace(block, '').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''),
		styles: [...source.matchAll(block)].map(([, css = '']) => css),
	};
}

/** The classes that a sheet's selectors name. */
function dressedBy(css: string): string[] {
	const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=^|[{};])([^{};]+)\{/g);
	return [...selectors].flatMap(([, selector = '']) =>
		[...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
	);
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** The classes that a file surely writes: in an attribute, or where a script names them. */
function writtenBy(markup: string): string[] {
	const attributes = [...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, text = '']) =>
		words(text),
	);
	const named = [
		...markup.matchAll(/\b(?:class|className)\s*(?::|=(?!=))\s*\[?\s*'([^']*)'/g),
	].flatMap(([, text = '']) => words(text));
	return [...attributes, ...named];
}

/** And those that it may write, where an expression decides: any of its strings, or their beginning. */
function possibleIn(markup: string): { whole: string[]; starts: string[] } {
	if (!/\bclass(?::list)?=\{/.test(markup)) return { whole: [], starts: [] };
	return {
		whole: [
			...[...markup.matchAll(/'([^'\n]*)'/g)].flatMap(([, text = '']) => words(text)),
			...[...markup.matchAll(/class:list=\{\{\s*(\w+)/g)].map(([, name = '']) => name),
		],
		starts: [...markup.matchAll(/`([\w-]+-)\$\{/g)].map(([, start = '']) => start),
	};
}

/** What a file imports, and what that imports. */
function reach(name: string, seen = new Set<string>()): Set<string> {
	if (seen.has(name)) return seen;
	seen.add(name);
	const markup = files.find((file) => file.name === name)?.markup ?? '';
	for (const [, target = ''] of markup.matchAll(/from '(\.[^']+\.(?:astro|ts))'/g)) {
		reach(normalize(join(dirname(name), target)).replaceAll('\\', '/'), seen);
	}
	return seen;
}

const dressed = new Map<string, string[]>();
for (const { name, styles } of files) {
	for (const css of styles) {
		for (const one of dressedBy(css)) dressed.set(one, [...(dressed.get(one) ?? []), name]);
	}
}

test('no style dresses a class that nothing writes', () => {
	const written = new Set(files.flatMap(({ markup }) => writtenBy(markup)));
	const possible = files.map(({ markup }) => possibleIn(markup));
	const unused = [...dressed.keys()].filter(
		(name) =>
			!written.has(name) &&
			!possible.some(
				({ whole, starts }) =>
					whole.includes(name) || starts.some((start) => name.startsWith(start)),
			),
	);
	expect(unused).toEqual([]);
});

test('a class is dressed in the file that writes it, in one that it imports, or on every page', () => {
	const everywhere = new Set([
		...reach('components/Page.astro'),
		...files.flatMap(({ name }) => (name.endsWith('.css') ? [name] : [])),
	]);
	const bare = files
		.filter(({ name }) => name.endsWith('.astro'))
		.flatMap(({ name, markup }) => {
			const near = reach(name);
			return writtenBy(markup)
				.filter((one) => !dressed.get(one)?.some((home) => near.has(home) || everywhere.has(home)))
				.map((one) => `${name}: .${one}`);
		});
	expect(bare).toEqual([]);
});

/** What stands at the top of a sheet, each block by what precedes its brace. */
function blocksOf(css: string): string[] {
	const blocks: string[] = [];
	let [depth, prelude] = [0, ''];
	for (const [, text = '', brace = ''] of `${css.replace(/\/\*[\s\S]*?\*\//g, '')};`.matchAll(
		/([^{};]*)([{};])/g,
	)) {
		if (depth === 0) prelude += text.trim();
		depth += brace === '{' ? 1 : brace === '}' ? -1 : 0;
		if (depth > 0 || prelude === '') continue;
		blocks.push(prelude);
		prelude = '';
	}
	return blocks;
}

test('the style of a part stands in the layers of parts, so that order never decides', () => {
	const loose = files
		.filter(({ name }) => name.endsWith('.astro'))
		.flatMap(({ name, styles }) =>
			styles
				.flatMap(blocksOf)
				.filter((block) => !/^@layer (?:first|parts)$/.test(block))
				.map(() => name),
		);
	expect(loose).toEqual([]);
	expect(blocksOf('@layer first { a { b: c } } d { e: f } @import g;')).toEqual([
		'@layer first',
		'd',
		'@import g',
	]);
});

test('classes are read as written', () => {
	expect(
		dressedBy(
			'.a > .b:not(.c) { color: #fff; inset: .5em } /* .d */ @media print { .e { & .f { top: 0 } } }',
		),
	).toEqual(['a', 'b', 'c', 'e', 'f']);
	expect(
		writtenBy(`<p class="a b">{x.className === 'no'}<T columns={[{ class: 'c' }]} />`),
	).toEqual(['a', 'b', 'c']);
	expect(possibleIn("<p class:list={['d', `e-${f}`]}>")).toEqual({ whole: ['d'], starts: ['e-'] });
	expect(possibleIn(`<p class="a">{'b'}`)).toEqual({ whole: [], starts: [] });
});
