import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRINTED } from '../../src/charts/colours.ts';
import { STYLES } from '../../src/charts/shapes.ts';
import { tileSchema } from '../../src/kinds/tiles.ts';

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
const css = read('styles/tokens.css');

/** The colours that the first (light) or second (dark) block of tokens sets. */
function tokens(scheme: 'light' | 'dark'): Record<string, string> {
	const block = css.split(':root {')[scheme === 'light' ? 1 : 2]?.split('}')[0] ?? '';
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
	);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)('every colour of text can be read, %s', (scheme) => {
	const { paper = '', shade = '', seal = '', ...colours } = tokens(scheme);
	const weak = ['ink', 'muted', 'vermilion', 'indigo'].flatMap((name) =>
		[paper, shade].filter((ground) => !(contrast(colours[name] ?? '', ground) >= 4.5)),
	);
	expect(weak).toEqual([]);
	expect(contrast('#fffdf8', seal)).toBeGreaterThanOrEqual(4.5);
	// Borders of controls need 3:1 (WCAG 1.4.11).
	expect(contrast(colours['edge'] ?? '', paper)).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark'] as const)('every line of a chart stands out, %s', (scheme) => {
	const colours = tokens(scheme);
	const used = [...new Set(STYLES.map(({ colour }) => colour))];
	expect(used).toEqual(['indigo', 'vermilion', 'ink', 'muted']);
	const weak = used.filter((name) => !(contrast(colours[name] ?? '', colours['paper'] ?? '') >= 3));
	expect(weak).toEqual([]);
});

test('each line has its colour in the page by its class', () => {
	const css = read('components/ChartFigure.astro');
	const dressed = STYLES.map((_, line) => {
		const [block = ''] = new RegExp(`[^}]*\\.line-${line}\\b[^}]*}`).exec(css) ?? [];
		return [/stroke: var\(--(\w+)\)/.exec(block)?.[1], /--full: var\(--(\w+)\)/.exec(block)?.[1]];
	});
	expect(dressed).toEqual(STYLES.map(({ colour }) => [colour, colour]));
});

test('a picture that leaves the page has the colours of light, on white', () => {
	const { paper, font, ...ink } = PRINTED;
	const { ink: black, muted, line, indigo, vermilion } = tokens('light');
	expect(paper).toBe('#ffffff');
	expect(ink).toEqual({ ink: black, muted, line, indigo, vermilion });
	for (const name of ['indigo', 'vermilion', 'ink', 'muted'] as const) {
		expect(contrast(ink[name], paper), name).toBeGreaterThanOrEqual(3);
	}
	// Without white space, as the style of the picture has it.
	const sans = /--sans:([^;]+);/.exec(css)?.[1] ?? '';
	expect(font).toBe(sans.trim().replace(/\s*,\s*/g, ','));
});

test('every row and column that a tile may stand in has a class, and none is there in vain', () => {
	const grid = read('components/TileGrid.astro');
	const lines = Array.from({ length: 99 }, (_, index) => String(index + 1));
	for (const line of ['row', 'column'] as const) {
		const dressed = [
			...grid.matchAll(new RegExp(`\\.${line}-(\\d+) \\{\\s*grid-${line}: \\1;`, 'g')),
		];
		const allowed = lines.filter((text) => tileSchema.shape[line].safeParse(text).success);
		expect(dressed.map(([, number]) => number)).toEqual(allowed);
	}
});
