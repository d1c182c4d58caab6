/** What commands ask of Git. */
import { git } from '../../src/data/git.ts';

/** Files under `content/` whose changes are not committed; undefined outside of a repository. */
export function uncommittedContent(root: string): string[] | undefined {
	const status = git(root, ['status', '--porcelain', '-z', '--', 'content']);
	return status
		?.toString('utf8')
		.split('\0')
		.filter((line) => line !== '')
		.map((line) => line.replace(/^.. /, ''));
}
