// @ts-nocheck: the types of workers and those of pages shut each other out.
// The service worker; SETTINGS is written before it by offline.ts. What the network gives always comes
// first, so that nobody reads an old edition while a new one can be had. Files under /_astro/ never
// change under one name, and come from what is kept.
const { base, version, shell, most } = SETTINGS;
const SHELL = `atlas-shell-${version}`;
const VISITED = 'atlas-visited';
const HASHED = `${base}_astro/`;
const NAMES = `${base}pagefind/start.json`;
const OFFLINE = `${base}offline/`;

/** Pages that were answered from what is kept; they ask, and say so. */
const keptPages = new Set();

self.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(SHELL)
			.then((cache) => cache.addAll(shell.map((path) => new Request(path, { cache: 'reload' }))))
			.then(() => self.skipWaiting()),
	);
});

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) {
				if (name.startsWith('atlas-shell-') && name !== SHELL) await caches.delete(name);
			}
			await clients.claim();
		})(),
	);
});

self.addEventListener('message', (event) => {
	const { source, data } = event;
	if (data.ask) source.postMessage({ kept: keptPages.has(source.id) });
	// What a page had loaded before there was a worker.
	if (data.keep) event.waitUntil(keepAll(data.keep));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	if (!pathname.startsWith(base) || pathname.startsWith(`${base}embed/`)) return;
	if (request.mode === 'navigate') event.respondWith(answerPage(event));
	else if (pathname.startsWith(HASHED)) event.respondWith(answerHashed(event));
	else if (pathname === NAMES) event.respondWith(answerNames(event));
});

async function answerPage(event) {
	const { request } = event;
	try {
		const answer = await fetch(request, { cache: 'no-cache' });
		if (isPage(answer)) event.waitUntil(keep(request.url, answer.clone()));
		return answer;
	} catch {
		keptPages.add(event.resultingClientId);
		return (
			(await caches.match(plain(request.url))) ?? (await caches.match(OFFLINE)) ?? Response.error()
		);
	}
}

async function answerHashed(event) {
	const { request } = event;
	const visited = await (await caches.open(VISITED)).match(request.url);
	if (visited) return visited;
	// The shell goes with its edition; a page that was visited needs its files for longer.
	const answer = (await caches.match(request.url)) ?? (await fetch(request));
	if (answer.ok) event.waitUntil(keep(request.url, answer.clone()));
	return answer;
}

async function answerNames({ request }) {
	try {
		const answer = await fetch(request, { cache: 'no-cache' });
		if (answer.ok) await (await caches.open(SHELL)).put(NAMES, answer.clone());
		return answer;
	} catch {
		return (await caches.match(NAMES)) ?? Response.error();
	}
}

/** One page, whatever is asked of it. */
function plain(address) {
	const url = new URL(address);
	return url.origin + url.pathname;
}

const isPage = ({ ok, redirected, headers }) =>
	ok && !redirected && /^text\/html/.test(headers.get('content-type') ?? '');

async function keepAll(addresses) {
	for (const address of addresses) {
		const { origin, pathname } = new URL(address);
		if (origin !== self.location.origin || !pathname.startsWith(base)) continue;
		if (await (await caches.open(VISITED)).match(plain(address))) continue;
		const answer = await fetch(address).catch(() => undefined);
		if (answer && (isPage(answer) || (answer.ok && pathname.startsWith(HASHED)))) {
			await keep(address, answer);
		}
	}
}

/** Keep an answer as the newest, and no more of them than agreed. */
async function keep(address, answer) {
	const cache = await caches.open(VISITED);
	await cache.delete(plain(address));
	await cache.put(plain(address), answer);
	const keys = await cache.keys();
	// Counted apart, so that no page loses its styles to other pages.
	const pages = keys.filter(({ url }) => !new URL(url).pathname.startsWith(HASHED));
	const files = keys.filter(({ url }) => new URL(url).pathname.startsWith(HASHED));
	for (const old of [...pages.slice(0, -most), ...files.slice(0, -most)]) await cache.delete(old);
}
