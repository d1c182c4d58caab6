/** A folder under Git, for tests of what its history tells. */
import { execFileSync } from 'node:child_process';

/** @returns what Git prints, without the line's end */
export function runGit(folder: string, ...args: string[]): string {
	const person = ['-c', 'user.name=甲', '-c', 'user.email=a@example.org'];
	return execFileSync('git', [...person, '-c', 'core.autocrlf=false', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	}).trim();
}

/** @returns the commit */
export function commitAll(folder: string): string {
	runGit(folder, 'add', '--all');
	runGit(folder, 'commit', '--quiet', '--message', 'x');
	return runGit(folder, 'rev-parse', 'HEAD');
}
