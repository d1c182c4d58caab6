/**
 * The rows of a page's table that answer who is first: of all, of one year, of one province. They travel
 * with the page's text, so that an answer shows what the page shows.
 */
import { attribute, childrenOf, type Element, find } from './tree.ts';

/** What has to be said of their order, and the rows. */
export type FirstRows = [note: string, rows: FirstRow[]];
/** A row: the groups it is of, between spaces; the address of its record; what its cells say. */
export type FirstRow = [groups: string, path: string, cells: string[]];

/** The group of all rows, or of the latest of each where there are several. */
export const OF_ALL = 'latest';
/** So many of each group. */
const FIRST = 5;

/** `say` gives what a cell says. */
export function readFirstRows(
	main: Element,
	page: string,
	say: (cell: Element) => string,
): FirstRows | undefined {
	const table = find(main, (node) => attribute(node, 'data-search-rows') !== undefined);
	if (!table) return undefined;
	const told = (attribute(table, 'data-search-rows') ?? '').split(' ').map(Number);
	const counts = new Map<string, number>();
	const rows = rowsOf(table).flatMap((row): FirstRow[] => {
		const cells = childrenOf(row);
		const groups = groupsOf(row).filter((group) => {
			const count = counts.get(group) ?? 0;
			counts.set(group, count + 1);
			return count < FIRST;
		});
		const path = addressOf(row, page);
		if (groups.length === 0 || path === undefined) return [];
		const said = told.flatMap((index) => {
			const cell = cells[index];
			return cell ? [withLabel(cell, say(cell))] : [];
		});
		return [[groups.join(' '), path, said.filter((text) => text !== '')]];
	});
	return rows.length > 0 ? [attribute(table, 'data-search-note') ?? '', rows] : undefined;
}

/** Rows that are named by their first cell; those above them and between them are not. */
function rowsOf(table: Element): Element[] {
	return childrenOf(table)
		.filter(({ tagName }) => tagName === 'tbody')
		.flatMap((body) => childrenOf(body))
		.filter((row) => childrenOf(row).some((cell) => attribute(cell, 'scope') === 'row'));
}

function groupsOf(row: Element): string[] {
	const years = (attribute(row, 'data-year') ?? OF_ALL).split(' ').filter((one) => one !== 'all');
	const province = attribute(row, 'data-province');
	return years.includes(OF_ALL) && province ? [...years, province] : years;
}

/** Of its record, of itself, or of the part of the page that it leads to. */
function addressOf(row: Element, page: string): string | undefined {
	const figure = find(row, (node) => attribute(node, 'data-figure') !== undefined);
	const record = attribute(row, 'data-of') ?? (figure && attribute(figure, 'data-figure'));
	if (record !== undefined) return record.replace('#', '/#');
	const id = attribute(row, 'id');
	if (id !== undefined) return `${page}#${id}`;
	const part = find(row, (node) => attribute(node, 'href')?.startsWith('#') ?? false);
	return part && page + (attribute(part, 'href') ?? '');
}

/** A bare number or place says nothing without the head of its column. */
function withLabel(cell: Element, text: string): string {
	return /^(?:\d+$|第)/.test(text) ? (attribute(cell, 'data-label') ?? '') + text : text;
}
