/** A phone of a few years ago on a slow network, made of Chromium by its own tools. */
import { type Browser, chromium, type CDPSession, type Page } from 'playwright-core';
import { Refusal } from '../command.ts';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';

export interface Phone {
	page: Page;
	devtools: CDPSession;
	close(): Promise<void>;
}

const CPU_SLOWER = 4;
/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** Start Chromium; `port` lets others speak to it, too. */
export async function launchChromium(port?: number): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) {
		throw new Refusal('没有能用的 Chromium。装一个，或用 CHROMIUM_PATH 指明它在哪里。');
	}
	return chromium.launch({
		executablePath,
		args: [...CHROMIUM_ARGS, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
	});
}

/** A new phone that has visited nothing. */
export async function openPhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
		locale: 'zh-CN',
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
	return { page, devtools, close: () => context.close() };
}

export interface Traffic {
	requests: number;
	/** As sent, with heads. */
	bytes: number;
}

/** Counts what is fetched from now on. */
export function countTraffic(devtools: CDPSession): Traffic {
	const traffic = { requests: 0, bytes: 0 };
	devtools.on('Network.requestWillBeSent', ({ request }) => {
		if (request.url.startsWith('http')) traffic.requests += 1;
	});
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
		traffic.bytes += encodedDataLength;
	});
	return traffic;
}
