import { attributesOf } from '../../kinds/prose.ts';
import { type Corpus, mayHold } from '../corpus.ts';
import { pointOf } from '../prose.ts';
import type { ProseRule } from './rule.ts';

export const emptyComponent: ProseRule = {
	id: 'empty-component',
	about: '组件要有东西可显示：MemberTable 所在的联盟或网络要有成员，Timeline 要有大事。',
	scope: 'prose',
	check: ({ file, elements, findingAt }, corpus) =>
		elements.flatMap((element) => {
			const attributes = attributesOf(element);
			const own = `${file.collection}/${file.id}`;
			const pages = (attributes.get('of') ?? own).split(' ');
			// An unknown page has its own message.
			if (pages.some((page) => !corpus.ids.has(page))) return [];
			const point = pointOf(element);
			const [page = own] = pages;
			if (element.name === 'MemberTable' && !hasMembers(page, corpus)) {
				return [
					findingAt(
						point,
						`${page} 没有成员可列。`,
						'成员写在联盟或网络文件的 members 里；这里用不着就删掉 <MemberTable />。',
					),
				];
			}
			if (element.name === 'Timeline' && !hasEvents(page, corpus)) {
				return [
					findingAt(
						point,
						`没有与 ${page} 有关的大事。`,
						'大事写在 content/events/ 里，entities 里写上这一页；用不着就删掉 <Timeline />。',
					),
				];
			}
			return [];
		}),
};

/** What could not be understood may hold what seems missing: it is no second fault. */
function hasMembers(page: string, corpus: Corpus): boolean {
	const file = corpus.ids.get(page);
	const members = file?.data['members'];
	if (Array.isArray(members) && members.length > 0) return true;
	return file !== undefined && mayHold(corpus.doubts(file), 'members');
}

function hasEvents(page: string, corpus: Corpus): boolean {
	return corpus.filesOf('events').some((file) => {
		const { entities } = file.data;
		if (mayHold(corpus.doubts(file), 'entities')) return true;
		return (
			Array.isArray(entities) &&
			(entities.includes(page) || entities.some((entity) => !corpus.ids.has(String(entity))))
		);
	});
}
