import type { TextRule } from './rule.ts';

export const encoding: TextRule = {
	id: 'encoding',
	about: '文件要存成 UTF-8。存成 GBK 等别的编码，汉字会变成乱码。',
	scope: 'text',
	check: ({ lines, notUtf8 }) => {
		if (!notUtf8) return [];
		const index = lines.findIndex((row) => row.includes('\uFFFD'));
		return [
			{
				line: Math.max(0, index) + 1,
				column: (lines[index]?.indexOf('\uFFFD') ?? 0) + 1,
				message: '这个文件不是 UTF-8 编码，从这里起有乱码。',
				hint: '在编辑器里另存为 UTF-8，再核对乱码处的字。',
			},
		];
	},
};
