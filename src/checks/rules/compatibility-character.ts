import { findCharacters } from '../characters.ts';
import type { TextRule } from './rule.ts';

/** Compatibility ideographs and radicals, private and unassigned code points, the sign for a lost one. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}\p{Co}\p{Cn}\p{Cs}]+|\uFFFD+/u;

export const compatibilityCharacter: TextRule = {
	id: 'compatibility-character',
	about:
		'不用康熙部首、中日韩兼容汉字和没有通用字形的字：它们看着像汉字，检索时却找不到。改用通行的那个字。',
	scope: 'text',
	mendable: true,
	check: (file) =>
		findCharacters(
			// Bytes that are no UTF-8 have been told.
			file.notUtf8 ? { lines: file.lines.map((row) => row.replaceAll('\uFFFD', ' ')) } : file,
			COMPATIBILITY,
			(run) => run.normalize('NFKC').slice(0, run.length),
			(run, codes) => {
				const usual = run.normalize('NFKC');
				return {
					message: `“${run}”不是通行的汉字（${codes}）。`,
					hint: usual === run ? '改用通行的字。' : `改成“${usual}”。`,
				};
			},
		),
};
