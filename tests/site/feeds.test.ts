/** Every feed and calendar, read by programs that are not ours. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { correctionsIn } from '../../src/data/corrections.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsOf } from '../html.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');
const atlas = readAtlas(siteSource);

test('every Atom feed is read by another parser, with an author, its own address and dated entries', () => {
	const paths = globSync('**/*.atom', { cwd: builtSite });
	expect(paths.length).toBeGreaterThan(atlas.zones.size);
	for (const path of paths) {
		const feed = parseAtomFeed(read(path));
		const self = feed.links?.find(({ rel }) => rel === 'self')?.href;
		expect(new URL(self ?? '').pathname, path).toBe(`/${path.replaceAll('\\', '/')}`);
		expect(
			feed.authors?.map(({ name }) => name),
			path,
		).toEqual(['国家高新区图志']);
		for (const { id, title, updated, links } of feed.entries ?? []) {
			expect([id, title, updated, links?.[0]?.href], path).not.toContain(undefined);
		}
	}
});

test('the feeds of events and corrections hold what the pages hold', () => {
	const lengthOf = (path: string) => (parseAtomFeed(read(path)).entries ?? []).length;
	expect(lengthOf('events.atom')).toBe(Math.min(100, atlas.entries.events.length));
	expect(lengthOf('corrections.atom')).toBe(correctionsIn(atlas, wordsOf()).length);
});

test.each([
	['index.html', '/changes.atom'],
	['changes/index.html', '/changes.atom'],
	['corrections/index.html', '/corrections.atom'],
	['events/index.html', '/events.atom'],
	['targets/index.html', '/targets.ics'],
])('%s names %s in its head', (page, feed) => {
	const named = elementsOf(read(page))
		.filter((element) => attributeOf(element, 'rel') === 'alternate')
		.map((element) => attributeOf(element, 'href'));
	expect(named).toContain(feed);
});

test('the calendar holds each pledge that has a deadline, under its address, once', () => {
	const events = new ICAL.Component(ICAL.parse(read('targets.ics')))
		.getAllSubcomponents('vevent')
		.map((part) => new ICAL.Event(part));
	const dated = atlas.pledges.filter(({ record }) => record.deadline !== undefined);
	expect(events.map(({ uid }) => new URL(uid).pathname + new URL(uid).hash).sort()).toEqual(
		dated
			.map(({ url }) => new URL(`/${url}`, 'http://localhost'))
			.map(({ pathname, hash }) => pathname + hash)
			.sort(),
	);
	for (const { startDate, endDate, uid } of events) {
		expect([startDate.isDate, endDate.compare(startDate)], uid).toEqual([true, 1]);
	}
});
