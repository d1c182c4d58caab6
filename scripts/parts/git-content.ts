/** Which content to compare with, for those who run a command. */
import { git } from '../../src/data/git.ts';
import { type PastContent, readPastContent } from '../../src/data/past-content.ts';
import type { Content } from '../../src/kinds/content.ts';
import { Refusal } from './command.ts';

export interface Base {
	commit: string;
	/** As the person knows it: main. */
	name: string;
}

/** What to compare with: the commit named, or the one where this branch left the main branch. */
export function findBase(root: string, name?: string): Base {
	const say = (args: string[]) => git(root, args)?.toString('utf8').trim();
	if (say(['rev-parse', '--is-inside-work-tree']) !== 'true') {
		throw new Refusal('这里不是 Git 仓库，或没有装 Git，无从比较。用 git clone 取得仓库，再运行。');
	}
	if (name !== undefined) {
		const commit = say([
			'rev-parse',
			'--verify',
			'--quiet',
			'--end-of-options',
			`${name}^{commit}`,
		]);
		if (commit) return { commit, name };
		throw new Refusal(`没有“${name}”这个分支或提交。git branch -a 列出全部分支。`);
	}
	// On the main branch itself, what is not published yet is what the other side lacks.
	const onMain = say(['symbolic-ref', '--quiet', '--short', 'HEAD']) === 'main';
	const branches = onMain ? ['origin/main', 'main'] : ['main', 'origin/main'];
	for (const branch of branches) {
		const commit = say(['merge-base', branch, 'HEAD']);
		if (commit) return { commit, name: branch };
	}
	throw new Refusal(
		'找不到主分支 main 和 origin/main，不知道同谁比。写明分支或提交，如 npm run diff 分支；只取了部分历史的，先运行 git fetch --unshallow。',
	);
}

/** Content as a commit has it; files that read like one at hand are that very file. */
export function readContentAt(
	root: string,
	commit: string,
	atHand: Pick<Content, 'files'>,
): PastContent {
	const read = readPastContent(root, commit, atHand);
	if (read === 'no-commit') throw new Refusal(`读不到提交 ${commit} 里的 content/。`);
	if (read === 'no-files') {
		throw new Refusal('Git 没有读出旧的内容。运行 git fsck 看看仓库是否完好。');
	}
	return read;
}
