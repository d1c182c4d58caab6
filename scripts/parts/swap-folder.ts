import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Put a finished folder into the place of an older one. Readers of the old one are without it for
 * the moment between two renames; if the second fails, the old one comes back.
 */
export function swapFolder(fresh: string, place: string): void {
	const old = oldOf(fresh);
	rmSync(old, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, old);
	try {
		renameSync(fresh, place);
	} catch (error) {
		if (existsSync(old)) renameSync(old, place);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/** Undo a swap that was killed between its two renames. */
export function recoverFolder(fresh: string, place: string): void {
	const old = oldOf(fresh);
	if (!existsSync(place) && existsSync(old)) renameSync(old, place);
}

function oldOf(fresh: string): string {
	return `${fresh}.old`;
}
