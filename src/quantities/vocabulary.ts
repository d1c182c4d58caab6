/** The units and qualifiers that figures are written with, made from plain lists. */
import Big from 'big.js';
import { type Bound, type Place, placeQualifier } from './bound.ts';
import { type BaseUnit, readFactor, splitMultiplier, type Unit } from './unit.ts';

/** 限定词: a word printed with a figure. */
export interface Qualifier {
	/** 左右 */
	word: string;
	bound: Bound;
	/** Before the figure where nothing else is said. */
	place?: Place | undefined;
	/** nearly */
	en?: string | undefined;
}

export interface Vocabulary {
	units: readonly BaseUnit[];
	qualifiers: readonly Qualifier[];
	/** Read a unit. Undefined where we have no such base unit. */
	parseUnit: (text: string) => Unit | undefined;
	/** Read a unit that may be spelt otherwise: 万㎡ is 万平方米. */
	understandUnit: (text: string) => Unit | undefined;
	/** The bound of a qualifier; none printed means exact. */
	boundOf: (qualifier: string | undefined) => Bound;
	/** A qualifier in English; empty where it adds nothing to the value, undefined where it has none. */
	qualifierInEnglish: (qualifier: string | undefined) => string | undefined;
	/**
	 * The printed form with its qualifier, added only where the form lacks one. `number`: how many of its
	 * characters are the number with all that belongs to it, where that is known.
	 */
	withQualifier: (printed: string, qualifier: string | undefined, number?: number) => string;
}

/** Where two entries have one name the first counts; the content check tells of the second. */
export function makeVocabulary(
	units: readonly BaseUnit[],
	qualifiers: readonly Qualifier[],
): Vocabulary {
	const kinds = firstOf(units, ({ unit }) => unit);
	const words = firstOf(qualifiers, ({ word }) => word);
	const spellings = new Map(
		units.flatMap(({ unit, aliases = [] }) => aliases.map((alias) => [alias, unit] as const)),
	);
	const normals = new Map<string, string>();
	const currencies = new Set<string>();
	for (const kind of kinds.values()) {
		const dimension = dimensionOf(kind);
		if (isNormal(kind) && !normals.has(dimension)) normals.set(dimension, kind.unit);
		if (kind.currency) currencies.add(kind.unit);
	}
	const known = new Map<string, Unit | undefined>();

	function toUnit(text: string): Unit | undefined {
		const plain = kinds.get(text);
		const split = plain ? undefined : splitMultiplier(text);
		const kind = plain ?? (split && kinds.get(split.rest));
		if (!kind || (split && kind.multiplier === false)) return undefined;
		const dimension = dimensionOf(kind);
		return {
			text,
			base: kind.unit,
			exponent: split?.exponent ?? 0,
			dimension,
			normal: isNormal(kind) ? kind.unit : (normals.get(dimension) ?? kind.unit),
			factor: factorOf(kind),
			ordinal: kind.ordinal === true,
			money: currencies.has(kind.unit.split('/')[0] ?? ''),
			multiplied: kind.multiplier !== false,
			whole: kind.whole === true,
			prose: kind.prose,
			en: kind.en,
		};
	}

	function parseUnit(text: string): Unit | undefined {
		if (!known.has(text)) known.set(text, toUnit(text));
		return known.get(text);
	}

	return {
		units,
		qualifiers,
		parseUnit,
		understandUnit: (text) => {
			const split = splitMultiplier(text);
			const whole = spellings.get(text);
			const rest = split && spellings.get(split.rest);
			return (
				parseUnit(text) ??
				(whole === undefined ? undefined : parseUnit(whole)) ??
				(split && rest !== undefined ? parseUnit(split.multiplier + rest) : undefined)
			);
		},
		boundOf: (qualifier) =>
			qualifier === undefined ? 'exact' : (words.get(qualifier)?.bound ?? 'exact'),
		qualifierInEnglish: (qualifier) => {
			const known = qualifier === undefined ? undefined : words.get(qualifier);
			if (qualifier === undefined || known?.en !== undefined) return known?.en ?? '';
			return known?.bound === 'exact' ? '' : undefined;
		},
		withQualifier: (printed, qualifier, number) =>
			qualifier
				? placeQualifier(printed, qualifier, words.get(qualifier)?.place ?? 'before', number)
				: printed,
	};
}

/** What a unit measures; one that names no dimension is its own. */
export function dimensionOf({ unit, dimension }: Pick<BaseUnit, 'unit' | 'dimension'>): string {
	return dimension ?? unit;
}

function factorOf({ factor }: BaseUnit): Unit['factor'] {
	return (
		(factor === undefined ? undefined : readFactor(factor)) ?? {
			numerator: new Big(1),
			denominator: new Big(1),
		}
	);
}

/** Whether a unit needs no conversion within its dimension. */
function isNormal(kind: BaseUnit): boolean {
	const { numerator, denominator } = factorOf(kind);
	return numerator.eq(denominator);
}

function firstOf<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) {
	const first = new Map<string, Entry>();
	for (const entry of entries) {
		if (!first.has(nameOf(entry))) first.set(nameOf(entry), entry);
	}
	return first;
}
