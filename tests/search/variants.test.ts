import { expect, test } from 'vitest';
import { COMMON, readGb2312 } from '../../src/search/gb2312.ts';
import { packReadings, readSounds, readSyllables } from '../../src/search/pinyin.ts';
import { unpackReadings, unpackVariants } from '../../src/search/unpack.ts';
import { makeVariants } from '../../src/search/variants.ts';

test('Traditional characters of what the texts use, and no others', () => {
	const variants = unpackVariants(makeVariants('沈阳').characters);
	expect([...variants]).toEqual(
		expect.arrayContaining([
			['瀋', '沈'],
			['陽', '阳'],
		]),
	);
	expect([...variants.values()].every((plain) => '沈阳'.includes(plain))).toBe(true);
	// Printed in Traditional characters, it is found by the Simplified ones.
	expect(unpackVariants(makeVariants('聯').characters).get('聯')).toBe('联');
});

test('a Simplified character that the texts use stays what it is', () => {
	const read = (corpus: string) => unpackVariants(makeVariants(corpus).characters);
	expect(read('乾坤').has('乾')).toBe(false);
	expect(read('干燥').get('乾')).toBe('干');
});

test("Taiwan's words become ours where the texts have ours and not theirs", () => {
	const read = (corpus: string) => new Map(makeVariants(corpus).phrases);
	expect(read('软件和硬件').get('软体')).toBe('软件');
	expect(read('硬件').has('软体')).toBe(false);
	expect(read('软件和软体').has('软体')).toBe(false);
});

test('the characters of GB 2312, and the common ones', () => {
	const all = readGb2312();
	expect(all.length).toBe(6763);
	expect([all[0], all.at(-1)]).toEqual(['啊', '齄']);
	const common = readGb2312(COMMON);
	expect(common.length).toBe(3755);
	expect([common[0], common.at(-1)]).toEqual(['啊', '座']);
});

test('names are read as they are said', () => {
	expect(readSyllables('蚌埠')).toEqual(['beng', 'bu']);
	expect(readSyllables('绿a')).toEqual(['lv']);
});

test('readings are packed by syllable and unpacked again', () => {
	const packed = packReadings([
		['沈', 'shen'],
		['阳', 'yang'],
		['深', 'shen'],
		['魑', ''],
	]);
	expect(packed).toBe('shen沈深yang阳');
	expect([...unpackReadings(packed)]).toEqual([
		['沈', 'shen'],
		['深', 'shen'],
		['阳', 'yang'],
	]);
});

test('sounds are known of common characters and of those in the texts', () => {
	const sounds = unpackReadings(readSounds('镕'));
	expect(sounds.get('阳')).toBe('yang');
	expect(sounds.get('镕')).toBe('rong');
	expect(unpackReadings(readSounds('')).has('镕')).toBe(false);
});

test('only words of two Han characters and more are changed', () => {
	const { phrases } = makeVariants('软件、硬件、网络、程序、信息、数字');
	expect(phrases.length).toBeGreaterThan(3);
	for (const [from, to] of phrases) {
		expect(from).toMatch(/^\p{Script=Han}+$/u);
		expect('软件、硬件、网络、程序、信息、数字').toContain(to);
	}
});
