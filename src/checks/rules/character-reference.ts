import type { TextRule } from './rule.ts';

const REFERENCE = /&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#[xX][0-9A-Fa-f]+);/g;

export const characterReference: TextRule = {
	id: 'character-reference',
	about: '不写网页的字符代码（&nbsp;、&#8203; 之类），要什么字就直接打什么字。',
	scope: 'text',
	check: ({ lines }) =>
		lines.flatMap((row, index) => {
			if (!row.includes('&')) return [];
			const found = [...row.matchAll(REFERENCE)];
			const [first] = found;
			if (!first) return [];
			const line = index + 1;
			return [
				{
					line,
					column: first.index + 1,
					message: `“${first[0]}”是网页的字符代码。${found.length > 1 ? `这一行共有 ${found.length} 处。` : ''}`,
					hint: '删掉它，或直接打出要显示的字。',
					edits: found.map(({ 0: code, index: at }) => ({
						line,
						at,
						length: code.length,
						by: ' '.repeat(code.length),
					})),
				},
			];
		}),
};
