/** What a filter form asks for: each filled field. A field one types in looks for words. */
type Asked = readonly { name: string; value: string; typed: boolean }[];

interface Filtered {
	/** Hide what was not asked for; returns what the form then says. */
	filter(asked: Asked): string;
	/** What lies below the form, to go to when it is sent; on a phone it is out of sight. */
	list(): Element | null;
}

/** Filter with each choice. The choice is kept in the address, and at first taken from there. */
export function runFilterForm(form: HTMLFormElement, { filter, list }: Filtered): void {
	for (const [name, value] of new URLSearchParams(location.search)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
			field.value = value;
		}
	}
	const run = () => {
		const asked = [...new FormData(form)]
			.map(([name, value]) => ({
				name,
				value: String(value).trim(),
				typed: form.elements.namedItem(name) instanceof HTMLInputElement,
			}))
			.filter(({ value }) => value !== '');
		const said = filter(asked);
		const status = form.querySelector('[role="status"]');
		if (status) status.textContent = said;
		const kept = asked.filter(({ name, value }) => value !== firstChoice(form, name));
		// What others keep in the address, such as the order of a table, stays there.
		const address = new URLSearchParams(location.search);
		for (const { name } of [...form.elements] as HTMLInputElement[]) address.delete(name);
		for (const { name, value } of kept) address.append(name, value);
		const query = address.toString();
		history.replaceState(
			history.state,
			'',
			`${location.pathname}${query && `?${query}`}${location.hash}`,
		);
	};
	form.addEventListener('input', run);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		list()?.scrollIntoView();
	});
	form.addEventListener('reset', () => setTimeout(run));
	run();
}

/** What is chosen before anyone chooses: it need not stand in the address. */
function firstChoice(form: HTMLFormElement, name: string): string | undefined {
	const field = form.elements.namedItem(name);
	return field instanceof HTMLSelectElement ? field.options[0]?.value : undefined;
}

/** Whether an element has what is asked: words in its text, all else in its data. */
export function answers(element: HTMLElement, asked: Asked, text: string): boolean {
	return asked.every(({ name, value, typed }) =>
		typed ? text.includes(value) : (element.dataset[name] ?? '').split(' ').includes(value),
	);
}
