/** On the page about reading offline: which pages are kept on this device, and a way to clear them. */

// Its names are its own.
export {};

/** As in integrations/offline-worker.js. */
const VISITED = 'atlas-visited';

interface KeptPage {
	name: string;
	path: string;
}

const root = document.querySelector<HTMLElement>('[data-kept-pages]');
const base = document.documentElement.dataset['base'] ?? '/';
const own = `${base}offline/`;

const part = (name: string) => root?.querySelector<HTMLElement>(`[data-kept-pages-${name}]`);

function show(name: 'none' | 'unable' | 'cleared' | 'tools', shown = true): void {
	const element = part(name);
	if (element) element.hidden = !shown;
}

/** What a page calls itself, read from its head alone. */
function nameIn(html: string): string | undefined {
	const head = html.slice(0, html.indexOf('</head>'));
	const page = new DOMParser().parseFromString(head, 'text/html');
	return page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
}

/** Those that were visited, the last first. */
async function readKept(): Promise<KeptPage[]> {
	// Asking for it by name would make it.
	if (!(await caches.has(VISITED))) return [];
	const cache = await caches.open(VISITED);
	const pages = (await cache.keys()).map(async (request): Promise<KeptPage[]> => {
		const path = new URL(request.url).pathname;
		if (path.startsWith(`${base}_astro/`) || path === own) return [];
		const name = nameIn((await (await cache.match(request))?.text()) ?? '');
		return [{ path, name: name ?? decodeURI(path) }];
	});
	return (await Promise.all(pages)).flat().reverse();
}

function list(pages: readonly KeptPage[]): void {
	part('list')?.replaceChildren(
		...pages.map(({ name, path }) => {
			const link = document.createElement('a');
			link.href = path;
			link.textContent = name;
			const item = document.createElement('li');
			item.append(link);
			return item;
		}),
	);
	show('none', pages.length === 0);
	show('tools', pages.length > 0);
}

async function start(): Promise<void> {
	// The worker answers with this page where another was asked for.
	const asked = document.querySelector<HTMLElement>('[data-not-kept]');
	if (asked) asked.hidden = location.pathname === own;
	// Only a page that came over a safe line has a cache.
	if (!('caches' in window)) {
		show('unable');
		return;
	}
	list(await readKept());
	part('tools')
		?.querySelector('button')
		?.addEventListener('click', async () => {
			await caches.delete(VISITED);
			list([]);
			show('none', false);
			show('cleared');
		});
}

void start();

// Without it the file is a script, whose names would be those of every other script.
export {};
