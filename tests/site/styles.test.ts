import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');

test('every page hears the order of layers before a part speaks', () => {
	const pages = globSync('**/index.html', { cwd: builtSite });
	const orders = Map.groupBy(pages, (page) => {
		const sheets = [
			...read(page).matchAll(/<style>([^<]+)|<link rel="stylesheet" href="([^"]+)"/g),
		];
		const layers = sheets
			.map(([, own, address]) => own ?? read(`_astro/${address?.split('/').at(-1)}`))
			.flatMap((css) => [...css.matchAll(/@layer ([^;{]+)[;{]/g)])
			.flatMap(([, names]) => names?.split(/,\s*/) ?? []);
		return [...new Set(layers)].join(', ');
	});
	// A page that only leads to another has no sheet.
	orders.delete('');
	expect([...orders.keys()]).toEqual(['tokens, base, first, elements, tables, parts, print']);
});

test('every page but those to embed carries the first styles, and fetches the others only once', () => {
	const pages = globSync('**/*.html', { cwd: builtSite }).map((page) => page.replaceAll('\\', '/'));
	const kinds = Map.groupBy(pages, (page) => {
		const [head = '', body = ''] = read(page).split('</head>');
		const links = (part: string) =>
			[...part.matchAll(/<link rel="stylesheet" href="[^"]*_astro\/(\w+)\./g)].map(
				([, name]) => name,
			);
		return [links(head), /<style>/.test(head) ? 'own' : '', links(body)].join(' ').trim();
	});
	kinds.delete('');
	expect([...kinds.keys()].sort()).toEqual(['own rest', 'style']);
	expect(kinds.get('style')?.filter((page) => !page.startsWith('embed/'))).toEqual([]);
});
