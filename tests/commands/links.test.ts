import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { askForLinks, describeLinks, type LinkResult } from '../../scripts/parts/links.ts';

const servers: Server[] = [];

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** A host on this machine; its address, without the slash at the end. */
async function serve(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
	const server = createServer(answer);
	servers.push(server);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What is found out about some addresses of one source. */
async function ask(urls: string[], options?: Parameters<typeof askForLinks>[1]) {
	const results = await askForLinks(
		urls.map((url) => ({ path: 'content/sources/a.yaml', url })),
		options,
	);
	return results.map(({ verdict, answer }) => `${verdict} ${answer}`);
}

test('only an address whose page is gone is gone', async () => {
	const host = await serve(({ url, method }, response) => {
		if (url === '/moved') response.writeHead(301, { location: '/200' });
		else if (url === '/get-only') response.writeHead(method === 'GET' ? 200 : 405);
		else if (url === '/hides-from-head') response.writeHead(method === 'GET' ? 200 : 404);
		else response.writeHead(Number(url?.slice(1)));
		response.end();
	});
	const pages = ['200', 'moved', 'get-only', 'hides-from-head', '404', '410', '403', '503'];
	expect(await ask(pages.map((page) => `${host}/${page}`))).toEqual([
		'alive 200',
		'alive 200',
		'alive 200',
		'alive 200',
		'gone 404',
		'gone 410',
		'unknown 403',
		'unknown 503',
	]);
});

test('a host that keeps silent, or is not there, could not be reached', async () => {
	const silent = await serve(() => {});
	const closed = await serve(() => {});
	servers.pop()?.close();
	expect(await ask([`${silent}/`, `${closed}/`], { timeout: 100 })).toEqual([
		'unknown 超时',
		'unknown 没有回应（ECONNREFUSED）',
	]);
});

test('a host is asked for one thing at a time, and few hosts at once', async () => {
	const busy = new Map<string, number>();
	let mostHosts = 0;
	let mostOfOne = 0;
	const hosts = await Promise.all(
		Array.from({ length: 5 }, () =>
			serve(({ headers: { host = '' } }, response) => {
				busy.set(host, (busy.get(host) ?? 0) + 1);
				mostOfOne = Math.max(mostOfOne, busy.get(host) ?? 0);
				mostHosts = Math.max(mostHosts, [...busy.values()].filter(Boolean).length);
				void wait(20).then(() => {
					busy.set(host, (busy.get(host) ?? 0) - 1);
					response.end();
				});
			}),
		),
	);
	const urls = hosts.flatMap((host) => [`${host}/a`, `${host}/b`]);
	expect(await ask(urls, { hosts: 2 })).toEqual(urls.map(() => 'alive 200'));
	expect([mostHosts, mostOfOne]).toEqual([2, 1]);
});

const link = (verdict: LinkResult['verdict'], answer: string): LinkResult => ({
	path: `content/sources/${verdict}.yaml`,
	url: `https://example.org/${verdict}?a|b`,
	verdict,
	answer,
});

test('the report is a table of what needs a look, what is gone first', () => {
	expect(describeLinks([link('unknown', '403'), link('alive', '200'), link('gone', '404')]))
		.toMatchInlineSnapshot(`
			"## 来源的网址

			来源的网址共 3 个：1 个能打开，1 个已失效，1 个未能访问。

			| 文件 | 网址 | 结果 |
			| --- | --- | --- |
			| content/sources/gone.yaml | https://example.org/gone?a%7Cb | 已失效：404 |
			| content/sources/unknown.yaml | https://example.org/unknown?a%7Cb | 未能访问：403 |

			已失效：服务器说没有这一页（404 或 410）。请找到新的网址，改 \`link\`；找不到就去掉 \`link\`，按实际读到的改 \`read\` 和 \`grade\`。

			未能访问：可能只是拒绝程序访问，或一时不通。请用浏览器打开看看，不必急着改。"
		`);
});

test('where every address answers, the report is one sentence', () => {
	expect(describeLinks([link('alive', '200')])).toBe(
		'## 来源的网址\n\n来源的网址共 1 个：1 个能打开，0 个已失效，0 个未能访问。',
	);
});
