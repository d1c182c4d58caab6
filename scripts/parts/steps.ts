import { spawn } from 'node:child_process';
import { root } from './install.mjs';

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export interface StepResult {
	name: string;
	ok: boolean;
}

/** Run one step and say what runs, whether it worked and how long it took. */
export async function runStep(name: string, run: () => Promise<boolean>): Promise<StepResult> {
	const start = performance.now();
	console.log(`\n▶ ${name}……`);
	const ok = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(ok ? `✓ ${name}，用时 ${seconds} 秒` : `✗ ${name}没有通过，用时 ${seconds} 秒`);
	return { name, ok };
}

interface ProgramOptions {
	/** Where it runs; otherwise in the repository. */
	cwd?: string;
	/** Added to this process's; what is undefined is taken away. */
	env?: Record<string, string | undefined>;
	/** Options of Node itself. */
	nodeArgs?: readonly string[];
	/** Sees each line of output, which is shown all the same. */
	onLine?: (line: string) => void;
	/** Show the output only when the program fails; for tests. */
	quiet?: boolean;
}

/** Run a JavaScript or TypeScript file under this Node; whether it exited with 0. */
export function runProgram(
	file: string,
	args: string[] = [],
	{ cwd = root, env = {}, nodeArgs = [], onLine, quiet = false }: ProgramOptions = {},
): Promise<boolean> {
	return new Promise((resolve) => {
		const piped = quiet || onLine !== undefined;
		const kept: Buffer[] = [];
		const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
			cwd,
			stdio: piped ? ['inherit', 'pipe', 'pipe'] : 'inherit',
			env: {
				...process.env,
				// A pipe would take the colours away from someone who sits at a terminal.
				...(piped && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
				...env,
			},
		});
		for (const [from, to] of [
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		] as const) {
			let rest = '';
			from?.on('data', (chunk: Buffer) => {
				if (quiet) kept.push(chunk);
				else to.write(chunk);
				const lines = (rest + chunk.toString('utf8')).split('\n');
				rest = lines.pop() ?? '';
				lines.forEach((line) => onLine?.(line));
			});
		}

		// Whoever stops this process stops what it runs.
		const stop = (signal: NodeJS.Signals) => {
			child.kill(signal);
			process.exit(1);
		};
		signals.forEach((signal) => process.on(signal, stop));
		const finish = (ok: boolean) => {
			if (!ok) kept.forEach((chunk) => process.stderr.write(chunk));
			signals.forEach((signal) => process.off(signal, stop));
			resolve(ok);
		};
		child.on('error', () => finish(false));
		child.on('close', (code) => finish(code === 0));
	});
}
