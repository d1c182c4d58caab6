/** The program with another content than the repository's, in a folder of its own, and its site. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBuild } from '../scripts/parts/build-lock.ts';
import { buildSite, isLoggedError, workFolderOf } from '../scripts/parts/build-site.ts';
import { root } from '../scripts/parts/install.mjs';
import { keptFolderOf } from '../src/data/releases/kept.ts';
import { releaseOf, writeReleases } from './kept-releases.ts';

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
	/** Whose program is copied: this repository's, or that of another checkout. */
	program?: string;
}

/** Copy the program, with a content of its own, and give back the folder. */
export function makeProject({
	content,
	folder = mkdtempSync(join(tmpdir(), 'atlas-')),
	program = root,
}: ProjectOptions): string {
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['src', 'public', 'package.json', 'tsconfig.json']) {
		cpSync(join(program, part), join(folder, part), { recursive: true });
	}
	cpSync(join(content, 'content'), join(folder, 'content'), { recursive: true });
	cpSync(join(program, 'astro.config.mjs'), join(folder, 'atlas.config.mjs'));
	configureProject(folder);
	symlinkSync(join(program, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/** Set a project up; `changes` is a JavaScript object, which may speak of `atlas`, the site's own settings. */
export function configureProject(folder: string, changes = '{}'): void {
	writeFileSync(
		join(folder, 'astro.config.mjs'),
		[
			"import atlas from './atlas.config.mjs';",
			// The caches of Astro and Vite lie in node_modules, which this folder only borrows.
			"const vite = { ...atlas.vite, cacheDir: './.cache/vite' };",
			`export default { ...atlas, vite, cacheDir: './.cache', ...${changes} };`,
			'',
		].join('\n'),
	);
}

/** Run Astro's build alone, below a project: whether it says that it has succeeded, and all it says. */
export function runAstroBuild(
	project: string,
	name: string,
	env: Record<string, string> = {},
): { ok: boolean; output: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(project, name)],
		{
			cwd: project,
			encoding: 'utf8',
			env: {
				...process.env,
				SITE_URL: 'http://atlas.test',
				BASE_PATH: '/',
				ASTRO_TELEMETRY_DISABLED: '1',
				...env,
			},
		},
	);
	const output = `${stdout}\n${stderr}`;
	// An error that is only logged leaves the code at 0.
	return { ok: status === 0 && !output.split('\n').some(isLoggedError), output };
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
	// As if an edition had been published before.
	writeReleases(keptFolderOf(project), [releaseOf('2026-10-15')]);
	return buildSite({ project, quiet: true });
}
