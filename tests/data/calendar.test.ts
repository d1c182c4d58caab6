import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendar } from '../../src/data/calendar.ts';
import { dueCalendar } from '../../src/data/due-calendar.ts';
import { wordsOf } from '../../src/text/words.ts';
import { atlasOf } from './atlas-fixture.ts';

const whole = (path: string) => `https://atlas.example/${path}`;
const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((part) => new ICAL.Event(part));

const entry = {
	uid: 'https://atlas.example/zones/a/#t-x',
	title: '甲',
	start: '2026-12-31',
	end: '2026-12-31',
	text: '乙',
	url: 'https://atlas.example/zones/a/#t-x',
	category: '未到期',
};
const calendar = { name: '目标', about: '说明', producer: '-//图志//ZH', asOf: '2026-11-26' };

test('what has a meaning in the format comes back as it was, however long the line', () => {
	const title = `甲，乙;丙,丁\\戊："己"${'高新区'.repeat(40)}`;
	const text = '第一行\n第二行；BEGIN:VEVENT';
	const written = toCalendar({ ...calendar, entries: [{ ...entry, title, text }] });
	expect(read(written).map(({ summary, description }) => [summary, description])).toEqual([
		[title, text],
	]);
	for (const line of written.split('\r\n')) {
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(line).not.toContain('�');
	}
});

test('a calendar of nothing is still a calendar', () => {
	const parsed = new ICAL.Component(ICAL.parse(toCalendar({ ...calendar, entries: [] })));
	expect([parsed.name, parsed.getFirstPropertyValue('version')]).toEqual(['vcalendar', '2.0']);
});

test('a deadline takes all days that its source leaves open, and says so', () => {
	const target = { summary: '内容', announced: '2024', metric: 'gdp', value: '90', unit: '亿元' };
	const atlas = atlasOf({
		site: { asOf: '2026-11-26' },
		zones: {
			a: {
				name: '甲高新区',
				targets: [
					{ ...target, label: '到年', deadline: '2027' },
					{ ...target, label: '到月', deadline: '2028-02' },
					{ ...target, label: '到日', deadline: '2025-06-30' },
					{ ...target, label: '没有期限' },
				],
			},
		},
	});
	const events = read(dueCalendar(atlas, whole, wordsOf()));
	expect(
		events.map(({ summary, startDate, endDate }) => [
			summary,
			startDate.isDate,
			startDate.toString(),
			endDate.toString(),
		]),
	).toEqual([
		['甲高新区：到日90亿元（期限2025年6月30日）', true, '2025-06-30', '2025-07-01'],
		['甲高新区：到年90亿元（期限2027年）', true, '2027-01-01', '2028-01-01'],
		['甲高新区：到月90亿元（期限2028年2月）', true, '2028-02-01', '2028-03-01'],
	]);
	expect(events.map(({ description }) => description.includes('没有写明哪一天'))).toEqual([
		false,
		true,
		true,
	]);
	expect(events[1]?.description).toContain('期限只写到2027年，没有写明哪一天。');
	expect(events[1]?.uid).toMatch(/^https:\/\/atlas\.example\/zones\/a\/#t-/);
});
