import { properName } from '../corpus.ts';
import type { ContentRule } from './rule.ts';

export const fileName: ContentRule = {
	id: 'file-name',
	about: '文件名就是这一页的 id，只用小写字母、数字和连字符，如 shenyang.mdx。',
	scope: 'content',
	check: ({ misnamed }) =>
		misnamed.map(({ id, path }) => {
			const proper = properName(id);
			return {
				path,
				line: 1,
				column: 1,
				message: `文件名“${id}”不合规则：只用小写字母、数字和连字符。`,
				hint: proper ? `改名为 ${proper}。` : '改用拼音或英文。',
			};
		}),
};
