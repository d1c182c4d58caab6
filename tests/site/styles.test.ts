import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');

test('every page hears the order of layers before a part speaks', () => {
	const pages = globSync('**/index.html', { cwd: builtSite });
	const orders = Map.groupBy(pages, (page) => {
		const sheets = [...read(page).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
		const layers = sheets
			.map(([, address]) => read(`_astro/${address?.split('/').at(-1)}`))
			.flatMap((css) => [...css.matchAll(/@layer ([^;{]+)[;{]/g)])
			.flatMap(([, names]) => names?.split(/,\s*/) ?? []);
		return [...new Set(layers)].join(', ');
	});
	// A page that only leads to another has no sheet.
	orders.delete('');
	expect([...orders.keys()]).toEqual(['tokens, base, tables, parts, print']);
});
