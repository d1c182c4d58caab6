/** Registers the service worker, and says on a page that comes from what it kept that it does. */

interface KeepOptions {
	/** Where the site lives: `/` or `/atlas/`. */
	base: string;
	/** What is said on such a page, by its language: as of when it is. */
	notices: Readonly<Record<string, string>>;
}

/** What the build says of it; undefined where it is switched off. */
declare const OFFLINE: KeepOptions | undefined;

export function keepOffline(): void {
	if (OFFLINE === undefined) return;
	const { base, notices } = OFFLINE;
	// In another site's frame nobody asked for it.
	if (!('serviceWorker' in navigator) || window.top !== window) return;
	const { serviceWorker } = navigator;
	serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kept?: boolean }>) => {
		if (data.kept) sayKept(notices[document.documentElement.lang] ?? '');
	});
	serviceWorker.startMessages();
	if (serviceWorker.controller) serviceWorker.controller.postMessage({ ask: true });
	window.addEventListener('load', () => void register(base));
}

async function register(base: string): Promise<void> {
	try {
		const first = !navigator.serviceWorker.controller;
		await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
		const { active } = await navigator.serviceWorker.ready;
		if (!first) return;
		const files = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => new URL(name).pathname.startsWith(`${base}_astro/`));
		active?.postMessage({ keep: [location.href, ...files] });
	} catch {
		// Without a network there is none to register, and where it is forbidden the site is as before.
	}
}

function sayKept(text: string): void {
	const main = document.querySelector('main');
	if (!main || main.querySelector('.kept')) return;
	const notice = document.createElement('p');
	notice.className = 'notice kept';
	notice.setAttribute('role', 'status');
	notice.textContent = text;
	main.prepend(notice);
}
