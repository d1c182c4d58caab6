import { expect, test } from 'vitest';
import { benchNames, readBenchOptions } from '../../scripts/parts/bench/options.ts';
import { readOptions } from '../../scripts/parts/command.ts';

const read = (...args: string[]) => readBenchOptions(readOptions(args, benchNames, {}));

test('without options everything is measured, on the content and on a hundred zones', () => {
	expect(read()).toEqual({
		parts: new Set(['build', 'paint', 'search', 'lighthouse']),
		sizes: ['content', 100],
		runs: 1,
		seed: 1,
		bare: true,
	});
});

test('parts, sizes and all the rest can be chosen', () => {
	expect(
		read(
			...['--only', 'build,paint', '--sizes', '20，1000', '--runs', '3', '--seed', '9'],
			...['--base', 'main', '--out', '/tmp/x', '--no-bare'],
		),
	).toEqual({
		parts: new Set(['build', 'paint']),
		sizes: [20, 1000],
		runs: 3,
		seed: 9,
		base: 'main',
		bare: false,
		out: '/tmp/x',
	});
});

test('of a site that is built already, all but the build is measured', () => {
	expect(read('--site', 'dist').parts).toEqual(new Set(['paint', 'search', 'lighthouse']));
	expect(() => read('--site', 'dist', '--only', 'build')).toThrow('量不了构建');
});

test.each([
	['a part that is not known', ['--only', 'build,speed'], '--only 里没有“speed”'],
	['a size that is none', ['--sizes', '0'], '--sizes 里写 content 或 1 到 20000 的整数，现在有“0”'],
	['a number of runs that is none', ['--runs', 'x'], '--runs 应当是 1 到 99 之间的整数'],
	['a built site beside a base', ['--site', 'dist', '--base', 'main'], '不能同时写'],
	['a word too many', ['fast'], '多出了“fast”'],
])('%s is refused in Chinese', (_, args, message) => {
	expect(() => read(...args)).toThrow(message);
});
