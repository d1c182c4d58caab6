/**
 * Stated growth against growth recomputed from two printed levels, where that is fair: the same
 * entity, subject, metric, scope, currency and length of period, one year apart, both unmarked, and
 * growth at current prices. Everything else is 不可比, with the reason.
 */
import Big from 'big.js';
import { growthBetween, roundingHalf } from '../quantities/interval.ts';
import { comparePeriods, formatPeriod, lengthKey, type Period } from '../quantities/period.ts';
import { qualityText } from '../text/zh-CN/quality.ts';
import { signs } from '../text/zh-CN/signs.ts';
import type { Atlas, Figure } from './build-atlas.ts';
import { marksText, scopeName } from './format.ts';

/** Percent. */
export interface Range {
	low: Big;
	high: Big;
}

export interface GrowthCheck {
	/** The record that states a growth. */
	later: Figure;
	earlier: Figure;
	verdict: 'agrees' | 'differs' | 'not-comparable';
	/** The stated growth, widened by its own rounding. */
	stated: Range;
	/** What rounding of the two levels allows; absent where the levels have no common measure. */
	recomputed?: Range;
	/** The verdict in a sentence. */
	reason: string;
	/** What the numbers alone would allow, where they may not be compared. */
	remark?: string;
}

export interface GrowthChecks {
	checks: GrowthCheck[];
	/** Records that state a growth and have no earlier level of the same metric. */
	alone: Figure[];
}

const text = qualityText.growth;

/** Every stated growth of a metric: checked, or with the reason why not. */
export function checkGrowth(atlas: Atlas): GrowthChecks {
	const checks: GrowthCheck[] = [];
	const alone: Figure[] = [];
	for (const later of atlas.figures) {
		if (later.record.growth === undefined || !later.metric) continue;
		const earlier = earlierLevel(later);
		if (earlier) checks.push(compareGrowth(earlier, later));
		else alone.push(later);
	}
	return { checks, alone };
}

/** The level to compare with: of the year before if there is one, the likest first; else the latest. */
function earlierLevel(later: Figure): Figure | undefined {
	const before = later.entity.observations.filter(
		(figure) =>
			figure.metric === later.metric &&
			figure.record.value !== undefined &&
			figure.period.end !== null &&
			later.period.end !== null &&
			figure.period.end < later.period.end,
	);
	const sameLength = (figure: Figure) => lengthKey(figure.period) === lengthKey(later.period);
	const likeness = (figure: Figure) =>
		Number(figure.subject === later.subject) * 8 +
		Number(figure.record.scope === later.record.scope) * 4 +
		Number(figure.unit?.dimension === later.unit?.dimension) * 2 +
		Number(figure.plain);
	return before.toSorted(
		(a, b) =>
			Number(isYearBefore(b.period, later.period)) - Number(isYearBefore(a.period, later.period)) ||
			Number(sameLength(b)) - Number(sameLength(a)) ||
			comparePeriods(b.period, a.period) ||
			likeness(b) - likeness(a),
	)[0];
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

/** Compare one pair. */
export function compareGrowth(earlier: Figure, later: Figure): GrowthCheck {
	const growth = later.record.growth ?? '0';
	const size = growth.replace('-', '');
	const half = roundingHalf(size, size);
	const stated = { low: new Big(growth).minus(half), high: new Big(growth).plus(half) };
	const recomputed = recompute(earlier, later);
	const reasons = whyUnlike(earlier, later);
	const base = { later, earlier, stated, ...(recomputed ? { recomputed } : {}) };
	const allowed = recomputed && rangeText(recomputed);

	if (reasons.length > 0 || !recomputed || !allowed) {
		return {
			...base,
			verdict: 'not-comparable',
			reason:
				(reasons.length > 0 ? reasons : [text.noLevels]).join(signs.semicolon) + signs.fullStop,
			...(allowed ? { remark: text.remark(allowed) } : {}),
		};
	}
	const agrees = recomputed.low.lte(stated.high) && recomputed.high.gte(stated.low);
	return {
		...base,
		verdict: agrees ? 'agrees' : 'differs',
		reason: agrees ? text.agrees(allowed, `${growth}%`) : text.differs(allowed, `${growth}%`),
	};
}

/** Growth from two levels that measure the same thing in the same unit, one year apart. */
function recompute(earlier: Figure, later: Figure): Range | null {
	if (!isYearBefore(earlier.period, later.period) || earlier.subject !== later.subject) return null;
	if (earlier.unit?.dimension !== later.unit?.dimension) return null;
	if (['ratio', 'rank'].includes(later.metric?.data.nature ?? '')) return null;
	if (!earlier.interval || !later.interval) return null;
	// Below zero a ratio of levels is no growth.
	if (later.interval.low?.lt(0)) return null;
	return growthBetween(earlier.interval, later.interval);
}

/** Everything in which the two levels, or the growth, may not be compared. */
function whyUnlike(earlier: Figure, later: Figure): string[] {
	const note = later.record.growthNote ?? '';
	const when = (figure: Figure) => formatPeriod(figure.record.period);
	if (['ratio', 'rank'].includes(later.metric?.data.nature ?? '')) return [text.noGrowthOfRatio];
	const reasons: string[] = [];
	if (/年均|平均|复合|累计/.test(note)) reasons.push(text.average(note));
	else if (/同口径|可比口径/.test(note)) reasons.push(text.adjusted(note));
	else if (/[约近超逾余多]|以上|左右|不足/.test(note)) reasons.push(text.boundedGrowth(note));

	if (!isYearBefore(earlier.period, later.period)) {
		const sameLength = lengthKey(earlier.period) === lengthKey(later.period);
		reasons.push(
			sameLength ? text.notYearBefore(when(earlier)) : text.otherLength(when(earlier), when(later)),
		);
		return reasons;
	}
	const { differences } = qualityText;
	if (earlier.subject !== later.subject) {
		const own = later.entity.name;
		reasons.push(differences.subject(earlier.subject ?? own, later.subject ?? own));
	}
	if (earlier.record.scope !== later.record.scope) {
		reasons.push(differences.scope(scopeName(earlier), scopeName(later)));
	}
	if (earlier.unit?.dimension !== later.unit?.dimension) {
		reasons.push(differences.unit(earlier.record.unit ?? '', later.record.unit ?? ''));
	}
	for (const figure of [earlier, later]) {
		const marks = marksText(figure);
		if (marks) reasons.push(text.marked(when(figure), marks));
	}
	for (const figure of [earlier, later]) {
		if (figure.bound !== 'exact' || figure.record.valueMax) {
			reasons.push(text.bounded(when(figure), figure.display));
		}
	}
	if (later.growthBasis === 'real' || later.growthBasis === 'unknown')
		reasons.push(text.basis[later.growthBasis]);
	return reasons;
}

/** 8.3%至12.3%; with two decimals where one would make both ends equal. */
export function rangeText({ low, high }: Range): string {
	const decimals = low.toFixed(1) === high.toFixed(1) ? 2 : 1;
	const [from, to] = [`${low.toFixed(decimals)}%`, `${high.toFixed(decimals)}%`];
	return from === to ? text.about(from) : text.range(from, to);
}
