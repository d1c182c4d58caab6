import { describe, expect, test } from 'vitest';
import {
	barsSvg,
	dumbbellSvg,
	type LinePoint,
	multiplesSvg,
	sparkSvg,
} from '../../src/charts/rows.ts';
import { shapeOf } from '../../src/charts/shapes.ts';
import { attributeOf, type Element, elementsOf, textOf } from '../html.ts';

const about = { title: 'Zones', about: 'north 4; south 2' };
const drawn = (svg: string, name: string) =>
	elementsOf(svg).filter(({ tagName }) => tagName === name);
const numbers = (elements: readonly Element[], name: string) =>
	elements.map((element) => Number(attributeOf(element, name)));
const texts = (svg: string) =>
	drawn(svg, 'text').map((text) => [textOf(text), attributeOf(text, 'class') ?? '']);
const bar = (name: string, size: number) => ({
	name,
	value: String(size),
	size,
	sign: 'exact' as const,
});

test('a picture has a role, a title and a description, and no style of its own', () => {
	const svg = barsSvg([bar('north', 4)], { title: '“A&B” <1', about: 'north: 4 < 5' });
	expect(svg.match(/<svg[^>]*role="img"/g)).toHaveLength(1);
	expect(svg).not.toContain('style=');
	const [picture] = drawn(svg, 'svg');
	expect(attributeOf(picture, 'aria-label')).toBe('“A&B” <1');
	expect(drawn(svg, 'title').map(textOf)).toEqual(['“A&B” <1']);
	expect(drawn(svg, 'desc').map(textOf)).toEqual(['north: 4 < 5']);
});

describe('bars', () => {
	const widths = (svg: string) => drawn(svg, 'rect').map((rect) => attributeOf(rect, 'width'));

	test('begin at zero: half the size is half the width', () => {
		const rows = [bar('north', 4), bar('south', 2), bar('west', 0)];
		expect(widths(barsSvg(rows, about))).toEqual(['94%', '47%', '0%']);
	});

	test('are measured against what fills the width, where that is given', () => {
		expect(widths(barsSvg([bar('north', 4), bar('south', 2)], { ...about, full: 8 }))).toEqual([
			'47%',
			'23.5%',
		]);
	});

	test('of zones without anything have no width', () => {
		expect(widths(barsSvg([bar('north', 0)], about))).toEqual(['0%']);
	});

	test.each(['above', 'below', 'about'] as const)('%s has its sign beyond the end', (sign) => {
		const svg = barsSvg([bar('north', 4), { ...bar('south', 2), sign }], about);
		const { path, filled } = shapeOf({ sign, weak: false }, 0);
		const signs = drawn(svg, 'path');
		expect(signs.map((one) => attributeOf(one, 'd'))).toEqual([path]);
		expect(attributeOf(signs[0], 'class')).toBe(filled ? 'full' : undefined);
		expect(attributeOf(signs[0], 'transform')).toBe('translate(9 0)');
		expect(attributeOf(drawn(svg, 'svg')[1], 'x')).toBe('47%');
	});

	test('say which record they draw', () => {
		const svg = barsSvg([{ ...bar('north', 4), record: 'zones/north#f' }, bar('south', 2)], about);
		expect(drawn(svg, 'rect').map((rect) => attributeOf(rect, 'data-of'))).toEqual([
			'zones/north#f',
			undefined,
		]);
	});
});

describe('words of a row', () => {
	const long = '一二三四五六七八九十一二三四五六七八九十一二';

	test('stand on one line where a phone has room for both', () => {
		const svg = barsSvg([{ ...bar('北', 4), value: '4亿元' }], about);
		expect(texts(svg)).toEqual([
			['北', 'name'],
			['4亿元', 'end'],
		]);
		expect(numbers(drawn(svg, 'text'), 'y')).toEqual([13, 13]);
		expect(numbers(drawn(svg, 'rect'), 'y')).toEqual([20]);
	});

	test('take two lines where it has not, three where the name alone is too long', () => {
		const rows = [
			{ ...bar('一二三四五六七八九十', 4), value: '一二三四五六七八九十' },
			{ ...bar(long, 2), value: '2亿元' },
			bar('south', 1),
		];
		const svg = barsSvg(rows, about);
		expect(texts(svg)).toEqual([
			['一二三四五六七八九十', 'name'],
			['一二三四五六七八九十', ''],
			[long.slice(0, 20), 'name'],
			[long.slice(20), 'name'],
			['2亿元', ''],
			['south', 'name'],
			['1', 'end'],
		]);
		// Each below the other: nothing overlaps, and the picture is as high as its rows.
		expect(numbers(drawn(svg, 'text'), 'y')).toEqual([13, 33, 77, 97, 117, 161, 161]);
		expect(numbers(drawn(svg, 'rect'), 'y')).toEqual([40, 124, 168]);
		expect(attributeOf(drawn(svg, 'svg')[0], 'height')).toBe('192');
	});
});

const point = (value: number, join: LinePoint['join'] = 'line'): LinePoint => ({
	value,
	sign: 'exact',
	weak: false,
	join,
});

