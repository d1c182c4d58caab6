/** A copy of the site with content of a test's own, in a folder of its own, and builds of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Code, settings and the small site's content; the caller removes the folder. */
export function makeScratchSite(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'README.md']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	cpSync(join(root, 'astro.config.mjs'), join(folder, 'atlas.config.mjs'));
	configure(folder, '{}');
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	cpSync(join(root, 'tests/fixtures/small-site/content'), join(folder, 'content'), {
		recursive: true,
	});
	return folder;
}

/** Change settings of the site: a JavaScript object, which may speak of `atlas`. */
export function configure(folder: string, changes: string): void {
	writeFileSync(
		join(folder, 'astro.config.mjs'),
		[
			"import atlas from './atlas.config.mjs';",
			// The cache of content lies in node_modules, which this folder only borrows.
			`export default { ...atlas, cacheDir: './.cache', ...${changes} };`,
			'',
		].join('\n'),
	);
}

/** Build into a folder below; whether Astro says that it has succeeded, and all that it says. */
export function buildScratchSite(
	folder: string,
	name: string,
	env: Record<string, string> = {},
): { ok: boolean; output: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{
			cwd: folder,
			encoding: 'utf8',
			env: {
				...process.env,
				ATLAS_OUT_DIR: `./${name}`,
				SITE_URL: 'http://atlas.test',
				BASE_PATH: '/',
				ASTRO_TELEMETRY_DISABLED: '1',
				...env,
			},
		},
	);
	const output = `${stdout}\n${stderr}`;
	// As scripts/parts/build-site.ts has it: an error that is only logged leaves the code at 0.
	return { ok: status === 0 && !output.includes('[ERROR]'), output };
}
