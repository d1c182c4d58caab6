/** What this site got wrong and set right, and what it has retracted. */
import { formatPeriod } from '../quantities/period.ts';
import type { Correction, Source } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Entry, Figure, Pledge } from './build-atlas.ts';
import { feedTime, siteFeed, toHtml } from './feeds.ts';
import { compareText } from './order.ts';

export interface CorrectionItem {
	/** Its anchor on the page of corrections. */
	id: string;
	date: string;
	/** Where the corrected record or page is, without the base. */
	url: string;
	/** What was corrected: a page, or a record with its page and period. */
	name: string;
	/** 数值 由“13.16亿元”改为“13.16万亿元”：原因 */
	text: string;
	source: Entry<Source> | undefined;
}

/** Newest first; those of one day by id. */
export function correctionsIn(atlas: Atlas, words: Words): CorrectionItem[] {
	return [
		...atlas.entries.corrections.map((correction) => describe(atlas, correction, words)),
		...retractionsIn(atlas, words),
	].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

function describe(atlas: Atlas, { id, data }: Entry<Correction>, words: Words): CorrectionItem {
	const figure = data.figure === undefined ? undefined : atlas.figuresById.get(data.figure);
	const page =
		figure?.entity ?? (data.page === undefined ? undefined : atlas.entities.get(data.page));
	return {
		id,
		date: data.date,
		url: figure?.url ?? page?.url ?? 'corrections/',
		name: figure ? nameOf(figure, words) : (page?.name ?? ''),
		text: words.qualityText.corrections.change(data.field, data.from, data.to, data.reason),
		source: data.source === undefined ? undefined : atlas.sources.get(data.source),
	};
}

function retractionsIn({ published }: Atlas, words: Words): CorrectionItem[] {
	const text = words.qualityText.corrections;
	const item = (record: Figure | Pledge, name: string): CorrectionItem[] => {
		const { retracted } = record.record;
		if (!retracted) return [];
		return [
			{
				id: `retracted-${record.entity.collection}-${record.entity.id}-${record.address}`,
				date: retracted.date,
				url: record.url,
				name,
				text: text.retracted(record.display, retracted.reason),
				source: undefined,
			},
		];
	};
	return [
		...published.figures.flatMap((figure) => item(figure, nameOf(figure, words))),
		...published.pledges.flatMap((pledge) =>
			item(
				pledge,
				text.target(pledge.entity.name, `${pledge.record.subject ?? ''}${pledge.record.label}`),
			),
		),
	];
}

function nameOf({ entity, subject, label, record }: Figure, words: Words): string {
	const { signs } = words;
	const what = (subject ?? '') + label + signs.bracketed(formatPeriod(record.period, words));
	return entity.name + signs.colon + what;
}

/**
 * The Atom feed. `linkTo` makes a whole address of a path. Times come from the content, so that one
 * state of it gives one feed.
 */
export function correctionsFeed(
	atlas: Atlas,
	linkTo: (path: string) => string,
	words: Words,
): string {
	const text = words.qualityText.corrections;
	const items = correctionsIn(atlas, words);
	const feed = siteFeed(
		{
			title: text.title,
			lead: text.lead,
			id: linkTo('corrections/'),
			home: linkTo('corrections/'),
			self: linkTo('corrections.atom'),
			updated: feedTime(items[0]?.date ?? atlas.asOf),
		},
		words,
	);
	for (const item of items) {
		feed.addItem({
			title: toHtml(item.name || text.title),
			id: linkTo(`corrections/#${item.id}`),
			link: linkTo(item.url),
			description: toHtml(item.text),
			date: feedTime(item.date),
		});
	}
	return feed.atom1();
}
