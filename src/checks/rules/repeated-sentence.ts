import { type Finding, findingAt } from '../problem.ts';
import { findPairs, readSentences, type Sentence } from '../repeated-sentences.ts';
import type { ContentRule } from './rule.ts';

export const repeatedSentence: ContentRule = {
	id: 'repeated-sentence',
	about:
		'一句话不在两页上各写一遍，只换名称和数字：每一页写它自己的事。去掉名称、数字、日期和引注以后，有八成以上相同就算。',
	scope: 'content',
	check: ({ files, prose }) => {
		const told = new Set<Sentence>();
		return findPairs(readSentences(files, (file) => prose.get(file)?.tree)).flatMap(
			({ one, other }): Finding[] => {
				const [first, second] = one.file.path < other.file.path ? [one, other] : [other, one];
				if (told.has(second)) return [];
				told.add(second);
				const message = `“${cut(second.text)}”与 ${first.file.path} 的“${cut(first.text)}”几乎是同一句话。`;
				const hint = '换一种说法，写这一页自己的事；两页都要说的，只在一页写，另一页用链接。';
				if (second.offset === undefined)
					return [findingAt(second.file, ['summary'], message, hint)];
				const before = second.file.body.slice(0, second.offset).split('\n');
				return [
					{
						path: second.file.path,
						line: second.file.bodyLine + before.length,
						column: (before.at(-1)?.length ?? 0) + 1,
						message,
						hint,
					},
				];
			},
		);
	},
};

function cut(text: string): string {
	const plain = text.replace(/<[^>]*>/g, '…').replace(/\s+/g, ' ');
	return plain.length > 40 ? `${plain.slice(0, 40)}……` : plain;
}
