import { expect, test } from 'vitest';
import { vocabulary } from '../vocabulary.ts';

const { boundOf, withQualifier } = vocabulary;

test.each([
	['约', 'about'],
	['左右', 'about'],
	['近', 'below'],
	['超', 'above'],
	['余', 'above'],
	['以上', 'at-least'],
	['以内', 'at-most'],
	['达', 'exact'],
	['级', 'magnitude'],
])('%s is %s, as the file says', (word, bound) => {
	expect(boundOf(word)).toBe(bound);
});

test('without a qualifier a figure is exact; so it is with a word that is none', () => {
	expect(boundOf(undefined)).toBe('exact');
	expect(boundOf('大概')).toBe('exact');
	expect(withQualifier('57个', '大概')).toBe('大概57个');
});

test.each([
	['2500亿元', '超', '超2500亿元'],
	['超2500亿元', '超', '超2500亿元'],
	['1500名', '余', '1500余名'],
	['1500余名', '余', '1500余名'],
	['300个', '以上', '300个以上'],
	['3.1万亿元', '达', '达3.1万亿元'],
	['1000亿元', '级', '1000亿元级'],
	['57个', undefined, '57个'],
	['1,500名', '余', '1,500余名'],
	['10万名', '余', '10余万名'],
	['两千名', '余', '两千名余'],
	['57个', '', '57个'],
])('%s with %s is shown as %s', (printed, qualifier, shown) => {
	expect(withQualifier(printed, qualifier)).toBe(shown);
});
