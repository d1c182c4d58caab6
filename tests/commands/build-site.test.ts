import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBuild } from '../../scripts/parts/build-lock.ts';
import { buildSite, isLoggedError } from '../../scripts/parts/build-site.ts';
import { findEmptyPages } from '../../scripts/parts/built-pages.ts';
import { recoverFolder, swapFolder } from '../../scripts/parts/swap-folder.ts';

let home: string;
let place: string;
let workFolder: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'atlas-'));
	place = join(home, 'dist');
	workFolder = join(home, '.build');
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(home, { recursive: true });
});

function write(dir: string, files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
}

const good = { 'index.html': '<h1>新</h1>', '404.html': '<h1>404</h1>' };
const old = { 'index.html': '<h1>旧</h1>', 'gone.html': '<h1>旧</h1>' };

/** Stands for Astro: leaves these files and reports these failures. */
function rendering(files: Record<string, string>, failures: string[] = []) {
	return async (outDir: string) => {
		write(outDir, files);
		return failures;
	};
}

test('a good build takes the place of the old site, and nothing else is left', async () => {
	write(place, old);
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(true);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>新</h1>');
	expect(existsSync(join(place, 'gone.html'))).toBe(false);
	expect(existsSync(workFolder)).toBe(false);
	expect(existsSync(`${workFolder}.old`)).toBe(false);
});

test('the first build needs no old site', async () => {
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(true);
	expect(existsSync(join(place, '404.html'))).toBe(true);
});

test.each([
	['a build that fails', rendering({}, ['astro build 失败。'])],
	['a build that logs an error', rendering(good, ['astro build 记下了错误：……'])],
	['a build that leaves an empty page', rendering({ ...good, 'zones/a/index.html': '' })],
])('%s leaves the old site as it was', async (_, render) => {
	write(place, old);
	expect(await buildSite({ place, workFolder, render })).toBe(false);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>旧</h1>');
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
});

test('Astro logs an error right after the time; content may quote what looks like one', () => {
	const time = '\u001b[31m\u001b[1m18:46:28\u001b[22m';
	expect(isLoggedError(`${time} [ERROR] [content]\u001b[39m 坏了`)).toBe(true);
	expect(isLoggedError('content/zones/a.mdx:3:1 （留意）“[ERROR]”…… [worn-phrase]')).toBe(false);
	expect(isLoggedError('    写成“[ERROR]”。')).toBe(false);
});

test('a build killed while swapping is mended by the next one, even by one that fails', async () => {
	write(`${workFolder}.old`, old);
	expect(await buildSite({ place, workFolder, render: rendering({}, ['失败']) })).toBe(false);
	expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('<h1>旧</h1>');
});

test('a swap that cannot finish brings the old folder back', () => {
	write(place, old);
	expect(() => swapFolder(join(home, 'nothing'), place)).toThrow();
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
	recoverFolder(join(home, 'nothing'), place);
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
});

/** What a process leaves beside a work folder while it builds there. */
function lock(pid: number | undefined, since = new Date()) {
	writeFileSync(`${workFolder}.lock`, JSON.stringify({ pid, since: since.toISOString() }));
}

test('pages are taken again from builds that went well, and from no others', async () => {
	vi.stubEnv('CI', undefined);
	const names: (string | undefined)[] = [];
	const build = async (files: Record<string, string>) => {
		await buildSite({
			place,
			workFolder,
			render: (outDir, { env }) => {
				names.push(env['KEPT_PAGES']);
				return rendering(files)(outDir);
			},
		});
	};
	for (const files of [good, good, { 'index.html': '' }, good, good]) await build(files);
	vi.stubEnv('CI', 'true');
	await build(good);
	const [first, second, failed, after, last, onceOnly] = names;
	expect(first).toMatch(/^[\da-f-]{36}$/);
	expect([second, failed]).toEqual([first, first]);
	// What failed may have left pages that nobody is to see.
	expect(after).not.toBe(first);
	expect(last).toBe(after);
	expect(onceOnly).toBeUndefined();
	vi.unstubAllEnvs();
});

