/** What a unit measures, as far as it decides which values are possible. */
import type { Vocabulary } from '../quantities/vocabulary.ts';

export type UnitKind = 'count' | 'measure' | 'money' | 'rank' | 'other';

/** Undefined where there is no such unit: another rule tells. */
export function kindOfUnit(
	text: string | undefined,
	{ parseUnit, units }: Vocabulary,
): UnitKind | undefined {
	const unit = text === undefined ? undefined : parseUnit(text);
	if (!unit) return undefined;
	if (unit.whole) return 'count';
	if (unit.ordinal) return 'rank';
	if (unit.base.includes('/')) return 'other';
	if (unit.money) return 'money';
	// 平方米 and 公顷 convert into one another, as what is measured does.
	const converts = units.some(
		({ dimension, factor }) => dimension === unit.dimension && factor !== undefined,
	);
	return converts && unit.multiplied ? 'measure' : 'other';
}
