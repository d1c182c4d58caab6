/**
 * Stated growth against growth recomputed from two printed levels: of the same entity, subject,
 * metric, scope and currency, and of the same stretch of the year before. Other figures are never
 * paired. Ids and numbers only; components find the words.
 */
import Big from 'big.js';
import { growthBetween, priceChange, type Range, roundingHalf } from '../quantities/interval.ts';
import type { Period } from '../quantities/period.ts';
import { prefer } from './agreement.ts';
import type { Atlas, Figure } from './build-atlas.ts';
import { isSameScope } from './whole-zone.ts';

/**
 * What became of a stated growth. `reference`: there is a year before, but one end or the growth
 * itself is not firm enough for an outcome.
 */
export const OUTCOMES = ['agrees', 'differs', 'real', 'reference', 'no-year-before'] as const;
export type GrowthOutcome = (typeof OUTCOMES)[number];

/** Why a pair has no outcome; `figure` is the end that it is about. */
export type GrowthDoubt =
	| { kind: 'marked' | 'bounded'; figure: Figure }
	| { kind: 'average' | 'adjusted' | 'inexact-growth'; note: string }
	| { kind: 'disputed' | 'unknown-prices' | 'no-growth-of-ratio' | 'no-levels' };

/** What there is instead of the year before: the likest that was found. */
export type InsteadOfYearBefore = 'other-scope' | 'other-unit' | 'other-period' | 'nothing';

interface Said {
	/** The record that states a growth. */
	later: Figure;
	/** The stated growth, widened by its own rounding. */
	stated: Range;
}

/** A stated growth beside the two levels. */
export interface GrowthPair extends Said {
	outcome: Exclude<GrowthOutcome, 'no-year-before'>;
	earlier: Figure;
	/** What rounding of the two levels allows; absent where the levels have no ends. */
	recomputed?: Range;
	/** Of a growth at constant prices: the change of prices that both together would mean. */
	prices?: Range;
	/** That change is large whatever the digits stand for: worth a look. */
	striking: boolean;
	/** Why there is no outcome; empty where there is one. */
	doubts: readonly GrowthDoubt[];
}

/** A stated growth without its year before. */
export interface GrowthAlone extends Said {
	outcome: 'no-year-before';
	instead: InsteadOfYearBefore;
}

export type GrowthCheck = GrowthPair | GrowthAlone;
export type { Range };

/** A change of prices beyond so many percentage points, up or down, is worth a look. */
export const STRIKING = 8;

const checksByAtlas = new WeakMap<Atlas, readonly GrowthCheck[]>();

/** Every stated growth of a metric. */
export function checkGrowth(atlas: Atlas): readonly GrowthCheck[] {
	const known =
		checksByAtlas.get(atlas) ??
		atlas.figures
			.filter(({ record, metric }) => record.growth !== undefined && metric)
			.map(checkOne);
	checksByAtlas.set(atlas, known);
	return known;
}

/** What a check is about, for counts and tables; those of one outcome together. */
export function byOutcome(
	checks: readonly GrowthCheck[],
): ReadonlyMap<GrowthOutcome, readonly GrowthCheck[]> {
	const groups = Map.groupBy(checks, ({ outcome }) => outcome);
	return new Map(OUTCOMES.map((outcome) => [outcome, groups.get(outcome) ?? []]));
}

export const isPair = (check: GrowthCheck): check is GrowthPair =>
	check.outcome !== 'no-year-before';

function checkOne(later: Figure): GrowthCheck {
	const growth = later.record.growth ?? '0';
	const size = growth.replace('-', '');
	const half = roundingHalf(size, size);
	const stated = { low: new Big(growth).minus(half), high: new Big(growth).plus(half) };
	const before = later.entity.observations.filter(
		(figure) =>
			figure.metric === later.metric &&
			figure.subject === later.subject &&
			figure.record.value !== undefined,
	);
	const levels = firmest(
		before.filter(
			(figure) =>
				isYearBefore(figure.period, later.period) &&
				isSameScope(figure.scope, later.scope) &&
				isSameUnit(figure, later),
		),
	);
	const [first] = levels;
	if (!first)
		return { later, stated, outcome: 'no-year-before', instead: insteadOf(before, later) };
	const { preferred } = prefer(levels);
	const disputed = levels.length > 1 && !preferred && levels.every(({ plain }) => plain);
	return judge(preferred ?? first, later, stated, disputed ? [{ kind: 'disputed' }] : []);
}

