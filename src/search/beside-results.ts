/** What stands around results: a note, the way to all of them, and what to do where there are none. */
import { element } from './element.ts';
import type { Found } from './engine.ts';
import type { FilterBox } from './filter-box.ts';
import { linkTo, ownWords } from './in-language.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

export function showNote(note: HTMLElement, said: string, { compare }: Partial<Found> = {}): void {
	const way = compare && element('a', linkTo(compare.path), text.compare(compare.names));
	note.replaceChildren(said, ...(way ? [way] : []));
	note.hidden = said === '' && !way;
}

/** From the dialog to the page with all results; nowhere without a query. */
export function showWay(box: HTMLElement, typed: string, filters: FilterBox): void {
	const way = box.querySelector<HTMLElement>('[data-all]');
	const link = way?.querySelector('a');
	if (!way || !link) return;
	way.hidden = typed === '';
	const params = new URLSearchParams({ q: typed });
	filters.writeAddress(params);
	link.search = params.toString();
}

/** Names like the one that was not found. */
export function showNear(empty: HTMLElement, { total, near }: Found): void {
	empty.hidden = total > 0;
	const block = empty.querySelector<HTMLElement>('[data-near]');
	if (!block) return;
	block.hidden = near.length === 0;
	block
		.querySelector('ul')
		?.replaceChildren(
			...near.map(({ path, name }) =>
				element('li', {}, element('a', { ...linkTo(path), ...ownWords }, name)),
			),
		);
}
