/** Records that speak of the same thing: those that agree, and those that do not. */
import { intervalsMeet } from '../quantities/interval.ts';
import type { Atlas, Figure } from './build-atlas.ts';
import { compareText } from './order.ts';

export interface Agreement {
	/** Other records with the same figure, within the rounding of the printed digits. */
	same: Figure[];
	/** Other records that differ in more than rounding. */
	differing: Figure[];
}

/**
 * Records equal but for value and source. A forecast and what came of it are two things, and two
 * figures without a period may be of two times.
 */
export function identityOf(figure: Figure): string {
	return [
		figure.entity.ref,
		figure.subject ?? '',
		figure.record.metric ?? `label:${figure.label}`,
		figure.period.length === 'unknown' ? figure.id : figure.record.period,
		figure.record.scope ?? 'unstated',
		figure.unit?.dimension ?? '',
		figure.status === 'forecast' ? 'forecast' : '',
	].join('|');
}

/** Whether two records give the same figure: equal, or not to be told apart after rounding. */
export function agree(a: Figure, b: Figure): boolean {
	if (a.record.value === undefined || b.record.value === undefined) return false;
	if (a.record.value === b.record.value && a.record.unit === b.record.unit) return true;
	if (!a.interval || !b.interval) return false;
	return intervalsMeet(a.interval, b.interval);
}

const groupsByAtlas = new WeakMap<Atlas, Map<string, Figure[]>>();

function groupsOf(atlas: Atlas): Map<string, Figure[]> {
	const known = groupsByAtlas.get(atlas);
	if (known) return known;
	const groups = Map.groupBy(atlas.figures, identityOf);
	groupsByAtlas.set(atlas, groups);
	return groups;
}

/** Other records that speak of the same thing as this one. A magnitude (千亿级) is never compared. */
export function agreementOf(atlas: Atlas, figure: Figure): Agreement {
	if (figure.record.value === undefined || figure.record.retracted) {
		return { same: [], differing: [] };
	}
	const others = (groupsOf(atlas).get(identityOf(figure)) ?? []).filter(
		(other) => other !== figure && other.record.value !== undefined,
	);
	return {
		same: others.filter((other) => agree(figure, other)),
		differing: others.filter(
			(other) =>
				!agree(figure, other) && figure.bound !== 'magnitude' && other.bound !== 'magnitude',
		),
	};
}

export interface Conflict {
	figures: Figure[];
	/** The record to use, if one can be named. */
	preferred: Figure | undefined;
	reason: 'by-hand' | 'grade' | 'unmarked' | 'undecided';
}

const conflictsByAtlas = new WeakMap<Atlas, Conflict[]>();

/** Records that say different things of one subject, metric, period and scope. */
export function conflictsIn(atlas: Atlas): Conflict[] {
	const known = conflictsByAtlas.get(atlas);
	if (known) return known;
	const conflicts = [...groupsOf(atlas).values()]
		.filter((group) => group.some((figure) => agreementOf(atlas, figure).differing.length > 0))
		.map((group) => {
			const figures = group.filter(({ record }) => record.value !== undefined);
			return { figures, ...prefer(figures) };
		});
	conflictsByAtlas.set(atlas, conflicts);
	return conflicts;
}

/** By hand, else the only unmarked record, else the only one of the best grade, else none. */
export function prefer(figures: readonly Figure[]): Pick<Conflict, 'preferred' | 'reason'> {
	const byHand = figures.find((figure) => figure.record.preferred);
	if (byHand) return { preferred: byHand, reason: 'by-hand' };
	const plain = figures.filter((figure) => figure.plain);
	const [first] = plain;
	if (!first) return { preferred: undefined, reason: 'undecided' };
	if (plain.every((figure) => agree(figure, first))) {
		return { preferred: first, reason: 'unmarked' };
	}
	const best = plain.map(({ source }) => source.data.grade).sort()[0];
	const ofBest = plain.filter(({ source }) => source.data.grade === best);
	const [top] = ofBest;
	if (top && ofBest.every((figure) => agree(figure, top))) {
		return { preferred: top, reason: 'grade' };
	}
	return { preferred: undefined, reason: 'undecided' };
}

/** The unmarked before the marked, then the better grade. */
export function byWorth(a: Figure, b: Figure): number {
	return Number(b.plain) - Number(a.plain) || compareText(a.source.data.grade, b.source.data.grade);
}

/**
 * Of records with one identity the one to use; where none is to be preferred, each that says something
 * else. A record without a value counts only where no record has one, a magnitude only where no
 * other has a value.
 */
export function settle(records: readonly Figure[]): { figure: Figure; disputed: boolean }[] {
	const valued = records.filter(({ record }) => record.value !== undefined);
	const exact = valued.filter(({ bound }) => bound !== 'magnitude');
	const [best = records.slice(0, 1)] = [exact, valued].filter(({ length }) => length > 0);
	const sorted = best.toSorted(byWorth);
	const { preferred } = prefer(sorted);
	if (preferred) return [{ figure: preferred, disputed: false }];
	const kinds: Figure[] = [];
	for (const figure of sorted) {
		if (!kinds.some((other) => agree(figure, other))) kinds.push(figure);
	}
	return kinds.map((figure) => ({ figure, disputed: kinds.length > 1 }));
}
