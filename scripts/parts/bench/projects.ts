/** The projects that are built beside one another, each in a temporary folder. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBareSite } from '../../../tests/bench/bare-site.ts';
import { makeNeutralAtlas, writeNeutralContent } from '../../../tests/bench/neutral-content.ts';
import { makeProject } from '../../../tests/fixture-site.ts';
import { git } from '../../../src/data/git.ts';
import { Refusal } from '../command.ts';
import { findBase } from '../git-content.ts';
import { root } from '../install.mjs';
import { runProgram } from '../steps.ts';
import type { BuildPlan } from './measure-build.ts';
import type { Size } from './options.ts';

export const SITES = ['ours', 'base', 'bare'] as const;
/** This program, the one it is compared with, and a bare site of the same content. */
export type Site = (typeof SITES)[number];

export interface Workshop {
	/** A temporary folder of all that is made. */
	folder: string;
	/** A checkout of the program to compare with. */
	base?: string;
	close(): void;
}

/** Make the folder and, where a base is named, check it out there. */
export async function openWorkshop(base?: string): Promise<Workshop> {
	const commit = base === undefined ? undefined : findBase(root, base).commit;
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
	const worktree = join(folder, 'base-program');
	const close = () => {
		if (commit) git(root, ['worktree', 'remove', '--force', worktree]);
		// What has just been stopped may still write a last file.
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	process.once('exit', close);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(1));
	}
	if (commit === undefined) return { folder, close };
	if (!git(root, ['worktree', 'add', '--detach', '--force', worktree, commit])) {
		throw new Refusal(`Git 没有取出“${base}”。运行 git worktree prune 再试。`);
	}
	await lendModules(worktree);
	return { folder, base: worktree, close };
}

/** The same modules where the lockfile is the same; else those that the base asks for. */
async function lendModules(program: string): Promise<void> {
	const lockOf = (place: string) => readFileSync(join(place, 'package-lock.json'), 'utf8');
	if (lockOf(program) === lockOf(root)) {
		symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'), 'junction');
		return;
	}
	const install = `import { install } from './scripts/parts/install.mjs'; process.exit((await install()) ? 0 : 1);`;
	if (!(await runProgram('--input-type=module', ['--eval', install], { cwd: program }))) {
		throw new Refusal('没有装上另一个版本的依赖，原因见上。');
	}
}

/** Set up the projects of one size, and say how each is built. */
export function planBuilds(
	{ folder, base }: Workshop,
	size: Size,
	{ seed, bare }: { seed: number; bare: boolean },
): Map<Site, BuildPlan> {
	const place = (site: string) => join(folder, `${site}-${size}`);
	const atlas = size === 'content' ? undefined : makeNeutralAtlas(size, seed);
	const source = (program: string) => {
		if (!atlas) return program;
		const made = place('content');
		if (!existsSync(made)) writeNeutralContent(made, atlas);
		return made;
	};
	const plans = new Map<Site, BuildPlan>();
	for (const [site, program] of [['ours', root] as const, ['base', base] as const]) {
		if (program === undefined) continue;
		const cwd = makeProject({ content: source(program), folder: place(site), program });
		cpSync(join(program, 'scripts'), join(cwd, 'scripts'), { recursive: true });
		const args = [join(cwd, 'scripts/build.ts')];
		plans.set(site, { cwd, commands: [{ args }], site: join(cwd, 'dist') });
	}
	if (atlas && bare) {
		const cwd = place('bare');
		makeBareSite(cwd, atlas);
		const of = (path: string) => join(root, 'node_modules', path);
		plans.set('bare', {
			cwd,
			commands: [
				{ args: [of('astro/bin/astro.mjs'), 'build'] },
				{
					stage: 'index',
					args: [of('pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
				},
			],
			site: join(cwd, 'dist'),
		});
	}
	return plans;
}
