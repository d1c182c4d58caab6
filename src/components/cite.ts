/**
 * Opens the receipt that an address names, so that it is open to every program that reads pages aloud,
 * and fetches what copies once a reader opens a receipt or asks for a citation.
 */
function openNamed() {
	const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const receipt = named?.closest('tr')?.querySelector<HTMLDetailsElement>('[data-receipt]');
	if (!receipt) return;
	receipt.open = true;
	// From here on its own state says whether it is open, not the address.
	receipt.dataset['opened'] = '';
}

// `toggle` does not bubble.
document.addEventListener(
	'toggle',
	async ({ target }) => {
		if (target instanceof HTMLDetailsElement && target.open && target.matches('[data-receipt]'))
			(await import('./cite-tools.ts')).offerFigure(target);
	},
	true,
);

for (const place of document.querySelectorAll<HTMLElement>('[data-cite], [data-cite-source]')) {
	place.hidden = false;
	place.querySelector('button')?.addEventListener('click', async ({ currentTarget }) => {
		const tools = await import('./cite-tools.ts');
		tools.offerPage(place, currentTarget as HTMLButtonElement);
	});
}

addEventListener('hashchange', openNamed);
openNamed();
