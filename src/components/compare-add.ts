/** `<compare-add>` keeps what is to be compared while a reader goes from page to page. */
import { basketWords } from '../text/in-browser/basket.ts';
import {
	compareAddress,
	MOST_COMPARED,
	onBasket,
	readBasket,
	tellBasket,
	wayToCompare,
	writeBasket,
} from './compare-basket.ts';

class CompareAdd extends HTMLElement {
	#left = new AbortController();

	connectedCallback() {
		this.#left = new AbortController();
		this.querySelector('[data-add]')?.addEventListener('click', (event) => this.#add(event));
		onBasket(() => this.#render(), this.#left.signal);
		this.#render();
	}

	disconnectedCallback() {
		this.#left.abort();
	}

	#add(event: Event) {
		const { id = '' } = this.dataset;
		const ids = readBasket();
		// One that is there already, or too many, and the page of comparison tells.
		if (ids.includes(id) || ids.length >= MOST_COMPARED) return;
		writeBasket([...ids, id]);
		// Where nothing can be kept, the link leads on by itself.
		if (!readBasket().includes(id)) return;
		event.preventDefault();
		tellBasket();
	}

	#render() {
		const text = basketWords();
		const { id = '' } = this.dataset;
		const ids = readBasket();
		const has = ids.includes(id);
		const add = this.querySelector<HTMLAnchorElement>('[data-add]');
		const go = this.querySelector<HTMLAnchorElement>('[data-go]');
		if (!add || !go) return;
		const base = document.documentElement.dataset['base'] ?? '/';
		add.textContent = has ? text.added : text.add;
		add.href = base + compareAddress(has || ids.length >= MOST_COMPARED ? ids : [...ids, id]);
		go.hidden = !has || ids.length < 2;
		const way = wayToCompare(ids);
		go.href = base + way.address;
		go.textContent = way.text;
	}
}

customElements.define('compare-add', CompareAdd);
