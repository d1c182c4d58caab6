/** Runs a build and measures what it takes. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Refusal } from '../command.ts';
import { type Sort, weighOutput } from './output-bytes.ts';
import { readTreeUse } from './process-tree.ts';
import { type Stage, stageClock } from './stages.ts';

export interface BuildMeasure {
	/** By the clock; the others do not depend on what else the machine does. */
	seconds: number;
	/** Seconds of processor, by stage; absent where the system does not tell. */
	cpu?: Partial<Record<Stage, number>>;
	/** Bytes in memory at the most, of all its processes together. */
	memory?: number;
	/** Bytes written. */
	bytes: Partial<Record<Sort, number>>;
}

interface Command {
	/** What it does, where its lines do not tell. */
	stage?: Stage;
	args: string[];
}

export interface BuildPlan {
	cwd: string;
	/** Run with this Node, one after the other. */
	commands: Command[];
	/** The site that they make. */
	site: string;
}

const SAMPLE_EVERY_MS = 200;
/** Of a build that fails, the end is told. */
const LINES_KEPT = 40;

/** Build once. */
export async function measureBuild({ cwd, commands, site }: BuildPlan): Promise<BuildMeasure> {
	const before = readTreeUse();
	const clock = stageClock(() => readTreeUse()?.cpu ?? 0);
	const start = performance.now();
	let memory = 0;
	const sampler = setInterval(() => {
		memory = Math.max(memory, readTreeUse()?.memory ?? 0);
	}, SAMPLE_EVERY_MS);
	try {
		for (const { stage, args } of commands) {
			if (stage) clock.enter(stage);
			await run(args, cwd, (line) => clock.read(line));
		}
	} finally {
		clearInterval(sampler);
	}
	const seconds = (performance.now() - start) / 1000;
	const cpu = clock.end();
	return { seconds, ...(before ? { cpu, memory } : {}), bytes: weighOutput(site) };
}

function run(args: string[], cwd: string, onLine: (line: string) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				NODE_ENV: 'production',
				// As a site is published: nothing is kept for a next build, which a bare site cannot do.
				CI: '1',
				SITE_URL: 'http://atlas.test',
				BASE_PATH: '/',
				ASTRO_TELEMETRY_DISABLED: '1',
			},
		});
		const kept: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			let rest = '';
			stream.setEncoding('utf8');
			stream.on('data', (chunk: string) => {
				const lines = stripVTControlCharacters(rest + chunk).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) onLine(line);
				kept.push(...lines);
				kept.splice(0, kept.length - LINES_KEPT);
			});
		}
		const stop = () => child.kill();
		// Before the folder that it writes into goes.
		process.prependOnceListener('exit', stop);
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('exit', stop);
			if (code === 0) resolve();
			else reject(new Refusal(`构建没有成功：${args.join(' ')}\n${kept.join('\n')}`));
		});
	});
}

/** The middle of several measures of one build, figure by figure. */
export function medianOf(measures: readonly BuildMeasure[]): BuildMeasure {
	const middle = (values: readonly number[]) =>
		[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
	const [first] = measures;
	if (!first) throw new Error('Nothing was measured.');
	const stages = Object.keys(first.cpu ?? {}) as Stage[];
	return {
		seconds: middle(measures.map(({ seconds }) => seconds)),
		...(first.cpu && {
			cpu: Object.fromEntries(
				stages.map((stage) => [stage, middle(measures.map(({ cpu }) => cpu?.[stage] ?? 0))]),
			),
		}),
		...(first.memory !== undefined && {
			memory: middle(measures.map(({ memory = 0 }) => memory)),
		}),
		bytes: first.bytes,
	};
}
