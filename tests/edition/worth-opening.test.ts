import { expect, test } from 'vitest';
import { builtSite, readPages } from '../built-site.ts';
import { measureZones, pleadsIn, tellMeasures } from '../worth-opening.ts';

/** It only goes up. */
const LEAST_WORTH_OPENING = 95;
test('as many zones’ pages are worth opening as were once', () => {
	const measures = measureZones(builtSite);
	const worth = [...measures].filter(([, { lacks }]) => lacks.length === 0);
	expect(worth.length, tellMeasures(measures)).toBeGreaterThanOrEqual(LEAST_WORTH_OPENING);
});

test('no page asks its readers for help', () => {
	const pleas = [...readPages()].flatMap(({ path, elements }) =>
		pleadsIn(elements) ? [path] : [],
	);
	expect(pleas).toEqual([]);
});
