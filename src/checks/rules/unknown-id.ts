import { collectionNames } from '../../text/zh-CN/collections.ts';
import { type Corpus, idsIn } from '../corpus.ts';
import { type Mention, mentionsIn } from '../mentions.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from './rule.ts';

const names: Readonly<Record<string, string>> = collectionNames;

export const unknownId: ContentRule = {
	id: 'unknown-id',
	about:
		'凡提到的文件都要存在：成员、指标、口径、来源、地区，正文里的 [@来源] 和组件的 of、to。同一个名称处处都找不到的，只在第一处报告，并说明共有几处。',
	scope: 'content',
	check: (corpus) => {
		const published = new Set(corpus.addresses?.lines.map(({ page }) => page));
		// A published page that is gone has its own message, with the places that name it.
		const unknown = mentionsIn(corpus).filter(
			({ to }) => !corpus.ids.has(to) && (corpus.former.has(to) || !published.has(to)),
		);
		return [...Map.groupBy(unknown, ({ to }) => to).values()].map((mentions) =>
			tell(mentions, corpus),
		);
	},
};

function tell(mentions: readonly Mention[], corpus: Corpus): Finding {
	// A group has at least one.
	const [first] = mentions as [Mention, ...Mention[]];
	const { file, line, column, field, to, collection } = first;
	const id = to.slice(to.indexOf('/') + 1);
	const more = mentions.length > 1 ? `共有 ${mentions.length} 处用到。` : '';
	const what = collection
		? `没有“${id}”这个${names[collection] ?? collection}。`
		: `没有“${to}”这一页。`;
	const form = collection
		? `这里写文件名，见 content/${collection}/。`
		: '写成“集合/文件名”，如 zones/shenyang。';
	const now = corpus.former.get(to);
	return {
		path: file.path,
		line,
		column,
		message: `${field ? `\`${field}\`：` : ''}${what}${more}`,
		// What many places name was there before: it was moved or deleted, not mistyped.
		hint: now
			? `它改了名：写成 ${collection ? now.slice(now.indexOf('/') + 1) : now}。`
			: mentions.length > 1
				? `文件删了就恢复它，改了名就把各处改过来；还没有的先建这个文件。${form}`
				: (byName(to, corpus) ??
					`${didYouMean(collection ? id : to, known(corpus, collection))}${form}`),
	};
}

function known(corpus: Corpus, collection: string | undefined): string[] {
	return collection
		? idsIn(corpus, collection as Parameters<typeof idsIn>[1])
		: [...corpus.ids.keys()];
}

/** The page that a name, or an id without its collection, must mean. */
function byName(to: string, corpus: Corpus): string | undefined {
	const plain = to.replace(/^\/|\/$|\.mdx?$/g, '');
	const fitting = [...corpus.ids]
		.filter(
			([ref, { id, data }]) =>
				ref === plain || id === plain || data['name'] === plain || data['title'] === plain,
		)
		.map(([ref]) => ref);
	return fitting.length === 1 && fitting[0] !== undefined ? `写成 ${fitting[0]}。` : undefined;
}
