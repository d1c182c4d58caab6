/** What this site got wrong and set right. */
import { Feed } from 'feed';
import { formatPeriod, parsePeriod } from '../quantities/period.ts';
import { pageText } from '../text/pages.ts';
import { qualityText } from '../text/quality.ts';
import { siteText } from '../text/site.ts';
import type { Correction } from '../schemas/entities.ts';
import type { Atlas, Entity, Entry, Figure } from './build-atlas.ts';

export interface CorrectionItem {
	id: string;
	data: Correction;
	/** Where the corrected figure or page is, without the base. */
	url: string;
	/** What was corrected: a page, or a figure with its page and period. */
	name: string;
	figure: Figure | undefined;
	page: Entity | undefined;
}

/** Newest first; those of one day by file name. */
export function correctionsIn(atlas: Atlas): CorrectionItem[] {
	return atlas.entries.corrections
		.map((correction) => describe(atlas, correction))
		.sort((a, b) =>
			a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
		);
}

function describe(atlas: Atlas, { id, data }: Entry<Correction>): CorrectionItem {
	const figure = data.figure === undefined ? undefined : atlas.figuresById.get(data.figure);
	const page =
		figure?.entity ?? (data.page === undefined ? undefined : atlas.entities.get(data.page));
	const name = figure
		? `${figure.entity.name}：${figure.subject ?? ''}${figure.label}（${formatPeriod(figure.record.period)}）`
		: (page?.name ?? '');
	return { id, data, url: figure?.url ?? page?.url ?? 'corrections/', name, figure, page };
}

/** 数值 由“13.16亿元”改为“13.16万亿元”：原因 */
export function correctionText({ data }: CorrectionItem): string {
	return qualityText.corrections.change(data.field, data.from, data.to, data.reason);
}

/**
 * The Atom feed. `linkTo` makes a whole address of a path. Times come from the content, so that one
 * state of it gives one feed.
 */
export function correctionsFeed(atlas: Atlas, linkTo: (path: string) => string): string {
	const items = correctionsIn(atlas);
	const timeOf = (date: string) => new Date(`${parsePeriod(date)?.start ?? date}T00:00:00Z`);
	const feed = new Feed({
		title: `${siteText.name}：${qualityText.corrections.title}`,
		description: qualityText.corrections.lead,
		id: linkTo('corrections/'),
		link: linkTo('corrections/'),
		language: 'zh-CN',
		copyright: siteText.footer.licenceName,
		updated: timeOf(items[0]?.data.date ?? atlas.asOf),
		generator: siteText.name,
		author: { name: siteText.name },
		feedLinks: { atom: linkTo('corrections.atom') },
	});
	for (const item of items) {
		feed.addItem({
			title: item.name || pageText.unknown,
			id: linkTo(`corrections/#${item.id}`),
			link: linkTo(item.url),
			description: correctionText(item),
			date: timeOf(item.data.date),
		});
	}
	return feed.atom1();
}
