/** Changes in words, and as Atom feeds. */
import type { Words } from '../text/words.ts';
import type { Atlas, Entity } from './build-atlas.ts';
import { type Change, type ChangedPage, changedPages, firstEdition } from './changes.ts';
import { feedTime, siteFeed, toHtml } from './feeds.ts';
import { formatPeriod } from './format.ts';

/** 新页面、新增12条、改动1条 */
export function sumUp({ changes }: Pick<ChangedPage, 'changes'>, { changesText }: Words): string {
	const parts = [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, { length }]) => {
		const name = changesText.kinds[kind];
		return kind.startsWith('page-') ? name : changesText.count(name, length);
	});
	return changesText.inWords(parts);
}

/** 地区生产总值（2024年） */
export function recordName({ label, period }: Change, words: Words): string {
	return label + (period === undefined ? '' : words.signs.bracketed(formatPeriod(period, words)));
}

/** What else was changed in a record, field by field; nothing where its figure tells all. */
export function fieldWords({ fields }: Change, { changesText }: Words): string[] {
	return fields.flatMap(({ field, old, new: now }) => {
		const name = changesText.fields[field];
		const { nothing } = changesText;
		return name ? [changesText.fieldChange(name, old ?? nothing, now ?? nothing)] : [];
	});
}

/** One change in a line: 改动 地区生产总值（2024年）：417.2亿元 → 471.2亿元 */
function lineOf(change: Change, words: Words): string {
	const { changesText, signs } = words;
	const [old, now] = shownAmounts(change);
	const amounts = [old, now].flatMap((one) => one ?? []).join(' → ');
	const what = `${changesText.kinds[change.kind]} ${recordName(change, words)}`.trim();
	const notes = [
		...(change.reason === undefined ? [] : [changesText.why(change.reason)]),
		...(change.kind === 'changed' && amounts === '' ? fieldWords(change, words) : []),
	].join(signs.comma);
	return what + [amounts, notes].flatMap((part) => (part ? [signs.colon + part] : [])).join('');
}

/** What a figure was and is, where that has changed: fields that are no figure are told in words. */
export function shownAmounts({ kind, old, new: now, fields }: Change): (string | undefined)[] {
	const AMOUNT = new Set(['value', 'valueMax', 'unit', 'qualifier', 'printed', 'missing']);
	if (kind === 'changed' && !fields.some(({ field }) => AMOUNT.has(field))) return [];
	return kind === 'page-added' || kind === 'page-renamed' ? [] : [old, now];
}

interface FeedOptions {
	/** Whose changes; those of the whole site where left out. */
	of?: Entity;
	/** Makes a whole address of a path. */
	linkTo: (path: string) => string;
	words: Words;
}

/** An Atom feed, an entry for each page of each edition; the first edition is one entry. */
export function changesFeed(atlas: Atlas, { of, linkTo, words }: FeedOptions): string {
	const { changesText, signs, siteText } = words;
	const home = of?.url ?? 'changes/';
	const first = firstEdition(atlas);
	const pages = changedPages(atlas).filter(
		({ page }) => !of || page === of.ref || of.former.includes(page),
	);
	const feed = siteFeed(
		{
			title: of ? changesText.feedOf(of.name) : changesText.title,
			lead: changesText.lead,
			id: linkTo(of ? `${of.ref}.atom` : 'changes/'),
			home: linkTo(home),
			self: linkTo(of ? `${of.ref}.atom` : 'changes.atom'),
			updated: feedTime(pages[0]?.date ?? first?.date ?? atlas.asOf),
		},
		words,
	);
	for (const page of pages) {
		feed.addItem({
			title: toHtml(changesText.entry(page.name, sumUp(page, words))),
			id: linkTo(`changes/#${changeId(page)}`),
			link: linkTo(page.url ?? 'changes/'),
			description: toHtml(
				page.changes.map((change) => lineOf(change, words)).join(signs.semicolon),
			),
			date: feedTime(page.date),
		});
	}
	if (first && (!of || isOfFirst(atlas, of, first.date))) {
		feed.addItem({
			title: toHtml(changesText.entry(of?.name ?? siteText.name, changesText.first)),
			id: linkTo(of ? `${of.ref}.atom#${first.date}` : `changes/#${first.date}`),
			link: linkTo(home),
			description: toHtml(
				of ? changesText.firstOfPage : changesText.firstHeld(first.pages, first.figures),
			),
			date: feedTime(first.date),
		});
	}
	return feed.atom1();
}

/** Whether a page was there from the beginning. */
export function isOfFirst(atlas: Atlas, { ref, former }: Entity, first: string): boolean {
	const dates = pageDates.get(atlas) ?? datePages(atlas);
	pageDates.set(atlas, dates);
	return [ref, ...former].some((page) => dates.get(page)?.has(first));
}

const pageDates = new WeakMap<Atlas, ReadonlyMap<string, ReadonlySet<string>>>();

/** Since when each page is there: each page asks, and there are many lines. */
function datePages({ entries }: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
	const pages = (entries.addresses?.lines ?? []).filter(({ fragment }) => fragment === undefined);
	const groups = Map.groupBy(pages, ({ page }) => page);
	return new Map(
		[...groups].map(([page, lines]) => [page, new Set(lines.map(({ is }) => is.since))]),
	);
}

/** Where a page's changes of one edition stand in the page of changes. */
export const changeId = ({ date, page }: ChangedPage) => `${date}-${page.replace('/', '-')}`;
