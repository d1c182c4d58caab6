import { join } from 'node:path';
import Big from 'big.js';
import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/kinds/index.ts';
import { isRecord, readCollection } from '../../src/kinds/content.ts';
import { vocabularyOf } from '../../src/kinds/vocabulary.ts';
import { sayInEnglish } from '../../src/quantities/english.ts';
import { makeVocabulary } from '../../src/quantities/vocabulary.ts';
import { readVocabulary } from '../vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const vocabulary = readVocabulary(root);
const say = (value: string, unit: string, qualifier?: string) =>
	sayInEnglish({ value, unit, qualifier }, vocabulary);

test.each([
	['19.3', '万亿元', '19.3 trillion yuan'],
	['2.81', '万亿元', '2.81 trillion yuan'],
	['193000', '亿元', '19.3 trillion yuan'],
	['9965', '亿元', '996.5 billion yuan'],
	['2500', '亿元', '250 billion yuan'],
	['1', '亿元', '100 million yuan'],
	['1', '万亿元', '1 trillion yuan'],
	['0.05', '亿美元', '5 million US dollars'],
	['96.5', '万元', '965,000 yuan'],
	['12000', '万元', '120 million yuan'],
	['11.5', '万家', '115,000'],
	['38.2', '万家', '382,000'],
	['382', '家', '382'],
	['1596', '家', '1,596'],
	['42859', '人', '42,859 people'],
	['1', '人', '1 person'],
	['4.2859', '万人', '42,859 people'],
	['382', '万人', '3.82 million people'],
	['1.2', '亿台', '120 million units'],
	['3820000', '件', '3.82 million'],
	['1234567', '件', '1,234,567'],
	['12345.6', '公顷', '12,345.6 hectares'],
	['1', '平方公里', '1 square kilometre'],
	['0.5', '平方公里', '0.5 square kilometres'],
	['8.8', '%', '8.8%'],
	['-1.9', '%', '-1.9%'],
	['1.2', '个百分点', '1.2 percentage points'],
	['39', '位', 'no. 39'],
	['27.5', '亿元/平方公里', '2.75 billion yuan per square kilometre'],
	['12.6', '件/万人', '12.6 per 10,000 people'],
	['1.5', 'GW', '1.5 GW'],
	['0', '亿元', '0 yuan'],
])('%s %s is %s in English', (value, unit, said) => {
	expect(say(value, unit)).toBe(said);
});

test.each([
	['3.20', '万亿元', '3.20 trillion yuan'],
	['3.20', '亿元', '320 million yuan'],
	['43.0', '亿元', '4.30 billion yuan'],
	['2500.0', '亿元', '250.00 billion yuan'],
	['12345.67', '亿元', '1.234567 trillion yuan'],
	['0.0123', '万亿元', '12.3 billion yuan'],
	['8.80', '%', '8.80%'],
	['1000000.05', '人', '1,000,000.05 people'],
])('the digits that were printed all stay: %s %s', (value, unit, said) => {
	expect(say(value, unit)).toBe(said);
});

test.each([
	['超', 'over 19.3 trillion yuan'],
	['近', 'nearly 19.3 trillion yuan'],
	['约', 'about 19.3 trillion yuan'],
	['左右', 'about 19.3 trillion yuan'],
	['余', 'over 19.3 trillion yuan'],
	['以上', 'at least 19.3 trillion yuan'],
	['不足', 'less than 19.3 trillion yuan'],
	['可达', 'up to 19.3 trillion yuan'],
	['高达', 'as much as 19.3 trillion yuan'],
	['达', '19.3 trillion yuan'],
	['级', 'of the order of 19.3 trillion yuan'],
])('a qualifier stands before the number: %s', (qualifier, said) => {
	expect(say('19.3', '万亿元', qualifier)).toBe(said);
});

test.each([
	['1.2', '1.5', '万亿元', '1.2 to 1.5 trillion yuan'],
	['9000', '12000', '亿元', '900 billion to 1.2 trillion yuan'],
	['1', '2', '万人', '10,000 to 20,000 people'],
	['1', '3', '位', 'no. 1 to 3'],
	['5', '6', '%', '5 to 6%'],
])('a range has both ends: %s to %s %s', (value, valueMax, unit, said) => {
	expect(sayInEnglish({ value, valueMax, unit }, vocabulary)).toBe(said);
});

test('nothing is said without a value, or where a word of it has no English', () => {
	const half = makeVocabulary(
		[{ unit: '元', en: ['yuan'] }, { unit: '斤' }],
		[{ word: '约', bound: 'about' }],
	);
	expect(sayInEnglish({ unit: '元' }, half)).toBeUndefined();
	expect(sayInEnglish({ value: '3', unit: '斤' }, half)).toBeUndefined();
	expect(sayInEnglish({ value: '3', unit: '元', qualifier: '约' }, half)).toBeUndefined();
	expect(sayInEnglish({ value: '3', unit: '两' }, half)).toBeUndefined();
	expect(sayInEnglish({ value: '3', unit: '元' }, half)).toBe('3 yuan');
	expect(sayInEnglish({ value: '3' }, half)).toBe('3');
});

/** Each figure and each target of the content. */
const amounts = COLLECTIONS.flatMap((name) => readCollection(root, name).files).flatMap(
	({ data }) =>
		[data['observations'], data['targets'], data['areas']]
			.flatMap((list) => (Array.isArray(list) ? list : []))
			.filter(isRecord)
			.filter(({ value }) => typeof value === 'string') as {
			value: string;
			valueMax?: string;
			unit?: string;
			qualifier?: string;
		}[],
);

const SIZES: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

/** The numbers of an English text, in full. */
function numbersIn(said: string): Big[] {
	const found = [
		...said
			.replace(/ per .*$/, '')
			.matchAll(/(-?\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?/g),
	];
	const [shared] = found.flatMap(([, , word]) => (word ? [word] : [])).slice(-1);
	return found.map(([, digits = '', word = found.length > 1 ? shared : undefined]) =>
		new Big(digits.replaceAll(',', '')).times(new Big(10).pow(SIZES[word ?? ''] ?? 0)),
	);
}

test('every amount of the content is the same in English', () => {
	const wrong = amounts.flatMap((amount) => {
		const said = sayInEnglish(amount, vocabulary);
		if (said === undefined) return [];
		const unit = amount.unit === undefined ? undefined : vocabulary.parseUnit(amount.unit);
		const meant = [amount.value, ...(amount.valueMax === undefined ? [] : [amount.valueMax])].map(
			(value) => new Big(value).times(new Big(10).pow(unit?.exponent ?? 0)),
		);
		const numbers = numbersIn(said);
		const isSame =
			numbers.length === meant.length && meant.every((value, i) => numbers[i]?.eq(value));
		return isSame && !/\p{Script=Han}/u.test(said) ? [] : [{ ...amount, said }];
	});
	expect(wrong).toEqual([]);
});

test('a figure without English is a rare one', () => {
	const without = amounts.filter((amount) => sayInEnglish(amount, vocabulary) === undefined);
	expect(amounts.length).toBeGreaterThan(0);
	expect(without.length / amounts.length).toBeLessThan(0.02);
});

test('the English of a unit and of a qualifier is English', () => {
	const refused = vocabularyOf([
		{
			...readCollection(root, 'vocabulary').files[0]!,
			id: 'units',
			data: { units: [{ unit: '元', en: ['人民币'] }] },
		},
	]);
	expect(refused.units).toEqual([{ unit: '元' }]);
});
