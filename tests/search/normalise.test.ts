import { expect, test } from 'vitest';
import { fold, foldWith, normalise, squeeze } from '../../src/search/normalise.ts';

test('full-width digits and letters become half-width, capitals small', () => {
	expect(normalise('ＧＤＰ ８．８％')).toBe('gdp 8.8%');
});

test('a Chinese comma never joins two numbers', () => {
	expect(normalise('12，345')).not.toContain(',');
});

test('every character of the folded text knows where it came from', () => {
	const { text, at } = fold('增㎡８');
	expect(text).toBe('增m28');
	expect(at).toEqual([0, 1, 1, 2, 3]);
});

test('Traditional characters become Simplified where the table has them', () => {
	expect(
		normalise(
			'瀋陽',
			new Map([
				['瀋', '沈'],
				['陽', '阳'],
			]),
		),
	).toBe('沈阳');
});

test('a text is folded to the same whether its places are wanted or not', () => {
	const variants = new Map([['瀋', '沈']]);
	const text = 'ＡI在瀋陽，🚀𠮷㎡Ａ\u200b末';
	expect(normalise(text)).toBe(fold(text).text);
	expect(normalise(text, variants)).toBe(fold(text, variants).text);
	expect(foldWith(variants)(text)).toBe(fold(text, variants).text);
	expect(foldWith(variants)('Ａ')).toBe('a');
	expect(foldWith(new Map())('Ａ瀋')).toBe('a瀋');
});

test('squeeze leaves letters, digits and telling signs', () => {
	expect(squeeze('杭州高新区（滨江） “1+X+N”')).toBe('杭州高新区滨江1+XN'.replace('XN', 'X+N'));
});
