import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

export const linkWithoutOriginal: FileRule = {
	id: 'link-without-original',
	about:
		'来源的 link 只在读到发布者或官方网站上的原文时写（read: original）：读的是转载、摘录或文本，就不给读者一个没有核对过的网址。',
	scope: 'file',
	check: (file) => {
		const read = textAt(file, 'read');
		if (file.collection !== 'sources' || read === undefined || read === 'original') return [];
		return textAt(file, 'link') === undefined
			? []
			: [
					findingAt(
						file,
						['link'],
						`read 写的是 ${read}，却给了网址。`,
						'读到的是原文就改成 read: original；不是就删掉 link。',
						'key',
					),
				];
	},
};
