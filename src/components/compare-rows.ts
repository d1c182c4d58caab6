/** Rows of zones get a box each that puts them among those to compare. */
import { address, element } from '../search/element.ts';
import { basketWords } from '../text/in-browser/basket.ts';
import {
	MOST_COMPARED,
	onBasket,
	readBasket,
	tellBasket,
	wayToCompare,
	writeBasket,
} from './compare-basket.ts';

const text = basketWords();
const FEWEST_COMPARED = 2;
const boxes: HTMLInputElement[] = [];

for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-zone]')) {
	const cell = row.querySelector('td.pick');
	const name = row.querySelector('th a')?.textContent ?? '';
	const id = row.dataset['zone'];
	if (!cell || !id) continue;
	const label = `${text.add} ${name}`;
	const box = element('input', { type: 'checkbox', value: id, 'aria-label': label });
	box.addEventListener('change', () => {
		const others = readBasket().filter((one) => one !== id);
		writeBasket(box.checked ? [...others, id] : others);
		tellBasket();
	});
	boxes.push(box);
	cell.append(box);
}

function show(): void {
	const ids = readBasket();
	for (const box of boxes) {
		box.checked = ids.includes(box.value);
		box.disabled = !box.checked && ids.length >= MOST_COMPARED;
	}
	for (const line of document.querySelectorAll<HTMLElement>('[data-compare-go]')) {
		line.hidden = ids.length < FEWEST_COMPARED;
		if (line.hidden) continue;
		const way = wayToCompare(ids);
		line.replaceChildren(element('a', { href: address(way.address) }, way.text));
	}
}

onBasket(show);
show();
