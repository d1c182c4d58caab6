import { expect, test } from 'vitest';
import { HEIGHT, roomOf } from '../../src/charts/frame.ts';
import type { DrawnPoint, Drawing } from '../../src/charts/kind.ts';
import { shapeOf } from '../../src/charts/shapes.ts';
import { panelOf, placesOf, svgAlone, svgInPage } from '../../src/charts/svg.ts';
import { chartOf, colours, ranked, revenue } from './chart-fixture.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** A point as a line has it, unless a test says otherwise. */
const point = (value: number, more: Partial<DrawnPoint> = {}): DrawnPoint => ({
	...{ value, sign: 'exact', weak: false, join: 'line' },
	...{ period: '', printed: '', scope: '', source: '' },
	...more,
});

const drawingOf = (points: (DrawnPoint | null)[], more: Partial<Drawing> = {}): Drawing => ({
	slots: points.map((_, slot) => String(2020 + slot)),
	lines: [{ name: '甲', about: '甲', points }],
	ticks: [0, 50, 100],
	reversed: false,
	...more,
});

const steady = drawingOf([point(0, { join: 'none' }), point(50), point(100), point(25)]);

const { top, bottom } = roomOf(steady);
const inner = HEIGHT - top - bottom;

const words = { title: '营业收入', about: '共4个数。' };
const plotOf = (drawing: Drawing) => readXml(svgInPage(drawing, words).plot);
const alone = (drawing: Drawing, more: Partial<Parameters<typeof svgAlone>[1]> = {}) =>
	svgAlone(panelOf(drawing), {
		title: '营业收入',
		lines: [],
		notes: [],
		width: 800,
		colours,
		...more,
	});

const all = (elements: XmlElement[], name: string, of = '') =>
	elements.filter(
		({ tag, attributes }) => tag === name && (attributes['class'] ?? '').startsWith(of),
	);

/** Lines that join points: those that are neither of the grid nor of a key. */
const joints = (elements: XmlElement[]) =>
	elements.filter(({ tag, attributes }) => tag === 'line' && attributes['class'] === undefined);

test('points stand across from the first slot to the last, and up from the lowest tick', () => {
	expect(placesOf(steady)).toEqual([
		[
			{ x: 0, y: top + inner },
			{ x: 1 / 3, y: top + inner / 2 },
			{ x: 2 / 3, y: top },
			{ x: 1, y: top + inner * 0.75 },
		],
	]);
	expect(placesOf(drawingOf([point(50), null, point(0)]))[0]?.[1]).toBeNull();
});

test('a place of 1 stands on top, the last of the list below', () => {
	const { drawing } = chartOf({
		zones: { shenyang: { observations: revenue([2001, 2002, 2003, 2050], { unit: '位' }) } },
		metrics: ranked,
	});
	const [line] = placesOf(drawing);
	expect([line?.[0]?.y, line?.at(-1)?.y]).toEqual([top, top + inner]);
});

test('the picture in the page is one image with its title and what is said of it', () => {
	const elements = plotOf(steady);
	const [svg, title, about] = elements;
	expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-label': '营业收入', width: '100%' });
	expect([title?.tag, title?.text, about?.tag, about?.text]).toEqual([
		...['title', '营业收入', 'desc', '共4个数。'],
	]);
	const axis = readXml(svgInPage(steady, words).axis);
	expect(axis[0]?.attributes).toMatchObject({
		'aria-hidden': 'true',
		width: String(roomOf(steady).left),
	});
	expect(all(axis, 'text').map(({ text }) => text)).toEqual(['0', '50', '100']);
});

test('neither picture has a style attribute; colours come from classes', () => {
	for (const svg of [...Object.values(svgInPage(steady, words)), alone(steady)]) {
		const elements = readXml(svg);
		expect(elements.length).toBeGreaterThan(3);
		for (const { attributes } of elements) {
			expect(Object.keys(attributes)).not.toContain('style');
			expect(Object.keys(attributes)).not.toContain('fill');
			expect(Object.keys(attributes)).not.toContain('stroke');
		}
	}
});

test('in the page places across are percent, in a file of its own pixels; heights are the same', () => {
	expect(joints(plotOf(steady)).map(({ attributes }) => attributes)).toEqual([
		{ x1: '0%', y1: '258', x2: '33.33%', y2: '137' },
		{ x1: '33.33%', y1: '137', x2: '66.67%', y2: '16' },
		{ x1: '66.67%', y1: '16', x2: '100%', y2: '197.5' },
	]);
	const { left, right } = roomOf(steady);
	const width = 800 - 40 - left - right;
	const third = (times: number) => String(Math.round((width / 3) * times * 100) / 100);
	expect(joints(readXml(alone(steady))).map(({ attributes }) => attributes)).toEqual([
		{ x1: '0', y1: '258', x2: third(1), y2: '137' },
		{ x1: third(1), y1: '137', x2: third(2), y2: '16' },
		{ x1: third(2), y1: '16', x2: String(width), y2: '197.5' },
	]);
});

