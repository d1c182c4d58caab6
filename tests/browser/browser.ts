import { afterAll, beforeAll } from 'vitest';
import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type Locator,
	type Page,
} from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/parts/chromium.ts';
import { serveFolder, type ServedFolder } from '../../scripts/parts/serve-folder.ts';
import { builtSite } from '../built-site.ts';

/** Chromium as `npm test` found it. Close it after use. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('There is no Chromium to test with.');
	// Where no language is set, Chromium saves what has a Chinese name as “download”.
	const env = { ...process.env, LC_ALL: 'C.UTF-8' };
	return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS], env });
}

/** Serve the built site, or another folder, on a free port. `url` ends with `/`. */
export function serveSite(options: { dir?: string; base?: string } = {}): Promise<ServedFolder> {
	const { dir = builtSite, base = '/' } = options;
	return serveFolder({ dir, base });
}

export interface OpenedPage {
	page: Page;
	/** What a good page never does; they go on filling while the page is used. */
	problems: {
		consoleErrors: string[];
		/** No answer, or one with status 400 or more. */
		failedRequests: string[];
		/** Requests to any other host than the page's. */
		foreignRequests: string[];
	};
	close(): Promise<void>;
}

/** Open an address in a context of its own, watched from the first request on. */
export async function openPage(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
): Promise<OpenedPage> {
	const context = await browser.newContext({ locale: 'zh-CN', ...options });
	const page = await context.newPage();
	const problems: OpenedPage['problems'] = {
		consoleErrors: [],
		failedRequests: [],
		foreignRequests: [],
	};

	page.on('console', (message) => {
		if (message.type() === 'error') problems.consoleErrors.push(message.text());
	});
	page.on('pageerror', (error) => problems.consoleErrors.push(String(error)));
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith('http') && host !== new URL(url).host) {
			problems.foreignRequests.push(request.url());
		}
	});
	page.on('requestfailed', (request) => {
		problems.failedRequests.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) {
			problems.failedRequests.push(`${response.url()} ${response.status()}`);
		}
	});

	await page.goto(url, { waitUntil: 'load' });
	return { page, problems, close: () => context.close() };
}

/** Work through a list with three pages at once: more would starve one another on two cores. */
export async function shareAmongPages<Item>(
	items: readonly Item[],
	openPage: () => Promise<Page>,
	work: (page: Page, item: Item, index: number) => Promise<void>,
): Promise<void> {
	const waiting = [...items.entries()].reverse();
	const walk = async () => {
		const page = await openPage();
		for (let next = waiting.pop(); next; next = waiting.pop()) await work(page, next[1], next[0]);
	};
	await Promise.all([walk(), walk(), walk()]);
}

/** Click what leads to another address, and wait for it: a click alone may return before it leads. */
export async function follow(way: Locator): Promise<void> {
	const page = way.page();
	const from = page.url();
	await way.click();
	await page.waitForURL(({ href }) => href !== from);
}

/** Open whatever a reader can unfold in a page. */
export async function openDetails(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

/** A browser and the built site, for all tests of a file. */
export function useSite(): { readonly browser: Browser; readonly url: string } {
	let browser: Browser | undefined;
	let site: ServedFolder | undefined;
	beforeAll(async () => {
		browser = await launchBrowser();
		site = await serveSite();
	});
	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});
	const started = <Value>(value: Value | undefined): Value => {
		if (value === undefined) throw new Error('The site is served only while tests run.');
		return value;
	};
	return {
		get browser() {
			return started(browser);
		},
		get url() {
			return started(site).url;
		},
	};
}
