import { expect, test } from 'vitest';
import { receiptOf } from '../../src/data/receipt.ts';
import { atlasOf } from './atlas-fixture.ts';

/** A receipt as a reader sees it: label and text. */
function receipt(record: Record<string, unknown>, others: Record<string, unknown>[] = []) {
	const observations = [
		{ label: '营收', period: 2024, value: 3.1, unit: '万亿元', source: 'paper', ...record },
		...others,
	];
	const atlas = atlasOf({
		zones: { alpha: { name: '甲高新区', observations } },
		sources: { paper: { title: '报', grade: 'A' }, other: { title: '另报', grade: 'B' } },
	});
	const [figure] = atlas.figures;
	if (!figure) throw new Error('no figure');
	const rows = receiptOf(atlas, figure, 'https://example.org/zones/alpha/#f-营收-2024');
	return Object.fromEntries(rows.map(({ label, parts }) => [label, parts.map(({ text }) => text)]));
}

test('a rounded amount comes without 万 and 亿 too, and with what it may stand for', () => {
	expect(receipt({ printed: '3.1万亿元', qualifier: '达' })).toMatchObject({
		原文: ['3.1万亿元'],
		折算: ['3,100,000,000,000元'],
		可能的范围: ['3.05至3.15万亿元'],
		限定词: ['达：确数'],
	});
});

test('a bound leaves one end open', () => {
	expect(receipt({ qualifier: '超' })['可能的范围']).toEqual(['多于3.1万亿元']);
	expect(receipt({ qualifier: '近' })['可能的范围']).toEqual(['不到3.1万亿元']);
});

test('what is counted one by one was not rounded', () => {
	const rows = receipt({ value: 784, unit: '家' });
	expect(rows['折算']).toBeUndefined();
	expect(rows['可能的范围']).toBeUndefined();
});

test('what is converted to be compared is shown in its own unit', () => {
	const rows = receipt({ value: '1.5', unit: '万亩' });
	expect(rows['折算']).toEqual(['15,000亩']);
	expect(rows['可能的范围']).toEqual(['1.45至1.55万亩']);
});

test('growth comes with its price basis, a share with its whole', () => {
	const rows = receipt({ growth: '8.80', share: { of: '全省', value: '约1/4' } });
	expect(rows['所给增速']).toEqual(['8.80%（价格基础不明）']);
	expect(rows['所给占比']).toEqual(['占全省约1/4']);
});

test('another source with the same figure, and one with another, are both named', () => {
	const rows = receipt({}, [
		{ label: '营收', period: 2024, value: 31000, unit: '亿元', source: 'other', key: 'b' },
		{ label: '营收', period: 2024, value: 2.9, unit: '万亿元', source: 'other', key: 'c' },
	]);
	expect(rows['同数的其他来源']?.[0]).toMatch(/^31000亿元/);
	expect(rows['不同的说法']?.[0]).toMatch(/^2\.9万亿元/);
	expect(rows['采用']).toEqual(['3.1万亿元：来源等级较高']);
});

test('a value that is missing says why, and nothing of what it might have been', () => {
	const rows = receipt({ value: undefined, unit: undefined, missing: 'not-published' });
	expect(rows['没有数值']).toEqual(['未公布']);
	expect(rows['原文']).toBeUndefined();
	expect(rows['可能的范围']).toBeUndefined();
});
