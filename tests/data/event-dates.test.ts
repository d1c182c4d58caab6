import { wordsOf } from '../../src/text/words.ts';
import { expect, test } from 'vitest';
import { eventDate } from '../../src/data/format.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { atlasOf } from './atlas-fixture.ts';

/** What the page and the download say of when an event was. */
function when(dates: Record<string, unknown>) {
	const atlas = atlasOf({
		zones: { shenyang: {} },
		events: { fair: { entities: ['zones/shenyang'], ...dates } },
	});
	const [event] = atlas.entries.events;
	if (!event) throw new Error('no event');
	const [row] = tablesOf(atlas, {
		absolute: (path) => path,
		words: wordsOf(),
		verdict: () => ({ value: 'not-due', text: '', reason: '' }),
	}).events;
	return [eventDate(event.data, wordsOf()), row?.start, row?.end];
}

test('an event that lasts has its first and its last day, on the page and in the download', () => {
	expect(when({ start: '2024-09-30', end: '2024-10-02', precision: 'span' })).toEqual([
		'2024年9月30日至10月2日',
		'2024-09-30',
		'2024-10-02',
	]);
});

test('an event of which only the beginning is known ends on no other day', () => {
	expect(when({ start: '2024-09-30', precision: 'span' })).toEqual([
		'2024年9月30日',
		'2024-09-30',
		'2024-09-30',
	]);
});

test('a day, a month and no date at all', () => {
	expect(when({ date: '2024-09-30', precision: 'day' })).toEqual([
		'2024年9月30日',
		'2024-09-30',
		'2024-09-30',
	]);
	expect(when({ date: '2024-09', precision: 'month' })).toEqual([
		'2024年9月',
		'2024-09',
		'2024-09',
	]);
	expect(when({ precision: 'unknown' })).toEqual(['日期未给', null, null]);
});