test('each point has its sign where it stands', () => {
	const signed = drawingOf([
		point(0, { join: 'none', sign: 'above' }),
		point(50, { sign: 'below' }),
		point(100, { sign: 'about' }),
		point(25, { weak: true, join: 'none' }),
		point(50),
	]);
	const elements = plotOf(signed);
	const paths = all(elements, 'path');
	const expected = signed.lines[0]!.points.map((one) => shapeOf(one!, 0));
	expect(paths.map(({ attributes }) => attributes)).toEqual(
		expected.map(({ path, filled }) => (filled ? { class: 'full', d: path } : { d: path })),
	);
	const places = elements.filter(({ tag }, index) => tag === 'svg' && index > 0);
	expect(places.map(({ attributes }) => attributes['x'])).toEqual([
		...['0%', '25%', '50%', '75%', '100%'],
	]);
	expect(places.map(({ attributes }) => attributes['y'])).toEqual([
		...['258', '137', '16', '197.5', '137'],
	]);
});

test('a hatched point is passed by; a gap is dotted; at a break there is a sign and no line', () => {
	const drawing = drawingOf([
		point(0, { join: 'none' }),
		point(50, { weak: true, join: 'none' }),
		point(100, { join: 'gap' }),
		point(50, { join: 'break' }),
		point(25, { join: 'none' }),
	]);
	const elements = plotOf(drawing);
	expect(joints(elements).map(({ attributes }) => attributes)).toEqual([
		{ 'stroke-dasharray': '2 5', x1: '0%', y1: '258', x2: '50%', y2: '16' },
	]);
	const signs = elements.filter(({ tag }, index) => tag === 'svg' && index > 0);
	// Between 2022 (100) and 2023 (50), before the signs of the five points.
	expect([signs.length, signs[0]?.attributes]).toEqual([6, { x: '62.5%', y: '76.5' }]);
});

test('each line has its class, its dash and its shape; a seventh begins again', () => {
	const lines = Array.from({ length: 7 }, () => steady.lines[0]!);
	const elements = plotOf({ ...steady, lines });
	expect(all(elements, 'g').map(({ attributes }) => attributes['class'])).toEqual([
		...['line-0', 'line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-0'],
	]);
	const dashes = joints(elements).map(({ attributes }) => attributes['stroke-dasharray']);
	expect(dashes.filter((_, index) => index % 3 === 0)).toEqual([
		...[undefined, '6 3', '2 3', '9 3 2 3', '12 4', '1 4', undefined],
	]);
});

test('a picture alone has title, key, data and notes, and is as high as they are', () => {
	const lines = [steady.lines[0]!, steady.lines[0]!];
	const svg = alone(
		{ ...steady, lines },
		{ title: '两区的营业收入', lines: ['甲', '乙'], notes: ['第一条', '第二条'] },
	);
	const [root, ...elements] = readXml(svg);
	expect(root?.attributes).toMatchObject({
		xmlns: 'http://www.w3.org/2000/svg',
		width: '800',
		height: String(20 + 28 + 2 * 20 + HEIGHT + 2 * 20 + 20),
	});
	expect(root?.attributes['viewBox']).toBe(`0 0 800 ${root?.attributes['height']}`);
	expect(
		all(elements, 'text').flatMap(({ attributes, text }) =>
			attributes['class']?.includes('words') ? [] : [text],
		),
	).toEqual([...['两区的营业收入', '甲', '乙', '第一条', '第二条']]);
	const heights = all(elements, 'text').map(({ attributes }) => Number(attributes['y']));
	expect(Math.max(...heights)).toBeLessThan(Number(root?.attributes['height']));
	// One line needs no key.
	expect(alone(steady, { lines: ['甲'] })).not.toContain('甲<');
});

test('alone, lines of the grid stay thinner than those of the data', () => {
	const style = all(readXml(alone(steady)), 'style')[0]?.text ?? '';
	expect(style).toContain('.grid{stroke:#ddd;stroke-width:1}');
	expect(style).toContain('g>line,path{fill:none;stroke-width:2}');
});

test('long words are broken where the picture ends, whatever fonts there are', () => {
	const note = '口径：'.padEnd(120, '区');
	const texts = all(readXml(alone(steady, { notes: [note] })), 'text')
		.map(({ text }) => text)
		.filter((text) => text.includes('区'));
	expect(texts.join('')).toBe(note);
	// 760 pixels have room for 58 full-width characters of 13.
	expect(texts.map(({ length }) => length)).toEqual([58, 58, 4]);
});

test('what a name contains stays text', () => {
	const name = '<b>"A & B"</b>';
	const hostile = { ...steady, slots: [name, '2021', '2022', '2023'] };
	for (const svg of [
		svgInPage(hostile, { title: name, about: name }).plot,
		alone(hostile, { title: name, notes: [name] }),
	]) {
		const elements = readXml(svg);
		expect(elements.map(({ tag }) => tag)).not.toContain('b');
		expect(elements[0]?.attributes['aria-label']).toBe(name);
		expect(elements.filter(({ text }) => text === name).length).toBeGreaterThanOrEqual(2);
	}
});
