/** What is asked of Git. */
import { spawnSync } from 'node:child_process';

/** The output of one git command; undefined where it failed, or there is no git. */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
	const { status, stdout } = spawnSync('git', [...args], {
		cwd: root,
		input,
		maxBuffer: 2 ** 30,
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout : undefined;
}
