import { expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import { entry, makeSite } from './little-site.ts';

const zone = (id: string, province: string, body: string) => ({
	path: `zones/${id}/`,
	province,
	body: `<h1>${id}</h1><p>${body}</p>`,
});
const make = () =>
	makeSite({
		pages: [
			zone('a', '辽宁省', '氢能。'),
			zone('b', '辽宁省', '氢能。'),
			zone('c', '江苏省', '氢能。'),
			{ path: 'terms/d/', body: '<h1>氢气</h1><p>氢能。</p>', province: '江苏省' },
			{ path: 'terms/e/', body: '<h1>別的</h1><p>别的。</p>' },
			{ path: 'zones/shenyang/', body: '<h1>沈阳高新区</h1>', province: '辽宁省' },
		],
		entries: [entry('zones/shenyang', '沈阳高新区')],
		variants: '氫氢別别',
	});
const paths = ({ results }: { results: { path: string }[] }) => results.map(({ path }) => path);

test('results from one to another, with how many there are in all', async () => {
	const engine = new Engine(make().store);
	const first = await engine.search('氢能', {}, 0, 3);
	expect(first.total).toBe(4);
	expect(paths(first)).toEqual(['zones/a/', 'zones/b/', 'zones/c/']);
	expect(paths(await engine.search('氢能', {}, 3, 6))).toEqual(['terms/d/']);
});

test('each filter is counted as the other one leaves it, the fullest first', async () => {
	const engine = new Engine(make().store);
	expect(await engine.search('氢能', {}, 0, 9)).toMatchObject({
		types: [
			['zones', 3],
			['terms', 1],
		],
		provinces: [
			['辽宁省', 2],
			['江苏省', 2],
		],
	});
	expect(await engine.search('氢能', { type: 'terms' }, 0, 9)).toMatchObject({
		total: 1,
		types: [
			['zones', 3],
			['terms', 1],
		],
		provinces: [['江苏省', 1]],
	});
	const both = await engine.search('氢能', { type: 'zones', province: '江苏省' }, 0, 9);
	expect(paths(both)).toEqual(['zones/c/']);
	expect(both.types).toEqual([
		['zones', 1],
		['terms', 1],
	]);
});

test('a page without a province is counted under none', async () => {
	expect((await new Engine(make().store).search('别的', {}, 0, 9)).provinces).toEqual([]);
});

test('what was understood, what was corrected and what is near is told', async () => {
	const engine = new Engine(make().store);
	expect(await engine.search('氫能', {}, 0, 9)).toMatchObject({ total: 4, text: '氢能', near: [] });
	const slip = await engine.search('沈杨高新区', {}, 0, 9);
	expect(slip).toMatchObject({ total: 1, corrected: '沈阳高新区', parts: [] });
	const nothing = await engine.search('龘沈阳靐', {}, 0, 9);
	expect(nothing).toMatchObject({
		total: 0,
		near: [{ path: 'zones/shenyang/', name: '沈阳高新区' }],
	});
	expect('corrected' in nothing).toBe(false);
	expect((await engine.search('沈阳高新区', {}, 0, 9)).near).toEqual([]);
});

test('a filter that leaves nothing is no reason to name what is near', async () => {
	const engine = new Engine(make().store);
	const found = await engine.search('沈阳高新区', { type: 'terms' }, 0, 9);
	expect(found).toMatchObject({ total: 0, near: [] });
});

test('more results of a query, or fewer, do not rank its pages again', async () => {
	const { store, asked } = make();
	const engine = new Engine(store);
	await engine.search('氢能', {}, 0, 1);
	const words = () => asked.filter((one) => !one.startsWith('page')).length;
	const before = words();
	await engine.search('氢能', { type: 'terms' }, 0, 1);
	expect(words()).toBe(before);
	await engine.search('氢', {}, 0, 1);
	expect(words()).toBeGreaterThan(before);
});

test('tables are read once, and what failed is asked again', async () => {
	const { store } = make();
	let reads = 0;
	let fails = true;
	const engine = new Engine({
		...store,
		pages: () => {
			reads++;
			return store.pages();
		},
		start: async () => {
			if (fails) throw new Error('offline');
		},
		hits: (words, prefix) => {
			if (fails) throw new Error('offline');
			return store.hits(words, prefix);
		},
	});
	await expect(engine.warm()).rejects.toThrow('offline');
	await expect(engine.search('氢能', {}, 0, 9)).rejects.toThrow('offline');
	fails = false;
	expect((await engine.search('氢能', {}, 0, 9)).total).toBe(4);
	expect(reads).toBe(1);
});

test('a document looked for by its number is not folded with the sources', async () => {
	const number = '国函〔1992〕169号';
	const site = makeSite({
		pages: [
			...Array.from({ length: 12 }, (_, i) => zone(`z${i}`, '辽宁省', `文号：${number}。`)),
			{ path: 'sources/other/', body: `<h1>别的来源</h1><p>${number}。</p>` },
			{ path: 'sources/decree/', body: `<h1>增建高新区的批复（${number}）</h1><p>点名。</p>` },
		],
	});
	const found = await new Engine(site.store).search(number, {}, 0, 10);
	expect(paths(found)[0]).toBe('sources/decree/');
	const { folded } = await new Engine(site.store).search('169号', {}, 0, 10);
	expect(folded).toBe(2);
});
