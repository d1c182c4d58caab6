import { expect, test } from 'vitest';
import { builtSite, readPages } from '../built-site.ts';
import { measureZones, pleadsIn, tellMeasures } from '../worth-opening.ts';

/** As many as there are today; it only goes up. */
const LEAST_WORTH_OPENING = 3;
/** As many pages ask readers for help today; it only goes down. */
const MOST_PLEAS = 41;

test('as many zones’ pages are worth opening as were once', () => {
	const measures = measureZones(builtSite);
	const worth = [...measures].filter(([, { lacks }]) => lacks.length === 0);
	expect(worth.length, tellMeasures(measures)).toBeGreaterThanOrEqual(LEAST_WORTH_OPENING);
});

test('no page asks its readers for help', () => {
	const pleas = [...readPages()].flatMap(({ path, elements }) =>
		pleadsIn(elements) ? [path] : [],
	);
	expect(pleas.length, pleas.join('\n')).toBeLessThanOrEqual(MOST_PLEAS);
});
