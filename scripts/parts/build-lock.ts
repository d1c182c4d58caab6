import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

interface Holder {
	pid: number;
	/** ISO 8601. */
	since: string;
}

interface Lock {
	release(): void;
}

/** What this process holds. Another lock with our number is of a process that had it before us. */
const mine = new Set<string>();

const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Keep a work folder for one build until `release`, or until this process ends. A sentence says who
 * builds there; a lock whose process is gone is taken over.
 */
export async function lockBuild(workFolder: string): Promise<Lock | string> {
	const file = lockOf(workFolder);
	for (;;) {
		try {
			const holder: Holder = { pid: process.pid, since: new Date().toISOString() };
			writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
			break;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		}
		const other = await findBuild(workFolder);
		if (other !== undefined) return other;
		rmSync(file, { force: true });
	}
	mine.add(file);

	const release = () => {
		if (!mine.delete(file)) return;
		rmSync(file, { force: true });
		process.off('exit', release);
		signals.forEach((signal) => process.off(signal, stop));
	};
	// Whoever else hears the signal stops what it runs first.
	const stop = () => void setImmediate(() => process.exit(1));
	process.on('exit', release);
	signals.forEach((signal) => process.on(signal, stop));
	return { release };
}

/** A sentence about the process that builds in a work folder, if one does. */
export async function findBuild(workFolder: string): Promise<string | undefined> {
	const file = lockOf(workFolder);
	const holder = await readHolder(file);
	if (!holder || !isAlive(holder, file)) return undefined;
	const since = new Date(holder.since).toLocaleString('zh-CN', { hour12: false });
	return `进程 ${holder.pid} 从 ${since} 起正在构建网站，这次不再构建。等它完成后再试；确知它不在构建，就删除 ${basename(file)}。`;
}

function lockOf(workFolder: string): string {
	return `${workFolder}.lock`;
}

async function readHolder(file: string): Promise<Holder | undefined> {
	// Whoever has just made the file is about to write into it.
	for (let tries = 0; tries < 10; tries++) {
		let text: string;
		try {
			text = readFileSync(file, 'utf8');
		} catch {
			return undefined;
		}
		const holder = parseHolder(text);
		if (holder) return holder;
		await delay(50);
	}
	return undefined;
}

function parseHolder(text: string): Holder | undefined {
	const [, pid, since] = /^\{"pid":(\d+),"since":"([^"]+)"\}$/.exec(text) ?? [];
	if (!pid || !since || Number.isNaN(Date.parse(since))) return undefined;
	return { pid: Number(pid), since };
}

function isAlive({ pid, since }: Holder, file: string): boolean {
	if (pid === process.pid) return mine.has(file);
	// A machine that has started again gives old numbers to new processes.
	if (Date.parse(since) < Date.now() - uptime() * 1000) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process may not be asked, but is there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
