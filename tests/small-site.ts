import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Copy the program, with the content of `fixtures/small-site`, into a folder of its own. */
export function copySmallSite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
	for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'README.md']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	cpSync(join(root, 'astro.config.mjs'), join(folder, 'atlas.config.mjs'));
	// The caches of Astro and Vite lie in node_modules, which this folder only borrows.
	writeFileSync(
		join(folder, 'astro.config.mjs'),
		"import atlas from './atlas.config.mjs';\nexport default { ...atlas, cacheDir: './.cache', vite: { ...atlas.vite, cacheDir: './.cache/vite' } };\n",
	);
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	cpSync(join(root, 'tests/fixtures/small-site/content'), join(folder, 'content'), {
		recursive: true,
	});
	return folder;
}
