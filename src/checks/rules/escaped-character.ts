import { codeOf, hiddenIn } from '../../kinds/plain-text.ts';
import { findingAt } from '../problem.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

const HINT = '删掉它，直接写看得见的字；确需空格时打一个普通空格。';

export const escapedCharacter: FileRule = {
	id: 'escaped-character',
	about: '看不见的字符和控制字符也不能用编码写出来，如字段里的 "\\u202E"、"\\t"。',
	scope: 'file',
	check: (file, corpus) => {
		const { slips = [], findingAt: inProse } = corpus.prose.get(file) ?? {};
		// What stands there as itself has its own message.
		const isWritten = (character: string) => file.text.includes(character);
		return [
			...textsIn(file).flatMap(({ path, text }) => {
				const hidden = hiddenIn(text);
				if (hidden === undefined || isWritten(hidden)) return [];
				return [findingAt(file, path, `用编码写出了看不见的字符 ${codeOf(hidden)}。`, HINT)];
			}),
			...slips.flatMap(({ kind, point: { line, column }, detail, written }) =>
				kind === 'escaped-character' && inProse && !isWritten(detail)
					? [
							inProse(
								{ line, column: column + codeAt(written) },
								`这里用编码写出了看不见的字符 ${codeOf(detail)}。`,
								HINT,
							),
						]
					: [],
			),
		];
	},
};

/** Where the code stands in the first row of what was written. */
const codeAt = (written: string) =>
	Math.max(0, /^[^\n]*?(?=&#?\w+;)/.exec(written)?.[0].length ?? 0);
