import type { YamlRule } from './rule.ts';

const FENCE = /^\s*[-—–―－_=~*]{2,}\s*$/u;

export const frontmatter: YamlRule = {
	id: 'frontmatter',
	about:
		'页面文件（.mdx）的第一行是“---”（三个半角减号，前后没有别的），接着是字段，字段写完后再写一行“---”，正文接在后面。',
	scope: 'yaml',
	check: ({ file, lines }) => {
		if (!file.broken) return [];
		const tell = (line: number, message: string, hint: string) => [
			{ line: line + 1, column: 1, message, hint },
		];
		if (file.text.trim() === '') {
			return tell(0, '这个文件是空的。', '写上字段和正文；不要这个文件就删掉它。');
		}
		const first = lines.findIndex((row) => row.trim() !== '');
		const open = lines[first] ?? '';
		if (!FENCE.test(open)) {
			const begun = lines.findIndex((row) => row.trim() === '---');
			return begun > 0 && /^[a-z][A-Za-z]*\s*[:：]/.test(lines[begun + 1] ?? '')
				? tell(0, '“---”上面还有别的内容。', '删掉“---”上面的各行，让它成为第一行。')
				: tell(
						0,
						'文件开头没有用“---”括起来的字段。',
						'第一行写 ---，字段写完后再写一行 ---，正文接在后面。',
					);
		}
		if (first > 0)
			return tell(0, '“---”前面有空行，字段读不出来。', '删掉空行，让“---”成为第一行。');
		if (open.trimEnd() !== '---') {
			return tell(
				0,
				`第一行是“${open.trimEnd()}”，应当是三个半角减号。`,
				'改成 ---，前面不留空格。',
			);
		}
		const close = lines.findIndex((row, index) => index > 0 && FENCE.test(row));
		if (close > 0) {
			return tell(
				close,
				`这一行是“${lines[close] ?? ''}”，字段到这里应当以三个半角减号结束。`,
				'改成 ---，前后不留别的字。',
			);
		}
		const last = lines.findIndex((row, index) => index > 0 && !/^(?:[a-z"'#]|\s+\S|- )/.test(row));
		return tell(
			last < 0 ? lines.length - 1 : last,
			'字段写完以后没有“---”，不知道正文从哪里开始。',
			'在字段和正文之间加一行 ---。',
		);
	},
};
