/**
 * The words Pagefind is given instead of Chinese text, and asked for.
 *
 * Every Han character makes an overlapping pair with the one after it, written as an ASCII word, so
 * that neither Pagefind nor the browser cuts it again and any run of characters is a row of words.
 * Numbers keep their decimal point and end in a mark, so 128.64 is not 1,286.4 and 12 is not 128.
 */
import { oncePerCharacter } from './characters.ts';

export interface Unit {
	kind: 'han' | 'word' | 'number';
	/** Folded text: one character, a word, or a number without separators. */
	text: string;
	/** Where it starts and ends in the folded text. */
	start: number;
	end: number;
}

/** Signs that belong to what readers look for (8.8%, R&D, 1+X+N) stand in rows like characters. */
const SCRIPTS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const HAN = `[${SCRIPTS}%‰+&<>=#@°×]`;
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d+(?:\\.\\d+)?';
const LETTER = `(?:(?![${SCRIPTS}])[\\p{L}\\p{M}])`;
const UNIT = new RegExp(`(${HAN})|(${NUMBER})|${LETTER}+(?:['’]${LETTER}+)*`, 'uy');

/** Cut folded text into characters, words and numbers. */
export function cut(folded: string): Unit[] {
	const units: Unit[] = [];
	for (let at = 0; at < folded.length;) {
		// Nearly all of a text, and ten times as fast as by the pattern.
		const character = folded[at] ?? '';
		if (character >= '\u4e00' && character <= '\u9fff') {
			units.push({ kind: 'han', text: character, start: at, end: ++at });
			continue;
		}
		UNIT.lastIndex = at;
		const match = UNIT.exec(folded);
		if (!match) {
			at += (folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
			continue;
		}
		const [all, han, number] = match;
		const start = at;
		at += all.length;
		const kind = han ? 'han' : number ? 'number' : 'word';
		units.push({ kind, text: number ? canonicalNumber(number) : all, start, end: at });
	}
	return units;
}

/** 1,286.40 and 1286.4 are one number. */
export function canonicalNumber(printed: string): string {
	const plain = printed.replaceAll(',', '').replace(/^0+(?=\d)/, '');
	return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

export interface IndexTokens {
	/** The words of the text, in order. */
	row: string[];
	/**
	 * A number or word with the character after it (9965亿), because Pagefind cannot ask for a word
	 * that begins in a certain way right after another one. They stand behind the text, out of its rows.
	 */
	pairs: string[];
}

/** The words of a text for the index. */
export function indexTokens(folded: string): IndexTokens {
	const units = cut(folded);
	const row: string[] = [];
	const pairs: string[] = [];
	for (const [i, unit] of units.entries()) {
		const next = units[i + 1];
		row.push(rowToken(unit, next));
		if (next && isPair(unit, next, folded)) pairs.push(pairToken(unit, next));
	}
	return { row, pairs };
}

/** The words of a text in a row, without the pairs. */
export function rowWords(folded: string): string[] {
	const units = cut(folded);
	return units.map((unit, i) => rowToken(unit, units[i + 1]));
}

export interface TokenQuery {
	/** Words that must stand in a row. */
	row: string[];
	/** Words that must stand somewhere in the page. */
	pairs: string[];
	/** The beginning of a word that must stand somewhere. */
	prefix?: string;
}

/** How to ask for a folded text that stands in a page as it is, perhaps as part of longer words. */
export function queryTokens(folded: string): TokenQuery {
	const units = cut(folded);
	const row = rowWords(folded);
	const last = units.at(-1);
	const before = units.at(-2);
	if (last?.kind !== 'han') return { row, pairs: [] };
	// What follows the last character in the page is not known, so its own word is left out.
	const final = row.pop() ?? '';
	if (before?.kind === 'han' && before.end === last.start) return { row, pairs: [] };
	if (before && isPair(before, last, folded)) return { row, pairs: [pairToken(before, last)] };
	return { row, pairs: [], prefix: final };
}

function isPair(unit: Unit, next: Unit, folded: string): boolean {
	return (
		unit.kind !== 'han' && next.kind === 'han' && folded.slice(unit.end, next.start).trim() === ''
	);
}

function rowToken(unit: Unit, next: Unit | undefined): string {
	if (unit.kind !== 'han') return wordToken(unit);
	const joins = next?.kind === 'han' && next.start === unit.end;
	return `q${code(unit.text)}${joins ? code(next.text) : ''}`;
}

function pairToken(unit: Unit, next: Unit): string {
	return `${wordToken(unit)}q${code(next.text)}`;
}

function wordToken({ kind, text }: Unit): string {
	if (kind === 'number') return `n${text.replace('.', 'd')}e`;
	const latin = text.normalize('NFD').replace(/[\p{M}'’]/gu, '');
	return `w${latin.replace(/[^a-z]/gu, (letter) => `0${code(letter)}`)}`;
}

/** The word by which a page is found by the last part of its address: gxdb-2025-northeast. */
export function addressToken(id: string): string {
	return `u${id.toLowerCase().replace(/[^a-z0-9]/gu, '')}`;
}

/** Three base-36 digits: the two common blocks exactly, everything else folded into what is left. */
const code = oncePerCharacter((character) => {
	const point = character.codePointAt(0) ?? 0;
	let number = 27_584 + ((point * 7919) % 19_000);
	if (point >= 0x4e00 && point <= 0x9fff) number = point - 0x4e00;
	else if (point >= 0x3400 && point <= 0x4dbf) number = 20_992 + point - 0x3400;
	return number.toString(36).padStart(3, '0');
});
