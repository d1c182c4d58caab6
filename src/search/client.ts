/** The search box in the page: what is typed goes to the engine, what it finds into the list. */
import { address, element } from './element.ts';
import { Engine, type Found } from './engine.ts';
import { FilterBox } from './filter-box.ts';
import { RecentList } from './recent-list.ts';
import { renderResult } from './render.ts';
import { openStore } from './store.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

/** Results shown at a time. */
const STEP = 10;
/** A fast typist's next key comes sooner than this, and makes the search for the last one useless. */
const PAUSE = 30;

let engine: Engine | undefined;
const started = new WeakSet<HTMLElement>();

export interface SearchBoxOptions {
	/** Keep the query in the page's address, and read it from there. */
	inAddress?: boolean;
	/** Told when there is a query to answer, and when there is none. */
	onQuery?: (typed: string) => void;
}

/** Make a box search. A second call does nothing. */
export function startSearch(box: HTMLElement, options: SearchBoxOptions = {}): void {
	if (started.has(box)) return;
	started.add(box);
	engine ??= new Engine(openStore(document.documentElement.dataset['base'] ?? '/'));
	new SearchBox(box, engine, options).start();
}

class SearchBox {
	private readonly box: HTMLElement;
	private readonly engine: Engine;
	private readonly options: SearchBoxOptions;
	private readonly input: HTMLInputElement;
	private readonly status: HTMLElement;
	private readonly list: HTMLOListElement;
	/** Asks again what failed: a submit button of the form. */
	private readonly retry: HTMLElement;
	private readonly recent: RecentList;
	private readonly filters: FilterBox;
	/** The newest search; older ones that are still running must not show what they find. */
	private turn = 0;
	private timer: number | undefined;
	private shown = 0;

	constructor(box: HTMLElement, engine: Engine, options: SearchBoxOptions) {
		this.box = box;
		this.engine = engine;
		this.options = options;
		this.input = this.find('input');
		this.status = this.find('[role="status"]');
		this.list = this.find('[data-results]');
		this.retry = this.find('[data-retry]');
		this.filters = new FilterBox(
			this.find('[data-filters]'),
			() => void this.search({ asked: true, push: true }),
		);
		this.recent = new RecentList(this.find('[data-recent]'), (typed) => this.pickRecent(typed));
	}

