/** The search box in the page: what is typed goes to the engine, what it finds into the list. */
import { figureText } from '../text/figures.ts';
import { searchText as text } from '../text/search.ts';
import { Engine, type Filters, type Found, type Result } from './engine.ts';
import type { Marked } from './excerpt.ts';
import { recentSearches } from './recent.ts';
import { openStore } from './store.ts';

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
	private readonly recent = recentSearches();
	private filters: Filters = {};
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
		for (const select of this.box.querySelectorAll('select')) {
			select.addEventListener('change', () => {
				this.readFilters();
				void this.search({ asked: true, push: true });
			});
		}
		this.find('[data-more] button').addEventListener('click', () => void this.showMore());
		this.box.addEventListener('keydown', (event) => this.move(event));
		this.list.addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a')) this.recent.add(this.input.value);
		});
		this.find('[data-recent]').addEventListener('click', (event) => this.pickRecent(event));
		if (this.options.inAddress) {
			this.readAddress();
			window.addEventListener('popstate', () => this.readAddress());
		} else if (this.input.value !== '') {
			this.wait();
		} else {
			this.showRecent();
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
			if (typed === '') this.showRecent();
			return;
		}
		this.find('[data-recent]').hidden = true;
		const slow = window.setTimeout(() => {
			if (turn === this.turn) this.status.textContent = text.searching;
		}, 400);
		this.list.setAttribute('aria-busy', 'true');
		try {
			const found = await this.engine.search(typed, this.filters, 0, STEP);
			if (turn === this.turn) this.show(typed, found);
		} catch (error) {
			console.warn(error);
			if (turn === this.turn) this.clear(text.failed);
		} finally {
			clearTimeout(slow);
			if (turn === this.turn) this.list.removeAttribute('aria-busy');
		}
	}

	private show(typed: string, found: Found): void {
		this.list.replaceChildren(...found.results.map(renderResult));
		this.list.hidden = found.results.length === 0;
		this.shown = found.results.length;
		this.find('[data-more]').hidden = found.total <= this.shown;
		this.showFilters(found);
		this.showNote(typed, found);
		this.showEmpty(found);
		this.status.textContent = found.total > 0 ? text.found(found.total) : text.notFound;
	}

	private async showMore(): Promise<void> {
		const turn = this.turn;
		const from = this.shown;
		const typed = this.input.value.trim();
		const { results, total } = await this.engine.search(typed, this.filters, from, from + STEP);
		if (turn !== this.turn || from !== this.shown) return;
		const items = results.map(renderResult);
		this.list.append(...items);
		this.shown += items.length;
		this.find('[data-more]').hidden = total <= this.shown;
		items[0]?.querySelector('a')?.focus();
	}

	private clear(message: string): void {
		this.list.replaceChildren();
		this.list.hidden = true;
		this.status.textContent = message;
		for (const part of ['[data-more]', '[data-filters]', '[data-note]', '[data-empty]']) {
			this.find(part).hidden = true;
		}
	}

	private showNote(typed: string, found: Found): void {
		const { parts, corrected, total, text: understood } = found;
		const note = this.find('[data-note]');
		if (parts.length > 0) note.textContent = text.parts(typed, parts);
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

	private showFilters({ types, provinces }: Found): void {
		const block = this.find('[data-filters]');
		const filtered = this.filters.type !== undefined || this.filters.province !== undefined;
		block.hidden = !filtered && types.length + provinces.length < 2;
		this.fillSelect('type', text.allTypes, types);
		this.fillSelect('province', text.allProvinces, provinces);
	}

	private fillSelect(name: keyof Filters, all: string, counts: [string, number][]): void {
		const select = this.find<HTMLSelectElement>(`select[name="${name}"]`);
		const value = this.filters[name] ?? '';
		const nameOf = (option: string) => (name === 'type' ? typeName(option) : option);
		const options = counts.map(([option, count]): [string, string] => [
			option,
			`${nameOf(option)}（${count}）`,
		]);
		if (value !== '' && !counts.some(([option]) => option === value)) {
			options.push([value, `${nameOf(value)}（0）`]);
		}
		select.replaceChildren(
			...[['', all] as [string, string], ...options].map(([option, label]) =>
				element('option', { value: option }, label),
			),
		);
		select.value = value;
	}

	private readFilters(): void {
		this.filters = {};
		for (const name of ['type', 'province'] as const) {
			const { value } = this.find<HTMLSelectElement>(`select[name="${name}"]`);
			if (value !== '') this.filters[name] = value;
		}
	}

	private readAddress(): void {
		const params = new URLSearchParams(location.search);
		this.input.value = params.get('q') ?? '';
		this.filters = {};
		for (const name of ['type', 'province'] as const) {
			const value = params.get(name);
			if (value) this.filters[name] = name === 'type' ? typeOf(value) : value;
		}
		void this.search({ asked: true, address: false });
	}

	private writeAddress(typed: string, push: boolean): void {
		if (!this.options.inAddress) return;
		const params = new URLSearchParams();
		if (typed !== '') params.set('q', typed);
		for (const name of ['type', 'province'] as const) {
			const value = this.filters[name];
			if (typed !== '' && value) params.set(name, value);
		}
		const query = params.size > 0 ? `?${params}` : '';
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

	private showRecent(): void {
		const all = this.recent.all();
		const block = this.find('[data-recent]');
		block.hidden = all.length === 0;
		block
			.querySelector('ul')
			?.replaceChildren(
				...all.map((typed) =>
					element(
						'li',
						{},
						element('button', { type: 'button', 'data-again': typed }, typed),
						' ',
						element(
							'button',
							{ type: 'button', 'data-forget': typed, 'aria-label': text.forget(typed) },
							'×',
						),
					),
				),
			);
	}

	private pickRecent({ target }: Event): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const { again, forget } = button.dataset;
		if (again !== undefined) {
			this.input.value = again;
			this.input.focus();
			void this.search({ asked: true, push: true });
			return;
		}
		if (forget === undefined) this.recent.clear();
		else this.recent.remove(forget);
		this.showRecent();
		this.input.focus();
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

function typeName(type: string): string {
	return text.types[type] ?? type;
}

/** Addresses made before types had ids say them by their names of then. */
function typeOf(value: string): string {
	return Object.keys(text.types).find((type) => text.types[type] === value) ?? value;
}

function address(path: string): string {
	return (document.documentElement.dataset['base'] ?? '/') + path;
}

function renderResult(result: Result): HTMLLIElement {
	const { path, title, type, province, heading, excerpt, figures, date } = result;
	const link = element('a', { href: address(path) }, ...renderMarked(title));
	return element(
		'li',
		{},
		element('h2', {}, link),
		element(
			'p',
			{ class: 'where' },
			[typeName(type), province, heading].filter(Boolean).join(' · '),
		),
		...figures.map((figure) => renderFigure(figure)),
		...(date ? [element('p', {}, text.dated(date))] : []),
		...(excerpt.some(Boolean) ? [element('p', {}, ...renderMarked(excerpt))] : []),
	);
}

function renderFigure(figure: Result['figures'][number]): HTMLElement {
	const marks = figure.marks.map((mark) =>
		element('span', { class: 'mark', title: figureText.markMeaning[mark] }, figureText.marks[mark]),
	);
	return element(
		'p',
		{ class: 'answer' },
		element('a', { href: address(figure.path) }, figure.printed),
		...marks.flatMap((mark) => [' ', mark]),
		element('br', {}),
		[figure.label, figure.period].filter(Boolean).join(' · '),
		element('br', {}),
		element(
			'small',
			{},
			[
				`${text.figureScope}${figure.scope || text.scopeUnstated}`,
				`${text.figureSource}${figure.source}`,
			].join(' · '),
		),
	);
}

function renderMarked(marked: Marked): (string | HTMLElement)[] {
	return marked
		.map((part, i) => (i % 2 === 0 ? part : element('mark', {}, part)))
		.filter((part) => part !== '');
}

/** Built from nodes, never from markup: nothing that is typed or found can become an element. */
function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string>,
	...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}
