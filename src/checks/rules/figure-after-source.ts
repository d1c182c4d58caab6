import { parsePeriod } from '../../quantities/period.ts';
import { lastPartOf } from '../dates.ts';
import { findingAt } from '../problem.ts';
import { textAt, textsAt } from '../records.ts';
import type { RecordRule } from './rule.ts';

export const figureAfterSource: RecordRule = {
	id: 'figure-after-source',
	about:
		'数值的时期在来源发布以后才开始（2018年12月的报道写2019年的数），会提示留意。当年、当季、当月的数可以早于期末见报；一段时期看它的最后一年。预测不在其内，时期存疑的加上 flags: [guessed-year]。',
	scope: 'observation',
	severity: 'warning',
	check: ({ file, path, record }, corpus) => {
		const { period = '', source, status = 'stated' } = record;
		if (status === 'forecast') return [];
		const origin = corpus.ids.get(`sources/${source}`);
		const published = (origin && textAt(origin, 'published')) ?? '';
		const first = lastPartOf(period);
		const end = parsePeriod(published)?.end;
		if (!first || !end || first <= end) return [];
		// Later than anything can be known is an error of its own.
		if (status === 'stated' && corpus.dataDate !== undefined && first > corpus.dataDate) return [];
		const flags = textsAt(file, ...path, 'flags');
		if (flags.includes('guessed-year') || flags.includes('suspect-value')) return [];
		return [
			findingAt(
				file,
				[...path, 'period'],
				`${period} 晚于来源的发布日期 ${published}。`,
				'核对时期和来源；是预计数就写 status: forecast，年份拿不准就加上 flags: [guessed-year]。',
			),
		];
	},
};
