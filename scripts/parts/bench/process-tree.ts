/** What this process and all it has started use of the machine, as Linux tells it in /proc. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface TreeUse {
	/** Seconds of processor, user and system, of all that were started, those that have ended too. */
	cpu: number;
	/** Bytes in memory of all that run now, without this process. */
	memory: number;
}

interface ProcessUse {
	pid: number;
	parent: number;
	/** Its own ticks, and those of its children that have ended. */
	ticks: number;
	endedTicks: number;
	pages: number;
}

/** Linux says so of every machine that people build on. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** Other systems do not tell what a process that has ended had used. */
export const canMeasure = existsSync('/proc/self/stat');

/** What is used at this moment; undefined where the system does not tell. */
export function readTreeUse(): TreeUse | undefined {
	if (!canMeasure) return undefined;
	const all = readdirSync('/proc').flatMap((name) =>
		/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : [],
	);
	const children = Map.groupBy(all, ({ parent }) => parent);
	const below = (pid: number): ProcessUse[] =>
		(children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
	const own = all.find(({ pid }) => pid === process.pid);
	const started = below(process.pid);
	const ticks = started.reduce(
		(sum, { ticks: used, endedTicks }) => sum + used + endedTicks,
		own?.endedTicks ?? 0,
	);
	return {
		cpu: ticks / TICKS_A_SECOND,
		memory: started.reduce((sum, { pages }) => sum + pages, 0) * PAGE_BYTES,
	};
}

function readProcess(pid: number): ProcessUse | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The program's name stands before these in brackets and may hold anything.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const field = (at: number) => Number(fields[at]);
		return {
			pid,
			parent: field(1),
			ticks: field(11) + field(12),
			endedTicks: field(13) + field(14),
			pages: field(21),
		};
	} catch {
		// It has ended since the folder was read.
		return undefined;
	}
}
