import { withoutCitations } from '../../kinds/citation.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { oncePer, whileSame } from '../once.ts';
import { type Finding, findingAt } from '../problem.ts';
import type { Prose } from '../prose.ts';
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
		const names = namesWithWorn(corpus.files.flatMap(namesOf));
		const { inSummary, inProse } = findersOf(names.join('\0'));
		return [...corpus.files.flatMap(inSummary), ...[...corpus.prose.values()].flatMap(inProse)];
	},
};

/** What finds worn phrases beside such names. */
const findersOf = whileSame((joined: string) => {
	const names = joined === '' ? [] : joined.split('\0');
	return {
		inSummary: oncePer((file: ContentFile): Finding[] =>
			wornIn(textAt(file, 'summary') ?? '', names).map(({ text, instead }) =>
				findingAt(file, ['summary'], messageOf(text), instead),
			),
		),
		inProse: oncePer(({ runs, findingAt: tell }: Prose): Finding[] =>
			runs.flatMap((run) =>
				wornIn(withoutCitations(run.text), names).flatMap(({ text, index, instead }) => {
					const point = run.placeAt(index);
					return point ? [tell(point, messageOf(text), instead)] : [];
				}),
			),
		),
	};
});

function messageOf(text: string): string {
	return text === '？' ? '正文里不设问。' : `正文里不用“${text}”这样的说法。`;
}

/** What pages and the subjects of figures are called, where a worn phrase is in it. */
const namesOf = oncePer((file: ContentFile) =>
	namesWithWorn([
		...['name', 'fullName', 'title', 'publisher'].flatMap((field) => textAt(file, field) ?? []),
		...textsAt(file, 'aliases'),
	]),
);
