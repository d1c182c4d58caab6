import { expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import { hasRare, isForeign, partForeign, withEnglish } from '../../src/search/foreign.ts';
import { entry, makeSite } from './little-site.ts';

test('Latin letters and characters of no Simplified text are foreign, figures and signs are not', () => {
	expect(['沈阳高新区2024年', '8.8%', '乾', '二〇二三年'].some(isForeign)).toBe(false);
	expect(['shenyang', '瀋阳', '沈阳GDP'].every(isForeign)).toBe(true);
	expect(hasRare('沈阳GDP')).toBe(false);
});

test('English names and Traditional characters are parted from the rest, and put back', () => {
	const list = {
		order: [],
		kinds: [],
		rows: [
			{ i: 'a', p: 0, n: ['甲'], e: 'A' },
			{ i: 'b', p: 1, n: ['乙'] },
		],
		readings: '',
		exceptions: [],
		qualifiers: [],
		ways: [],
	};
	const { names, variants, foreign } = partForeign(list, '瀋沈乾干');
	expect(names.rows).toEqual([
		{ i: 'a', p: 0, n: ['甲'] },
		{ i: 'b', p: 1, n: ['乙'] },
	]);
	expect(variants).toBe('乾干');
	expect(foreign).toEqual({ variants: '瀋沈', english: ['A', ''] });
	expect(withEnglish(names, foreign)).toEqual(list);
});

test('they are fetched for a query that has them; a text brings what it takes to fold it', async () => {
	const { store } = makeSite({
		pages: [
			{ path: 'zones/shenyang/', body: '<h1>沈阳高新区</h1><p>在浑南。</p>' },
			{ path: 'terms/old/', body: '<h1>旧报</h1><p>題為瀋陽紀事。</p>' },
		],
		entries: [entry('zones/shenyang', '沈阳高新区', { nameEn: 'Shenyang Zone' })],
		variants: '瀋沈陽阳題题為为紀纪',
	});
	let fetched = 0;
	const make = () =>
		new Engine({
			...store,
			foreign: () => {
				fetched++;
				return store.foreign();
			},
		});
	expect((await make().search('浑南', {}, 0, 10)).total).toBe(1);
	expect(fetched).toBe(0);
	const [english] = (await make().search('Shenyang Zone', {}, 0, 10)).results;
	expect(english?.path).toBe('zones/shenyang/');
	expect((await make().search('瀋陽高新區', {}, 0, 10)).text).toBe('沈阳高新區');
	expect(fetched).toBe(2);
	const [folded] = (await make().search('阳纪事', {}, 0, 10)).results;
	expect(folded?.path).toBe('terms/old/');
	expect(folded?.excerpt).toEqual(expect.arrayContaining(['陽紀事']));
	expect(fetched).toBe(2);
});
