/** Content as a commit has it, read from Git's store: the work tree is not touched. */
import { ADDRESSES_PATH, readAddressBook } from '../../src/kinds/addresses.ts';
import {
	type Content,
	type ContentFile,
	extensionOf,
	readContentFile,
} from '../../src/kinds/content.ts';
import { COLLECTIONS } from '../../src/kinds/index.ts';
import { Refusal } from './command.ts';
import { git } from './git.ts';

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
): Pick<Content, 'files' | 'addresses'> {
	const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
	if (!listed) throw new Refusal(`读不到提交 ${commit} 里的 content/。`);
	const blobs = listed
		.toString('utf8')
		.split('\0')
		.flatMap((line) => {
			const [, hash, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
			const place = path === undefined ? undefined : placeOf(path);
			return hash && path && place ? [{ hash, path, place }] : [];
		});
	const texts = readBlobs(
		root,
		blobs.map(({ hash }) => hash),
	);
	const known = new Map(atHand.files.map((file) => [file.path, file]));
	const read: Pick<Content, 'files' | 'addresses'> = { files: [] };
	for (const [index, { path, place }] of blobs.entries()) {
		const source = texts[index] ?? '';
		const same = known.get(path);
		if (place === 'addresses') read.addresses = readAddressBook(source);
		else if (same && source.replaceAll('\r\n', '\n') === same.text) read.files.push(same);
		else read.files.push(readContentFile(place.collection, place.id, path, source));
	}
	return read;
}

/** Which collection a path belongs to; undefined for what is not read. */
function placeOf(path: string): Pick<ContentFile, 'collection' | 'id'> | 'addresses' | undefined {
	if (path === ADDRESSES_PATH) return 'addresses';
	if (path === 'content/site.yaml') return { collection: 'site', id: 'site' };
	const [, folder, id, extension] = /^content\/([^/]+)\/([^/]+)\.([a-z]+)$/.exec(path) ?? [];
	const collection = [...COLLECTIONS, 'vocabulary' as const].find((name) => name === folder);
	if (!collection || !id || extension !== extensionOf(collection)) return undefined;
	return { collection, id };
}

/** The texts of blobs, in their order, by one process. */
function readBlobs(root: string, hashes: readonly string[]): string[] {
	if (hashes.length === 0) return [];
	const out = git(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
	if (!out) throw new Refusal('Git 没有读出旧的内容。运行 git fsck 看看仓库是否完好。');
	const texts: string[] = [];
	for (let at = 0; at < out.length;) {
		const headEnd = out.indexOf('\n', at);
		const size = Number(out.toString('utf8', at, headEnd).split(' ')[2]);
		texts.push(out.toString('utf8', headEnd + 1, headEnd + 1 + size));
		at = headEnd + 1 + size + 1;
	}
	return texts;
}
