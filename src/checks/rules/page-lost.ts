import { ADDRESSES_PATH, type AddressLine } from '../../kinds/addresses.ts';
import { extensionOf } from '../../kinds/content.ts';
import { COLLECTIONS } from '../../kinds/index.ts';
import { pageName } from '../../kinds/fields.ts';
import type { Corpus } from '../corpus.ts';
import { mentionsIn } from '../mentions.ts';
import { type Finding, findingAt } from '../problem.ts';
import type { ContentRule } from './rule.ts';

export const pageLost: ContentRule = {
	id: 'page-lost',
	about:
		'已经公布的页面不删，也不直接改文件名：改名或并入另一页时，在新的文件里写 formerly: [旧文件名]，并入别的集合的一页写 formerly: [集合/旧文件名]，旧地址就会引到新的一页；那一页有与旧页同名的小标题，就引到那个标题。',
	scope: 'content',
	check: (corpus) => {
		const lines = corpus.addresses?.lines ?? [];
		const pages = Map.groupBy(lines, ({ page }) => page);
		const lost = [...pages].filter(
			([page]) => !corpus.ids.has(page) && !corpus.former.has(page) && !isMisnamed(page, corpus),
		);
		return lost.flatMap(([page, [line]]) => (line ? [tell(page, line, pages, corpus)] : []));
	},
};

function tell(
	page: string,
	line: AddressLine,
	listed: ReadonlyMap<string, unknown>,
	corpus: Corpus,
): Finding {
	const [collection = '', id = ''] = page.split('/');
	const { name } = line.is;
	const uses = mentionsIn(corpus).filter(({ to }) => to === page);
	const used = uses.length > 0 ? `有 ${uses.length} 处用到它。` : '';
	const heirs = corpus.files.filter(
		(file) =>
			file.collection === collection &&
			!listed.has(`${collection}/${file.id}`) &&
			pageName(file.data) === name,
	);
	const [heir] = heirs;
	if (heir && heirs.length === 1) {
		return findingAt(
			heir,
			[],
			`这一页原来是已经公布的 ${page}，改了文件名。${used}`,
			`加一行 formerly: [${id}]，旧地址就会引到这里${used ? '，再把用到它的各处改过来（npm run rename 一次做完）' : ''}；不想改名的，把文件名改回 ${id}。`,
		);
	}
	const known = COLLECTIONS.find((name) => name === collection);
	const path = known ? `content/${page}.${extensionOf(known)}` : `content/${page}`;
	const [use] = uses;
	return {
		path: use?.file.path ?? ADDRESSES_PATH,
		line: use?.line ?? line.line,
		column: use?.column ?? 1,
		message: `已经公布的 ${page}${name ? `（${name}）` : ''}没有了。${used}`,
		hint: `放回 ${path}；改了名或并入另一页的，在那个文件里写 formerly: [${id}]，那一页在别的集合里就写 [${page}]。`,
	};
}

/** Whether the file is there under a name that is told as wrong anyway: Shenyang.mdx, shenyang.md. */
function isMisnamed(page: string, { ids, strays }: Corpus): boolean {
	const plain = (path: string) => path.toLowerCase().replace(/[^a-z0-9/]+/g, '-');
	const wanted = plain(page);
	return (
		[...ids.keys()].some((id) => plain(id) === wanted) ||
		strays.some(
			({ path }) => plain(path.replace(/^content\//, '').replace(/\.\w+$/, '')) === wanted,
		)
	);
}
