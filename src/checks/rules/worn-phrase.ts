import { withoutCitations } from '../../kinds/citation.ts';
import type { Corpus } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { textAt, textsAt } from '../records.ts';
import { namesWithWorn, wornIn } from '../worn-phrases.ts';
import type { ContentRule } from './rule.ts';

export const wornPhrase: ContentRule = {
	id: 'worn-phrase',
	about:
		'正文和 summary 像工具书那样写：不写本站、这一页和来源的缺漏，不请读者帮忙，不用“待核”“推定”“据称”说标记已经说了的话，不用其时、结网、放出、头七个月之类的说法，不设问。引号、书名号里的话和专名不算。',
	severity: 'warning',
	scope: 'content',
	check: (corpus) => {
		const names = namesWithWorn(namesIn(corpus));
		return [
			...corpus.files.flatMap((file): Finding[] =>
				wornIn(textAt(file, 'summary') ?? '', names).map(({ text, instead }) =>
					findingAt(file, ['summary'], messageOf(text), instead),
				),
			),
			...[...corpus.prose.values()].flatMap(({ runs, findingAt: tell }) =>
				runs.flatMap((run) =>
					wornIn(withoutCitations(run.text), names).flatMap(({ text, index, instead }) => {
						const point = run.placeAt(index);
						return point ? [tell(point, messageOf(text), instead)] : [];
					}),
				),
			),
		];
	},
};

function messageOf(text: string): string {
	return text === '？' ? '正文里不设问。' : `正文里不用“${text}”这样的说法。`;
}

/** What pages and the subjects of figures are called. */
function* namesIn({ files }: Corpus): Generator<string> {
	for (const file of files) {
		for (const field of ['name', 'fullName', 'title', 'publisher']) {
			const name = textAt(file, field);
			if (name !== undefined) yield name;
		}
		yield* textsAt(file, 'aliases');
	}
}
