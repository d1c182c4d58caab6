import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { root } from './install.mjs';

/** What the search for a Chromium asks of the machine and does to it; tests give a made-up one. */
export interface Machine {
	env: Record<string, string | undefined>;
	isRootOnDebian: boolean;
	/** `linux-x64`, `darwin-arm64` … */
	platform: string;
	/** The full path of a program on the PATH. */
	onPath(name: string): string | undefined;
	/** Whether a file is a Chromium that starts. Ubuntu's `chromium-browser`, say, may not be one. */
	works(file: string): boolean;
	installWithApt(): void;
	/** Install `@sparticuz/chromium`; the program's path. */
	installSparticuz(): string | undefined;
	/** Run Playwright's own installer; the program's path. */
	installPlaywrights(): string | undefined;
	say(line: string): void;
}

/** How it starts: without a window, and speaking to nobody. */
export const CHROMIUM_ARGS: readonly string[] = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of a Chromium that starts, installed if need be. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
	const { env, say, works } = machine;

	const given = env['CHROMIUM_PATH'];
	if (given) {
		if (works(given)) return given;
		say(`CHROMIUM_PATH 指向的 ${given} 不能运行。请改正它，或去掉它让程序自己找。`);
		return undefined;
	}

	const onPath = () => names.map(machine.onPath).find((file) => file && works(file));
	const working = (file: string | undefined) => (file && works(file) ? file : undefined);
	const tries: [when: boolean, note: string, find: () => string | undefined][] = [
		[true, '', onPath],
		[
			machine.isRootOnDebian,
			'没有找到 Chromium，用 apt-get 安装……',
			() => {
				machine.installWithApt();
				return onPath();
			},
		],
		[
			machine.platform === 'linux-x64',
			'没有找到 Chromium，安装 npm 包 @sparticuz/chromium……',
			() => working(machine.installSparticuz()),
		],
		[
			true,
			'没有找到 Chromium，用 Playwright 的安装程序下载……',
			() => working(machine.installPlaywrights()),
		],
	];

	for (const [when, note, find] of tries) {
		if (!when) continue;
		if (note) say(note);
		const found = find();
		if (found) return found;
	}

	say(
		'没有可用的 Chromium，浏览器测试不能运行。请安装 Chromium，或用 CHROMIUM_PATH 指明它的路径。',
	);
	return undefined;
}

const cache = join(root, 'node_modules', '.cache', 'atlas', 'chromium');

const thisMachine: Machine = {
	env: process.env,
	isRootOnDebian:
		process.getuid?.() === 0 &&
		existsSync('/etc/debian_version') &&
		/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
	platform: `${process.platform}-${process.arch}`,

	onPath: (name) =>
		(process.env['PATH'] ?? '')
			.split(delimiter)
			.flatMap((dir) => [join(dir, name), join(dir, `${name}.exe`)])
			.find((file) => existsSync(file)),

	// Chrome for Windows opens a window instead of printing its version.
	works: (file) =>
		existsSync(file) &&
		(process.platform === 'win32' || run(file, ['--version'], { stdio: 'ignore' })),

	installWithApt() {
		// Without `update` a fresh container knows no package at all.
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		if (run('apt-get', ['update'], { env })) {
			run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
		}
	},

	installSparticuz() {
		const program = join(cache, 'chromium.sh');
		if (existsSync(program)) return program;
		mkdirSync(cache, { recursive: true });
		// A folder of its own: npm would prune it from ours at the next installation.
		const at = ['--no-save', '--no-audit', '--no-fund', '--prefix', cache];
		if (!run('npm', ['install', ...at, '@sparticuz/chromium@153.0.0'])) return undefined;

		// It unpacks into the temporary folder, and the system libraries that a bare machine lacks
		// only where it believes to be on AWS.
		const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;
		const env = { TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
		if (!run(process.execPath, ['-e', unpack], { cwd: cache, env })) return undefined;
		writeFileSync(
			program,
			[
				'#!/bin/sh',
				`export LD_LIBRARY_PATH='${cache}/al2023/lib'`,
				`export FONTCONFIG_PATH='${cache}/fonts'`,
				`exec '${cache}/chromium' "$@"`,
				'',
			].join('\n'),
		);
		chmodSync(program, 0o755);
		return program;
	},

	installPlaywrights() {
		if (!existsSync(playwright.executablePath())) {
			run(process.execPath, [
				join(root, 'node_modules/playwright-core/cli.js'),
				'install',
				'chromium',
			]);
		}
		return playwright.executablePath();
	},

	say: (line) => console.log(line),
};

function run(
	command: string,
	args: string[],
	options: { cwd?: string; env?: Record<string, string>; stdio?: 'ignore' } = {},
): boolean {
	const { status } = spawnSync(command, args, {
		cwd: options.cwd ?? root,
		stdio: options.stdio ?? 'inherit',
		env: { ...process.env, ...options.env },
	});
	return status === 0;
}
