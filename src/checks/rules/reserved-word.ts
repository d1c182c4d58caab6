import { reservedIn } from '../../kinds/plain-text.ts';
import { findingAt } from '../problem.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

const HINT = '删掉它，或换一种说法。';
const tell = (word: string) => `“${word}”是构建程序自己用的记号，会被换成别的东西。`;

export const reservedWord: FileRule = {
	id: 'reserved-word',
	about:
		'文字里不能有构建程序自己用的记号，如 import.meta、以两道下划线开头的 __VITE_、以 @@ 开头的词：构建时它们会被换掉，甚至换成构建机器上的设置。',
	scope: 'file',
	check: (file, corpus) => {
		const { slips = [], findingAt: inProse } = corpus.prose.get(file) ?? {};
		const told = slips.filter(({ kind }) => kind === 'reserved-word');
		// What is no text of the page, such as a word with its ends set in bold, is kept with it even so.
		const raw = told.length > 0 ? [] : file.body.split('\n');
		return [
			...textsIn(file).flatMap(({ path, text }) => {
				const word = reservedIn(text);
				return word === undefined ? [] : [findingAt(file, path, tell(word), HINT)];
			}),
			...told.flatMap(({ point, detail }) => (inProse ? [inProse(point, tell(detail), HINT)] : [])),
			...raw.flatMap((row, index) => {
				const word = reservedIn(row);
				if (word === undefined || !inProse) return [];
				return [inProse({ line: index + 1, column: row.indexOf(word) + 1 }, tell(word), HINT)];
			}),
		];
	},
};
