/**
 * What lets the site be read without a network: a service worker, and the settings by which every page
 * registers it. Switched off, the worker that readers have takes itself and all it kept away.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentOf } from '../kinds/content-store.ts';
import { LANGUAGES } from '../text/languages.ts';
import { type Words, wordsOf } from '../text/words.ts';

interface OfflineOptions {
	on: boolean;
}

export function offline({ on }: OfflineOptions): AstroIntegration {
	let base = '/';
	return {
		name: 'offline',
		hooks: {
			'astro:config:setup'({ command, config, updateConfig }) {
				base = config.base.replace(/\/*$/, '/');
				const { files } = contentOf(fileURLToPath(config.root));
				const site = files.find(({ collection }) => collection === 'site')?.data;
				const asOf = String(site?.['asOf'] ?? '');
				const notices = Object.fromEntries(
					LANGUAGES.map((language) => [language, noticeOf(asOf, wordsOf(language))]),
				);
				const settings = { base, notices };
				// A script of its own would be one more file for each page to fetch.
				const OFFLINE = on && command === 'build' ? JSON.stringify(settings) : 'undefined';
				updateConfig({ vite: { define: { OFFLINE } } });
			},
			'astro:build:done'({ dir }) {
				writeFileSync(new URL(WORKER, dir), on ? UNFINISHED + base : FAREWELL);
			},
		},
	};
}

/** 离线，资料截至2026年11月26日。 A date that is only a month or a year stays one. */
function noticeOf(asOf: string, { pageText, periodText }: Words): string {
	const [year = '', month, day] = asOf.split('-');
	const date = !month
		? periodText.year(year)
		: !day
			? periodText.month(year, Number(month))
			: periodText.day(year, Number(month), Number(day));
	return pageText.offlineText.notice(date);
}

/** How many pages, and how many files of them, are kept. */
const MOST = 150;

/** Browsers ask for a worker's file anew, and put this in its place. */
const FAREWELL = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) if (name.startsWith('atlas-')) await caches.delete(name);
	await self.registration.unregister();
})()));
`;

const WORKER = 'sw.js';

/** Before the site's base, as long as not all is there that the worker is to keep. */
const UNFINISHED = '// ';

/** Write the worker of a site that has all its files, unless the site takes it away. */
export function finishWorker(folder: string): void {
	const place = join(folder, WORKER);
	const left = readFileSync(place, 'utf8');
	if (left.startsWith(UNFINISHED)) {
		writeFileSync(place, workerFor(folder, left.slice(UNFINISHED.length)));
	}
}

/** The worker of a built site. It is another where anything that it keeps from the start is another. */
function workerFor(folder: string, base: string): string {
	const read = (path: string) => readFileSync(join(folder, path));
	const files = [...shellOf((path) => read(path).toString('utf8'), base)].sort();
	const hash = createHash('sha256');
	for (const file of files) hash.update(file).update(read(file));
	const settings = {
		base,
		version: hash.digest('hex').slice(0, 12),
		shell: files.map((file) => base + file.replace(/(?:^|(?<=\/))index\.html$/, '')),
		most: MOST,
	};
	const program = readFileSync(join(import.meta.dirname, 'offline-worker.js'), 'utf8');
	return `const SETTINGS = ${JSON.stringify(settings)};\n${program}`;
}

/** The page that stands for those not kept, the front page, all they need, and the list of names. */
function shellOf(read: (path: string) => string, base: string): Set<string> {
	const found = new Set(['offline/index.html', 'index.html', 'pagefind/start.json']);
	for (const file of found) {
		const text = file.endsWith('.html') || file.endsWith('.js') ? read(file) : '';
		// Pages name files from the root, scripts what they import from beside them.
		const named = file.endsWith('.html')
			? [...text.matchAll(/(?:src|href)="([^"]*_astro\/[^"]+)"/g)].map(([, path = '']) =>
					path.slice(base.length),
				)
			: [...text.matchAll(/\bfrom\s*[`'"]\.\/([^`'"]+\.js)[`'"]/g)].map(
					([, path = '']) => `_astro/${path}`,
				);
		named.forEach((path) => found.add(path));
	}
	return found;
}
