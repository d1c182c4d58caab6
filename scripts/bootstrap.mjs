/**
 * Install what is missing, then run `scripts/<command>.ts` under the Node that package.json pins.
 *
 * This file and `parts/install.mjs` are the only code that may meet an old Node (18 or newer), so
 * they are plain JavaScript and import nothing that has to be installed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commandEnvironment, install, pinnedNode, root } from './parts/install.mjs';

const [command, ...options] = process.argv.slice(2);

const node = await install();
if (!node) process.exit(1);

const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...options], {
	cwd: root,
	stdio: 'inherit',
	env: commandEnvironment(process.env, node === pinnedNode),
});

// A stopped bootstrap must not leave a server behind.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => child.kill(signal));
}

// npm passes a signal to the shell between it and us, which dies and tells nobody.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) child.kill();
}, 500).unref();

child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
