/** What became of a pledge, decided by comparison and by the site's own date. */
import Big from 'big.js';
import type { Bound } from '../quantities/bound.ts';
import { type Interval, intervalOf } from '../quantities/interval.ts';
import { comparePeriods, formatPeriod, parsePeriod, type Period } from '../quantities/period.ts';
import { toBase, type Unit } from '../quantities/unit.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Entry, Figure, Pledge } from './build-atlas.ts';
import { marksText, scopeName } from './format.ts';
import type { Source } from '../kinds/index.ts';

export type VerdictValue = keyof Words['qualityText']['verdict'];

export interface Verdict {
	value: VerdictValue;
	/** 达成, 未达成 … */
	text: string;
	/** One sentence that shows the comparison, or says why there is none. */
	reason: string;
	/** The record the verdict rests on, or would have rested on. */
	outcome?: Figure;
	/** What a verdict by hand rests on. */
	source?: Entry<Source>;
}

/**
 * The verdict on one pledge. Code compares; only a pledge that is not a figure is judged by hand.
 * `atlas.asOf` decides what is due, so one state of the content always gives one verdict.
 */
export function verdictOf(atlas: Atlas, pledge: Pledge, words: Words): Verdict {
	const { qualityText, signs } = words;
	const text = qualityText.verdictReason;
	const { record } = pledge;
	const say = (value: VerdictValue, reason: string, more: Partial<Verdict> = {}): Verdict => ({
		value,
		text: qualityText.verdict[value],
		reason,
		...more,
	});

	if (record.by === "delegate's proposal") return say('not-judged', text.delegate);
	if (record.by === 'research forecast') return say('not-judged', text.forecast);
	if (pledge.bound === 'magnitude') return say('not-judged', text.magnitude);

	const deadline = record.deadline === undefined ? undefined : parsePeriod(record.deadline);
	const due = deadline !== undefined && isDue(deadline, atlas.asOf);
	const isFigure = record.value !== undefined && record.unit !== undefined;
	const { verdict } = record;
	// What is done can be said before the deadline; that it was missed cannot.
	if (!isFigure && verdict && (due || !deadline || verdict.value === 'met')) {
		const source = atlas.sources.get(verdict.source);
		return say(verdict.value, verdict.reason, source && { source });
	}
	if (!deadline) return say('no-deadline', text.noDeadline);
	if (!due)
		return say(
			'not-due',
			text.notDue(formatPeriod(deadline.text, words), formatPeriod(atlas.asOf, words)),
		);
	if (!isFigure) return say('not-judged', text.notAFigure);

	const named = pledge.entity.observations.filter(
		(figure) =>
			figure.record.value !== undefined &&
			(pledge.metric
				? figure.metric === pledge.metric
				: !figure.metric && figure.label === record.label),
	);
	const reaching = named.filter((figure) => reaches(figure, deadline));
	const comparable = reaching.filter((figure) => objectionsTo(pledge, figure, words).length === 0);
	const plain = comparable.filter((figure) => figure.plain);
	const outcomes = plain.some(({ record }) => record.preferred)
		? plain.filter(({ record }) => record.preferred)
		: plain;

	const [first] = outcomes;
	if (!first)
		return { ...say('no-comparable', ''), ...whyNone(pledge, named, reaching, comparable, words) };
	const judged = outcomes.map((outcome) => ({ outcome, ...compare(pledge, outcome, words) }));
	if (judged.some(({ value }) => value !== judged[0]?.value)) {
		const displays = [...new Set(outcomes.map(({ display }) => display))].join(signs.listComma);
		return say('no-comparable', text.disagree(displays), { outcome: first });
	}
	const { value, reason } = judged[0] as (typeof judged)[number];
	return say(value, reason, { outcome: first });
}

/** Whether the whole of a deadline lies behind a date. A date that is only a month counts from its first day. */
function isDue(deadline: Period, asOf: string): boolean {
	const today = parsePeriod(asOf)?.start;
	return Boolean(deadline.end && today && deadline.end <= today);
}

