import { expect, test } from 'vitest';
import type { Place } from '../../src/charts/kind.ts';
import { chartOf, revenue } from './chart-fixture.ts';

/** Points in 2020, 2022, 2025 and 2026; from 2023 to 2026; from 2018 to 2021. */
const three = chartOf({
	zones: {
		shenyang: { observations: revenue([2020, 2022, 2025, 2026]) },
		dalian: { observations: revenue([2023, 2024, 2025, 2026]) },
		anshan: { observations: revenue([2018, 2019, 2020, 2021]) },
	},
});

const one = chartOf({ zones: { shenyang: { observations: revenue([2020, 2022, 2023, 2024]) } } });

/** Where keys lead from nowhere: `line year` after each, `–` where nothing is left or done. */
function walk({ kind, drawing }: typeof three, ...keys: string[]): string[] {
	let place: Place | undefined;
	return keys.map((key) => {
		const next = kind.walk(drawing, place, key);
		if (next === undefined) return 'not ours';
		place = next ?? undefined;
		return place ? `${place.line} ${drawing.slots[place.slot]}` : 'left';
	});
}

test('right and left go from point to point, over gaps, and stay at the ends', () => {
	expect(walk(three, ...Array<string>(5).fill('ArrowRight'))).toEqual([
		'0 2020',
		'0 2022',
		'0 2025',
		'0 2026',
		'0 2026',
	]);
	expect(walk(three, ...Array<string>(5).fill('ArrowLeft'))).toEqual([
		'0 2026',
		'0 2025',
		'0 2022',
		'0 2020',
		'0 2020',
	]);
});

test('Home and End lead to the ends of the line', () => {
	expect(walk(three, 'End', 'Home')).toEqual(['0 2026', '0 2020']);
	expect(walk(three, 'Home', 'ArrowDown', 'End', 'Home')).toEqual([
		'0 2020',
		'1 2023',
		'1 2026',
		'1 2023',
	]);
});

test('down and up go to the nearest point of the next line, and around', () => {
	expect(walk(three, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual([
		'0 2020',
		'1 2023',
		'2 2021',
		// 2020 and 2022 are as near; the earlier is taken.
		'0 2020',
	]);
	expect(walk(three, 'ArrowUp', 'End', 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual([
		'0 2020',
		'0 2026',
		'2 2021',
		'1 2023',
		'0 2022',
	]);
	expect(walk(three, 'End', 'ArrowDown')).toEqual(['0 2026', '1 2026']);
});

test('one line has no other to go to', () => {
	expect(walk(one, 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight')).toEqual([
		'0 2020',
		'not ours',
		'not ours',
		'0 2022',
	]);
});

test('Escape leaves the points, once; other keys stay the reader’s', () => {
	expect(walk(three, 'Escape', 'Home', 'Escape', 'Escape', 'a', 'Tab')).toEqual([
		'not ours',
		'0 2020',
		'left',
		'not ours',
		'not ours',
		'not ours',
	]);
});
