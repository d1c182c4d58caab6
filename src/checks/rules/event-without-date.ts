import { mayHold } from '../corpus.ts';
import { findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const eventWithoutDate: FileRule = {
	id: 'event-without-date',
	about:
		'大事要有日期：一天、一月或一年写 date，延续数日写 start 和 end；来源没有给出日期的，precision 写 unknown，并在 dateNote 里说明。',
	scope: 'file',
	check: (file, corpus) => {
		if (file.collection !== 'events') return [];
		const { date, start, end, precision } = file.data;
		if (date !== undefined || start !== undefined || end !== undefined) return [];
		if (precision === 'unknown') return [];
		const doubts = corpus.doubts(file);
		if (['date', 'start', 'end'].some((field) => mayHold(doubts, field))) return [];
		return [
			findingAt(
				file,
				[],
				'这件大事没有日期。',
				'补上 date: 2024-06-30（只写到已知的精度）；来源没有给出日期的，precision 写 unknown。',
			),
		];
	},
};
