/** `<compare-pages>` puts two to six zones or provinces side by side; the address says which. */
import { comparePages, type ComparedGroup } from '../data/compare-pages.ts';
import type { ComparedPage } from '../data/comparison.ts';
import { toCsv } from '../charts/to-csv.ts';
import { address, element } from '../search/element.ts';
import { comparisonWords } from '../text/in-browser/comparison.ts';
import { compareAddress, idsIn, MOST_COMPARED, readBasket, writeBasket } from './compare-basket.ts';
import { compareLines } from './compare-lines.ts';
import { compareRecords, compareTable } from './compare-table.ts';

const text = comparisonWords();
const FEWEST = 2;

const pageOf = (id: string) => (id.startsWith('regions/') ? id : `zones/${id}`);

/** How many metrics are shown, and how many of them compare. */
function sumUp(groups: readonly ComparedGroup[]): string {
	if (groups.length === 0) return text.noneShared;
	return text.shown(groups.filter(({ first }) => first.when).length, groups.length);
}

class ComparePages extends HTMLElement {
	#ids: string[] = [];
	#metric = '';
	#groups: readonly ComparedGroup[] = [];
	readonly #known = new Map<string, ComparedPage>();
	/** The newest request; what older ones bring is not shown any more. */
	#turn = 0;

