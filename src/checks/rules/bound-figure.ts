import { parsePeriod } from '../../quantities/period.ts';
import type { Vocabulary } from '../../quantities/vocabulary.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { shortestQuery } from '../../kinds/find-figure.ts';
import { type BareFigure, sameFigure } from '../bare-figures.ts';
import { currentObservationsOf, type LooseRecord } from '../records.ts';
import { figuresOf, sentencesIn } from '../sentences.ts';
import { formatQuery } from './figure-query.ts';
import type { ProseRule } from './rule.ts';

export const boundFigure: ProseRule = {
	id: 'bound-figure',
	about:
		'本页已有观测值的数字不手写，用 <Figure … /> 取自记录，改了记录正文就跟着改。数值相同而句中写明的年份不同的，不算同一个数字。',
	scope: 'prose',
	check: (prose, { vocabulary }) =>
		sentencesIn(prose).flatMap((sentence) =>
			figuresOf(sentence, vocabulary).flatMap((figure) => {
				const { text, at } = sentence;
				const record = boundRecord(figure, text, prose.file, vocabulary);
				if (!record) return [];
				const query = formatQuery(shortestQuery(currentObservationsOf(prose.file), record));
				return [
					prose.findingAt(
						at(figure.index),
						`“${figure.text}”在本页已有观测值，不能手写。`,
						`改成 <Figure ${query} />。`,
					),
				];
			}),
		),
};

/** The record that a typed figure repeats: same value and unit, and no other year in its sentence. */
export function boundRecord(
	figure: BareFigure,
	sentence: string,
	file: ContentFile,
	vocabulary: Vocabulary,
): LooseRecord | undefined {
	if (figure.value === undefined || figure.unit === undefined) return undefined;
	const years = [...sentence.matchAll(/(?<!\d)((?:19|20)\d\d)年/gu)].map(([, year]) => year ?? '');
	return currentObservationsOf(file).find(
		(record) =>
			sameFigure(figure, record, vocabulary) && (years.length === 0 || spans(record, years)),
	);
}

function spans({ period = '' }: LooseRecord, years: readonly string[]): boolean {
	const { start, end } = parsePeriod(period) ?? { start: null, end: null };
	if (start === null && end === null) return true;
	return years.some(
		(year) =>
			(start === null || start.slice(0, 4) <= year) && (end === null || year <= end.slice(0, 4)),
	);
}
