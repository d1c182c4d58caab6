/**
 * How many small faults in the program its unit tests notice: each fault is put into a copy of the
 * repository, one at a time, and the unit tests that read the file are run, the nearest first.
 */
import { spawn } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, normalize } from 'node:path';
import ts from 'typescript';
import { randomFrom } from '../../tests/fuzz/random.ts';
import { startCompiler } from './compiler.ts';
import { root } from './install.mjs';
import { type Mutant, mutantsOf } from './mutants.ts';

export interface MutationOptions {
	seed: number;
	count: number;
	rooms: readonly string[];
	/** Of a hundred faults so many have to be noticed. */
	least: number;
}

type Fault = Mutant & { path: string; source: string };

/** What only a browser or Astro can run; site and browser tests hold it. */
const ELSEWHERE = /\bHTML\w*Element\b|\bcustomElements\b|astro:content|import\.meta\.env/;
/** Made-up pages take long, and look for what runs, not for what is wrong. */
const SLOW = 'tests/checks/prose-fuzz.test.ts';
/** Not to be mistaken for a fault: a machine with other work. */
const PATIENCE = 600_000;

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Put faults into the rooms, tell those that no test notices; whether enough were noticed. */
export async function runMutation({
	seed,
	count,
	rooms,
	least,
}: MutationOptions): Promise<boolean> {
	const steps = readSteps();
	const testsOf = (path: string) =>
		[...steps]
			.flatMap(([test, distances]) => {
				const distance = distances.get(path);
				return distance === undefined ? [] : [{ test, distance }];
			})
			.sort((a, b) => a.distance - b.distance)
			.map(({ test }) => test);

	const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: root }).sort());
	const runsHere = files.filter(
		(path) => ![path, ...importsFrom(path)].some((one) => ELSEWHERE.test(read(one))),
	);
	const random = randomFrom(seed);
	const left = runsHere.flatMap((path): Fault[] => {
		const source = read(path);
		return mutantsOf(source).map((mutant) => ({ ...mutant, path, source }));
	});
	const possible = left.length;
	const isAllowed = startCompiler();
	const faults: Fault[] = [];
	while (faults.length < count && left.length > 0) {
		const [fault] = left.splice(random.below(left.length), 1);
		// What the types refuse, nobody can merge.
		if (fault && isAllowed(fault.path, mutate(fault))) faults.push(fault);
	}
	console.log(`${faults.length} mutants of ${possible} places, MUTATION_SEED=${seed}`);

	const copies = Array.from({ length: availableParallelism() }, copyRepository);
	const survivors: Fault[] = [];
	try {
		const [first = ''] = copies;
		const all = [...new Set(faults.flatMap(({ path }) => testsOf(path)))];
		if (all.length > 0 && (await areNoticed(first, all))) {
			console.log('The unit tests fail as they are; nothing can be said of faults.');
			return false;
		}
		const waiting = faults.toReversed();
		const work = async (copy: string) => {
			for (let fault = waiting.pop(); fault; fault = waiting.pop()) {
				const tests = testsOf(fault.path);
				writeFileSync(join(copy, fault.path), mutate(fault));
				const noticed =
					(await areNoticed(copy, tests.slice(0, 4))) || (await areNoticed(copy, tests.slice(4)));
				writeFileSync(join(copy, fault.path), fault.source);
				if (!noticed) survivors.push(fault);
				if (!noticed) console.log(describe(fault));
			}
		};
		await Promise.all(copies.map(work));
	} finally {
		for (const copy of copies) rmSync(copy, { recursive: true, force: true });
	}

	const isIn = (room: string) => (fault: Fault) => fault.path.startsWith(`src/${room}/`);
	for (const room of rooms) {
		console.log(share(room, faults.filter(isIn(room)).length, survivors.filter(isIn(room)).length));
	}
	console.log(share('all', faults.length, survivors.length));
	return (faults.length - survivors.length) * 100 >= least * faults.length;
}

/** Each unit test with the files it reads, and through how many others. */
function readSteps(): Map<string, Map<string, number>> {
	const slow = /^tests\/(?:site|browser|prove)\//;
	const tests = globSync('tests/**/*.test.ts', { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !slow.test(path) && path !== SLOW);
	return new Map(
		tests.sort().map((test) => {
			const distances = new Map([[test, 0]]);
			for (const [path, distance] of distances) {
				for (const to of importsOf(path)) {
					if (!distances.has(to)) distances.set(to, distance + 1);
				}
			}
			return [test, distances];
		}),
	);
}

const imports = new Map<string, string[]>();

/** The files of the repository that a file imports. */
function importsOf(path: string): string[] {
	const known = imports.get(path);
	if (known) return known;
	const found = ts
		.preProcessFile(read(path), true, true)
		.importedFiles.map(({ fileName }) => fileName)
		.filter((name) => name.startsWith('.') && name.endsWith('.ts'))
		.map((name) => normalize(join(path, '..', name)).replaceAll('\\', '/'));
	imports.set(path, found);
	return found;
}

/** All files that a file reads, through others too. */
function importsFrom(path: string): Set<string> {
	const found = new Set(importsOf(path));
	for (const one of found) for (const to of importsOf(one)) found.add(to);
	return found;
}

function copyRepository(): string {
	const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
	const kept = (path: string) =>
		!/^(?:node_modules|dist|\.git|\.astro|\.build.*)$/.test(basename(path));
	cpSync(root, copy, { recursive: true, filter: (path) => path === root || kept(path) });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}

/** Whether some of the tests fail. What never ends is noticed as well. */
function areNoticed(copy: string, tests: readonly string[]): Promise<boolean> {
	if (tests.length === 0) return Promise.resolve(false);
	const child = spawn(
		process.execPath,
		[
			join(copy, 'node_modules/vitest/vitest.mjs'),
			...[
				'run',
				'--config=tests/vitest.config.ts',
				'--project=unit',
				'--bail=1',
				'--testTimeout=120000',
			],
			...['--pool=threads', '--maxWorkers=1', '--no-isolate', '--reporter=dot', ...tests],
		],
		{ cwd: copy, stdio: 'ignore', timeout: PATIENCE, killSignal: 'SIGKILL' },
	);
	return new Promise((resolve) => child.on('close', (code) => resolve(code !== 0)));
}

const mutate = ({ source, start, end, text }: Fault) =>
	source.slice(0, start) + text + source.slice(end);

function describe({ path, line, source, start, end, text }: Fault): string {
	const from = source.lastIndexOf('\n', start) + 1;
	const old = source.slice(from, source.indexOf('\n', end));
	const now = source.slice(from, start) + text + source.slice(end, source.indexOf('\n', end));
	return `${path}:${line}\n  - ${old.trim()}\n  + ${now.trim()}`;
}

function share(name: string, all: number, survived: number): string {
	const percent = all === 0 ? '–' : `${(((all - survived) / all) * 100).toFixed(0)} %`;
	return `${name.padEnd(12)} ${String(all - survived).padStart(4)} of ${String(all).padStart(4)} ${percent.padStart(6)}`;
}
