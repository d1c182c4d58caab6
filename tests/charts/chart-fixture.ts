import { wordsOf } from '../../src/text/words.ts';
import { chartKind, kindFor } from '../../src/charts/index.ts';
import type { ChartKind, Colours, Drawing } from '../../src/charts/kind.ts';
import { type ChartTable, tableOf } from '../../src/charts/table.ts';
import { type SeriesTable, tabulate } from '../../src/data/series.ts';
import { atlasOf, type AtlasFiles } from '../data/atlas-fixture.ts';

interface Chart {
	series: SeriesTable;
	kind: ChartKind;
	table: ChartTable;
	drawing: Drawing;
	/** What stands above it, of 营业收入. */
	title: string;
	/** The sentence above it. */
	says: string;
	/** The sentences below it. */
	notes: string[];
}

/** The first chart that an atlas of these files has. */
export function chartOf(files: AtlasFiles): Chart {
	const series = tabulate(atlasOf(files).figures)[0] as SeriesTable;
	const kind = chartKind(kindFor(series));
	const table = tableOf(series, wordsOf());
	const text = wordsOf().chartText;
	return {
		series,
		kind,
		table,
		drawing: kind.read(table),
		title: kind.titles(table, text, '营业收入'),
		says: kind.says(table, text),
		notes: kind.notes(table, text),
	};
}

/** Observations of revenue, in 亿元 as many as the years since 2000. */
export const revenue = (years: number[], more: Record<string, unknown> = {}) =>
	years.map((period) => ({
		metric: 'revenue',
		period,
		value: period - 2000,
		unit: '亿元',
		...more,
	}));

/** What makes ranks of it. */
export const ranked = {
	revenue: { nature: 'rank', direction: 'lower', units: ['位'] },
};

export const colours: Colours = {
	paper: '#fff',
	ink: '#000',
	muted: '#666',
	line: '#ddd',
	indigo: '#00f',
	vermilion: '#f00',
	font: 'sans-serif',
};
