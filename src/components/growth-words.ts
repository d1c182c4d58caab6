/** What a growth check found, in readers' words. */
import { formatPeriod, marksText } from '../data/format.ts';
import type { GrowthDoubt, GrowthPair, Range } from '../data/growth-check.ts';
import type { Words } from '../text/words.ts';

/** 8.3%至12.3%; with two decimals where one would make both ends equal. */
export function rangeText({ low, high }: Range, { qualityText }: Words): string {
	const decimals = low.toFixed(1) === high.toFixed(1) ? 2 : 1;
	const [from, to] = [`${low.toFixed(decimals)}%`, `${high.toFixed(decimals)}%`];
	return from === to ? from : qualityText.growth.range(from, to);
}

/** Why a pair has no outcome. */
export function doubtText(doubt: GrowthDoubt, words: Words): string {
	const text = words.qualityText.growth.doubt;
	switch (doubt.kind) {
		case 'marked':
			return text.marked(
				formatPeriod(doubt.figure.record.period, words),
				marksText(doubt.figure, words),
			);
		case 'bounded':
			return text.bounded(formatPeriod(doubt.figure.record.period, words), doubt.figure.display);
		case 'average':
		case 'adjusted':
		case 'inexact-growth':
			return text[doubt.kind](doubt.note);
		default:
			return text[doubt.kind];
	}
}

/** A pair in a sentence: what was said, what the levels allow, and what both mean for prices. */
export function foundText({ later, recomputed, prices }: GrowthPair, words: Words): string {
	const text = words.qualityText.growth;
	const stated = `${later.record.growth}%`;
	const allowed = recomputed ? rangeText(recomputed, words) : '';
	return prices
		? text.foundPrices(stated, allowed, rangeText(prices, words))
		: text.found(stated, allowed);
}