	connectedCallback() {
		this.#ids = idsIn(location.search);
		this.#metric = new URLSearchParams(location.search).get('metric') ?? '';
		if (this.#ids.length === 0) {
			this.#ids = readBasket();
			this.#writeAddress(false);
		}
		this.#startPicker();
		this.#startBrowsing();
		this.#find<HTMLSelectElement>('[name="metric"]').addEventListener('change', ({ target }) => {
			this.#metric = (target as HTMLSelectElement).value;
			this.#writeAddress(true);
			this.#show();
		});
		this.#find('[data-csv]').addEventListener('click', () => this.#saveCsv());
		this.#find('[data-workbook]').addEventListener('click', () => void this.#saveWorkbook());
		this.#find('[data-again]').addEventListener('click', () => void this.#load());
		this.#find('[data-clear]').addEventListener('click', () => this.#choose([]));
		window.addEventListener('popstate', () => {
			this.#ids = idsIn(location.search);
			this.#metric = new URLSearchParams(location.search).get('metric') ?? '';
			void this.#load();
		});
		void this.#load();
	}

	#find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
		const found = this.querySelector<Found>(selector);
		if (!found) throw new Error(`<compare-pages> has no ${selector}.`);
		return found;
	}

	#choose(ids: readonly string[]) {
		this.#ids = [...new Set(ids)].slice(0, MOST_COMPARED);
		this.#writeAddress(true);
		void this.#load();
	}

	#writeAddress(push: boolean) {
		const to = address(compareAddress(this.#ids, this.#metric));
		if (to === location.pathname + location.search) return;
		history[push ? 'pushState' : 'replaceState'](null, '', to);
	}

	/** Fetch what is chosen and not known yet, and show it. */
	async #load(): Promise<void> {
		const turn = ++this.#turn;
		writeBasket(this.#ids);
		const asked = this.#ids.filter((id) => !this.#known.has(id));
		if (asked.length > 0) this.#say(text.loading);
		const failed: string[] = [];
		const unknown: string[] = [];
		await Promise.all(
			asked.map(async (id) => {
				try {
					const response = await fetch(address(`compare/${pageOf(id)}.json`));
					if (response.status === 404) unknown.push(id);
					else if (!response.ok) failed.push(id);
					else this.#known.set(id, (await response.json()) as ComparedPage);
				} catch {
					failed.push(id);
				}
			}),
		);
		if (turn !== this.#turn) return;
		this.#ids = this.#ids.filter((id) => !unknown.includes(id));
		if (unknown.length > 0) writeBasket(this.#ids);
		this.#find('[data-again]').hidden = failed.length === 0;
		this.#show(
			failed.length > 0
				? text.failed(failed.join(text.separator))
				: unknown.length > 0
					? text.unknown(unknown.join(text.separator))
					: undefined,
		);
	}

	#show(problem?: string) {
		const pages = this.#ids.flatMap((id) => this.#known.get(id) ?? []);
		this.#showChosen();
		const all = pages.length >= FEWEST ? comparePages(pages) : [];
		this.#showMetrics(all);
		this.#groups = all.filter(({ id }) => this.#metric === '' || id === this.#metric);
		const several = this.#groups.filter((group) => group.pages > 1);
		const single = this.#groups.filter((group) => group.pages === 1);
		const parts = [
			...(several.length > 0 ? [compareTable(text.table, pages, several)] : []),
			...(single.length > 0
				? [
						element(
							'details',
							several.length > 0 ? {} : { open: '' },
							element('summary', {}, text.single(single.length)),
							compareTable(text.single(single.length), pages, single),
						),
					]
				: []),
		];
		const lined = several.filter(({ lines }) => lines.length > 0);
		if (lined.length > 0) {
			parts.push(element('h2', { id: 'lines' }, text.lines), ...lined.map(compareLines));
		}
		this.#find('[data-shown]').replaceChildren(...parts);
		this.#find('[data-tools]').hidden = pages.length < FEWEST;
		this.#say(
			problem ??
				(pages.length >= FEWEST
					? sumUp(several)
					: this.#ids.length === 0
						? text.empty
						: text.tooFew),
		);
	}

	#showChosen() {
		const items = this.#ids.map((id) => {
			const name = this.#known.get(id)?.name ?? id;
			const button = element('button', { type: 'button', 'aria-label': text.remove(name) }, '×');
			button.addEventListener('click', () => {
				this.#choose(this.#ids.filter((one) => one !== id));
				this.#find('input[type="search"]').focus();
			});
			return element('li', {}, element('a', { href: address(`${pageOf(id)}/`) }, name), button);
		});
		this.#find('[data-chosen]').replaceChildren(...items);
		this.#find('[data-chosen]').hidden = items.length === 0;
		for (const box of document.querySelectorAll<HTMLInputElement>('#browse input')) {
			box.checked = this.#ids.includes(box.value);
		}
	}

	#showMetrics(groups: readonly ComparedGroup[]) {
		const select = this.#find<HTMLSelectElement>('[name="metric"]');
		const several = groups.filter(({ pages }) => pages > 1);
		if (groups.length > 0 && !several.some(({ id }) => id === this.#metric)) this.#metric = '';
		select.replaceChildren(
			element('option', { value: '' }, text.allMetrics),
			...several.map(({ id, name }) => element('option', { value: id }, name)),
		);
		select.value = this.#metric;
	}

	#say(words: string) {
		this.#find('[data-status]').textContent = words;
	}

	#startPicker() {
		const input = this.#find<HTMLInputElement>('input[type="search"]');
		const list = this.#find('[data-found]');
		const status = this.#find('[data-found-status]');
		const search = async () => {
			const typed = input.value.trim();
			const { candidates } = await import('./compare-picker.ts');
			let found: ReturnType<Awaited<ReturnType<typeof candidates>>> = [];
			try {
				found = (await candidates(document.documentElement.dataset['base'] ?? '/'))(typed);
			} catch {
				status.textContent = text.noList;
				return;
			}
			if (typed !== input.value.trim()) return;
			const items = found.map(({ page, name, place }) => {
				const id = page.replace(/^zones\//, '');
				const button = element('button', { type: 'button' }, name, ' ');
				if (place && place !== name) button.append(element('small', {}, place));
				button.disabled = this.#ids.includes(id);
				button.addEventListener('click', () => this.#add(id));
				return element('li', {}, button);
			});
			list.replaceChildren(...items);
			list.hidden = items.length === 0;
			status.textContent = typed.length < 2 ? '' : text.found(items.length);
		};
		input.addEventListener('input', (event) => {
			if (!(event as InputEvent).isComposing) void search();
		});
		input.addEventListener('compositionend', () => void search());
		// What was typed before this script came.
		if (input.value.trim() !== '') void search();
		this.#find('form').addEventListener('submit', (event) => {
			event.preventDefault();
			list.querySelector<HTMLButtonElement>('button:enabled')?.click();
		});
	}

	#add(id: string) {
		if (this.#ids.length >= MOST_COMPARED) {
			this.#find('[data-found-status]').textContent = text.full(MOST_COMPARED);
			return;
		}
		const input = this.#find<HTMLInputElement>('input[type="search"]');
		input.value = '';
		this.#find('[data-found]').replaceChildren();
		this.#find('[data-found]').hidden = true;
		this.#find('[data-found-status]').textContent = '';
		input.focus();
		this.#choose([...this.#ids, id]);
	}

	/** The boxes below, which are a form of their own where there is no script. */
	#startBrowsing() {
		document.querySelector('#browse form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			const boxes = document.querySelectorAll<HTMLInputElement>('#browse input:checked');
			const ids = [...boxes].map(({ value }) => value);
			this.#choose(ids);
			this.scrollIntoView();
			if (ids.length > MOST_COMPARED)
				this.#find('[data-found-status]').textContent = text.full(MOST_COMPARED);
		});
	}

	/** What is shown, as rows of a file. */
	#records() {
		const open = new Set(
			[...this.querySelectorAll<HTMLElement>('tbody[data-metric]:has([aria-expanded="true"])')].map(
				({ dataset }) => dataset['metric'] ?? '',
			),
		);
		return compareRecords(this.#groups, open);
	}

	#saveCsv() {
		saveFile(
			new Blob([toCsv([text.csvColumns, ...this.#records().map(({ row }) => row)])], {
				type: 'text/csv;charset=utf-8',
			}),
			`${text.csvName}.csv`,
		);
	}

	async #saveWorkbook(): Promise<void> {
		try {
			const { compareWorkbook } = await import('./compare-workbook.ts');
			const credit = this.dataset['credit'] ?? '';
			saveFile(await compareWorkbook(this.#records(), credit), `${text.csvName}.xlsx`);
		} catch (error) {
			console.warn(error);
			this.#say(text.workbookFailed);
		}
	}
}

function saveFile(file: Blob, name: string): void {
	const link = element('a', { href: URL.createObjectURL(file), download: name });
	link.click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

customElements.define('compare-pages', ComparePages);
