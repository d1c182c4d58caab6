/** The charts that authors write, on a page of the frozen content that has each of them. */
import { expect, test } from 'vitest';
import { readPages, readRecords } from '../built-site.ts';
import { attributeOf, type Element, elementsIn, textOf } from '../html.ts';

const [page] = [...readPages(['terms/chart-examples/index.html'])];
const elements = page?.elements ?? [];
const inside = (element: Element | undefined, tag: string) =>
	element ? elementsIn(element).filter(({ tagName }) => tagName === tag) : [];
const withId = (id: string) => elements.find((element) => attributeOf(element, 'id') === id);
const linksIn = (element: Element | undefined) =>
	inside(element, 'a').flatMap((link) => attributeOf(link, 'data-figure') ?? []);
const periods = new Map(
	readRecords<{ id: string; period: string; value: string }>('observations').map((row) => [
		row.id,
		row,
	]),
);

test('each chart is one figure with one picture, under an address of its own', () => {
	const figures = elements.filter(
		({ tagName, attrs }) =>
			tagName === 'figure' &&
			attrs.some(({ name, value }) => name === 'class' && value === 'chart'),
	);
	const found = figures.map((figure) => [
		attributeOf(figure, 'id'),
		inside(figure, 'svg').filter((svg) => attributeOf(svg, 'role') === 'img').length,
	]);
	expect(found).toEqual([
		['bars-gdp-2022', 1],
		['multiples-fixed-asset-investment', 1],
		['peers-zones-changsha-national-evaluation-rank', 1],
		['pledges-gdp-growth', 1],
	]);
	for (const figure of figures)
		expect(textOf(inside(figure, 'figcaption')[0] as Element)).toMatch(/：/);
});

test('a small line in a sentence is silent, and stands between its first figure and its last', () => {
	const line = elements.find((element) => attributeOf(element, 'class') === 'sparkline');
	expect(line?.tagName).toBe('span');
	const [svg] = inside(line, 'svg');
	expect(attributeOf(svg, 'aria-hidden')).toBe('true');
	const [first, last, ...more] = linksIn(line).map((id) => Number(periods.get(id)?.period));
	expect(more).toEqual([]);
	expect(Number(last) - Number(first)).toBeGreaterThanOrEqual(3);
	expect(inside(svg, 'circle').length).toBeGreaterThanOrEqual(4);
	expect(line && textOf(line)).toMatch(new RegExp(`^${first}年.*${last}年`));
});

test('a zone stands among its peers, all of whom are in the table below', () => {
	const chart = withId('peers-zones-changsha-national-evaluation-rank');
	const [svg] = inside(chart, 'svg');
	const [table] = inside(chart, 'details');
	const rows = linksIn(table);
	const values = rows.map((id) => Number(periods.get(id)?.value));
	expect(inside(svg, 'circle')).toHaveLength(rows.length);
	expect(rows.length).toBeGreaterThanOrEqual(10);
	expect(values).toEqual(values.toSorted((a, b) => a - b));
	const own = rows.findIndex((id) => id.startsWith('zones/changsha#'));
	const before = values.filter((value) => value < Number(values[own])).length;
	expect(textOf(inside(chart, 'figcaption')[0] as Element)).toContain(`前面有${before}个`);
});

test('an author may choose whose pledges are drawn, and the page says what became of each', () => {
	const chart = withId('pledges-gdp-growth');
	const title = textOf(inside(chart, 'figcaption')[0] as Element);
	expect(title).toMatch(/武汉.*、长春净月.*：达成\d个，未达成\d个/);
	const drawn = inside(chart, 'g').flatMap((row) => attributeOf(row, 'data-of') ?? []);
	expect(drawn.map((id) => id.split('#')[0])).toEqual([
		'zones/wuhan-donghu',
		'zones/changchun-jingyue',
	]);
	expect(inside(chart, 'li').filter((row) => attributeOf(row, 'data-verdict'))).toHaveLength(2);
});

test('the map of tiles shows one measure, or lets readers choose without a script', () => {
	const maps = elements.filter((element) => attributeOf(element, 'class') === 'tiles');
	const choices = elements.filter((element) => attributeOf(element, 'type') === 'radio');
	expect(choices.map((choice) => attributeOf(choice, 'id'))).toEqual([
		'chart-again-1-zones',
		'chart-again-1-named',
		'chart-again-1-recent',
	]);
	expect(maps).toHaveLength(1 + choices.length);
});
