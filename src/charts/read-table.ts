/** The table beside a chart, as it stands in the page. `SeriesTable.astro` writes it. */
import type { DrawnLine, DrawnPoint, DrawnTable } from './line-chart.ts';

const OPEN = new Set(['above', 'at-least', 'below', 'at-most']);

const textOf = (node: Node | null | undefined) =>
	node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** One figure of the table, drawn or not. */
function readRow(tr: HTMLTableRowElement, body: HTMLTableSectionElement): DrawnPoint {
	return {
		year: Number(tr.dataset['year']),
		value: Number(tr.dataset['value']),
		open: OPEN.has(tr.dataset['bound'] ?? ''),
		period: textOf(tr.querySelector('th')?.firstChild),
		printed: textOf(tr.querySelector('.value')?.firstElementChild),
		scope: tr.dataset['scope'] ?? body.dataset['scope'] ?? '',
		source: textOf(tr.querySelector('td:last-child')),
	};
}

const rowsOf = (body: HTMLTableSectionElement) => [
	...body.querySelectorAll<HTMLTableRowElement>('tr[data-figure]'),
];

/** What the chart draws of it. */
export function readTable(table: HTMLTableElement): DrawnTable {
	const bodies = [...table.tBodies].filter((body) => body.dataset['line'] !== undefined);
	const lines: DrawnLine[] = bodies.map((body) => ({
		name: body.dataset['series'] ?? '',
		about: body.dataset['about'] ?? '',
		points: rowsOf(body)
			.filter((tr) => tr.dataset['undrawn'] === undefined)
			.map((tr) => readRow(tr, body)),
	}));
	return { rank: table.dataset['rank'] !== undefined, lines };
}

/** The whole table as CSV, with the columns of /data/observations where they are the same. */
export function tableToCsv(table: HTMLTableElement): string {
	const unit = table.dataset['unit'] ?? '';
	const rows = [...table.tBodies].flatMap((body) =>
		rowsOf(body).map((tr) => {
			const { printed, scope, source } = readRow(tr, body);
			const { figure = '', period = '', value = '', bound = 'exact', undrawn } = tr.dataset;
			return [
				figure,
				body.dataset['series'] ?? textOf(tr.querySelector('th small')),
				period,
				printed,
				value,
				value && unit,
				bound,
				scope,
				[...tr.querySelectorAll('.mark')].map(textOf).join('、'),
				String(undrawn === undefined && body.dataset['line'] !== undefined),
				source,
				tr.querySelector<HTMLAnchorElement>('.value a')?.href ?? '',
			];
		}),
	);
	const header = 'id,series,period,printed,value,unit,bound,scope_name,flags,drawn,source,url';
	const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	// Excel reads UTF-8 only after a byte order mark.
	return `\uFEFF${[header, ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`;
}
