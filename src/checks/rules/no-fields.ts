import { isMap } from 'yaml';
import type { YamlRule } from './rule.ts';

export const noFields: YamlRule = {
	id: 'no-fields',
	about: '文件里要有“字段: 值”；空文件不算内容，不要的文件就删掉。',
	scope: 'yaml',
	check: ({ file, document, unreadable }) =>
		isMap(document.contents) || unreadable || file.broken
			? []
			: [
					{
						line: 1,
						column: 1,
						message:
							file.text.trim() === ''
								? '这个文件是空的。'
								: '这里应当是“字段: 值”的列表，却什么也没有读到。',
						hint: '写成一行一个字段，如 name: 沈阳高新区；不要这个文件就删掉它。',
					},
				],
};
