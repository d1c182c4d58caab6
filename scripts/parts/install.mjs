import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The Node that package.json pins, as the npm package `node` unpacks it. */
export const pinnedNode = join(
	root,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node',
);

// Lives inside node_modules, so that whoever deletes that folder gets a fresh installation.
const stampFile = join(root, 'node_modules', '.cache', 'atlas', 'installed');

/** `[22, 12]` is 22.12 or newer.
 * @param {string} version
 * @param {[number, number]} minimum
 */
export function isAtLeast(version, [major, minor]) {
	const [a = 0, b = 0] = version.split('.').map(Number);
	return a > major || (a === major && b >= minor);
}

/**
 * How many times `npm install` has to run.
 *
 * Twice when an old Node starts it: npm silently drops native bindings whose `engines` exclude the
 * Node that runs it, and the second run, under the pinned Node, brings them.
 * @param {{ wanted: string, stamp: string | undefined, hasPinnedNode: boolean, nodeVersion: string }} state
 * @returns {0 | 1 | 2}
 */
export function countInstalls({ wanted, stamp, hasPinnedNode, nodeVersion }) {
	if (stamp === wanted && hasPinnedNode) return 0;
	return isAtLeast(nodeVersion, [22, 12]) ? 1 : 2;
}

/**
 * What the stamp says when everything is installed. Native bindings differ by platform, so a folder
 * that moved to another one is installed again.
 * @param {string | Buffer} lockfile
 * @param {string} platform
 */
export function stampFor(lockfile, platform) {
	return `${createHash('sha256').update(lockfile).digest('hex')} ${platform}`;
}

/**
 * Commands find the pinned Node first, and none of them reports to anybody.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} withPinnedNode
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment(env, withPinnedNode) {
	const bin = join(root, 'node_modules', '.bin');
	// Windows spells it `Path`, and a second spelling would hide the first.
	const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	const path = env[name] ?? '';
	const found = path.split(delimiter)[0] === bin;
	return {
		...env,
		[name]: withPinnedNode && !found ? [bin, path].join(delimiter) : path,
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}

/**
 * Install what is missing.
 * @returns {Promise<string | undefined>} the Node to go on with; nothing when it failed, which has
 * been told by then.
 */
export async function install() {
	if (!isAtLeast(process.versions.node, [18, 0])) {
		say(
			`需要 Node 18 或更新的版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装。`,
		);
		return undefined;
	}

	const wanted = stampFor(
		readFileSync(join(root, 'package-lock.json')),
		`${process.platform}-${process.arch}`,
	);
	const count = countInstalls({
		wanted,
		stamp: existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined,
		hasPinnedNode: existsSync(pinnedNode),
		nodeVersion: process.versions.node,
	});

	for (let run = 1; run <= count; run++) {
		const part = count === 1 ? '' : `（第 ${run} 次，共 ${count} 次）`;
		say(`▶ 安装依赖${part}：npm install，第一次要一两分钟……`);
		const start = Date.now();
		// No npm spinner outside a terminal: say now and then that it is still running.
		const alive = setInterval(() => say(`  仍在安装，已用 ${since(start)}……`), 15_000);
		const code = await npmInstall({
			underPinnedNode: run === 2 && works(pinnedNode),
			// Under an old Node every package that wants a newer one says so; the second run settles it.
			quiet: run < count,
		});
		clearInterval(alive);
		if (code !== 0) {
			say(`✗ 安装依赖失败（npm 的退出码 ${code}）。请看上面 npm 的说明，检查网络后再试。`);
			say('  Installing dependencies failed; see the output of npm above.');
			return undefined;
		}
		say(`✓ 安装依赖${part}，用时 ${since(start)}`);
	}

	const node = chooseNode();
	if (node && count > 0) {
		mkdirSync(dirname(stampFile), { recursive: true });
		writeFileSync(stampFile, wanted);
	}
	return node;
}

/** A platform without a pinned Node (musl, say) can use its own, if that is new enough. */
function chooseNode() {
	if (works(pinnedNode)) return pinnedNode;
	if (isAtLeast(process.versions.node, [22, 18])) return process.execPath;
	say(`✗ 没能装上 Node 24，系统的 Node ${process.versions.node} 又太旧。`);
	say('  请安装 Node 24（https://nodejs.org），删除 node_modules 后再试。');
	say('  The pinned Node could not be installed: install Node 24, delete node_modules, try again.');
	return undefined;
}

/** @param {string} node */
function works(node) {
	return existsSync(node) && spawnSync(node, ['--version']).status === 0;
}

/**
 * `npm ci` would refuse the lockfile: it lacks optional packages of platforms it was not made on.
 * @param {{ underPinnedNode: boolean, quiet: boolean }} how
 * @returns {Promise<number>}
 */
function npmInstall({ underPinnedNode, quiet }) {
	const options = ['install', '--no-save', '--no-audit', '--no-fund'];
	// Machines set NODE_ENV=production or omit optional packages; we need both kinds.
	options.push('--include=dev', '--include=optional');
	if (quiet) options.push('--loglevel=error');

	const npm = process.env['npm_execpath'] ?? '';
	const [command, ...first] = /npm-cli\.c?js$/.test(npm)
		? [underPinnedNode ? pinnedNode : process.execPath, npm]
		: ['npm'];

	return new Promise((resolve) => {
		const child = spawn(command, [...first, ...options], {
			cwd: root,
			stdio: ['inherit', process.stderr, 'inherit'],
			env: commandEnvironment(process.env, underPinnedNode),
			shell: command === 'npm' && process.platform === 'win32',
		});
		child.on('error', () => resolve(127));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** @param {number} start */
function since(start) {
	return `${((Date.now() - start) / 1000).toFixed(1)} 秒`;
}

/**
 * Goes past the output of the command, which someone may want to keep in a file.
 * @param {string} line
 */
function say(line) {
	console.error(line);
}
