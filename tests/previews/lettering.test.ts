import { expect, test } from 'vitest';
import { tag } from '../../src/charts/markup.ts';
import type { Letters } from '../../src/previews/font.ts';
import { letter } from '../../src/previews/lettering.ts';

/** A font whose characters are half as wide as high, each with a path of its own. */
const letters: Letters = {
	outline: (character, weight) =>
		Promise.resolve({
			path: character === ' ' ? '' : `M${character.codePointAt(0)} ${weight}`,
			advance: 500,
		}),
	missing: new Set(),
};

const path = (fill: string, x: number, y: number, scale: number, d: string) =>
	tag('path', {
		style: `fill:${fill};stroke:none`,
		transform: `translate(${x} ${y}) scale(${scale})`,
		d,
	});

test('the characters of a text stand one after the other, spaces between them', async () => {
	const text = '<text x="10" y="50" font-size="20" font-weight="700" fill="#123456">a b</text>';
	expect(await letter(`<svg>${text}<rect/></svg>`, letters)).toBe(
		[
			'<svg>',
			path('#123456', 10, 50, 0.02, 'M97 700'),
			path('#123456', 30, 50, 0.02, 'M98 700'),
			'<rect/></svg>',
		].join(''),
	);
});

test('runs of another size or colour follow where the one before them ends', async () => {
	const runs = '<tspan font-size="40">a</tspan><tspan fill="#222222">b</tspan>';
	const svg = `<text x="0" y="9" font-size="10" fill="#111111">${runs}</text>`;
	expect(await letter(svg, letters)).toBe(
		path('#111111', 0, 9, 0.04, 'M97 400') + path('#222222', 20, 9, 0.01, 'M98 400'),
	);
});

test('a text that ends at its place, or has it in its middle, is moved by its length', async () => {
	const at = async (attributes: string) => {
		const lettered = await letter(`<text x="100" y="0" ${attributes}>ab</text>`, letters);
		return /translate\(([\d.-]+) /.exec(lettered)?.[1];
	};
	expect(await at('font-size="20" text-anchor="end"')).toBe('80');
	// The words of a chart have classes, and its size.
	expect(await at('class="words end"')).toBe('87');
	expect(await at('class="words middle"')).toBe('93.5');
	expect(await at('class="words"')).toBe('100');
});

test('what is escaped is one character', async () => {
	const lettered = await letter('<text x="0" y="0">&lt;&amp;&quot;</text>', letters);
	expect([...lettered.matchAll(/d="M(\d+) /g)].map(([, code]) => Number(code))).toEqual(
		[...'<&"'].map((character) => character.codePointAt(0)),
	);
});

test('each of several texts becomes its own paths, and nothing else is touched', async () => {
	const svg = '<g class="a"><text x="1" y="2">a</text></g><text x="3" y="4">b</text>';
	const lettered = await letter(svg, letters);
	expect(lettered).not.toContain('text');
	expect(lettered.match(/translate\(\d \d\)/g)).toEqual(['translate(1 2)', 'translate(3 4)']);
	expect(lettered.startsWith('<g class="a"><path ')).toBe(true);
});

test('a text at a share of the width stays there, whatever the width will be', async () => {
	const lettered = await letter('<text class="end" x="100%" y="9">a</text>', letters);
	expect(lettered).toMatch(
		/^<svg x="100%"><path [^>]*transform="translate\(-6\.5 9\) [^>]*><\/svg>$/,
	);
});
