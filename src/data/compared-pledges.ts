/** Pledges that were judged by one figure, each with what came of it in the same unit. */
import type { Atlas, Pledge } from './build-atlas.ts';
import { beside, type Reading, readingOf } from './readings.ts';
import { isSettled, type Verdict } from './verdict.ts';

export interface Judged {
	pledge: Pledge;
	verdict: Verdict;
}

export interface Compared extends Judged {
	reading: Reading;
	/** Both in the base of their unit. */
	pledged: number;
	came: number;
}

export const comparedPledges = (atlas: Atlas, rows: readonly Judged[]): Compared[] =>
	rows.flatMap(({ pledge, verdict }) => {
		const reading = verdict.outcome && readingOf(atlas, verdict.outcome, verdict.show);
		const sizes = reading && isSettled(verdict) && beside(pledge, reading);
		return sizes ? [{ pledge, verdict, reading, ...sizes }] : [];
	});
