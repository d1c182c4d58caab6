/** What is cited, in the shape that programs for references share (CSL-JSON); each format is written from it. */
import type { Source } from '../../kinds/sources.ts';
import type { Words } from '../../text/words.ts';

type CiteText = Words['citeText'];
type DateParts = { 'date-parts': [number[]] };

export interface Item {
	id: string;
	type: 'article-journal' | 'article-newspaper' | 'book' | 'dataset' | 'document' | 'webpage';
	title?: string;
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: DateParts;
	accessed?: DateParts;
	version?: string;
	URL?: string;
	language: string;
	note?: string;
	custom: {
		/** Type of document by GB/T 7714: newspaper, journal, book, online notice, data set, other. */
		gbt: 'N' | 'J' | 'M' | 'EB' | 'DS' | 'Z';
		/** What the source does not print and was inferred: stands in brackets. */
		inferred?: ('title' | 'publisher' | 'issued')[];
	};
}

/** A date of our files, as precise as it is. */
export function datePartsOf(date: string): DateParts {
	return { 'date-parts': [date.split('-').map(Number)] };
}

/** 2024, 2024-06 or 2024-06-30. */
export function dateText({ 'date-parts': [parts] }: DateParts): string {
	return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}

/** What holds of a kind of source; a notice, a dispatch and an unknown thing are online only by their address. */
function typesOf({ kind, link }: Source): [Item['type'], Item['custom']['gbt']] {
	if (kind === 'newspaper') return ['article-newspaper', 'N'];
	if (kind === 'journal') return ['article-journal', 'J'];
	if (kind === 'yearbook') return ['book', 'M'];
	// Encyclopedias and portals are online, also where their address is not known.
	if (link || kind === 'encyclopedia' || kind === 'portal') return ['webpage', 'EB'];
	return ['document', 'Z'];
}

/** A source as it is cited. What is not known stays out. */
export function itemOfSource(id: string, source: Source, language: string, text: CiteText): Item {
	const { title, publisher, authors, published, link, read } = source;
	const [type, gbt] = typesOf(source);
	const inferred = (
		[
			['title', title && source.titleInferred],
			['publisher', publisher && source.publisherInferred],
			['issued', published && source.dateInferred],
		] as const
	).flatMap(([name, grounds]) => (grounds ? [name] : []));
	const inPeriodical = gbt === 'N' || gbt === 'J';
	return {
		id,
		type,
		...(title ? { title } : {}),
		...(authors ? { author: authors.map((literal) => ({ literal })) } : {}),
		...(publisher ? { [inPeriodical ? 'container-title' : 'publisher']: publisher } : {}),
		...(published ? { issued: datePartsOf(published) } : {}),
		...(link ? { URL: link } : {}),
		language,
		...(read === 'repost' || read === 'snippet' ? { note: text.secondHand[read] } : {}),
		custom: { gbt, ...(inferred.length > 0 ? { inferred } : {}) },
	};
}

/** A page, a figure or all the data (which a figure is part of), of the version that its date names. */
export function itemOfSite(
	of: { site: string; title: string; url: string; version: string; figure: boolean },
	language: string,
): Item {
	return {
		id: decodeURI(new URL(of.url).pathname + new URL(of.url).hash)
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, ''),
		type: of.figure ? 'dataset' : 'webpage',
		title: of.title,
		author: [{ literal: of.site }],
		issued: datePartsOf(of.version),
		version: of.version,
		URL: of.url,
		language,
		custom: { gbt: of.figure ? 'DS' : 'EB' },
	};
}