describe('small multiples', () => {
	const scale = { slots: ['2020', '2021', '2022'], ticks: [0, 50, 100], reversed: false };
	const rows = [
		{ name: 'north', value: '', points: [point(0, 'none'), point(50), point(100)] },
		{ name: 'south', value: '', points: [null, point(50, 'none'), point(100)] },
	];
	/** Where the points of a row stand, from the top of its marks. */
	const points = (svg: string) =>
		drawn(svg, 'g').map((line) =>
			line.childNodes
				.filter((node): node is Element => 'tagName' in node && node.tagName === 'svg')
				.map((sign) => [attributeOf(sign, 'x'), Number(attributeOf(sign, 'y'))]),
		);
	const row = 20 + 44 + 12;

	test('have one scale of values and years, each in its own row', () => {
		expect(points(multiplesSvg(rows, { ...scale, ...about }))).toEqual([
			[
				['1.2%', 58],
				['50%', 42],
				['98.8%', 26],
			],
			[
				['50%', row + 42],
				['98.8%', row + 26],
			],
		]);
	});

	test('of places have the first on top', () => {
		const [first] = points(multiplesSvg(rows, { ...scale, ...about, reversed: true }));
		expect(first?.map(([, y]) => y)).toEqual([26, 42, 58]);
	});

	test('join within a row alone, over missing years with dots, and never over a break', () => {
		const joins = (own: (LinePoint | null)[]) =>
			drawn(
				multiplesSvg([{ name: 'north', value: '', points: own }], { ...scale, ...about }),
				'line',
			)
				.slice(1)
				.map((line) => attributeOf(line, 'stroke-dasharray') ?? 'whole');
		expect(joins([point(0, 'none'), point(50), point(100)])).toEqual(['whole', 'whole']);
		expect(joins([point(0, 'none'), null, point(100, 'gap')])).toEqual(['2 5']);
		expect(joins([point(0, 'none'), point(50, 'break'), point(100, 'none')])).toEqual([]);
		// Each row has a floor, and its own joins: two and one.
		const all = drawn(multiplesSvg(rows, { ...scale, ...about }), 'line');
		expect(all.filter((line) => attributeOf(line, 'class') === 'grid')).toHaveLength(2);
		expect(all).toHaveLength(2 + 3);
	});

	test('name the first year and the last below them', () => {
		expect(texts(multiplesSvg(rows, { ...scale, ...about })).slice(-2)).toEqual([
			['2020', ''],
			['2022', 'end'],
		]);
	});

	test('show what a qualifier says, and which record each point is', () => {
		const points = [{ ...point(50, 'none'), sign: 'above' as const, record: 'zones/north#f' }];
		const svg = multiplesSvg([{ name: 'north', value: '', points }], { ...scale, ...about });
		const [sign] = drawn(svg, 'path');
		expect(attributeOf(sign, 'd')).toBe(shapeOf({ sign: 'above', weak: false }, 0).path);
		expect(attributeOf(drawn(svg, 'svg')[1], 'data-of')).toBe('zones/north#f');
	});
});

describe('a pledge and what came of it', () => {
	const ends = (pledged: number, came: number, kept: boolean) => {
		const svg = dumbbellSvg([{ name: 'north', value: '', pledged, came, kept }], about);
		const signs = drawn(svg, 'svg').slice(1);
		return {
			group: attributeOf(drawn(svg, 'g')[0], 'class'),
			signs: signs.map((sign) => attributeOf(sign, 'x')),
			kinds: drawn(svg, 'path').map((path) => attributeOf(path, 'class')),
		};
	};

	test('the pledge is hollow and comes first, the outcome is full and lies over it', () => {
		expect(ends(50, 100, true)).toEqual({
			group: 'line-0',
			signs: ['50%', '98.8%'],
			kinds: ['hollow', 'full'],
		});
	});

	test('a missed one has the other colour, and its outcome stands left of the pledge', () => {
		expect(ends(100, 50, false)).toEqual({
			group: 'line-1',
			signs: ['98.8%', '50%'],
			kinds: ['hollow', 'full'],
		});
	});

	test('each row has its own scale from zero; below zero is drawn at zero', () => {
		const rows = [
			{ name: 'north', value: '', pledged: 1, came: 2, kept: true },
			{ name: 'south', value: '', pledged: 1000, came: 500, kept: false },
			{ name: 'west', value: '', pledged: 5, came: -1, kept: false },
		];
		const signs = drawn(dumbbellSvg(rows, about), 'svg').slice(1);
		expect(signs.map((sign) => attributeOf(sign, 'x'))).toEqual([
			'50%',
			'98.8%',
			'98.8%',
			'50%',
			'98.8%',
			'1.2%',
		]);
	});
});

describe('a spark', () => {
	const spark = (values: (number | null)[], reversed = false, join: LinePoint['join'] = 'line') =>
		sparkSvg(
			values.map((value) => (value === null ? null : { value, weak: false, join })),
			{ reversed },
		);
	const circles = (svg: string) =>
		drawn(svg, 'circle').map((one) => [
			Number(attributeOf(one, 'cx')),
			Number(attributeOf(one, 'cy')),
		]);

	test('goes from its least at the bottom to its most on top, one step for each year', () => {
		expect(circles(spark([1, 2, 3]))).toEqual([
			[7, 21],
			[48, 14],
			[89, 7],
		]);
		expect(circles(spark([1, null, 3]))).toEqual([
			[7, 21],
			[89, 7],
		]);
	});

	test('of places has the first on top; of equal values it is level', () => {
		expect(circles(spark([1, 3], true)).map(([, y]) => y)).toEqual([7, 21]);
		expect(circles(spark([2, 2])).map(([, y]) => y)).toEqual([14, 14]);
	});

	test('dots lead over missing years, and none over a break', () => {
		const dashes = (svg: string) =>
			drawn(svg, 'line').map((line) => attributeOf(line, 'stroke-dasharray') ?? 'whole');
		expect(dashes(spark([1, 2]))).toEqual(['whole']);
		expect(dashes(spark([1, null, 2], false, 'gap'))).toEqual(['2 5']);
		expect(dashes(spark([1, 2], false, 'break'))).toEqual([]);
	});

	test('is silent: the words beside it say the same', () => {
		const [svg] = drawn(spark([1, 2]), 'svg');
		expect(attributeOf(svg, 'aria-hidden')).toBe('true');
		expect(attributeOf(svg, 'role')).toBeUndefined();
	});
});
