/** What is said of a release, and how it is cited. */
import type { Words } from '../../text/words.ts';
import type { Atlas } from '../build-atlas.ts';
import { changesIn } from '../changes.ts';
import { type Item, itemOfSite } from '../citing/item.ts';
import { formatPeriod } from '../format.ts';
import type { ReleaseRecord } from './record.ts';

/** 同资料截至2026年11月20日的一版相比：数字新增12、改动3，新页面 4。 */
export function sayChanges({ before, changes }: ReleaseRecord, words: Words): string {
	const { releasesText: text, signs } = words;
	if (!changes) return before ? text.noHistory : text.first;
	const { since, pagesAdded, pagesRemoved } = changes;
	const counts = (Object.keys(text.counts) as (keyof typeof text.counts)[])
		.filter((kind) => changes[kind] > 0)
		.map((kind) => `${text.counts[kind]} ${changes[kind]}`);
	const parts = [
		...(counts.length > 0 ? [text.figures(counts.join(signs.listComma))] : []),
		...(pagesAdded > 0 ? [text.pagesAdded(pagesAdded)] : []),
		...(pagesRemoved > 0 ? [text.pagesRemoved(pagesRemoved)] : []),
	];
	const what = parts.length > 0 ? parts.join(signs.comma) : text.unchanged;
	return text.since(formatPeriod(since, words)) + what + signs.fullStop;
}

/** Where each change of an edition is told, without the base. */
export function changesAddress(atlas: Atlas, { asOf }: ReleaseRecord): string {
	return changesIn(atlas).some(({ date }) => date === asOf) ? `changes/#${asOf}` : 'changes/';
}

/** The data set as it is cited: by the date of its edition, at the address that keeps it. */
export function itemOfRelease({ asOf }: ReleaseRecord, url: string, words: Words): Item {
	const { language, releasesText, siteText } = words;
	return itemOfSite(
		{ site: siteText.name, title: releasesText.cited, url, version: asOf, figure: true },
		language,
	);
}
