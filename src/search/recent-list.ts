/** The reader's last searches, in the page: to be made again, or to be forgotten. */
import { type RecentSearches, recentSearches } from './recent.ts';
import { element } from './element.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

export class RecentList {
	private readonly block: HTMLElement;
	private readonly searches: RecentSearches = recentSearches();

	/** `onPick` is told the search that is to be made again, or nothing when one was forgotten. */
	constructor(block: HTMLElement, onPick: (typed: string | undefined) => void) {
		this.block = block;
		block.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (!button) return;
			const { again, forget } = button.dataset;
			if (again === undefined) {
				if (forget === undefined) this.searches.clear();
				else this.searches.remove(forget);
				this.show();
			}
			onPick(again);
		});
	}

	add(typed: string): void {
		this.searches.add(typed);
	}

	hide(): void {
		this.block.hidden = true;
	}

	show(): void {
		const all = this.searches.all();
		this.block.hidden = all.length === 0;
		this.block.querySelector('ul')?.replaceChildren(...all.map(renderSearch));
	}
}

function renderSearch(typed: string): HTMLLIElement {
	const forget = { type: 'button', 'data-forget': typed, 'aria-label': text.forget(typed) };
	return element(
		'li',
		{},
		element('button', { type: 'button', 'data-again': typed }, typed),
		' ',
		element('button', forget, '×'),
	);
}
