/** The columns of a table that says so sort its rows. */
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** What sorting goes by in a row. */
function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
}

/** Numbers start with the largest, places and texts with the first; rows without a value come last. */
function sortBy(head: HTMLTableCellElement): void {
	const table = head.closest('table');
	const number = head.classList.contains('num');
	const was = head.getAttribute('aria-sort');
	const first = number && head.dataset['first'] === undefined ? 'descending' : 'ascending';
	const order = was === null ? first : was === 'ascending' ? 'descending' : 'ascending';
	for (const other of table?.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
	head.setAttribute('aria-sort', order);
	const sign = order === 'ascending' ? 1 : -1;
	for (const body of table?.tBodies ?? []) {
		const rows = [...body.rows].filter(({ cells }) => cells[0]?.scope !== 'rowgroup');
		rows.sort((a, b) => {
			const [one, two] = [keyOf(a, head.cellIndex), keyOf(b, head.cellIndex)];
			if (one === '' || two === '') return Number(one === '') - Number(two === '');
			return sign * (number ? Number(one) - Number(two) : collator.compare(one, two));
		});
		body.append(...rows);
	}
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
	table.dataset['sortable'] = 'ready';
	for (const head of table.tHead?.rows[0]?.cells ?? []) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'sort';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => sortBy(head));
	}
}
