/** When a reader on the phone sees a page, and whether it holds still. */
import type { Browser } from 'playwright-core';
import { countTraffic, openPhone, type Traffic } from './phone.ts';

export interface PaintMeasure extends Traffic {
	/** Milliseconds from the start of the visit. */
	firstPaint: number;
	largestPaint: number;
	/** The sum of all shifts, without a unit. */
	layoutShift: number;
	/** Milliseconds of work beyond 50 at a stretch. */
	blocked: number;
	longTasks: number;
}

/** What comes late has come by then. */
const SETTLED_MS = 700;

/** Open a page as a first visitor. */
export async function measurePaint(browser: Browser, url: string): Promise<PaintMeasure> {
	const { page, devtools, close } = await openPhone(browser);
	try {
		const traffic = countTraffic(devtools);
		await page.addInitScript(watchPage);
		await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(SETTLED_MS);
		const seen = await page.evaluate(() => (globalThis as { seen?: Seen }).seen);
		if (!seen) throw new Error(`${url} could not be watched.`);
		return { ...traffic, ...seen };
	} finally {
		await close();
	}
}

type Seen = Omit<PaintMeasure, keyof Traffic>;

/** Runs in the page, before anything of it does. */
function watchPage(): void {
	const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, blocked: 0, longTasks: 0 };
	(globalThis as { seen?: Seen }).seen = seen;
	const on = (type: string, tell: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
			type,
			buffered: true,
		});
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.firstPaint = startTime;
	});
	on('largest-contentful-paint', ({ startTime }) => {
		seen.largestPaint = startTime;
	});
	on('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		};
		if (!hadRecentInput) seen.layoutShift += value;
	});
	on('longtask', ({ duration }) => {
		seen.longTasks += 1;
		seen.blocked += Math.max(0, duration - 50);
	});
}
