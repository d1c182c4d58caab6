/** What all Atom feeds of the site share. */
import { Feed } from 'feed';
import { parsePeriod } from '../quantities/period.ts';
import type { Words } from '../text/words.ts';

interface FeedAbout {
	title: string;
	lead: string;
	/** Its id: the page it is about, or its own address. */
	id: string;
	/** The page it is about. */
	home: string;
	/** Its own address. */
	self: string;
	updated: Date;
}

/** A feed without entries yet, by this site. */
export function siteFeed({ title, lead, id, home, self, updated }: FeedAbout, words: Words): Feed {
	const { siteText, signs } = words;
	return new Feed({
		title: siteText.name + signs.colon + title,
		description: lead,
		id,
		link: home,
		language: words.language,
		copyright: siteText.footer.licenceName,
		updated,
		generator: siteText.name,
		author: { name: siteText.name },
		feedLinks: { atom: self },
	});
}

/** `feed` marks texts as HTML and writes them as they are, so that a name could bring a script. */
export function toHtml(plain: string): string {
	return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A date as a time; one that is only a month or a year by its first day. */
export function feedTime(date: string): Date {
	return new Date(`${parsePeriod(date)?.start ?? date}T00:00:00Z`);
}
