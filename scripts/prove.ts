/**
 * What is too slow, or hangs too much on the machine or on chance, for `npm test`: the time the
 * check takes as pages grow, and made-up pages from seeds that nobody has tried yet.
 */
import { join } from 'node:path';
import { root } from './parts/install.mjs';
import { runProgram, runStep } from './parts/steps.ts';

const FUZZ = ['tests/checks/prose-fuzz.test.ts', 'tests/site/hostile-content.test.ts'];
const SEEDS = 5;

const vitest = (...options: string[]) =>
	runProgram(join(root, 'node_modules/vitest/vitest.mjs'), [
		'run',
		'--config=tests/vitest.config.ts',
		...options,
	]);

const steps = [await runStep('用时随长度增长', () => vitest('--project=prove'))];
for (let index = 0; index < SEEDS; index++) {
	const seed = String(Math.floor(Math.random() * 2 ** 32));
	process.env['PROSE_FUZZ_SEED'] = seed;
	steps.push(
		await runStep(`随机页面，PROSE_FUZZ_SEED=${seed}`, () =>
			vitest('--project=unit', '--project=site', ...FUZZ),
		),
	);
}
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
