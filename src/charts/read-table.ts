/** The table beside a chart, as it stands in the page. `SeriesTable.astro` writes it. */
import type { ChartTable, RowJoin, TableRow } from './table.ts';

const textOf = (node: Node | null | undefined) =>
	node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const rowsOf = (body: HTMLTableSectionElement) => [
	...body.querySelectorAll<HTMLTableRowElement>('tr[data-figure]'),
];

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function readRow(tr: HTMLTableRowElement, body: HTMLTableSectionElement): TableRow {
	const { year, value, bound = 'exact', undrawn, scope = body.dataset['scope'] ?? '' } = tr.dataset;
	const printed = textOf(tr.querySelector('.value')?.firstElementChild);
	const { weak, join, reason = '', growth } = tr.dataset;
	return {
		period: textOf(tr.querySelector('th')?.firstChild),
		year: numberOf(year),
		value: numberOf(value),
		bound,
		printed,
		worded: tr.dataset['worded'] ?? printed,
		scope,
		source: textOf(tr.querySelector('td:last-child')),
		drawn: undrawn === undefined,
		weak: weak !== undefined,
		join: join as RowJoin | undefined,
		reason,
		growth: numberOf(growth),
	};
}

/** What the chart is drawn from. */
export function readTable(table: HTMLTableElement): ChartTable {
	const bodies = [...table.tBodies].filter(({ dataset }) => dataset['series'] !== undefined);
	return {
		lines: bodies.map((body) => ({
			name: body.dataset['series'] ?? '',
			about: body.dataset['about'] ?? '',
			drawn: body.dataset['line'] !== undefined,
			rows: rowsOf(body).map((tr) => readRow(tr, body)),
		})),
	};
}
