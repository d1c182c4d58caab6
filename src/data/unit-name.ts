/** What a unit is called beside values in it. */
import { amountInEnglish } from '../quantities/english.ts';
import type { Unit } from '../quantities/unit.ts';
import { bigNumbers } from '../text/en/numbers.ts';
import { OWN_LANGUAGE } from '../text/languages.ts';
import type { Words } from '../text/words.ts';

/**
 * 亿元; in English 100 million yuan, and nothing where the number alone is enough. As it is written
 * where it has no English.
 */
export function unitName(unit: Unit, { language }: Pick<Words, 'language'>): string {
	if (language === OWN_LANGUAGE || unit.en === undefined) return unit.text;
	const word = bigNumbers.find(({ exponent }) => exponent <= unit.exponent);
	const left = unit.exponent - (word?.exponent ?? 0);
	const times = left > 0 ? (10 ** left).toLocaleString('en') : undefined;
	return [times, word?.word, unit.en.at(-1)].filter(Boolean).join(' ');
}

/** 2.805至2.815万亿元; in English 2.805 to 2.815 trillion yuan. */
export function amountText(
	unit: Unit,
	{ language, signs }: Pick<Words, 'language' | 'signs'>,
	value: string,
	valueMax?: string,
): string {
	const said = language === OWN_LANGUAGE ? undefined : amountInEnglish(unit, value, valueMax);
	return said ?? (valueMax === undefined ? value : signs.range(value, valueMax)) + unit.text;
}
