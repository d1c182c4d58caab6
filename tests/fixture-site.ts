/** The program with another content than the repository's, in a folder of its own, and its site. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBuild } from '../scripts/parts/build-lock.ts';
import { buildSite, workFolderOf } from '../scripts/parts/build-site.ts';
import { root } from '../scripts/parts/install.mjs';

/** The content of a day in 2026, which no pull request changes; see the README there. */
export const frozenAtlas = join(root, 'tests/fixtures/atlas');

/** A dozen pages of our own making. */
export const smallAtlas = join(root, 'tests/fixtures/small-site');

const frozenProject = join(root, '.build-atlas');

/** Where `buildFrozenSite` leaves the site of that content. */
export const frozenSite = join(frozenProject, 'dist');

interface ProjectOptions {
	/** A folder that has a `content/`. */
	content: string;
	/** Where the project goes, emptied first; otherwise into a temporary folder. */
	folder?: string;
}

/** Copy the program, with a content of its own, and give back the folder. */
export function makeProject({
	content,
	folder = mkdtempSync(join(tmpdir(), 'atlas-')),
}: ProjectOptions): string {
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['src', 'public', 'package.json', 'tsconfig.json']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	cpSync(join(content, 'content'), join(folder, 'content'), { recursive: true });
	cpSync(join(root, 'astro.config.mjs'), join(folder, 'atlas.config.mjs'));
	// The caches of Astro and Vite lie in node_modules, which this folder only borrows.
	writeFileSync(
		join(folder, 'astro.config.mjs'),
		[
			"import atlas from './atlas.config.mjs';",
			"const vite = { ...atlas.vite, cacheDir: './.cache/vite' };",
			"export default { ...atlas, vite, cacheDir: './.cache' };",
			'',
		].join('\n'),
	);
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

interface ProjectBuildOptions {
	/** Where the site goes, inside the project. */
	outDir?: string;
	/** `SITE_URL` and `BASE_PATH`, when they differ from this process's. */
	env?: Record<string, string>;
}

/** Build the site of such a project, as ours is built, and give back its folder. */
export async function buildProject(
	project: string,
	{ outDir = join(project, 'dist'), env = {} }: ProjectBuildOptions = {},
): Promise<string> {
	const built = await buildSite({ project, place: outDir, env, quiet: true });
	if (!built) throw new Error(`The site of ${project} does not build; see above.`);
	return outDir;
}

/** Build the site that tests read; whether it succeeded. */
export async function buildFrozenSite(): Promise<boolean> {
	const other = await findBuild(workFolderOf(frozenProject));
	if (other !== undefined) {
		console.error(other);
		return false;
	}
	const project = makeProject({ content: frozenAtlas, folder: frozenProject });
	return buildSite({ project, quiet: true });
}
