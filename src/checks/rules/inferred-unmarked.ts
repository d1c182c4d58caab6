import type { Corpus } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { type LooseRecord, observationsOf, textAt, textsAt } from '../records.ts';
import type { FileRule } from './rule.ts';

const PERIOD = '年份|年度|时期|期间|时点|日期|月份|起止年';
const PUBLISHER = '发布者|发布单位|作者';
const guess = '(?:推定|推断|未写明|没有写明|没写明|未注明|没有注明)';
/** What is guessed at stands right beside the word that says so: 年份推定, 未写明对应年份. */
const about = (words: string) =>
	new RegExp(`(?:${words})[^，；。（）]{0,10}${guess}|${guess}[^，；。（）]{0,4}(?:${words})`, 'u');
const periodGuessed = about(PERIOD);
const publisherGuessed = about(PUBLISHER);

const MARKS = ['guessed-year', 'undated', 'article-month'];

export const inferredUnmarked: FileRule = {
	id: 'inferred-unmarked',
	about:
		'说明（note）里说时期、日期或发布者是推定的、没有写明，就要用字段写明：记录用 periodInferred 或 flags（guessed-year、undated），来源用 dateInferred、publisherInferred；只写在 note 里，别处不会带上存疑的标记。名次的年度是推定的（有 periodInferred），还要加上标记：推定年度的名次不列入主要数字和排序。',
	scope: 'file',
	severity: 'warning',
	check: (file, corpus) => {
		const records = observationsOf(file).flatMap((record, index): Finding[] => {
			const path = ['observations', index];
			if (textsAt(file, ...path, 'flags').some((flag) => MARKS.includes(flag))) return [];
			if (record['periodInferred'] !== undefined) {
				return isRank(record, corpus)
					? [
							findingAt(
								file,
								[...path, 'periodInferred'],
								'名次的年度是推定的，却没有存疑标记。',
								'加上 flags: [guessed-year]：推定年度的名次不列入主要数字和排序。',
							),
						]
					: [];
			}
			if (!periodGuessed.test(record['note'] ?? '')) return [];
			return [
				findingAt(
					file,
					[...path, 'note'],
					'note 说时期是推定的或没有写明，却没有 periodInferred，也没有存疑标记。',
					'把依据写进 periodInferred；年份是猜的加上 flags: [guessed-year]，根本没有时间的加上 flags: [undated]。',
				),
			];
		});
		return [...records, ...sourceNote(file)];
	},
};

/** 第39位: what a list says of one year, which is nothing without its year. */
function isRank({ metric, unit, label = '' }: LooseRecord, corpus: Corpus): boolean {
	const page = corpus.ids.get(`metrics/${metric}`);
	return page ? textAt(page, 'nature') === 'rank' : unit === '位' && label.includes('排名');
}

function sourceNote(file: Parameters<typeof inferredUnmarked.check>[0]): Finding[] {
	const note = textAt(file, 'note');
	if (file.collection !== 'sources' || note === undefined) return [];
	const tell = (pattern: RegExp, what: string, field: string, inferred: string): Finding[] =>
		pattern.test(note) && textAt(file, field) !== undefined && textAt(file, inferred) === undefined
			? [
					findingAt(
						file,
						['note'],
						`note 说${what}是推定的或没有写明，却没有 ${inferred}。`,
						`把依据写进 ${inferred}；没有依据就删掉 ${field}。`,
					),
				]
			: [];
	return [
		...tell(periodGuessed, '日期', 'published', 'dateInferred'),
		...tell(publisherGuessed, '发布者', 'publisher', 'publisherInferred'),
	];
}
