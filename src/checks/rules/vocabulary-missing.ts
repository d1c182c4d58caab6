import type { ContentRule } from './rule.ts';

const FILES = {
	units: { what: '单位', line: '- { unit: 家 }' },
	qualifiers: { what: '限定词', line: '- { word: 约, bound: about }' },
} as const;

export const vocabularyMissing: ContentRule = {
	id: 'vocabulary-missing',
	about:
		'词表要齐：content/vocabulary/ 里有 units.yaml 和 qualifiers.yaml，有了单位和限定词的表，才知道一个数字怎样读、怎样比较。',
	scope: 'content',
	check: ({ ids }) =>
		(['units', 'qualifiers'] as const)
			.filter((id) => !ids.has(`vocabulary/${id}`))
			.map((id) => ({
				path: `content/vocabulary/${id}.yaml`,
				line: 1,
				column: 1,
				message: `没有这个文件：${FILES[id].what}都写在这里。`,
				hint: `把它找回来；要新建，就在“${id}:”下面一行写一个，如 ${FILES[id].line}。`,
			})),
};