/**
 * Whether a figure tells how things stood at the deadline, no sooner and no later: a quantity of a
 * time must cover the whole year that ends there, a quantity at a time must be of its last day.
 */
function reaches(figure: Figure, deadline: Period): boolean {
	if (figure.period.end === null || figure.period.end !== deadline.end) return false;
	if (figure.metric?.data.nature === 'stock') {
		return figure.period.length !== 'span' && figure.period.length !== 'open';
	}
	return figure.period.length === 'year';
}

/** Whether a source may have appeared before the deadline had passed: what it says is not the end. */
function isEarly(figure: Figure, deadline: string | undefined): boolean {
	const published = parsePeriod(figure.source.data.published ?? '')?.start;
	const end = parsePeriod(deadline ?? '')?.end;
	return Boolean(published && end && published <= end);
}

/** Why a figure of the same name cannot stand beside a pledge. */
function objectionsTo(pledge: Pledge, figure: Figure, words: Words): string[] {
	const text = words.qualityText.verdictReason;
	const early = isEarly(figure, pledge.record.deadline);
	return [
		...differencesFrom(pledge, figure, words),
		...(early ? [text.early(formatPeriod(figure.source.data.published ?? '', words))] : []),
	];
}

/** In what the two are unlike. */
function differencesFrom(pledge: Pledge, figure: Figure, words: Words): string[] {
	const { record } = pledge;
	const { differences } = words.qualityText;
	return [
		...(record.subject === figure.subject
			? []
			: [
					differences.subject(record.subject ?? differences.own, figure.subject ?? differences.own),
				]),
		...(record.scope === figure.record.scope
			? []
			: [differences.scope(scopeName(pledge, words), scopeName(figure, words))]),
		...(pledge.unit?.dimension === figure.unit?.dimension
			? []
			: [differences.unit(record.unit ?? '', figure.record.unit ?? '')]),
	];
}

/** Of several reasons the one nearest to a comparison. */
function whyNone(
	pledge: Pledge,
	named: readonly Figure[],
	reaching: readonly Figure[],
	comparable: readonly Figure[],
	words: Words,
): Pick<Verdict, 'reason' | 'outcome'> {
	const { signs, qualityText } = words;
	const text = qualityText.verdictReason;
	const [marked] = comparable;
	if (marked) {
		return {
			reason: text.marked(
				formatPeriod(marked.record.period, words),
				marked.display,
				marksText(marked, words),
			),
			outcome: marked,
		};
	}
	const [unlike] = reaching;
	if (unlike) {
		const objections = objectionsTo(pledge, unlike, words).join(signs.comma);
		return {
			reason: text.unlike(formatPeriod(unlike.record.period, words), unlike.display, objections),
			outcome: unlike,
		};
	}
	const latest = named
		.filter((figure) => differencesFrom(pledge, figure, words).length === 0)
		.toSorted((a, b) => comparePeriods(b.period, a.period))[0];
	return latest
		? { reason: text.notReached(formatPeriod(latest.record.period, words)) }
		: { reason: text.none };
}

/** Compare a pledge with a figure that is like it in everything but the value. */
function compare(
	pledge: Pledge,
	outcome: Figure,
	words: Words,
): { value: VerdictValue; reason: string } {
	const text = words.qualityText.verdictReason;
	const { value, valueMax } = pledge.record;
	const { unit, bound } = pledge;
	const actual = valuesOf(outcome.record, outcome.unit, outcome.bound);
	if (value === undefined || !unit || !outcome.unit || !actual) {
		return { value: 'no-comparable', reason: text.openBound(outcome.display, pledge.display) };
	}
	const direction =
		bound === 'above' || bound === 'at-least'
			? 'higher'
			: bound === 'at-most'
				? 'lower'
				: (pledge.metric?.data.direction ?? 'none');
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
		!outcome.record.valueMax &&
		(outcome.bound === 'exact' || (outcome.bound === 'about' && bound === 'about')) &&
		toBase(outcome.record.value ?? '', outcome.unit).eq(goal);
	const compared = text.compared(
		formatPeriod(outcome.record.period, words),
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
