import { expect, test } from 'vitest';
import { shapeOf, STYLES, styleOf } from '../../src/charts/shapes.ts';

test('six lines differ in shape and in dash; a seventh begins again', () => {
	expect(STYLES).toHaveLength(6);
	expect(new Set(STYLES.map(({ shape }) => shape)).size).toBe(6);
	expect(new Set(STYLES.map(({ dash }) => dash.join())).size).toBe(6);
	expect(styleOf(6)).toBe(styleOf(0));
});

test('超, 不足 and 约 have a sign of their own, the same in every line and in no line’s shape', () => {
	const signs = (['above', 'below', 'about'] as const).map((sign) => {
		const [first, ...others] = STYLES.map((_, line) => shapeOf({ weak: false, sign }, line));
		for (const other of others) expect(other).toEqual(first);
		return first!;
	});
	const paths = signs.map(({ path }) => path);
	expect(new Set([...paths, ...STYLES.map(({ shape }) => shape)]).size).toBe(9);
	// The first corner of ▲ is above the point, that of ▼ below; ≈ is two waves.
	expect(paths[0]).toMatch(/^M0-/);
	expect(paths[1]).toMatch(/^M0 6/);
	expect(signs.map(({ filled }) => filled)).toEqual([true, true, false]);
});

test('an exact figure has the shape of its line; a weak one is hatched whatever its qualifier', () => {
	STYLES.forEach(({ shape }, line) => {
		expect(shapeOf({ weak: false, sign: 'exact' }, line)).toEqual({ path: shape, filled: true });
	});
	const hatched = shapeOf({ weak: true, sign: 'exact' }, 0);
	expect(hatched.filled).toBe(false);
	for (const sign of ['above', 'below', 'about'] as const) {
		expect(shapeOf({ weak: true, sign }, 3)).toEqual(hatched);
	}
	expect(STYLES.map(({ shape }) => shape)).not.toContain(hatched.path);
});
