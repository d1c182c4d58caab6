import { compareText } from '../../quantities/order.ts';
import { type Finding, findingAt } from '../problem.ts';
import { fromLast } from '../once.ts';
import {
	findPairs,
	type Pair,
	readSentences,
	type Sentence,
	updatePairs,
} from '../repeated-sentences.ts';
import type { ContentRule } from './rule.ts';

const pairsOf = fromLast<readonly Sentence[], Pair[]>((sentences, last) =>
	last ? updatePairs(sentences, last) : findPairs(sentences),
);

export const repeatedSentence: ContentRule = {
	id: 'repeated-sentence',
	about:
		'一句话不在两页上各写一遍，只换名称和数字：每一页写它自己的事。去掉名称、数字、日期和引注以后，有八成以上相同就算。开头一句写明名称、所在地和类别的短句各页难免相像，只提示留意，一种写法提示一次。',
	scope: 'content',
	check: ({ files, prose }) => {
		const pairs = pairsOf(readSentences(files, (file) => prose.get(file)?.tree));
		const isForm = ({ one, other }: Pair) => one.defines && other.defines;
		const told = new Set<Sentence>();
		return [
			...pairs
				.filter((pair) => !isForm(pair))
				.flatMap(({ one, other }): Finding[] => {
					const [first, second] = inOrder([one, other]);
					if (told.has(second)) return [];
					told.add(second);
					return [
						at(
							second,
							`“${cut(second.text)}”与 ${first.file.path} 的“${cut(first.text)}”几乎是同一句话。`,
							'换一种说法，写这一页自己的事；两页都要说的，只在一页写，另一页用链接。',
						),
					];
				}),
			...formsIn(pairs.filter(isForm)).map(([first, second, ...more]): Finding => {
				const others = more.length > 0 ? `等${more.length + 1}页` : '';
				return {
					...at(
						second,
						`“${cut(second.text)}”与 ${first.file.path} ${others}的开头是同一种写法。`,
						'接着写这一页自己的事：做什么，规模多大；没有别的可写就不用改。',
					),
					severity: 'warning',
				};
			}),
		];
	},
};

type Form = [first: Sentence, second: Sentence, ...more: Sentence[]];

function inOrder(sentences: Form): Form {
	return sentences.sort((a, b) => compareText(a.file.path, b.file.path));
}

/** Sentences that are alike, or alike to the same third one, stand together. */
function formsIn(pairs: readonly Pair[]): Form[] {
	const forms = new Map<Sentence, Set<Sentence>>();
	for (const { one, other } of pairs) {
		const joined = new Set([...(forms.get(one) ?? [one]), ...(forms.get(other) ?? [other])]);
		for (const sentence of joined) forms.set(sentence, joined);
	}
	return [...new Set(forms.values())].map((form) => inOrder([...form] as Form));
}

function at(sentence: Sentence, message: string, hint: string): Finding {
	const { file, offset } = sentence;
	if (offset === undefined) return findingAt(file, ['summary'], message, hint);
	const before = file.body.slice(0, offset).split('\n');
	return {
		path: file.path,
		line: file.bodyLine + before.length,
		column: (before.at(-1)?.length ?? 0) + 1,
		message,
		hint,
	};
}

function cut(text: string): string {
	const plain = text.replace(/<[^>]*>/g, '…').replace(/\s+/g, ' ');
	return plain.length > 40 ? `${plain.slice(0, 40)}……` : plain;
}