test('while another process builds, a build says so in one line and touches nothing', async () => {
	write(place, old);
	write(workFolder, { 'half.html': '<h1>另一个进程写的</h1>' });
	lock(process.ppid, new Date(2100, 0, 2, 3, 4, 5));
	const render = vi.fn(rendering(good));
	expect(await buildSite({ place, workFolder, render })).toBe(false);
	expect(render).not.toHaveBeenCalled();
	expect(existsSync(join(workFolder, 'half.html'))).toBe(true);
	expect(existsSync(join(place, 'gone.html'))).toBe(true);
	expect(existsSync(`${workFolder}.lock`)).toBe(true);
	expect(console.error).toHaveBeenCalledExactlyOnceWith(
		`进程 ${process.ppid} 从 2100/1/2 03:04:05 起正在构建网站，这次不再构建。等它完成后再试；确知它不在构建，就删除 .build.lock。`,
	);
});

test('two builds in one process keep apart as well, and other work folders are free', async () => {
	let finish = () => {};
	const rendered = new Promise<void>((resolve) => {
		finish = resolve;
	});
	const first = buildSite({
		place,
		workFolder,
		render: (outDir) => rendered.then(() => rendering(good)(outDir)),
	});
	expect(await findBuild(workFolder)).toContain(`进程 ${process.pid} `);
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(false);
	const other = { place: join(home, 'other'), workFolder: join(home, '.build-other') };
	expect(await buildSite({ ...other, render: rendering(good) })).toBe(true);
	finish();
	expect(await first).toBe(true);
});

test('a build that ends well, fails or throws lets the next one build', async () => {
	const thrown = () => Promise.reject(new Error('磁盘满了'));
	expect(await buildSite({ place, workFolder, render: rendering({}, ['失败']) })).toBe(false);
	await expect(buildSite({ place, workFolder, render: thrown })).rejects.toThrow('磁盘满了');
	expect(await buildSite({ place, workFolder, render: rendering(good) })).toBe(true);
	expect(existsSync(`${workFolder}.lock`)).toBe(false);
	expect(await findBuild(workFolder)).toBeUndefined();
});

test('the lock of a process that is gone is taken over', async () => {
	const gone = spawnSync(process.execPath, ['-e', '']).pid;
	const takeOver = () => buildSite({ place, workFolder, render: rendering(good) });
	lock(gone);
	expect(await takeOver()).toBe(true);
	// Its number has gone to another process since, after the machine started again, or to us.
	lock(process.ppid, new Date(2000, 0));
	expect(await takeOver()).toBe(true);
	lock(process.pid);
	expect(await takeOver()).toBe(true);
	writeFileSync(`${workFolder}.lock`, '');
	expect(await takeOver()).toBe(true);
});

test('a build that is stopped leaves no lock behind', async () => {
	const code = `
		import { buildSite } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/parts/build-site.ts'))};
		const forever = () => new Promise(() => setInterval(() => {}, 1000));
		await buildSite({ ...${JSON.stringify({ place, workFolder })}, render: forever });
	`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
	await vi.waitUntil(() => findBuild(workFolder), { timeout: 15_000 });
	expect(await findBuild(workFolder)).toContain(`进程 ${child.pid} `);
	child.kill('SIGINT');
	expect(await once(child, 'exit')).toEqual([1, null]);
	expect(existsSync(`${workFolder}.lock`)).toBe(false);
});

test('every page that says nothing is named', () => {
	write(home, {
		'index.html': '<h1 class="name">图志</h1>',
		'a/index.html': ' \n',
		'b/index.html': '<p>半页',
		'c/index.html': '<meta http-equiv="refresh" content="0;url=/">',
	});
	expect(findEmptyPages(home)).toEqual([
		'没有生成 404.html。',
		'a/index.html 是空的。',
		'b/index.html 没有 <h1>，很可能只生成了一半。',
	]);
});
