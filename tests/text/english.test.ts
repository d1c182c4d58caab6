import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { formatPeriod } from '../../src/quantities/period.ts';
import { wordsOf } from '../../src/text/words.ts';

const root = join(import.meta.dirname, '../..');
const chinese = wordsOf('zh-CN');
const english = wordsOf('en');

type Said = (...given: unknown[]) => unknown;

/** Each entry of a dictionary by its path. */
function entriesOf(part: unknown, path = ''): [path: string, entry: unknown][] {
	if (typeof part !== 'object' || part === null || part instanceof RegExp) return [[path, part]];
	return Object.entries(part).flatMap(([key, value]) =>
		entriesOf(value, path === '' ? key : `${path}.${key}`),
	);
}

const own = new Map(entriesOf({ ...chinese }));
const other = new Map(entriesOf({ ...english }));

test('both languages have the same entries', () => {
	expect([...other.keys()].sort()).toEqual([...own.keys()].sort());
	const unlike = [...own].filter(([path, entry]) => typeof other.get(path) !== typeof entry);
	expect(unlike).toEqual([]);
});

/** The types of what each function of a source is given, by its path. */
function typesIn(file: string): [path: string, types: string[]][] {
	const source = ts.createSourceFile(
		file,
		readFileSync(join(root, file), 'utf8'),
		ts.ScriptTarget.Latest,
		true,
	);
	const found: [string, string[]][] = [];
	const types = (at: ts.SignatureDeclaration) =>
		at.parameters.map(({ type }) => type?.getText(source) ?? '');
	const walk = (at: ts.Node, path: readonly string[]): void => {
		if (ts.isFunctionDeclaration(at) && at.name) found.push([at.name.text, types(at)]);
		else if (ts.isArrowFunction(at)) found.push([path.join('.'), types(at)]);
		else if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && at.initializer) {
			const name = ts.isIdentifier(at.name) || ts.isStringLiteral(at.name) ? at.name.text : '';
			walk(at.initializer, [...path, name]);
		} else ts.forEachChild(at, (child) => walk(child, path));
	};
	walk(source, []);
	return found;
}

// A part that stands in another one too (pageText.filters) is tried in its own file.
const ownPath = (path: string) => path.replace(/^pageText\.filters\./, 'filterText.');

const types = new Map(globSync('src/text/en/*.ts', { cwd: root }).flatMap((file) => typesIn(file)));

/** What a function may be given, one for each place, so that it can be told where it stands. */
function given(type: string, place: number, number: number): unknown {
	if (type === 'number') return number;
	if (type === 'boolean') return number === 1;
	if (type === 'undefined') return undefined;
	const token = `<${'ABCDEFG'[place]}>`;
	return type.endsWith('string[]') ? [token, token.toLowerCase()] : token;
}

/** What is said for one number and for several, with and without what may be left out. */
function saidBy(path: string, said: Said): unknown[][] {
	const places = types.get(ownPath(path));
	if (!places) throw new Error(`What ${path} is given is not known.`);
	const choices = (type: string) => type.split('|').map((one) => one.trim());
	const all = (pick: (types: readonly string[]) => string, numberOf: (place: number) => number) =>
		places.map((type, place) => given(pick(choices(type)), place, numberOf(place)));
	const first = (types: readonly string[]) => types[0] ?? '';
	const last = (types: readonly string[]) => types.at(-1) ?? '';
	return [
		all(first, () => 1),
		all(first, (place) => 2 + place),
		all(last, (place) => 12 - place),
		all(first, (place) => 20_000 - place),
	].filter((args) => typeof said(...args) === 'string');
}

interface Pair {
	path: string;
	zh: string;
	en: string;
}

/** Every text of both languages, side by side. */
const pairs: Pair[] = [...other].flatMap(([path, entry]): Pair[] => {
	const same = own.get(path);
	if (typeof entry === 'string' && typeof same === 'string') return [{ path, zh: same, en: entry }];
	if (typeof entry !== 'function' || typeof same !== 'function') return [];
	return saidBy(path, entry as Said).map((args) => ({
		path: `${path}(${args.join(', ')})`,
		zh: String((same as Said)(...args)),
		en: String((entry as Said)(...args)),
	}));
});