const isSameUnit = (a: Figure, b: Figure) => a.unit?.dimension === b.unit?.dimension;

/** Where several records give a level: the unmarked ones, and of these the exact ones. */
function firmest(levels: readonly Figure[]): readonly Figure[] {
	const plain = levels.filter((figure) => figure.plain);
	const clear = plain.length > 0 ? plain : levels;
	const exact = clear.filter(isExact);
	return exact.length > 0 ? exact : clear;
}

const isExact = ({ bound, record }: Figure) => bound === 'exact' && record.valueMax === undefined;

function insteadOf(before: readonly Figure[], later: Figure): InsteadOfYearBefore {
	const yearBefore = before.filter(({ period }) => isYearBefore(period, later.period));
	if (yearBefore.some((figure) => isSameUnit(figure, later))) return 'other-scope';
	if (yearBefore.length > 0) return 'other-unit';
	const isEarlier = ({ period }: Figure) =>
		period.end !== null && later.period.end !== null && period.end < later.period.end;
	return before.some(isEarlier) ? 'other-period' : 'nothing';
}

/** Whether a period is the same stretch of the year before. */
function isYearBefore(earlier: Period, later: Period): boolean {
	const match = (before: string | null, after: string | null) =>
		before !== null &&
		after !== null &&
		// February of a leap year ends a day later.
		before.replace('-02-29', '-02-28') ===
			`${Number(after.slice(0, 4)) - 1}${after.slice(4)}`.replace('-02-29', '-02-28');
	return match(earlier.start, later.start) && match(earlier.end, later.end);
}

function judge(
	earlier: Figure,
	later: Figure,
	stated: Range,
	known: readonly GrowthDoubt[],
): GrowthPair {
	const recomputed = recompute(earlier, later);
	const doubts = [...known, ...doubtsOf(earlier, later)];
	// Nothing can fall by more than all of it.
	const impossible = !recomputed || stated.low.lte(-100);
	if (doubts.length === 0 && impossible) doubts.push({ kind: 'no-levels' });
	const pair = { later, earlier, stated, doubts, striking: false };
	if (doubts.length > 0 || !recomputed) {
		return { ...pair, outcome: 'reference', ...(recomputed ? { recomputed } : {}) };
	}
	if (later.growthBasis === 'real') {
		const prices = priceChange(recomputed, stated);
		const striking = prices.low.gt(STRIKING) || prices.high.lt(-STRIKING);
		return { ...pair, outcome: 'real', recomputed, prices, striking };
	}
	const agrees = recomputed.low.lte(stated.high) && recomputed.high.gte(stated.low);
	return { ...pair, outcome: agrees ? 'agrees' : 'differs', recomputed };
}

/** Growth from two levels of one measure; none where an end is open or below zero. */
function recompute(earlier: Figure, later: Figure): Range | null {
	if (isRatio(later) || !earlier.interval || !later.interval) return null;
	if (later.interval.low?.lt(0)) return null;
	return growthBetween(earlier.interval, later.interval);
}

const isRatio = ({ metric }: Figure) => ['ratio', 'rank'].includes(metric?.data.nature ?? '');

/** Everything for which a pair is only for reference. */
function doubtsOf(earlier: Figure, later: Figure): GrowthDoubt[] {
	if (isRatio(later)) return [{ kind: 'no-growth-of-ratio' }];
	const doubts: GrowthDoubt[] = [];
	const note = later.record.growthNote ?? '';
	if (/年均|平均|复合|累计/.test(note)) doubts.push({ kind: 'average', note });
	else if (/同口径|可比口径/.test(note)) doubts.push({ kind: 'adjusted', note });
	else if (/[约近超逾余多]|以上|左右|不足/.test(note))
		doubts.push({ kind: 'inexact-growth', note });
	const ends = [earlier, later];
	for (const figure of ends) {
		if (figure.marks.length > 0) doubts.push({ kind: 'marked', figure });
	}
	for (const figure of ends) {
		if (figure.record.value !== undefined && !isExact(figure))
			doubts.push({ kind: 'bounded', figure });
	}
	if (later.growthBasis === 'unknown') doubts.push({ kind: 'unknown-prices' });
	return doubts;
}