	start(): void {
		// Fetched while the reader types the first characters.
		this.engine.warm().catch(() => undefined);
		this.input.addEventListener('input', (event) => {
			if (!(event as InputEvent).isComposing) this.wait();
		});
		this.input.addEventListener('compositionend', () => this.wait());
		const form = this.find<HTMLFormElement>('form');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.recent.add(this.input.value);
			void this.search({ asked: true, push: true });
		});
		this.find('[data-more] button').addEventListener('click', () => void this.showMore());
		this.box.addEventListener('keydown', (event) => this.move(event));
		this.list.addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a')) this.recent.add(this.input.value);
		});
		if (this.options.inAddress) {
			this.readAddress();
			window.addEventListener('popstate', () => this.readAddress());
		} else if (this.input.value !== '') {
			this.wait();
		} else {
			this.recent.show();
		}
	}

	private find<T extends HTMLElement = HTMLElement>(selector: string): T {
		const element = this.box.querySelector<T>(selector);
		if (!element) throw new Error(`The search box has no ${selector}.`);
		return element;
	}

	private wait(): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.search({}), PAUSE);
	}

	private async search({ asked = false, push = false, address = true }): Promise<void> {
		clearTimeout(this.timer);
		const typed = this.input.value.trim();
		const turn = ++this.turn;
		this.options.onQuery?.(typed);
		// It stays the box's description for those who hear it.
		this.find('[data-hint]').hidden = typed !== '';
		if (address) this.writeAddress(typed, push);
		if (typed === '' || (!asked && isTooShort(typed))) {
			this.clear(typed === '' ? '' : text.tooShort);
			if (typed === '') this.recent.show();
			return;
		}
		this.recent.hide();
		const slow = window.setTimeout(() => {
			if (turn === this.turn) this.status.textContent = text.searching;
		}, 400);
		this.sayAgain(!this.retry.hidden);
		this.list.setAttribute('aria-busy', 'true');
		try {
			const found = await this.engine.search(typed, this.filters.chosen, 0, STEP);
			if (turn === this.turn) this.show(typed, found);
		} catch (error) {
			console.warn(error);
			if (turn === this.turn) this.clear(text.failed, { failed: true });
		} finally {
			clearTimeout(slow);
			if (turn === this.turn) this.list.removeAttribute('aria-busy');
		}
	}

	private show(typed: string, found: Found): void {
		this.list.replaceChildren(...found.results.map(renderResult));
		this.list.hidden = found.results.length === 0;
		this.shown = found.results.length;
		this.showRest(found.total);
		this.hideRetry();
		this.filters.show(found);
		this.showNote(typed, found);
		this.showEmpty(found);
		this.status.textContent = found.total > 0 ? text.found(found.total) : text.notFound;
	}

	private async showMore(): Promise<void> {
		const turn = this.turn;
		const from = this.shown;
		const typed = this.input.value.trim();
		this.sayAgain(!this.find('[data-more] span').hidden);
		const isLate = () => turn !== this.turn || from !== this.shown;
		try {
			const { results, total } = await this.engine.search(
				typed,
				this.filters.chosen,
				from,
				from + STEP,
			);
			if (isLate()) return;
			const items = results.map(renderResult);
			this.list.append(...items);
			this.shown += items.length;
			this.showRest(total);
			this.status.textContent = text.found(total);
			items[0]?.querySelector('a')?.focus();
		} catch (error) {
			console.warn(error);
			if (!isLate()) this.failMore();
		}
	}

	/** The way to the results that are not shown yet. */
	private showRest(total: number): void {
		this.find('[data-more]').hidden = total <= this.shown;
		this.find('[data-more] span').hidden = true;
		this.find('[data-more] button').textContent = text.more;
	}

	/** The button stays where it is, and with it the focus; it only says what it now does. */
	private failMore(): void {
		this.status.textContent = text.failedMore;
		this.find('[data-more] span').hidden = false;
		this.find('[data-more] button').textContent = text.again;
	}

	/** A status that says what it said before is not read out: between two failures it says another. */
	private sayAgain(hasFailed: boolean): void {
		if (hasFailed) this.status.textContent = text.searching;
	}

	private hideRetry(): void {
		if (this.retry.contains(document.activeElement)) this.input.focus();
		this.retry.hidden = true;
	}

	private clear(message: string, { failed = false } = {}): void {
		if (failed) this.retry.hidden = false;
		else this.hideRetry();
		this.list.replaceChildren();
		this.list.hidden = true;
		this.status.textContent = message;
		this.filters.hide();
		for (const part of ['[data-more]', '[data-note]', '[data-empty]']) {
			this.find(part).hidden = true;
		}
	}

	private showNote(typed: string, found: Found): void {
		const { parts, corrected, elsewhere, total, text: understood } = found;
		const note = this.find('[data-note]');
		if (parts.length > 0) note.textContent = text.parts(typed, parts);
		else if (elsewhere) note.textContent = text.elsewhere(elsewhere.place, elsewhere.province);
		else if (corrected) note.textContent = text.corrected(typed, corrected);
		else if (total > 0 && isOtherScript(typed, understood)) {
			note.textContent = text.converted(understood);
		} else note.textContent = '';
		note.hidden = note.textContent === '';
	}

	private showEmpty({ total, near }: Found): void {
		this.find('[data-empty]').hidden = total > 0;
		const block = this.find('[data-near]');
		block.hidden = near.length === 0;
		block
			.querySelector('ul')
			?.replaceChildren(
				...near.map(({ path, name }) =>
					element('li', {}, element('a', { href: address(path) }, name)),
				),
			);
	}

	private readAddress(): void {
		const params = new URLSearchParams(location.search);
		this.input.value = params.get('q') ?? '';
		this.filters.readAddress(params);
		void this.search({ asked: true, address: false });
	}

	private writeAddress(typed: string, push: boolean): void {
		if (!this.options.inAddress) return;
		const params = new URLSearchParams();
		if (typed !== '') {
			params.set('q', typed);
			this.filters.writeAddress(params);
		}
		const search = params.toString();
		const query = search === '' ? '' : `?${search}`;
		if (query === location.search) return;
		history[push ? 'pushState' : 'replaceState'](null, '', location.pathname + query);
	}

	/** Arrow keys walk from the box through the results' headings and back. */
	private move(event: KeyboardEvent): void {
		if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
		const links = [...this.list.querySelectorAll<HTMLElement>(':scope > li :is(h2, h3) > a')];
		const at = links.findIndex((link) => link === document.activeElement);
		const inBox = document.activeElement === this.input;
		if (links.length === 0 || (at < 0 && !inBox)) return;
		if (inBox && event.key !== 'ArrowDown') return;
		const to =
			{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key] ?? 0;
		event.preventDefault();
		if (to < 0) this.input.focus();
		else links[Math.min(to, links.length - 1)]?.focus();
	}

	private pickRecent(typed: string | undefined): void {
		if (typed !== undefined) this.input.value = typed;
		this.input.focus();
		if (typed !== undefined) void this.search({ asked: true, push: true });
	}
}

/** Two Han characters, three letters or two digits begin a search by themselves. */
function isTooShort(typed: string): boolean {
	const han = typed.match(/\p{Script=Han}/gu)?.length ?? 0;
	const letters = typed.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return han < 2 && letters < (/\d/.test(typed) ? 2 : 3);
}

function isOtherScript(typed: string, understood: string): boolean {
	const han = (all: string) => (all.match(/\p{Script=Han}/gu) ?? []).join('');
	return han(typed) !== han(understood);
}
