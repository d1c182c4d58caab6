import { expect, test } from 'vitest';
import { widthOf } from '../../src/charts/markup.ts';
import { panelOf } from '../../src/charts/svg.ts';
import type { Card } from '../../src/previews/card.ts';
import { layOut, SIZE } from '../../src/previews/lay-out.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readXml } from '../charts/read-xml.ts';

const plain: Card = {
	name: '沈阳高新区',
	kind: '国家级高新区　辽宁省沈阳市',
	site: '国家高新区图志',
	asOf: '资料截至2026年1月31日',
	alt: '',
};
const figure = {
	label: '营业收入',
	value: { before: '超', number: '110.5', unit: '亿元' },
	marks: '',
	when: '2024年',
	source: '日报，2025年3月',
};
const line = {
	name: '',
	about: '',
	points: [1, 2, 3, 4].map((value) => ({
		value,
		weak: false,
		join: 'line' as const,
		sign: 'exact' as const,
		period: '',
		printed: '',
		scope: '',
		source: '',
	})),
};
const drawing = {
	slots: ['2021', '2022', '2023', '2024'],
	lines: [line],
	ticks: [0, 2, 4],
	reversed: false,
};
const chart = {
	title: '营业收入（亿元）',
	panel: panelOf(drawing),
	keys: [] as string[],
	notes: ['来源：日报，2025年3月'],
};

interface Placed {
	text: string;
	/** Where it begins. */
	x: number;
	y: number;
	size: number;
}

/** The words of a card, but for those of its chart's axes, from the top. */
function wordsIn(card: Card): Placed[] {
	const found: Placed[] = [];
	for (const { tag, attributes, text } of readXml(layOut(card, wordsOf()))) {
		const size = Number(attributes['font-size'] ?? 0);
		const line = found.at(-1);
		if (tag === 'text' && attributes['class'] === undefined) {
			const before = attributes['text-anchor'] === 'end' ? widthOf(text, size) : 0;
			found.push({ text, x: Number(attributes['x']) - before, y: Number(attributes['y']), size });
		} else if (tag === 'tspan' && line) {
			line.text += text;
			line.size = Math.max(line.size, size);
		}
	}
	return found.toSorted((a, b) => a.y - b.y);
}

/** Lines at the left of which one touches the next, and whatever leaves the picture. */
function clashesIn(card: Card): string[] {
	const words = wordsIn(card);
	const left = words.filter(({ x }) => x === 64);
	return [
		...left.flatMap(({ text, y }, index) => {
			const next = left[index + 1];
			return next && y > next.y - next.size * 0.8 ? [`${text} / ${next.text}`] : [];
		}),
		...words.flatMap(({ text, x, y, size }) =>
			y > SIZE.height || y - size < 0 || x < 0 ? [text] : [],
		),
	];
}

test('from the top: kind, name, what is measured, how much, when, who says so, and the site', () => {
	expect(wordsIn({ ...plain, figure }).map(({ text }) => text)).toEqual([
		'国家级高新区　辽宁省沈阳市',
		'沈阳高新区',
		'营业收入',
		'超110.5亿元',
		'2024年',
		'来源：日报，2025年3月',
		'资料截至2026年1月31日',
		'图',
		'国家高新区图志',
	]);
});

test('marks stand beside the figure', () => {
	const marked = { ...plain, figure: { ...figure, marks: '待核、部分年度' } };
	expect(wordsIn(marked).map(({ text }) => text)).toContain('超110.5亿元（待核、部分年度）');
});

test('without a figure there is no number and no box for one', () => {
	const about = { lines: ['获批：1991年'], sources: ['日报'] };
	const elements = readXml(layOut({ ...plain, about }, wordsOf()));
	expect(elements.filter(({ tag }) => tag === 'tspan')).toEqual([]);
	// Paper, the line above the site, its seal.
	expect(elements.filter(({ tag }) => tag === 'rect')).toHaveLength(3);
	expect(elements.map(({ text }) => text)).toEqual(
		expect.arrayContaining(['获批：1991年', '来源：日报']),
	);
});

const LONG = '永川、荣昌、泸州、内江毗邻国家高新区产业联盟的又一个很长很长的名称';

test.each([
	['a short name', { name: '中国' }],
	['a long name', { name: LONG }],
	['a name that no two lines hold', { name: LONG.repeat(3) }],
	['much said of time and source', { figure: { ...figure, when: LONG, source: LONG.repeat(2) } }],
	['a label of two lines', { figure: { ...figure, label: LONG.slice(0, 20) } }],
	[
		'a long number with marks',
		{
			figure: {
				...figure,
				value: { before: '约', number: '1234567.89', unit: '亿美元' },
				marks: '待核、部分年度',
			},
		},
	],
	[
		'all of these',
		{
			name: LONG,
			figure: { ...figure, label: LONG, when: LONG.repeat(2), source: LONG.repeat(2) },
		},
	],
])('%s: no line touches another, with and without a chart', (_, more) => {
	expect(clashesIn({ ...plain, figure, ...more })).toEqual([]);
	expect(clashesIn({ ...plain, figure, chart, ...more })).toEqual([]);
});

test.each([1, 3, 8])('%i long lines of what a page is stand clear of its name', (count) => {
	const about = { lines: Array.from({ length: count }, () => LONG), sources: [LONG] };
	expect(clashesIn({ ...plain, name: LONG, about })).toEqual([]);
});

test('what is left out is seen to be left out', () => {
	const about = { lines: Array.from({ length: 8 }, () => LONG), sources: [] };
	const lines = wordsIn({ ...plain, about }).map(({ text }) => text);
	expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
});

test('a chart stands at the right with its title and sources, and all else keeps to the left', () => {
	const card = { ...plain, name: LONG, figure: { ...figure, when: LONG }, chart };
	const points = readXml(layOut(card, wordsOf())).filter(
		({ attributes }) => attributes['class'] === 'full',
	);
	expect(points).toHaveLength(4);
	const inBody = wordsIn(card).filter(({ y }) => y < 548);
	const [left, right] = [inBody.filter(({ x }) => x === 64), inBody.filter(({ x }) => x !== 64)];
	expect(right.map(({ text }) => text)).toEqual(['营业收入（亿元）', '来源：日报，2025年3月']);
	const start = Math.min(...right.map(({ x }) => x));
	const ends = left
		.filter(({ text }) => !text.includes('110.5'))
		.map(({ text, x, size }) => x + widthOf(text, size));
	expect(Math.max(...ends)).toBeLessThan(start);
});

test('six lines have six keys', () => {
	const keys = [...'甲乙丙丁戊己'];
	const panel = panelOf({ ...drawing, lines: keys.map(() => line) });
	const card = { ...plain, figure, chart: { ...chart, panel, keys } };
	const texts = readXml(layOut(card, wordsOf())).map(({ text }) => text);
	expect(texts).toEqual(expect.arrayContaining(keys));
	expect(clashesIn(card)).toEqual([]);
});
