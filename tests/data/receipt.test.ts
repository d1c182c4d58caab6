import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { citationOf, receiptOf } from '../../src/data/receipt.ts';
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
	const rows = receiptOf(atlas, figure, 'https://example.org/zones/alpha/#f-营收-2024', wordsOf());
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
	expect(rows['同数的其他来源']?.[0]).toMatch(/^3.1万亿元/);
	expect(rows['不同的说法']?.[0]).toMatch(/^2\.9万亿元/);
	expect(rows['采用']).toEqual(['3.1万亿元：来源等级较高']);
});

test('where the printed form is not known, value and unit stand as the record has them', () => {
	expect(receipt({ value: 193000, unit: '亿元' })['原文']).toEqual([
		'193000亿元（没有记下原文的写法）',
	]);
	expect(receipt({ value: 1, valueMax: 2, unit: '家', qualifier: '约' })['原文']).toEqual([
		'1至2家（没有记下原文的写法）',
	]);
	expect(receipt({ value: 193000, unit: '亿元', printed: '19.3万亿元' })['原文']).toEqual([
		'19.3万亿元',
	]);
});

test('a value that is missing says why, and nothing of what it might have been', () => {
	const rows = receipt({ value: undefined, unit: undefined, missing: 'not-published' });
	expect(rows['没有数值']).toEqual(['未公布']);
	expect(rows['原文']).toBeUndefined();
	expect(rows['可能的范围']).toBeUndefined();
});

test('what may be more or less is told with the sign that the qualifier has', () => {
	const range = (record: Record<string, unknown>) => receipt(record)['可能的范围'];
	expect(range({ qualifier: '以上' })).toEqual(['不少于3.1万亿元']);
	expect(range({ qualifier: '以内' })).toEqual(['不多于3.1万亿元']);
	expect(range({ value: 1200, unit: '家', printed: '1200家', qualifier: '约' })).toBeUndefined();
	expect(range({ value: 1200, unit: '家' })).toBeUndefined();
	expect(range({ value: 1200, unit: '家', qualifier: '约' })).toEqual(['1150至1250家']);
	expect(range({ value: 39, unit: '位' })).toBeUndefined();
	expect(range({ value: 40, unit: '位', qualifier: '约' })).toBeUndefined();
	expect(range({ value: 12, unit: '万家' })).toEqual(['11.5至12.5万家']);
	expect(range({ value: '8.8', unit: '%' })).toEqual(['8.75至8.85%']);
	expect(range({ value: 3, unit: '元' })).toEqual(['2.5至3.5元']);
});

test('the reason of a mark, the status and the formula of a derived figure', () => {
	expect(receipt({ status: 'derived', formula: '1+2', flags: ['part-year'] })).toMatchObject({
		性质: ['推算'],
		推算: ['1+2'],
		标记: [expect.stringMatching(/^部分年度：./)],
	});
	expect(receipt({})['性质']).toBeUndefined();
});

test('whom it is about, where in the source, and what was inferred', () => {
	const atlas = atlasOf({
		scopes: { park: { name: '核心园', covers: 'core-park', note: '最早的一片' } },
		sources: { web: { title: '文', titleInferred: '据文意', publisherInferred: '据域名' } },
		zones: {
			alpha: {
				observations: [
					{
						label: '营收',
						period: '2024-06',
						value: 3,
						unit: '亿元',
						subject: '某企业',
						scope: 'park',
						source: 'web',
						locator: '第3段',
						periodInferred: '据报道日期',
						note: '含分园',
					},
				],
			},
		},
	});
	const [figure] = atlas.figures;
	if (!figure) throw new Error('no figure');
	const rows = receiptOf(atlas, figure, '/there', wordsOf());
	const texts = Object.fromEntries(
		rows.map(({ label, parts }) => [label, parts.map(({ text }) => text)]),
	);
	expect(texts).toMatchObject({
		时期: ['2024年6月'],
		主体: ['某企业'],
		口径: ['核心园（核心园区或专业园）', '最早的一片'],
	});
	expect(Object.values(texts).flat()).toEqual(
		expect.arrayContaining(['第3段', '据报道日期', '据文意', '据域名', '含分园', '/there']),
	);
	expect(rows.find(({ label }) => label === '来源')?.parts[0]?.to).toBe('sources/web/');
	expect(rows.find(({ label }) => label === '来源')?.boilerplate).toBe(false);
	expect(rows.find(({ parts }) => parts[0]?.text === '/there')?.boilerplate).toBe(true);
	expect(citationOf(figure, '2030-01-02', 'https://a.test/', wordsOf())).toBe(
		'某企业营收（2024年6月，口径：核心园）：3亿元。web《文》。见国家高新区图志，2030-01-02版，https://a.test/',
	);
});

test('that no scope is stated is said once: in its row, and not in the citation', () => {
	expect(receipt({})['口径']).toEqual(['未说明']);
	expect(receipt({})['引用格式']?.join('')).not.toContain('口径');
});

test('a citation of what has been retracted says so', () => {
	const { published } = atlasOf({
		zones: {
			alpha: {
				name: '甲高新区',
				observations: [
					{
						label: '营收',
						period: 2024,
						value: 3,
						unit: '亿元',
						retracted: { date: '2026-01-20', reason: '误' },
					},
				],
			},
		},
	});
	const [figure] = published.figures;
	expect(figure && citationOf(figure, '2030-01-02', '/', wordsOf())).toContain(
		'：3亿元（已撤回）。',
	);
});
