import type { YamlRule } from './rule.ts';

export const frontmatter: YamlRule = {
	id: 'frontmatter',
	about: '页面文件（.mdx）以两行“---”括起来的字段开头，正文接在后面。',
	scope: 'yaml',
	check: ({ file }) =>
		file.broken
			? [
					{
						line: 1,
						column: 1,
						message: '文件开头没有用“---”括起来的字段。',
						hint: '第一行写 ---，字段写完后再写一行 ---，正文接在后面。',
					},
				]
			: [],
};
