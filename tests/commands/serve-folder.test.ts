import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimPort, explainPortError, readPort } from '../../scripts/parts/port.ts';
import { normalizeBase, serveFolder } from '../../scripts/parts/serve-folder.ts';

let dir: string;

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'atlas-'));
	mkdirSync(join(dir, 'zones'));
	mkdirSync(join(dir, 'embed'));
	mkdirSync(join(dir, '_astro'));
	writeFileSync(join(dir, 'embed/x.csv'), 'a,b');
	writeFileSync(join(dir, '_astro/x.css'), '');
	writeFileSync(join(dir, 'index.html'), 'home');
	writeFileSync(join(dir, 'zones/index.html'), 'zones');
	writeFileSync(join(dir, '404.html'), 'not here');
});

afterAll(() => rmSync(dir, { recursive: true }));

async function ask(address: string | URL) {
	const response = await fetch(address);
	return [response.status, await response.text()];
}

test.each(['/', '/atlas/'])(
	'the site at %s answers with its pages and its own 404 page',
	async (base) => {
		const { url, close } = await serveFolder({ dir, base });
		expect(new URL(url).pathname).toBe(base);
		expect(await ask(url)).toEqual([200, 'home']);
		expect(await ask(new URL('zones/', url))).toEqual([200, 'zones']);
		expect(await ask(new URL('nowhere/', url))).toEqual([404, 'not here']);
		await close();
	},
);

test.each(['/', '/atlas/'])(
	'at %s every answer has our headers, and 304 and 404 too',
	async (base) => {
		const { url, close } = await serveFolder({ dir, base });
		const ask = async (path: string, headers: Record<string, string> = {}) => {
			const answer = await fetch(new URL(path, url), { headers });
			await answer.text();
			return answer;
		};
		const headersOf = ({ headers }: Response) => [
			headers.get('content-security-policy')?.split('; ').at(-1),
			headers.get('x-content-type-options'),
			headers.get('cache-control'),
			headers.get('content-type'),
		];
		const page = await ask('zones/?q=1');
		const html = 'text/html;charset=utf-8';
		expect(headersOf(page)).toEqual([`frame-ancestors 'self'`, 'nosniff', 'no-cache', html]);
		const same = await ask('zones/', { 'if-none-match': page.headers.get('etag') ?? '' });
		expect([same.status, ...headersOf(same).slice(0, 3)]).toEqual([
			304,
			`frame-ancestors 'self'`,
			'nosniff',
			'no-cache',
		]);
		expect(headersOf(await ask('embed/x.csv'))).toEqual([
			'frame-ancestors *',
			'nosniff',
			'no-cache',
			'text/csv; charset=utf-8',
		]);
		expect(headersOf(await ask('_astro/x.css'))[2]).toBe('public, max-age=31536000, immutable');
		const gone = await ask('_astro/gone.css');
		expect([gone.status, ...headersOf(gone)]).toEqual([
			404,
			`frame-ancestors 'self'`,
			'nosniff',
			'no-cache',
			html,
		]);
		await close();
	},
);

test('nothing is served outside the base', async () => {
	const { url, close } = await serveFolder({ dir, base: '/atlas/' });
	expect(await ask(new URL('/', url))).toEqual([404, 'not here']);
	expect(await ask(new URL('/zones/', url))).toEqual([404, 'not here']);
	expect(await ask(new URL('/atlas', url))).toEqual([200, 'home']);
	await close();
});

test('a base may be written with or without slashes', () => {
	expect(['', '/', 'atlas', '/atlas', 'atlas/', '/a/b/'].map(normalizeBase)).toEqual([
		'/',
		'/',
		'/atlas/',
		'/atlas/',
		'/atlas/',
		'/a/b/',
	]);
});

test('a port in use is one line that says what to do', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, resolve));
	const { port } = other.address() as AddressInfo;

	const error: unknown = await claimPort(port).catch((reason: unknown) => reason);
	expect(explainPortError(error, port)).toBe(
		`端口 ${port} 已被占用（port in use）。换一个端口：PORT=${port + 1} npm start`,
	);
	await expect(serveFolder({ dir, port })).rejects.toThrow('EADDRINUSE');

	other.close();
});

test('PORT is a port number or a sentence about it', () => {
	expect([undefined, '', '8080', '65535'].map(readPort)).toEqual([4321, 4321, 8080, 65_535]);
	expect(['0', '65536', '80a', '-1', '1e3'].map((port) => typeof readPort(port))).toEqual(
		Array(5).fill('string'),
	);
	expect(readPort('abc')).toBe('PORT 应当是 1 到 65535 之间的整数，现在是“abc”。');
});
