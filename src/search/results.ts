/** What is shown of a page that was found: its title, where the match stands, and figures that answer. */
import { type Excerpt, makeExcerpt, markAll, type Marked, patternOf } from './excerpt.ts';
import type { Figure } from './figures.ts';
import type { FirstRows } from './first-rows.ts';
import type { PageText } from './index-text.ts';
import type { NameRow } from './name-list.ts';
import type { Pages } from './pages.ts';
import type { Query, Question } from './query.ts';
import { asksFigure, type Ranked } from './rank.ts';
import type { Store } from './store.ts';
import { readText } from './text-files.ts';

export interface Result {
	row: number;
	/** From the site's root, with the section's address where the match stands in one. */
	path: string;
	title: Marked;
	/** Its English name, where that is known. */
	english?: string;
	/** The id of the page's kind: zones. */
	type: string;
	province: string;
	heading: string;
	excerpt: Marked;
	figures: Figure[];
	/** The first rows of its table, where they answer. */
	table?: FirstRows;
	/** When it was founded or approved, where that was asked. */
	date?: string;
}

/** Read the texts of these rows, and show each by what was found in it. */
export function showResults(
	rows: readonly number[],
	{ parts, named, anchors, answer }: Ranked,
	query: Query,
	known: { pages: Pages; variants: ReadonlyMap<string, string> },
	store: Pick<Store, 'text' | 'file'>,
): Promise<Result[]> {
	const { pages, variants } = known;
	const { question } = query;
	const patterns = parts.flatMap((forms) => {
		const sources = forms.flatMap((form) => patternOf(form)?.source ?? []);
		return sources.length > 0 ? [new RegExp(sources.join('|'), 'giu')] : [];
	});
	const figuresOf = new Map(answer?.figuresOf.map((entry) => [entry.p, entry]));
	return Promise.all(
		rows.map(async (row): Promise<Result> => {
			const entry = figuresOf.get(row);
			const isNamed = named.has(row);
			const excerptOf = (text: PageText) =>
				makeExcerpt(text, patterns, variants, asksFigure(query));
			const [text, figures] = await Promise.all([
				readText(
					pages.idOf(row),
					store.text,
					(read) => isNamed || excerptOf(read).found === patterns.length,
				),
				entry && question ? readFigures(entry, question, store) : [],
			]);
			const excerpt = excerptOf(text);
			const group = answer?.table?.row === row ? answer.table.group : undefined;
			const table = group === undefined ? undefined : rowsIn(text, group);
			const date = answer?.dated.find(({ p }) => p === row)?.d;
			return {
				row,
				path: pathOf(text, anchors.get(row), excerpt, isNamed),
				title: markAll(text.t, patterns, variants),
				type: pages.typeOf(row),
				province: pages.provinceOf(row),
				heading: isNamed ? '' : excerpt.heading,
				excerpt: excerpt.text,
				figures,
				...(table ? { table } : {}),
				...(date ? { date } : {}),
			};
		}),
	);
}

/** So many rows answer; who wants more opens the page. */
const ROWS = 5;

function rowsIn({ r: [note, all] = ['', []] }: PageText, group: string): FirstRows | undefined {
	const rows = all.filter(([groups]) => groups.split(' ').includes(group)).slice(0, ROWS);
	return rows.length > 0 ? [note, rows] : undefined;
}

async function readFigures(
	entry: NameRow,
	{ metric, rest, years }: Question,
	store: Pick<Store, 'file'>,
): Promise<Figure[]> {
	const [{ pickFigures }, file] = await Promise.all([
		import('./figures.ts'),
		store.file(`${entry.i}.json`),
	]);
	return pickFigures(file, {
		page: `${entry.i}/`,
		metricId: metric?.i.slice(metric.i.indexOf('/') + 1),
		labels: [...(metric?.n ?? []), rest.join('')].filter((label) => label !== ''),
		years,
	});
}

/** A name leads to its page; a text to the row or section where it stands. */
function pathOf(
	text: PageText,
	way: string | undefined,
	excerpt: Excerpt,
	isNamed: boolean,
): string {
	const anchor = way ?? (isNamed ? '' : excerpt.anchor);
	return anchor === '' ? text.u : `${text.u}#${anchor}`;
}
