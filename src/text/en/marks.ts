import type { Words } from '../words.ts';

/** What marks of figures are called and mean; small, because search carries it along. */
export const markText: Pick<Words['figureText'], 'marks' | 'markMeaning'> = {
	marks: {
		'grade-c': 'to be verified',
		derived: 'derived',
		forecast: 'forecast',
		'weak-source': 'to be verified',
		'suspect-value': 'doubtful',
		'guessed-year': 'year inferred',
		'corrected-unit': 'unit corrected',
		'part-year': 'part of a year',
		'article-month': 'month of report',
		undated: 'undated',
		magnitude: 'order of magnitude',
	},
	markMeaning: {
		'grade-c':
			'The source is an encyclopedia, a portal or a page of unknown origin, of grade C, and has still to be verified.',
		derived:
			'Not a figure printed in the source: it was derived from other figures, and the record gives the formula.',
		forecast: 'The source expects, forecasts or aims at it; it is not an outcome.',
		'weak-source': 'The source was judged weak when it was recorded, and has still to be verified.',
		'suspect-value': 'The value does not fit its context; it is recorded as printed, and not used.',
		'guessed-year': 'The source does not state the year; it was inferred.',
		'corrected-unit':
			'The unit in the source is plainly wrong, and was corrected from the context; see the note.',
		'part-year': 'The figure is not of a whole year, and is not compared with whole years.',
		'article-month':
			'The source does not state the date; the month of the report stands in its place.',
		undated: 'The source states no time.',
		magnitude:
			'The source states only an order of magnitude (such as “hundred-billion class”), not an exact figure.',
	},
};
