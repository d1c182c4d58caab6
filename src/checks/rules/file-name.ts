import { ID_PATTERN } from '../../schemas/fields.ts';
import type { FileRule } from './rule.ts';

export const fileName: FileRule = {
	id: 'file-name',
	about: '文件名就是这一页的 id，只用小写字母、数字和连字符，如 shenyang.mdx。',
	scope: 'file',
	check: ({ id, path }) => {
		if (ID_PATTERN.test(id)) return [];
		const fixed = id
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '');
		return [
			{
				path,
				line: 1,
				column: 1,
				message: `文件名“${id}”不合规则：只用小写字母、数字和连字符。`,
				hint: fixed ? `改名为 ${fixed}。` : '改用拼音或英文。',
			},
		];
	},
};
