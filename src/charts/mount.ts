/**
 * `<atlas-chart>` has its picture from the build. The code that lets a reader walk its points comes
 * when one points at it, touches or focuses it; what saves it, when a button is pressed.
 */
class AtlasChart extends HTMLElement {
	#taken = false;
	/** Where a reader points while the code is on its way. */
	#at: { x: number; y: number } | undefined;

	connectedCallback() {
		for (const button of this.querySelectorAll<HTMLElement>('[data-do]')) {
			button.addEventListener('click', () => void this.#press(button));
		}
		// Rows say all that they show: they have no canvas, and nothing has to be pointed at.
		const box = this.querySelector<HTMLElement>('.canvas');
		if (!box) return;
		// Until its canvas takes over, the picture is where a keyboard stops.
		box.tabIndex = 0;
		for (const event of ['pointerenter', 'pointermove', 'pointerdown'] as const) {
			box.addEventListener(event, ({ clientX, clientY }) => {
				this.#at = { x: clientX, y: clientY };
				this.#takeOver();
			});
		}
		box.addEventListener('focus', () => this.#takeOver());
		box.addEventListener('pointerleave', ({ pointerType }) => {
			// A finger that lifts has pointed all the same.
			if (pointerType === 'mouse') this.#at = undefined;
		});
	}

	#takeOver() {
		if (this.#taken) return;
		this.#taken = true;
		import('./draw.ts').then(
			({ draw }) => draw(this, this.#at),
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
