/** The search box in the page: what is typed goes to the engine, what it finds into the list. */
import { AddressBar } from './address-bar.ts';
import { showNear, showNote, showWay } from './beside-results.ts';
import { Engine, type Found } from './engine.ts';
import { FilterBox } from './filter-box.ts';
import { FoldedList } from './folded-list.ts';
import { noteOf } from './note.ts';
import { RecentList } from './recent-list.ts';
import { renderResult } from './render.ts';
import { openStore } from './store.ts';
import { isTooShort } from './too-short.ts';
import { keepView, keptView, type View } from './view.ts';
import { linksIn, walkByKeys } from './walk-results.ts';
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
	private readonly folded: FoldedList;
	/** What scrolls: the page, or the dialog. */
	private readonly scroller: Element;
	/** Only in the search page. */
	private readonly bar: AddressBar | undefined;
	/** The query whose results are shown. */
	private answered = '';
	/** Whether the dialog was closed by a result in the page under it, and not given up. */
	private isLeft = false;
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
		this.bar = options.inAddress ? new AddressBar(this.filters) : undefined;
		this.folded = new FoldedList(
			this.find<HTMLDetailsElement>('[data-folded]'),
			STEP,
			(said) => (this.status.textContent = said),
		);
		this.scroller = box.closest('dialog') ?? document.documentElement;
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
			this.recent.add(this.input.value);
			// From the dialog it leads to the page, where all results are; what failed is asked again here.
			if (!this.options.inAddress && !this.retry.contains(event.submitter)) return;
			event.preventDefault();
			void this.search({ asked: true });
		});
		form.addEventListener('formdata', ({ formData }) => {
			for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
		});
		this.find('[data-more] button').addEventListener('click', () => void this.showMore());
		walkByKeys(this.box, this.input);
		this.box.addEventListener('click', (event) => {
			const { target } = event;
			const link = target instanceof Element ? target.closest('a') : null;
			if (link?.closest('.results')) this.follow(link, event);
		});
		if (this.options.inAddress) {
			// Results come after the browser would have scrolled.
			history.scrollRestoration = 'manual';
			this.readAddress();
			window.addEventListener('popstate', () => this.readAddress());
			window.addEventListener('pagehide', () => keepView(this.view()));
			return;
		}
		this.box.closest('dialog')?.addEventListener('close', () => {
			if (!this.isLeft) keepView(undefined);
			this.isLeft = false;
		});
		window.addEventListener('popstate', () => this.readView());
		if (this.readView()) return;
		if (this.input.value !== '') this.wait();
		else this.recent.show();
	}

	private find<T extends HTMLElement = HTMLElement>(selector: string): T {
		const element = this.box.querySelector<T>(selector);
		if (!element) throw new Error(`The search box has no ${selector}.`);
		return element;
	}

	/** Where the reader is in these results. */
	private view(): View {
		return {
			typed: this.answered,
			shown: this.shown,
			folded: this.find<HTMLDetailsElement>('[data-folded]').open ? this.folded.shown : 0,
			top: this.scroller.scrollTop,
			at: linksIn(this.box).findIndex((link) => link === document.activeElement),
			filters: this.filters.chosen,
		};
	}

	/** Show again what the reader left. */
	private readView(): boolean {
		const view = keptView();
		if (!view) return false;
		this.input.value = view.typed;
		this.filters.chosen = view.filters;
		void this.search({ asked: true, view });
		return true;
	}

	/** A result is opened: the way back leads to where it stands. */
	private follow(link: HTMLAnchorElement, event: MouseEvent): void {
		this.recent.add(this.input.value);
		// It opens elsewhere.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const dialog = this.box.closest('dialog');
		const isHere = link.pathname === location.pathname && link.search === location.search;
		if (!dialog || !isHere) {
			keepView(this.view());
			return;
		}
		// It is in the page under the dialog.
		if (link.hash === location.hash) {
			event.preventDefault();
			dialog.close();
			goTo(link.hash);
			return;
		}
		keepView(this.view());
		this.isLeft = true;
		dialog.close();
	}

	private wait(): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.search({}), PAUSE);
	}

	private async search({
		asked = false,
		push = false,
		address = true,
		view,
	}: {
		asked?: boolean;
		/** Make a new entry of the browser's history. */
		push?: boolean;
		address?: boolean;
		/** What was shown of it before. */
		view?: View | undefined;
	}): Promise<void> {
		clearTimeout(this.timer);
		const typed = this.input.value.trim();
		const turn = ++this.turn;
		this.options.onQuery?.(typed);
		// It stays the box's description for those who hear it.
		this.find('[data-hint]').hidden = typed !== '';
		if (address) this.bar?.write(typed, this.view(), { asked, push });
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
			const count = Math.max(view?.shown ?? 0, STEP);
			const found = await this.engine.search(typed, this.filters.chosen, 0, count);
			if (turn === this.turn) await this.show(typed, found, view);
		} catch (error) {
			console.warn(error);
			if (turn === this.turn) this.clear(text.failed, { failed: true });
		} finally {
			clearTimeout(slow);
			if (turn === this.turn) this.list.removeAttribute('aria-busy');
		}
	}

	private async show(typed: string, found: Found, view?: View): Promise<void> {
		this.answered = typed;
		this.list.replaceChildren(...found.results.map(renderResult));
		this.list.hidden = found.results.length === 0;
		this.shown = found.results.length;
		this.showRest(found.total - found.folded);
		this.hideRetry();
		this.filters.show(found);
		showNote(this.find('[data-note]'), noteOf(typed, found), found);
		showNear(this.find('[data-empty]'), found);
		this.status.textContent = found.total > 0 ? text.found(found.total) : text.notFound;
		showWay(this.box, found.total > 0 ? typed : '', this.filters);
		const { chosen } = this.filters;
		await this.folded.show(
			found.folded,
			async (from, to) =>
				(await this.engine.search(typed, chosen, from, to, { folded: true })).results,
			view?.folded,
		);
		if (!view) return;
		linksIn(this.box)[view.at]?.focus({ preventScroll: true });
		this.scroller.scrollTop = view.top;
	}

	private async showMore(): Promise<void> {
		const turn = this.turn;
		const from = this.shown;
		const typed = this.input.value.trim();
		this.sayAgain(!this.find('[data-more] span').hidden);
		const isLate = () => turn !== this.turn || from !== this.shown;
		try {
			const { results, total, folded } = await this.engine.search(
				typed,
				this.filters.chosen,
				from,
				from + STEP,
			);
			if (isLate()) return;
			const items = results.map(renderResult);
			this.list.append(...items);
			this.shown += items.length;
			this.showRest(total - folded);
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
		this.answered = '';
		this.list.replaceChildren();
		this.list.hidden = true;
		this.status.textContent = message;
		this.filters.hide();
		this.folded.hide();
		showWay(this.box, '', this.filters);
		for (const part of ['[data-more]', '[data-note]', '[data-empty]']) {
			this.find(part).hidden = true;
		}
	}

	private readAddress(): void {
		this.input.value = this.bar?.read() ?? '';
		const view = keptView(this.input.value.trim());
		void this.search({ asked: true, address: false, view });
	}

	private pickRecent(typed: string | undefined): void {
		if (typed !== undefined) this.input.value = typed;
		this.input.focus();
		if (typed !== undefined) void this.search({ asked: true, push: true });
	}
}

/** The place of the page that its address already names, or its beginning. */
function goTo(hash: string): void {
	const target = document.getElementById(decodeURIComponent(hash.slice(1)));
	if (target) target.scrollIntoView();
	else window.scrollTo(0, 0);
}
