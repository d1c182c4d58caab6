/** `<atlas-chart>` fetches the code that draws it only when it comes near the viewport. */
class AtlasChart extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const canvas = this.querySelector('.canvas');
		if (!canvas) return;
		this.#observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				this.#observer?.disconnect();
				import('./draw.ts').then(
					({ draw }) => draw(this),
					// Offline: the table says the same.
					() => canvas.remove(),
				);
			},
			{ rootMargin: '400px 0px' },
		);
		this.#observer.observe(canvas);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}
}

customElements.define('atlas-chart', AtlasChart);