test('every function is tried', () => {
	const functions = [...other].filter(([, entry]) => typeof entry === 'function');
	const tried = new Set(pairs.map(({ path }) => path.replace(/\(.*$/s, '')));
	expect(functions.map(([path]) => path).filter((path) => !tried.has(path))).toEqual([]);
	expect(functions.length).toBeGreaterThan(200);
});

/** Figures as a source prints them are asked for in Chinese. */
const PRINTED = /9965亿|2\.81万亿元/g;

test('no English entry has Chinese in it', () => {
	const found = pairs.filter(({ en }) =>
		/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(en.replace(PRINTED, '')),
	);
	expect(found).toEqual([]);
});

test('nothing is left out that Chinese says, and nothing is said where it is silent', () => {
	// Chinese has no spaces between words.
	const said = pairs.filter(({ path }) => path !== 'signs.space');
	expect(said.filter(({ zh, en }) => (zh === '') !== (en === ''))).toEqual([]);
});

test('what is given comes out in both languages', () => {
	const lost = pairs.filter(({ zh, en }) =>
		[...new Set(zh.match(/<\w>/g))].some((token) => !en.includes(token)),
	);
	expect(lost).toEqual([]);
});

const SIZES: Readonly<Record<string, number>> = {
	...{ 亿: 8, 万亿: 12 },
	...{ million: 6, billion: 9, trillion: 12 },
};

/** The numbers of a text: 6000亿 and 600 billion are the same. */
const numbersIn = (text: string) =>
	new Set(
		[...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: ?(万亿|亿|million|billion|trillion))?/g)].map(
			([, digits = '', size = '']) =>
				new Big(digits.replaceAll(',', '')).times(new Big(10).pow(SIZES[size] ?? 0)).toFixed(),
		),
	);

test('the same numbers are told in both languages', () => {
	// Months have names in English, and 28100亿 is no number that English rounds by.
	const told = pairs.filter(
		({ path }) => !/^(?:periodText\.(?:month|months|day)\(|aboutText\.sections\.4\.)/.test(path),
	);
	const unlike = told.filter(
		({ zh, en }) => numbersIn(zh).symmetricDifference(numbersIn(en)).size > 0,
	);
	expect(unlike).toEqual([]);
});

test('a sentence ends as one, and a label does not', () => {
	const ends = (text: string) => /(?<!et al)[。.]["”]?\s*$/.test(text);
	expect(pairs.filter(({ zh, en }) => ends(zh) !== ends(en))).toEqual([]);
	const leads = (text: string) => /[：:]\s*$/.test(text);
	expect(pairs.filter(({ zh, en }) => leads(zh) !== leads(en))).toEqual([]);
});

test('one is said in the singular, and several in the plural', () => {
	const more = '(?:(?:national|high-tech|industry|more|other|comparable) )*';
	const noun =
		'zone|figure|source|record|event|member|year|page|metric|network|pledge|target|result|set|point';
	const one = new RegExp(
		`(?<![\\d,.]|of )1 ${more}(?:(?:${noun})s\\b|(?:${noun}) (?:are|have)\\b)`,
	);
	expect(pairs.filter(({ en }) => one.test(en))).toEqual([]);
	const several = new RegExp(
		`(?:[02-9]|\\d\\d) ${more}(?:(?:${noun})\\b|(?:${noun})s (?:is|has)\\b)`,
	);
	expect(pairs.filter(({ en }) => several.test(en))).toEqual([]);
	// Were there none, nothing would have been tried.
	expect(
		pairs.filter(({ en }) => new RegExp(`\\b1 ${more}(?:${noun})\\b`).test(en)).length,
	).toBeGreaterThan(20);
});

test.each([
	['2024', '2024'],
	['2024-06', 'June 2024'],
	['2024-09-30', '30 September 2024'],
	['2024-Q1', 'first quarter of 2024'],
	['2024-H1', 'first half of 2024'],
	['2024-H2', 'second half of 2024'],
	['2024-01/2024-06', 'first half of 2024'],
	['2024-01/2024-09', 'first three quarters of 2024'],
	['2024-Q1/2024-Q3', 'first three quarters of 2024'],
	['2024-01/2024-11', 'January–November 2024'],
	['2023/2024', '2023 to 2024'],
	['2024-03-01/2024-04-02', '1 March to 2 April 2024'],
	['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
	['2023-H2/2024-H1', 'second half of 2023 to first half of 2024'],
	['2013/..', 'since 2013'],
	['../2020-07', 'up to July 2020'],
	['unknown', 'period not stated'],
])('the period %s is %s in English', (period, said) => {
	expect(formatPeriod(period, english)).toBe(said);
});

test.each([
	['Xinjiang Uygur Autonomous Region', 'Xinjiang'],
	['Guangxi Zhuang Autonomous Region', 'Guangxi'],
	['Inner Mongolia Autonomous Region', 'Inner Mongolia'],
	['Hong Kong Special Administrative Region', 'Hong Kong'],
	['Liaoning Province', 'Liaoning'],
	['Beijing Municipality', 'Beijing'],
	['Hainan', 'Hainan'],
])('%s is %s in everyday words', (name, everyday) => {
	expect(english.everydayName(name)).toBe(everyday);
});
