import { collectionNames } from '../../text/zh-CN/collections.ts';
import type { ContentRule } from './rule.ts';

export const wrongFolder: ContentRule = {
	id: 'wrong-folder',
	about: '每种文件放在自己的文件夹里：高新区在 zones/，地区在 regions/，其余类推。',
	scope: 'content',
	check: ({ misplaced }) =>
		misplaced.map(({ file, collection }) => ({
			path: file.path,
			line: 1,
			column: 1,
			message: `这个文件的字段是${collectionNames[collection]}的，却放在 content/${file.collection}/ 里。`,
			hint: `移到 content/${collection}/${file.id}${file.path.slice(file.path.lastIndexOf('.'))}。`,
		})),
};
