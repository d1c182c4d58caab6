/** The query in the page's address, in its title and in the browser's history. */
import type { FilterBox } from './filter-box.ts';
import { keepView, type View } from './view.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

export class AddressBar {
	private readonly filters: FilterBox;
	/** What the page is called without a query. */
	private readonly title = document.title;

	constructor(filters: FilterBox) {
		this.filters = filters;
	}

	/** @returns the query that stands in it */
	read(): string {
		const params = new URLSearchParams(location.search);
		this.filters.readAddress(params);
		const typed = params.get('q') ?? '';
		this.name(typed);
		return typed;
	}

	/** @param left what was shown until now, where this is a new entry of the history */
	write(typed: string, left: View | undefined): void {
		const params = new URLSearchParams();
		if (typed !== '') {
			params.set('q', typed);
			this.filters.writeAddress(params);
		}
		const search = params.toString();
		const query = search === '' ? '' : `?${search}`;
		if (query === location.search) return;
		if (left) keepView(left);
		history[left ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
		this.name(typed);
	}

	private name(typed: string): void {
		document.title = typed === '' ? this.title : text.titleOf(typed, this.title);
	}
}
