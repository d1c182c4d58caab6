import { expect, test } from 'vitest';
import { findChromium, type Machine } from '../../scripts/parts/chromium.ts';

/** A machine that has nothing and can install everything, and what is done on it. */
function machine(has: Partial<Machine> = {}) {
	const done: string[] = [];
	const install = (name: string, file: string | undefined) => () => {
		done.push(name);
		return file;
	};
	return {
		done,
		env: {},
		isRootOnDebian: true,
		platform: 'linux-x64',
		onPath: () => undefined,
		works: (file: string) => !file.includes('broken'),
		installWithApt: install('apt', undefined),
		installSparticuz: install('sparticuz', '/sparticuz'),
		installPlaywrights: install('playwright', '/playwright'),
		say: (line: string) => done.push(line),
		...has,
	};
}

test('CHROMIUM_PATH comes first', () => {
	const it = machine({ env: { CHROMIUM_PATH: '/mine' }, onPath: (name) => `/usr/bin/${name}` });
	expect(findChromium(it)).toBe('/mine');
	expect(it.done).toEqual([]);
});

test('a CHROMIUM_PATH that does not start is told, not passed over', () => {
	const it = machine({ env: { CHROMIUM_PATH: '/broken' }, onPath: () => '/usr/bin/chromium' });
	expect(findChromium(it)).toBeUndefined();
	expect(it.done).toEqual([
		'CHROMIUM_PATH 指向的 /broken 不能运行。请改正它，或去掉它让程序自己找。',
	]);
});

test('then the PATH, by the usual names; a stub that does not start is passed over', () => {
	const onPath = (name: string) =>
		({ 'chromium-browser': '/snap/broken', 'google-chrome': '/opt/chrome' })[name];
	const it = machine({ onPath });
	expect(findChromium(it)).toBe('/opt/chrome');
	expect(it.done).toEqual([]);
});

test('then apt-get, for root on Debian', () => {
	let present = false;
	const it = machine({
		onPath: (name) => (present && name === 'chromium' ? '/usr/bin/chromium' : undefined),
		installWithApt: () => {
			present = true;
		},
	});
	expect(findChromium(it)).toBe('/usr/bin/chromium');
	expect(findChromium({ ...it, isRootOnDebian: false })).toBe('/usr/bin/chromium');
});

test('then @sparticuz/chromium, on linux x64', () => {
	const it = machine();
	expect(findChromium(it)).toBe('/sparticuz');
	expect(it.done.filter((line) => !line.includes(' '))).toEqual(['apt', 'sparticuz']);

	const ordinary = machine({ isRootOnDebian: false });
	expect(findChromium(ordinary)).toBe('/sparticuz');
	expect(ordinary.done).not.toContain('apt');
});

test("then Playwright's installer", () => {
	const it = machine({ platform: 'darwin-arm64', isRootOnDebian: false });
	expect(findChromium(it)).toBe('/playwright');
	expect(it.done).not.toContain('sparticuz');

	const failing = machine({ installSparticuz: () => '/broken' });
	expect(findChromium(failing)).toBe('/playwright');
});

test('else one clear line', () => {
	const it = machine({
		isRootOnDebian: false,
		platform: 'darwin-arm64',
		installPlaywrights: () => undefined,
	});
	expect(findChromium(it)).toBeUndefined();
	expect(it.done.at(-1)).toBe(
		'没有可用的 Chromium，浏览器测试不能运行。请安装 Chromium，或用 CHROMIUM_PATH 指明它的路径。',
	);
});
