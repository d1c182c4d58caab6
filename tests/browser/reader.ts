/** A reader who has three clicks, and finds everything by its name. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from './browser.ts';

type Site = Parameters<typeof openPage>[0];

/** How many clicks a reader has from the front page to the answer. */
export const CLICKS = 3;

export interface Reader {
	page: Page;
	/** Click what has been found, or press Enter on it: it leads on. */
	click(target: Locator): Promise<void>;
	/** Walk to it with Tab alone, and press Enter. */
	enter(target: Locator): Promise<void>;
	/** Send what was typed into a field. */
	submit(field: Locator): Promise<void>;
	/** What it says, its white space joined. */
	read(target: Locator): Promise<string>;
	/** End, and give back how many clicks it took. */
	close(): Promise<number>;
}

/** Open the front page as a reader does. */
export async function startReading(
	browser: Site,
	url: string,
	options: Parameters<typeof openPage>[2] = {},
): Promise<Reader> {
	const { page, problems, close } = await openPage(browser, url, options);
	let clicks = 0;
	const count = () => {
		clicks += 1;
		if (clicks > CLICKS) throw new Error(`The answer is more than ${CLICKS} clicks away.`);
	};
	return {
		page,
		async click(target) {
			count();
			await target.click();
		},
		async enter(target) {
			count();
			for (let step = 0; step < 200; step += 1) {
				await page.keyboard.press('Tab');
				if (await target.evaluate((one) => one === document.activeElement)) {
					await page.keyboard.press('Enter');
					return;
				}
			}
			throw new Error(`Tab does not lead to ${String(target)}.`);
		},
		async submit(field) {
			count();
			await field.press('Enter');
		},
		async read(target) {
			return (await target.innerText()).replace(/\s+/g, ' ').trim();
		},
		async close() {
			// What a page had asked for when it was left has failed, too.
			expect([problems.consoleErrors, problems.foreignRequests]).toEqual([[], []]);
			await close();
			return clicks;
		},
	};
}
