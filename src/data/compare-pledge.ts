/** Whether a record keeps a pledge, breaks it, or leaves it open. */
import Big from 'big.js';
import type { Bound } from '../quantities/bound.ts';
import { type Interval, intervalOf } from '../quantities/interval.ts';
import { toBase, type Unit } from '../quantities/unit.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Pledge } from './build-atlas.ts';
import { formatPeriod } from './format.ts';
import { directionOf, type Reading } from './readings.ts';

/** Compare a pledge with a figure that is like it in everything but the value. */
export function comparePledge(
	atlas: Atlas,
	pledge: Pledge,
	outcome: Reading,
	words: Words,
): { value: 'met' | 'missed' | 'no-comparable'; reason: string } {
	const text = words.qualityText.verdictReason;
	const { value, valueMax } = pledge.record;
	const { unit, bound } = pledge;
	const actual = valuesOf(outcome, outcome.unit, outcome.bound);
	if (value === undefined || !unit || !outcome.unit || !actual) {
		return { value: 'no-comparable', reason: text.openBound(outcome.display, pledge.display) };
	}
	const direction =
		bound === 'above' || bound === 'at-least'
			? 'higher'
			: bound === 'at-most'
				? 'lower'
				: directionOf(atlas, pledge, words);
	if (direction === 'none') return { value: 'no-comparable', reason: text.direction };

	// Of 100至120 the upper end is the goal where less is better.
	const asked = direction === 'lower' && valueMax ? valueMax : value;
	const goal = toBase(asked, unit);
	// 约240家 is not broken by 236: what is about 240 may be anything that rounds to it.
	const nearest = bound === 'about' ? valuesOf({ value: asked }, unit, 'about') : undefined;
	const reached =
		direction === 'higher'
			? side(actual.low, goal, actual.lowOpen, 1, bound === 'above')
			: side(actual.high, goal, actual.highOpen, -1, false);
	const short =
		direction === 'higher'
			? side(
					actual.high,
					nearest?.low ?? goal,
					actual.highOpen,
					-1,
					bound !== 'below' && bound !== 'above',
				)
			: side(actual.low, nearest?.high ?? goal, actual.lowOpen, 1, true);
	// The same printed value meets a goal, although each may have been rounded; 超6000 asks for more.
	const same =
		bound !== 'above' &&
		!outcome.valueMax &&
		(outcome.bound === 'exact' || (outcome.bound === 'about' && bound === 'about')) &&
		toBase(outcome.value, outcome.unit).eq(goal);
	const compared = text.compared(
		formatPeriod(outcome.figure.record.period, words),
		outcome.display,
		pledge.display,
	);
	if (reached || same) return { value: 'met', reason: compared };
	// 近1000亿元 does not say how near.
	if (short && bound !== 'below') return { value: 'missed', reason: compared };
	const why = bound === 'below' || outcome.bound !== 'exact' ? text.openBound : text.rounding;
	return { value: 'no-comparable', reason: why(outcome.display, pledge.display) };
}

/** Whether an end of an interval lies beyond a goal: above it (1) or below it (-1). */
function side(end: Big | null, goal: Big, open: boolean, sign: 1 | -1, strictly: boolean): boolean {
	if (end === null) return false;
	const order = end.cmp(goal) * sign;
	return order > 0 || (order === 0 && (open || !strictly));
}

/** The values a figure may stand for; 约 makes the zeros at its end uncertain, printed or not. */
function valuesOf(
	record: {
		value?: string | undefined;
		valueMax?: string | undefined;
		printed?: string | undefined;
	},
	unit: Unit | undefined,
	bound: Bound,
): Interval | null {
	const { value, valueMax, printed } = record;
	if (value === undefined || !unit) return null;
	return intervalOf({
		value,
		valueMax,
		unit,
		printed: bound === 'about' ? undefined : printed,
		bound,
	});
}
