import { findCharacters } from '../characters.ts';
import type { TextRule } from './rule.ts';

/** Formats, fillers, variation selectors, and spaces other than the plain and the ideographic one. */
const INVISIBLE =
	/(?:\p{Cf}|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]|(?![ \u3000])\p{Zs})+/u;
const SPACES = /^\p{Zs}+$/u;

export const invisibleCharacter: TextRule = {
	id: 'invisible-character',
	about:
		'文件里不能有看不见的字符：零宽空格、文字方向控制符、不换行空格之类。它们多半是从网页或文档里粘贴来的，看起来一样的两个名称会因此对不上。',
	scope: 'text',
	mendable: true,
	check: (file) =>
		findCharacters(
			file,
			INVISIBLE,
			(run) => (SPACES.test(run) ? ' ' : ''),
			(run, codes) =>
				SPACES.test(run)
					? {
							message: `这里的空格不是普通空格（${codes}）。`,
							hint: '删掉它；确需空格时用键盘上的空格键打一个。',
						}
					: {
							message: `这里有看不见的字符（${codes}）。`,
							hint: '删掉它：把光标放到这一列，按一次删除键，或把这个词重新打一遍。',
						},
		),
};
