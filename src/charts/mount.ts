/**
 * `<atlas-chart>` has its picture from the build. The code that lets a reader walk its points comes
 * when one points at it, touches or focuses it; what saves it, when a button is pressed.
 */
class AtlasChart extends HTMLElement {
	#taken = false;

	connectedCallback() {
		const box = this.querySelector<HTMLElement>('.canvas');
		if (!box) return;
		// Until its canvas takes over, the picture is where a keyboard stops.
		box.tabIndex = 0;
		for (const event of ['pointerenter', 'pointerdown', 'focus'] as const) {
			box.addEventListener(event, () => this.#takeOver());
		}
		for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) {
			button.addEventListener('click', () => void this.#press(button));
		}
	}

	#takeOver() {
		if (this.#taken) return;
		this.#taken = true;
		import('./draw.ts').then(
			({ draw }) => draw(this),
			// Offline: the picture stays, and may ask again.
			() => (this.#taken = false),
		);
	}

	async #press(button: HTMLElement) {
		const { press } = await import('./buttons.ts');
		press(this, button);
	}
}

customElements.define('atlas-chart', AtlasChart);
