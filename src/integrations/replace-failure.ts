import type { ServerResponse } from 'node:http';

/**
 * Hold a response back until it is whole, so that an error halfway through a page gives a page of
 * ours and not half of the other.
 */
export function replaceFailure(response: ServerResponse, failurePage: () => string): void {
	const { writeHead, end } = response;
	let head: unknown[] = [];
	const chunks: Buffer[] = [];
	const keep = (chunk: unknown) => {
		if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
		else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
		return true;
	};
	Object.assign(response, {
		writeHead(...given: unknown[]) {
			head = given;
			return response;
		},
		write: keep,
		end(chunk?: unknown) {
			keep(chunk);
			// Left to itself, Node would send the head through the method above.
			if (head.length === 0) head = [response.statusCode];
			const failed = head[0] === 500;
			if (failed) head = [500, { 'Content-Type': 'text/html;charset=utf-8' }];
			Reflect.apply(writeHead, response, head);
			return Reflect.apply(end, response, [failed ? failurePage() : Buffer.concat(chunks)]);
		},
	});
}
