/** What a search costs a reader on the phone, from the last letter to the first results. */
import type { Browser } from 'playwright-core';
import { countTraffic, openPhone, type Traffic } from './phone.ts';

export interface SearchMeasure extends Traffic {
	query: string;
	/** Milliseconds to the first result, with all that has to be fetched for it. */
	first: number;
}

/** Search once, on a phone that has searched for nothing before. */
export async function measureSearch(
	browser: Browser,
	url: string,
	query: string,
): Promise<SearchMeasure> {
	const { page, devtools, close } = await openPhone(browser);
	try {
		await page.goto(new URL('search/', url).href, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		const box = page.getByRole('searchbox', { name: '搜索' }).first();
		const traffic = countTraffic(devtools);
		const start = performance.now();
		await box.fill(query);
		await page
			.getByRole('list', { name: '搜索结果' })
			.getByRole('listitem')
			.first()
			.waitFor({ timeout: 60_000 });
		const first = performance.now() - start;
		await page.waitForLoadState('networkidle');
		return { query, first, ...traffic };
	} finally {
		await close();
	}
}
