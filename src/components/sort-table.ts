/** The columns of a table that says so sort its rows; the order is kept in the address. */
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
/** In the address: the head of the column, with a minus before it where the largest is first. */
const ASKED = 'sort';

type Order = 'ascending' | 'descending';

/** What sorting goes by in a row. */
function keyOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
}

/** Rows without a value come last in either order. */
function sortBy(head: HTMLTableCellElement, order: Order): void {
	const table = head.closest('table');
	const number = head.classList.contains('num');
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

/** Numbers start with the largest, places and texts with the first. */
function nextOrder(head: HTMLTableCellElement): Order {
	const was = head.getAttribute('aria-sort');
	if (was !== null) return was === 'ascending' ? 'descending' : 'ascending';
	const number = head.classList.contains('num');
	return number && head.dataset['first'] === undefined ? 'descending' : 'ascending';
}

const nameOf = (head: HTMLTableCellElement) => head.textContent?.trim() ?? '';

function keepInAddress(head: HTMLTableCellElement, order: Order): void {
	const asked = new URLSearchParams(location.search);
	asked.set(ASKED, (order === 'descending' ? '-' : '') + nameOf(head));
	history.replaceState(
		history.state,
		'',
		`${location.pathname}?${asked.toString()}${location.hash}`,
	);
}

/** The order that the address asks for, in the first table that has such a column. */
function sortAsAsked(tables: readonly HTMLTableElement[]): void {
	const asked = new URLSearchParams(location.search).get(ASKED);
	if (asked === null) return;
	const [order, name]: [Order, string] = asked.startsWith('-')
		? ['descending', asked.slice(1)]
		: ['ascending', asked];
	const heads = tables.flatMap((table) => [...(table.tHead?.rows[0]?.cells ?? [])]);
	const head = heads.find((one) => nameOf(one) === name);
	if (head) sortBy(head, order);
}

const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-sortable]')];
for (const table of tables) {
	table.dataset['sortable'] = 'ready';
	for (const head of table.tHead?.rows[0]?.cells ?? []) {
		if (head.dataset['unsorted'] !== undefined) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'sort';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const order = nextOrder(head);
			sortBy(head, order);
			keepInAddress(head, order);
		});
	}
}
sortAsAsked(tables);
