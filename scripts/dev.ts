import { join } from 'node:path';
import { refuseWrongAddress } from './parts/before-build.ts';
import { root } from './parts/install.mjs';
import { runProgram } from './parts/steps.ts';

refuseWrongAddress();

const ok = await runProgram(join(root, 'node_modules/astro/bin/astro.mjs'), [
	'dev',
	...process.argv.slice(2),
]);
if (!ok) process.exitCode = 1;
