/** A built site as a good host sends it: compressed. What is measured over the wire is measured with it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor } from '../../../src/integrations/host-headers.ts';
import type { ServedFolder } from '../serve-folder.ts';

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	wasm: 'application/wasm',
};
/** What is compressed in itself already. */
const PACKED = /\.(?:png|jpg|webp|woff2|zip|xlsx)$/;
/** What hosts use for what they compress while they send it. */
const QUALITY = 5;

/** Serve a folder on a free port. `url` ends with `/`. */
export async function serveCompressed(dir: string): Promise<ServedFolder> {
	const kept = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/s, ''));
		const asked = join(dir, normalize(path));
		const found = existsSync(asked) && statSync(asked).isDirectory();
		const file = found ? join(asked, 'index.html') : asked;
		if (!file.startsWith(dir) || !existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const packed = PACKED.test(file);
		let body = kept.get(file);
		if (!body) {
			const bytes = readFileSync(file);
			const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
			body = packed ? bytes : brotliCompressSync(bytes, { params });
			kept.set(file, body);
		}
		const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
		response.writeHead(200, {
			...(type ? { 'Content-Type': type } : {}),
			...headersFor(path),
			...(packed ? {} : { 'Content-Encoding': 'br' }),
			'Content-Length': body.length,
		});
		response.end(body);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
