/** The query in the page's address, in its title and in the browser's history. */
import type { FilterBox } from './filter-box.ts';
import { keepView, type View } from './view.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

export class AddressBar {
	private readonly filters: FilterBox;
	/** What the page is called without a query. */
	private readonly title = document.title;
	/** Whether the query in it was asked: what is typed after it does not take its place in the history. */
	private isAsked = false;

	constructor(filters: FilterBox) {
		this.filters = filters;
	}

	/** @returns the query that stands in it */
	read(): string {
		const params = new URLSearchParams(location.search);
		this.filters.readAddress(params);
		const typed = params.get('q') ?? '';
		this.isAsked = typed !== '';
		this.name(typed);
		return typed;
	}

	/**
	 * While a query is typed, each letter takes the place of the last.
	 *
	 * @param left what was shown until now
	 * @param asked whether it is asked, not only typed so far
	 * @param push make a new entry of the history whatever stood there
	 */
	write(typed: string, left: View, { asked = false, push = false } = {}): void {
		const wasAsked = this.isAsked;
		this.isAsked = asked && typed !== '';
		const params = new URLSearchParams();
		if (typed !== '') {
			params.set('q', typed);
			this.filters.writeAddress(params);
		}
		const search = params.toString();
		const query = search === '' ? '' : `?${search}`;
		if (query === location.search) {
			this.isAsked ||= wasAsked;
			return;
		}
		const isNew = push || wasAsked;
		if (isNew) keepView(left);
		history[isNew ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
		this.name(typed);
	}

	private name(typed: string): void {
		document.title = typed === '' ? this.title : text.titleOf(typed, this.title);
	}
}
