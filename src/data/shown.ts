/**
 * How a figure is shown wherever it stands: its printed form, its marks and its address. Made here
 * alone, and published in /data/observations, from where search takes them.
 */
import { sayInEnglish } from '../quantities/english.ts';
import { peopleForm } from '../quantities/people.ts';
import type { Vocabulary } from '../quantities/vocabulary.ts';
import type { Observation, Source, Target } from '../kinds/index.ts';
import type { Flag } from '../kinds/observations.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import { type Words, wordsOf } from '../text/words.ts';
import type { Entity } from './build-atlas.ts';

/** Figures are printed in the language of the content. */
const { signs } = wordsOf();

/** Why a figure stands apart; each has its word. */
export type Mark = 'grade-c' | 'derived' | 'forecast' | Flag;

/**
 * The printed form, or where it is unknown the one that people would write, with its qualifier, added
 * only where that form lacks one; empty without a value.
 */
export function displayOf(
	record: Pick<Observation | Target, 'value' | 'valueMax' | 'unit' | 'printed' | 'qualifier'>,
	{ parseUnit, withQualifier }: Pick<Vocabulary, 'parseUnit' | 'withQualifier'>,
): string {
	const { value, valueMax, unit, printed, qualifier } = record;
	if (value === undefined) return '';
	if (printed !== undefined) return withQualifier(printed, qualifier);
	const known = unit === undefined ? undefined : parseUnit(unit);
	const own = valueMax === undefined ? [value] : [value, valueMax];
	const form = known ? peopleForm(own, known) : { values: own, multiplier: '' };
	const [first = '', last] = form.values;
	const range = last === undefined ? first : signs.range(first, last);
	const number = (known?.ordinal ? signs.ordinal(range) : range) + form.multiplier;
	return withQualifier(number + (unit ?? ''), qualifier, number.length);
}

/** What readers of a language are shown of a figure; its printed form where that cannot be said in it. */
export function displayIn(
	{ language }: Words,
	record: Parameters<typeof displayOf>[0],
	vocabulary: Vocabulary,
): string {
	const printed = displayOf(record, vocabulary);
	return language === OWN_LANGUAGE ? printed : (sayInEnglish(record, vocabulary) ?? printed);
}

/** The marks of a record, each once. A weak source of grade C is one doubt, and one word: 待核. */
export function marksOf(
	{ status = 'stated', flags = [] }: Pick<Observation, 'status' | 'flags'>,
	{ grade }: Pick<Source, 'grade'>,
): Mark[] {
	const marks = new Set<Mark>();
	if (grade === 'C') marks.add('grade-c');
	if (status !== 'stated') marks.add(status);
	for (const flag of flags) {
		if (flag !== 'weak-source' || grade !== 'C') marks.add(flag);
	}
	return [...marks];
}

/** Where a record stands: its name in the data, and the path of its receipt without the base. */
export function placeOf({ ref, url }: Pick<Entity, 'ref' | 'url'>, address: string) {
	return { id: `${ref}#${address}`, address, url: `${url}#${address}` };
}
