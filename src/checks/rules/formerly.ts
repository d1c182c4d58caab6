import { formerRefs } from '../../kinds/addresses.ts';
import { FIGURE_COLLECTIONS, PAGE_COLLECTIONS } from '../../kinds/index.ts';
import { type Finding, findingAt } from '../problem.ts';
import type { ContentFile } from '../../kinds/content.ts';
import type { ContentRule } from './rule.ts';

export const formerly: ContentRule = {
	id: 'formerly',
	about:
		'改了名的页面，在 formerly 里写它以前的文件名；从别的集合并进来的写“集合/文件名”，如 mechanisms/old，有观测值的一类只并进也有观测值的一类。现有的一页不能写进去，一个旧文件名也只能写在一页里：一个地址只能通到一处。',
	scope: 'content',
	check: ({ files, ids }) => {
		const claimed = new Map<string, string>();
		return files.flatMap((file) =>
			formerRefs(file).flatMap((page, index) => {
				const by = claimed.get(page);
				claimed.set(page, by ?? file.path);
				const written = page.startsWith(`${file.collection}/`) ? page.replace(/^.*\//, '') : page;
				const at = (message: string, hint: string): Finding =>
					findingAt(file, ['formerly', index], message, hint);
				const existing = ids.get(page);
				if (existing) {
					return at(
						`“${written}”是现有的一页（${existing.path}）。`,
						existing === file
							? '这里写以前的文件名；没有改过名就删掉 formerly。'
							: `两页并成一页的，删掉 ${existing.path}；否则从这里去掉“${written}”。`,
					);
				}
				if (by !== undefined) {
					return at(
						`“${written}”已经写在 ${by} 的 formerly 里。`,
						'一个旧地址只能引到一页：留下正确的一处，删掉另一处。',
					);
				}
				return moved(file, page).map(([message, hint]) => at(message, hint));
			}),
		);
	},
};

/** What is wrong with a page that comes from another collection. */
function moved({ collection }: ContentFile, page: string): [message: string, hint: string][] {
	const [from = ''] = page.split('/');
	const among = (names: readonly string[], name: string) => names.includes(name);
	if (!among(PAGE_COLLECTIONS, from)) {
		return [
			[
				`“${from}”这个集合没有页面。`,
				`集合名写 content/ 下的文件夹：${PAGE_COLLECTIONS.join('、')}。`,
			],
		];
	}
	if (!among(FIGURE_COLLECTIONS, from) || among(FIGURE_COLLECTIONS, collection)) return [];
	return [
		[
			`${page} 有数据文件（CSV 和 JSON），${collection} 的页面没有，旧的下载地址会断。`,
			`并进这些集合之一的一页：${FIGURE_COLLECTIONS.join('、')}。`,
		],
	];
}
