/** What became of a pledge, decided by comparison and by the site's own date. */
import { parsePeriod, type Period } from '../quantities/period.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Entry, Figure, Pledge } from './build-atlas.ts';
import { comparePledge } from './compare-pledge.ts';
import { formatPeriod, marksText, scopeName } from './format.ts';
import type { Source } from '../kinds/index.ts';
import { type Reading, readingsOf, valueOf } from './readings.ts';
import { isSameArea } from './whole-zone.ts';

export type VerdictValue = keyof Words['qualityText']['verdict'];

export interface Verdict {
	value: VerdictValue;
	/** 达成, 未达成 … */
	text: string;
	/** One sentence that shows the comparison, or says why there is none. */
	reason: string;
	/** The record the verdict rests on, or would have rested on. */
	outcome?: Figure;
	/** Where there is no such record, the one of another time or area that comes closest. */
	nearest?: Figure;
	/** What of that record answers: its value, or the growth that stands with it. */
	show?: Reading['show'];
	/** What a verdict by hand rests on. */
	source?: Entry<Source>;
}

type Finding = Omit<Verdict, 'text'>;

/**
 * The verdict on one pledge. Code compares; only a pledge that is not a figure, or whose outcome a
 * source has told in other words, is judged by hand. `atlas.asOf` decides what is due, so one state
 * of the content always gives one verdict.
 */
export function verdictOf(atlas: Atlas, pledge: Pledge, words: Words): Verdict {
	const found = findVerdict(atlas, pledge, words);
	return { ...found, text: words.qualityText.verdict[found.value] };
}

/** Whether it was kept or not: all else leaves that open. */
export const isSettled = ({ value }: Pick<Verdict, 'value'>) =>
	value === 'met' || value === 'missed';

/** The record that comes closest to an outcome, where there is none to judge by. */
export const closestOf = (verdict: Verdict): Figure | undefined =>
	isSettled(verdict) ? undefined : (verdict.outcome ?? verdict.nearest);

function findVerdict(atlas: Atlas, pledge: Pledge, words: Words): Finding {
	const text = words.qualityText.verdictReason;
	const { record } = pledge;
	if (record.by === "delegate's proposal") return { value: 'not-judged', reason: text.delegate };
	if (record.by === 'research forecast') return { value: 'not-judged', reason: text.forecast };
	if (pledge.bound === 'magnitude') return { value: 'not-judged', reason: text.magnitude };

	const deadline = record.deadline === undefined ? undefined : parsePeriod(record.deadline);
	const due = deadline !== undefined && isDue(deadline, atlas.asOf);
	const isFigure = record.value !== undefined && record.unit !== undefined;
	// What is done can be said before the deadline; that it was missed cannot.
	const canBeSaid = due || !deadline || record.verdict?.value === 'met';
	if (!isFigure && record.verdict && canBeSaid) return byHand(atlas, record.verdict);
	if (!deadline) return { value: 'no-deadline', reason: text.noDeadline };
	const readings = isFigure ? readingsOf(atlas, pledge, words) : [];
	if (!due) {
		const reason = text.notDue(formatPeriod(deadline.text, words), formatPeriod(atlas.asOf, words));
		return { value: 'not-due', reason, ...told(nearestOf(pledge, readings, deadline)) };
	}
	if (!isFigure) return { value: 'not-judged', reason: text.notAFigure };
	const compared = byComparison(atlas, pledge, readings, deadline, words);
	return isSettled(compared) ? compared : (byNamedRecord(atlas, pledge, words) ?? compared);
}

/** The verdict that a person has written down. */
function byHand(atlas: Atlas, verdict: NonNullable<Pledge['record']['verdict']>): Finding {
	const source = atlas.sources.get(verdict.source);
	const outcome =
		verdict.outcome === undefined ? undefined : atlas.figuresById.get(verdict.outcome);
	return {
		value: verdict.value,
		reason: verdict.reason,
		...(source && { source }),
		...(outcome && { outcome, show: 'value' }),
	};
}

/**
 * The verdict on a figure whose outcome a source has told under another name or with a bound: a
 * comparison with that record where one is possible, else what a person has read there. Records
 * that bear a mark, or that came too early, are no outcome whoever names them.
 */
function byNamedRecord(atlas: Atlas, pledge: Pledge, words: Words): Finding | undefined {
	const { verdict, deadline } = pledge.record;
	const figure = atlas.figuresById.get(verdict?.outcome ?? '');
	if (!verdict || !figure?.plain || isEarly(figure, deadline)) return undefined;
	const [reading] = valueOf(figure);
	if (!reading) return undefined;
	const written = byHand(atlas, verdict);
	if (reading.unit?.dimension !== pledge.unit?.dimension) return written;
	const { value, reason } = comparePledge(atlas, pledge, reading, words);
	return isSettled({ value }) ? { ...written, value, reason: reason + written.reason } : written;
}

/** The verdict that follows from what was recorded of the time of the deadline. */
function byComparison(
	atlas: Atlas,
	pledge: Pledge,
	readings: readonly Reading[],
	deadline: Period,
	words: Words,
): Finding {
	const { qualityText, signs } = words;
	const text = qualityText.verdictReason;
	const reaching = readings.filter(({ figure }) => reaches(figure, deadline));
	const comparable = reaching.filter(
		(reading) => objectionsTo(pledge, reading, words).length === 0,
	);
	const plain = comparable.filter(({ figure }) => figure.plain);
	const outcomes = narrow(
		narrow(plain, ({ figure }) => figure.record.scope === pledge.record.scope),
		({ figure }) => figure.record.preferred === true,
	);

	const [first] = outcomes;
	if (!first) return whyNone(pledge, readings, reaching, comparable, deadline, words);
	const judged = outcomes.map((outcome) => comparePledge(atlas, pledge, outcome, words));
	const [{ value, reason } = { value: 'no-comparable' as const, reason: '' }] = judged;
	if (judged.some((one) => one.value !== value)) {
		const displays = [...new Set(outcomes.map(({ display }) => display))].join(signs.listComma);
		return { value: 'no-comparable', reason: text.disagree(displays), ...asOutcome(first) };
	}
	return { value, reason: reason + areaNote(pledge, first.figure, words), ...asOutcome(first) };
}

