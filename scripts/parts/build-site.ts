import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { KEPT_PAGES } from '../../src/data/kept-pages.ts';
import { lockBuild } from './build-lock.ts';
import { findEmptyPages } from './built-pages.ts';
import { root } from './install.mjs';
import { runProgram } from './steps.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

interface RenderOptions {
	project: string;
	env: Record<string, string>;
	quiet: boolean;
}

export interface BuildOptions {
	/** Whose content and program are built: this repository, or a copy with another content. */
	project?: string;
	/** Where the site goes; it is touched only when everything has succeeded. */
	place?: string;
	/** Where it is built, inside the project: Vite resolves from there. */
	workFolder?: string;
	/** `SITE_URL` and `BASE_PATH`, when they differ from this process's. */
	env?: Record<string, string>;
	/** Show Astro's output only when it fails. */
	quiet?: boolean;
	/** Renders into `outDir` and returns what went wrong; tests give their own. */
	render?: (outDir: string, options: RenderOptions) => Promise<string[]>;
}

/**
 * Where a project is built; while it is, a lock lies beside it. When it has been, the name that its
 * build goes by stands there, under which pages are found again that need not be made anew.
 */
export function workFolderOf(project: string): string {
	return join(project, '.build');
}

/**
 * Render and index the site beside the old one, look it over, and only then replace the old one.
 * While another process does so in the same work folder, nothing is touched.
 */
export async function buildSite({
	project = root,
	place = join(project, 'dist'),
	workFolder = workFolderOf(project),
	env = {},
	quiet = false,
	render = renderWithAstro,
}: BuildOptions = {}): Promise<boolean> {
	const lock = await lockBuild(workFolder);
	if (typeof lock === 'string') {
		console.error(lock);
		return false;
	}
	try {
		recoverFolder(workFolder, place);
		rmSync(workFolder, { recursive: true, force: true });
		const name = takeName(workFolder);

		const failures = await render(workFolder, {
			project,
			env: process.env['CI'] ? env : { ...env, [KEPT_PAGES]: name },
			quiet,
		});
		const problems = failures.length > 0 ? failures : findEmptyPages(workFolder);
		if (problems.length > 0) {
			console.error(['', ...problems, '构建没有成功，原来的网站保持不变。'].join('\n'));
			return false;
		}

		swapFolder(workFolder, place);
		writeFileSync(nameFile(workFolder), name);
		return true;
	} finally {
		lock.release();
	}
}

const nameFile = (workFolder: string) => `${workFolder}.kept`;

/**
 * The name of the last build that went well, or a new one. A build that fails, or that is stopped,
 * leaves none: it may have kept pages of what it was to make, and taken away those of before. Where
 * `CI` is set nothing is kept, for what is built there is built once.
 */
function takeName(workFolder: string): string {
	const file = nameFile(workFolder);
	const name = existsSync(file) ? readFileSync(file, 'utf8') : randomUUID();
	rmSync(file, { force: true });
	return name;
}

/**
 * `import.meta.env` takes these from the environment. Vitest sets them as for development, where
 * Astro reads all content again for each page.
 */
const production = {
	NODE_ENV: 'production',
	// Astro has Node keep compiled modules. Those of pages are new in each build, and are never read again.
	NODE_DISABLE_COMPILE_CACHE: '1',
	...Object.fromEntries(
		['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'VITEST'].map((name) => [name, undefined]),
	),
};

const TIDY_HEAP = [
	// The heap may grow to twice what lives in it before it is cleaned up; V8 would let it grow to four
	// times that while pages are bundled, which took 0.5 GiB more of 1,000 long pages and no less time.
	'--heap-growing-percent=100',
	// The pages that wait to be written count as part of the heap. Else V8 looks through all of it for
	// each 64 MiB of them: of 1,000 long pages a tenth of the time, and more of each page the more there are.
	'--external-memory-accounted-in-global-limit',
];

/** Whether Astro logs an error in a line: right after the time, for what the check says may quote anything. */
export function isLoggedError(line: string): boolean {
	return /^\S+ \[ERROR\]/.test(stripVTControlCharacters(line));
}

async function renderWithAstro(
	outDir: string,
	{ project, env, quiet }: RenderOptions,
): Promise<string[]> {
	const errors: string[] = [];
	const program = join(root, 'node_modules/astro/bin/astro.mjs');
	const ok = await runProgram(program, ['build', `--outDir=${outDir}`], {
		cwd: project,
		env: { ...production, ...env },
		nodeArgs: TIDY_HEAP,
		quiet,
		onLine: (line) => {
			if (isLoggedError(line)) errors.push(line.trim());
		},
	});
	if (!ok) return ['astro build 失败，原因见上。'];
	const finish = join(root, 'scripts/finish-site.ts');
	if (!(await runProgram(finish, [outDir], { cwd: project, quiet }))) {
		return ['没有做成检索索引，原因见上。'];
	}
	// An error that is only logged leaves the exit code at 0.
	return errors.map((line) => `astro build 记下了错误：${line}`);
}
