/** Zones in order of one metric, as bars: what is drawn and what is said of it. */
import type { Atlas } from '../data/build-atlas.ts';
import { nationalZones } from '../data/coverage.ts';
import { valueText } from '../data/format.ts';
import { type RankingTable, sizeOf } from '../data/ranking.ts';
import type { Words } from '../text/words.ts';
import { noteSigns } from './note-signs.ts';
import { signOf } from './read-lines.ts';
import { type BarRow, barsSvg } from './rows.ts';

export interface RankingBars {
	title: string;
	says: string;
	notes: string[];
	bars: BarRow[];
}

/** @param name what the metric is called */
export function rankingBars(
	atlas: Atlas,
	{ year, covers, rows }: RankingTable,
	name: string,
	words: Words,
): RankingBars {
	const { chartText: text, figureText } = words;
	const bars = rows.map(({ place, figure }) => ({
		name: text.bar(place, figure.entity.name),
		value: valueText(figure, words),
		size: Number(sizeOf(figure)),
		sign: signOf(figure),
		record: figure.id,
	}));
	const first = rows.filter(({ place }) => place === 1).map(({ figure }) => figure.entity.name);
	return {
		title: text.bars(year, name, first.join(text.separator)),
		says: text.barsSay(
			rows.length,
			nationalZones(atlas).length,
			// What is not stated is told once, in the receipt.
			covers === 'unstated' ? '' : figureText.covers[covers],
		),
		notes: noteSigns(bars, text),
		bars,
	};
}

/** The bars as a picture that says in a sentence what they show. */
export const barsPicture = (
	{ title, bars }: Pick<RankingBars, 'title' | 'bars'>,
	{ signs }: Words,
): string =>
	barsSvg(bars, {
		title,
		about: bars.map((bar) => bar.name + signs.colon + bar.value).join(signs.semicolon),
	});
