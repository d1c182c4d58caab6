/**
 * What stands in the cells of long tables, as HTML text. A table of all figures has thousands of them,
 * and a component for each took a third of the time that all pages take.
 */
import { escape, tag } from '../charts/markup.ts';
import type { Figure } from '../data/build-atlas.ts';
import { sourceBrief, splitUnit, valueText } from '../data/format.ts';
import { linkTo } from '../data/links.ts';
import type { ReceiptRow } from '../data/receipt.ts';
import type { Mark } from '../data/shown.ts';
import type { Words } from '../text/words.ts';

/** Text as HTML; nothing where there is none. */
export const htmlOf = (text: string | undefined): string =>
	text === undefined ? '' : escape(text);

/** A link to a path of the site. */
export const linkHtml = (path: string, text: string): string =>
	tag('a', { href: linkTo(path) }, [escape(text)]);

/** A source by publisher and date, linked to its page. */
export const sourceLink = (source: Figure['source'], words: Words): string =>
	linkHtml(`sources/${source.id}/`, sourceBrief(source, words));

/** What of a figure is shown. */
export type Shown = 'value' | 'growth' | 'share';

/** A figure away from its record, linked to it. The site tests prove what its attributes say. */
export function figureLink(figure: Figure, words: Words, show: Shown = 'value'): string {
	const { record } = figure;
	const shown = {
		value: valueText(figure, words),
		growth: `${record.growth}%`,
		share: record.share?.value,
	}[show];
	const attributes = {
		class: 'fig',
		href: linkTo(figure.url),
		'data-figure': figure.id,
		'data-show': show,
	};
	return tag('a', attributes, [htmlOf(shown)]);
}

/** `doubt`: not to be relied on; `plan`: not yet so. */
export type MarkKind = 'doubt' | 'plan';

const DRESSED = {
	doubt: { class: 'mark doubt' },
	plan: { class: 'mark plan' },
} as const satisfies Record<MarkKind, object>;

/** A word of caution beside what it is about. */
export const markHtml = (text: string, kind?: MarkKind, title?: string): string =>
	tag('span', { ...(kind ? DRESSED[kind] : { class: 'mark' }), title }, [escape(text)]);

const MARK_KINDS: Partial<Record<Mark, MarkKind>> = {
	forecast: 'plan',
	'suspect-value': 'doubt',
};

/** The marks of a figure, each after a space. */
export const marksHtml = (marks: readonly Mark[], { figureText }: Words): string =>
	marks
		.map(
			(mark) =>
				` ${markHtml(figureText.marks[mark], MARK_KINDS[mark], figureText.markMeaning[mark])}`,
		)
		.join('');

/** How the source prints a figure, where that is not how the page says it. */
export const printedHtml = (figure: Figure, element: 'small' | 'dd' = 'small'): string =>
	figure.printed === figure.display
		? ''
		: tag(element, { class: 'printed' }, [htmlOf(figure.printed)]);

/** The full address of a record as readers copy it: #f-签约项目-2024, not #f-%E7%AD%BE…. */
export const addressOf = ({ url }: Figure, site: URL | undefined): string =>
	decodeURI(new URL(linkTo(url), site).href);

/** A value that opens to its receipt. */
export function receiptHtml(figure: Figure, rows: readonly ReceiptRow[], words: Words): string {
	const { before, number, unit } = splitUnit(valueText(figure, words));
	const small = (text: string) => (text === '' ? '' : `<small>${escape(text)}</small>`);
	const summary = small(before) + escape(number) + small(unit);
	const lines = rows.map(({ name, label, parts, boilerplate }) => {
		const said = parts
			.map(({ text, to }) => (to === undefined ? escape(text) : linkHtml(to, text)))
			.join('<br>');
		const ignored = boilerplate ? ' data-search-ignore' : '';
		const citation = name === 'citation' ? ' data-citation' : '';
		return `<div${ignored}><dt>${escape(label)}</dt><dd${citation}>${said}</dd></div>`;
	});
	return `<details class="receipt" data-receipt><summary>${summary}</summary><dl>${lines.join('')}</dl></details>`;
}
