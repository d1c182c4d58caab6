/** The links of all results that can be seen, in their order. */
export function linksIn(box: HTMLElement): HTMLElement[] {
	const all = [...box.querySelectorAll<HTMLElement>('.results > li :is(h2, h3) > a')];
	return all.filter((link) => !link.closest('details:not([open])'));
}

/** Arrow keys walk from the box through the headings of results and back. */
export function walkByKeys(box: HTMLElement, input: HTMLInputElement): void {
	box.addEventListener('keydown', (event) => {
		if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
		const links = linksIn(box);
		const at = links.findIndex((link) => link === document.activeElement);
		const inBox = document.activeElement === input;
		if (links.length === 0 || (at < 0 && !inBox)) return;
		if (inBox && event.key !== 'ArrowDown') return;
		const to =
			{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key] ?? 0;
		event.preventDefault();
		if (to < 0) input.focus();
		else links[Math.min(to, links.length - 1)]?.focus();
	});
}