/** Those of a list that are better, where there are any. */
function narrow<One>(list: readonly One[], isBetter: (one: One) => boolean): readonly One[] {
	const better = list.filter(isBetter);
	return better.length > 0 ? better : list;
}

const asOutcome = ({ figure, show }: Reading) => ({ outcome: figure, show });

const told = (nearest: Reading | undefined) =>
	nearest ? { nearest: nearest.figure, show: nearest.show } : {};

/** What is said where one of the two names its area and the other does not, or names it otherwise. */
function areaNote(pledge: Pledge, { record, scope }: Figure, words: Words): string {
	if (scope === undefined || record.scope === pledge.record.scope) return '';
	if (scope.data.name === pledge.record.subject) return '';
	const { figureText, qualityText } = words;
	return qualityText.verdictReason.area(
		scope.data.name,
		figureText.covers[scope.data.covers],
		pledge.scope?.data.name,
	);
}

/** Whether the whole of a deadline lies behind a date. A date that is only a month counts from its first day. */
export function isDue(deadline: Period, asOf: string): boolean {
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

/** Why a record of what was pledged cannot stand beside the pledge. */
function objectionsTo(pledge: Pledge, reading: Reading, words: Words): string[] {
	const text = words.qualityText.verdictReason;
	const early = isEarly(reading.figure, pledge.record.deadline);
	return [
		...differencesFrom(pledge, reading, words),
		...(early ? [text.early(formatPeriod(reading.figure.source.data.published ?? '', words))] : []),
	];
}

/** In what the two are unlike. */
function differencesFrom(pledge: Pledge, reading: Reading, words: Words): string[] {
	const { record } = pledge;
	const { figure, unit, show, basis } = reading;
	const { figureText, qualityText } = words;
	const { differences } = qualityText;
	const { growthNote, growthBasis } = figure.record;
	const asked = pledge.metric?.data.growthBasis;
	return [
		...(record.subject === figure.subject
			? []
			: [
					differences.subject(record.subject ?? differences.own, figure.subject ?? differences.own),
				]),
		...(isSameArea(pledge, figure)
			? []
			: [differences.scope(scopeName(pledge, words), scopeName(figure, words))]),
		...(pledge.unit?.dimension === unit?.dimension
			? []
			: [differences.unit(record.unit ?? '', unit?.text ?? '')]),
		...(asked && isGrowth(pledge) && areApart(asked, basis)
			? [differences.basis(figureText.growthBasis[asked], figureText.growthBasis[basis])]
			: []),
		// 年均增长10.1% is no growth of that year; 名义增长 says no more than the basis.
		...(show === 'growth' && growthNote !== undefined && growthBasis === undefined
			? [differences.growthNote(growthNote)]
			: []),
	];
}

const isGrowth = ({ metric }: Pledge) => metric?.data.growthOf !== undefined;

const areApart = (one: Reading['basis'], other: Reading['basis']) =>
	one !== other && one !== 'unknown' && other !== 'unknown';

/** Of several reasons the one nearest to a comparison. */
function whyNone(
	pledge: Pledge,
	readings: readonly Reading[],
	reaching: readonly Reading[],
	comparable: readonly Reading[],
	deadline: Period,
	words: Words,
): Finding {
	const { signs, qualityText } = words;
	const text = qualityText.verdictReason;
	const value = 'no-comparable';
	const when = ({ figure }: Reading) => formatPeriod(figure.record.period, words);
	const [marked] = comparable;
	if (marked) {
		const reason = text.marked(when(marked), marked.display, marksText(marked.figure, words));
		return { value, reason, ...asOutcome(marked) };
	}
	const [unlike] = reaching;
	if (unlike) {
		const objections = objectionsTo(pledge, unlike, words).join(signs.comma);
		return {
			value,
			reason: text.unlike(when(unlike), unlike.display, objections),
			...asOutcome(unlike),
		};
	}
	const nearest = nearestOf(pledge, readings, deadline);
	if (!nearest) return { value, reason: text.none };
	const differences = differencesFrom(pledge, nearest, words).join(signs.comma);
	return {
		value,
		reason: differences
			? text.notReachedAndUnlike(when(nearest), differences)
			: text.notReached(when(nearest)),
		...told(nearest),
	};
}

/** Of the same subject and unit: first of the same area, then the nearest in time, then what bears no mark. */
function nearestOf(
	pledge: Pledge,
	readings: readonly Reading[],
	deadline: Period,
): Reading | undefined {
	const far = ({ figure }: Reading) =>
		Math.abs(Date.parse(figure.period.end ?? '') - Date.parse(deadline.end ?? ''));
	const first = (is: (figure: Figure) => boolean) => (a: Reading, b: Reading) =>
		Number(is(b.figure)) - Number(is(a.figure));
	const byArea = first((figure) => isSameArea(pledge, figure));
	const byMarks = first(({ plain }) => plain);
	return readings
		.filter(
			({ figure, unit }) =>
				figure.period.end !== null &&
				figure.subject === pledge.record.subject &&
				unit?.dimension === pledge.unit?.dimension,
		)
		.toSorted((a, b) => byArea(a, b) || far(a) - far(b) || byMarks(a, b))[0];
}
