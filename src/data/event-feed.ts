/** Events as an Atom feed: the newest to the site first, then those that happened last. */
import { parsePeriod } from '../quantities/period.ts';
import type { Words } from '../text/words.ts';
import type { Atlas } from './build-atlas.ts';
import { feedTime, siteFeed, toHtml } from './feeds.ts';
import { eventDate, eventStart, sourceName } from './format.ts';
import { compareText } from './order.ts';

/** A reader who is further behind reads the page. */
const MOST = 100;

/**
 * An entry is dated by the edition that first had it, so that an event told late is news all the
 * same; when it happened, as precisely as is known, is said in words. `linkTo` makes a whole address
 * of a path.
 */
export function eventsFeed(atlas: Atlas, linkTo: (path: string) => string, words: Words): string {
	const { eventFeed: text, collections } = words.pageText;
	const since = new Map(
		(atlas.entries.addresses?.lines ?? []).flatMap(({ page, fragment, is }) =>
			fragment === undefined && page.startsWith('events/') ? [[page, is.since] as const] : [],
		),
	);
	const events = atlas.entries.events
		.map(({ id, data }) => ({ id, data, since: since.get(`events/${id}`) ?? atlas.asOf }))
		.sort(
			(a, b) =>
				compareText(b.since, a.since) ||
				compareText(eventStart(b.data), eventStart(a.data)) ||
				compareText(a.id, b.id),
		)
		.slice(0, MOST);
	const feed = siteFeed(
		{
			title: collections.events,
			lead: words.pageText.intro.events,
			id: linkTo('events/'),
			home: linkTo('events/'),
			self: linkTo('events.atom'),
			updated: feedTime(events[0]?.since ?? atlas.asOf),
		},
		words,
	);
	for (const { id, data, since: date } of events) {
		const sources = data.sources.flatMap((source) => atlas.sources.get(source) ?? []);
		feed.addItem({
			title: toHtml(data.title),
			id: linkTo(`events/${id}/`),
			link: linkTo(`events/${id}/`),
			description: toHtml(
				text.entry(
					eventDate(data, words),
					data.summary,
					sources.map((source) => sourceName(source, words)),
				),
			),
			date: feedTime(date),
			...(isDay(data.date) ? { published: feedTime(data.date) } : {}),
		});
	}
	return feed.atom1();
}

/** Only a day can be written as a time without saying more than the source. */
const isDay = (date: string | undefined): date is string =>
	date !== undefined && parsePeriod(date)?.length === 'day';
