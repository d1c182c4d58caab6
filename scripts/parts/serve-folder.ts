import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/integrations/host-headers.ts';

export interface ServedFolder {
	/** Ends with `/` and includes the base, so `new URL('zones/', url)` is a page. */
	url: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	dir: string;
	/** Where the site lives on its host: `/` or `/atlas/`. */
	base?: string;
	/** 0 takes any free port. */
	port?: number;
}

/** Serve a built site as a static host would: our headers, its 404 page with status 404, nothing outside its base. */
export async function serveFolder({
	dir,
	base = '/',
	port = 0,
}: ServeOptions): Promise<ServedFolder> {
	const prefix = normalizeBase(base);
	// `dev` looks at the disk for each request: a build may replace the folder meanwhile.
	const serveFile = sirv(dir, { dev: true, etag: true });

	const server = createServer((request, response) => {
		const asked = (request.url ?? '/').replace(/^\/+/, '/');
		const notFound = () => {
			const page = join(dir, '404.html');
			response.removeHeader('Cache-Control');
			response.writeHead(404, {
				...headersFor(request.url ?? '/', false),
				'Content-Type': 'text/html;charset=utf-8',
			});
			response.end(existsSync(page) ? readFileSync(page) : '404');
		};

		if (`${asked}/` === prefix) {
			response.writeHead(302, { Location: prefix }).end();
			return;
		}
		if (!asked.startsWith(prefix)) {
			notFound();
			return;
		}
		request.url = asked.slice(prefix.length - 1);
		// Set before, so that an answer 304 has them too.
		const headers = headersFor(request.url.replace(/[?#].*/s, ''));
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		serveFile(request, response, notFound);
	});

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});

	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** `atlas`, `/atlas` and `/atlas/` are the same place. */
export function normalizeBase(base: string): string {
	const name = base.replace(/^\/+|\/+$/g, '');
	return name === '' ? '/' : `/${name}/`;
}
