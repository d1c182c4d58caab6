import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which rooms a room may import from; every room may import from itself and from `text`. */
const rooms: Record<string, string[]> = {
	text: [],
	quantities: [],
	styles: [],
	languages: [],
	kinds: ['quantities'],
	search: ['quantities', 'languages'],
	checks: ['kinds', 'quantities'],
	integrations: ['kinds', 'checks', 'search'],
	data: ['kinds', 'quantities', 'checks'],
	charts: ['data'],
	previews: ['data', 'charts'],
	components: ['data', 'charts', 'previews', 'search', 'styles', 'languages'],
	pages: ['data', 'charts', 'previews', 'components', 'search', 'styles', 'languages'],
};

/** The only files that may open `astro:content`. */
const doors = ['content.config.ts', 'data/entries.ts'];

/** Explain each import of a file in `src/` that the house does not allow. */
function findWrongImports(file: string, source: string): string[] {
	const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
	if (room !== undefined && !(room in rooms)) return [`${file}: there is no room “${room}”`];

	return importsIn(source).flatMap((target) => {
		const wrong = (reason: string) => [`${file} imports ${target}: ${reason}`];
		if (target.startsWith('astro:content') && !doors.includes(file)) {
			return wrong(`only ${doors.join(' and ')} may`);
		}
		if (!target.startsWith('.')) return [];
		if (!/\.(ts|astro|css|mjs|json|svg|yaml|mdx)(\?.*)?$/.test(target)) {
			return wrong('it lacks its extension');
		}
		const to = normalize(join(dirname(file), target)).replaceAll('\\', '/');
		if (room === undefined) return [];
		if (to.startsWith('../')) return wrong('it is outside of src/');
		const other = to.includes('/') ? to.slice(0, to.indexOf('/')) : to;
		if (other === room || other === 'text' || rooms[room]?.includes(other)) return [];
		return wrong(`${room} may not import from ${other}`);
	});
}

function importsIn(source: string): string[] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	const pattern =
		/(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@import\s+['"]([^'"]+)['"]/g;
	return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

test('every import in src/ follows the house', () => {
	const files = globSync('**/*.{ts,mjs,astro,css}', { cwd: join(root, 'src') });
	const wrong = files
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.flatMap((file) => findWrongImports(file, readFileSync(join(root, 'src', file), 'utf8')));
	expect(wrong).toEqual([]);
});

test('a wrong import is explained', () => {
	const source = [
		`import { a } from '../data/a.ts';`,
		`import type { B } from '../kinds/b.ts';`,
		`export {`,
		`	c,`,
		`} from '../pages/c.ts';`,
		`import '../charts/d';`,
		`const { e } = await import('../components/e.astro');`,
		`import { getCollection } from 'astro:content';`,
		`import { text } from '../text/checks.ts';`,
		`// import { f } from '../pages/f.ts';`,
		`import z from 'zod';`,
		`import g from '../../scripts/g.ts';`,
	].join('\n');
	expect(findWrongImports('checks/x.ts', source)).toEqual([
		'checks/x.ts imports ../data/a.ts: checks may not import from data',
		'checks/x.ts imports ../pages/c.ts: checks may not import from pages',
		'checks/x.ts imports ../charts/d: it lacks its extension',
		'checks/x.ts imports ../components/e.astro: checks may not import from components',
		'checks/x.ts imports astro:content: only content.config.ts and data/entries.ts may',
		'checks/x.ts imports ../../scripts/g.ts: it is outside of src/',
	]);
	expect(findWrongImports('utils/x.ts', '')).toEqual(['utils/x.ts: there is no room “utils”']);
	expect(findWrongImports('content.config.ts', source)).toEqual([
		'content.config.ts imports ../charts/d: it lacks its extension',
	]);
});
