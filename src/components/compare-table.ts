/** The table of a comparison: a group of rows for each metric, a column for each page. */
import type { ComparedCell, ComparedGroup, ComparedRow } from '../data/compare-pages.ts';
import type { ComparedPage } from '../data/comparison.ts';
import { address, element } from '../search/element.ts';
import { comparisonWords } from '../text/in-browser/comparison.ts';

export function compareTable(
	label: string,
	pages: readonly ComparedPage[],
	groups: readonly ComparedGroup[],
): HTMLElement {
	const text = comparisonWords();
	const heads = [
		element('th', { scope: 'col' }, text.metric),
		...pages.map(({ name, url }) =>
			element('th', { scope: 'col' }, element('a', { href: address(url) }, name)),
		),
	];
	return element(
		'div',
		{ class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label },
		element(
			'table',
			{ class: 'compared', 'aria-label': label },
			element('thead', {}, element('tr', {}, ...heads)),
			...groups.map(bodyOf),
		),
	);
}

function bodyOf(group: ComparedGroup): HTMLElement {
	const text = comparisonWords();
	const name = element('th', { scope: 'row' });
	name.append(element('a', { href: address(`metrics/${group.id}/`) }, group.name));
	const { when } = group.first;
	if (group.pages > 1) {
		name.append(
			element('small', {}, when === undefined ? text.notComparable : text.comparable(when)),
		);
	}
	const body = element(
		'tbody',
		{ 'data-metric': group.id, ...(when === undefined ? {} : { 'data-comparable': '' }) },
		element('tr', {}, name, ...group.first.cells.map(cellOf)),
	);
	if (group.others.length === 0) return body;
	const rows = group.others.map(({ when: other, cells }: ComparedRow) => {
		const head = element(
			'th',
			{ scope: 'row' },
			element('small', {}, text.comparable(other ?? '')),
		);
		const row = element('tr', { 'data-more': '' }, head, ...cells.map(cellOf));
		row.hidden = true;
		return row;
	});
	const button = element(
		'button',
		{ type: 'button', 'aria-expanded': 'false' },
		text.more(rows.length),
	);
	button.addEventListener('click', () => {
		const open = button.getAttribute('aria-expanded') !== 'true';
		button.setAttribute('aria-expanded', String(open));
		button.textContent = open ? text.fewer : text.more(rows.length);
		for (const row of rows) row.hidden = !open;
	});
	name.append(button);
	body.append(...rows);
	return body;
}

function cellOf(cell: ComparedCell | undefined): HTMLElement {
	const text = comparisonWords();
	if (!cell) return element('td', {}, element('small', {}, text.none));
	const { side, page, apart, newer } = cell;
	const value = element('a', { href: address(`${page.url}#${side.at}`) }, side.printed);
	const when = [side.when, ...(side.growth ? [text.growth(side.growth)] : [])];
	return element(
		'td',
		apart.length > 0 ? { class: 'apart' } : {},
		element('span', { class: 'whole' }, value),
		...(side.marks ? [' ', element('span', { class: 'mark' }, side.marks)] : []),
		...[
			...when,
			side.scope ? text.scope(side.scope) : text.scopeUnstated,
			side.source,
			...(apart.length > 0 ? [text.apartFrom(reasonsOf(cell))] : []),
		].map((line) => element('small', {}, line)),
		...(newer
			? [
					element(
						'small',
						{},
						text.newer(newer.when),
						element('a', { href: address(`${page.url}#${newer.at}`) }, newer.printed),
						newer.scope ? text.aside(text.scope(newer.scope)) : '',
					),
				]
			: []),
	);
}

function reasonsOf({ apart }: ComparedCell): string {
	const text = comparisonWords();
	return apart.map((reason) => text.apart[reason]).join(text.separator);
}

/** A figure that is shown, in words as a file has it. */
export interface ComparedRecord {
	group: ComparedGroup;
	page: ComparedCell['page'];
	side: ComparedCell['side'];
	/** Under the heads of `csvColumns`. */
	row: string[];
}

/** What is shown, as rows of a file: those that are folded away are none. */
export function compareRecords(
	groups: readonly ComparedGroup[],
	open: ReadonlySet<string>,
): ComparedRecord[] {
	const text = comparisonWords();
	return groups.flatMap((group) =>
		[group.first, ...(open.has(group.id) ? group.others : [])].flatMap(({ cells, when }) =>
			cells.flatMap((cell) => {
				if (!cell) return [];
				const { side, page, apart } = cell;
				const url = new URL(address(`${page.url}#${side.at}`), location.href).href;
				const row = [
					group.name,
					page.name,
					side.when,
					side.printed,
					side.growth ?? '',
					side.scope ?? text.scopeUnstated,
					when !== undefined && apart.length === 0 ? text.yes : text.no,
					[side.marks ?? '', reasonsOf(cell)].filter(Boolean).join(text.separator),
					side.source,
					url,
				];
				return [{ group, page, side, row }];
			}),
		),
	);
}
