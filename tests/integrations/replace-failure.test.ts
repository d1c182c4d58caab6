import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { replaceFailure } from '../../src/integrations/replace-failure.ts';

/** What a browser gets of a handler's answer. */
async function answerOf(handle: (response: ServerResponse) => void) {
	const server = createServer((_, response) => {
		replaceFailure(response, () => '<h1>出错了</h1>');
		handle(response);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
	const answer = [response.status, response.headers.get('content-type'), await response.text()];
	server.close();
	return answer;
}

const html = { 'Content-Type': 'text/html' };

test('an answer comes whole, however it was written', async () => {
	const text = [200, 'text/html', '上半下半'];
	expect(
		await answerOf((response) => {
			response.writeHead(200, html);
			response.write('上半');
			response.end(new TextEncoder().encode('下半'));
		}),
	).toEqual(text);
	expect(await answerOf((response) => response.writeHead(404, html).end())).toEqual([
		404,
		'text/html',
		'',
	]);
	expect(
		await answerOf((response) => {
			response.statusCode = 201;
			response.end('好');
		}),
	).toEqual([201, null, '好']);
});

test('an error gives our page, also when half of the other has been written', async () => {
	const page = [500, 'text/html;charset=utf-8', '<h1>出错了</h1>'];
	const failing = (response: ServerResponse) => {
		expect(response.headersSent).toBe(false);
		response.writeHead(500, { ...html, 'Content-Length': 12 });
		response.write('<title>Error');
		response.end();
	};
	expect(await answerOf(failing)).toEqual(page);
	expect(
		await answerOf((response) => {
			response.writeHead(200, html);
			response.write('上半');
			failing(response);
		}),
	).toEqual(page);
	expect(
		await answerOf((response) => {
			response.statusCode = 500;
			response.end('Error');
		}),
	).toEqual(page);
});
