/** Pagefind's index of words. What fails of it is told, and fetched again with the next question. */
import { type Hits } from './hits.ts';
import { ID_LENGTH } from './pages.ts';

interface PagefindInstance {
	init(): Promise<void>;
	search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Ask the index in a folder for a term as Pagefind reads it. */
export function openIndex(folder: string): (term: string) => Promise<Hits> {
	let instance: Promise<PagefindInstance> | undefined;
	let starts = 0;
	const start = async (): Promise<PagefindInstance> => {
		if (starts === 0) watchRequests(folder, () => (instance = undefined));
		// A browser remembers that a module did not come; under another address it asks again.
		const again = starts > 0 ? `?again=${starts}` : '';
		starts++;
		const module = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as {
			createInstance(options: object): PagefindInstance;
		};
		// Its worker is a second copy of the program, and our queries take a few milliseconds.
		const started = module.createInstance({ basePath: folder, noWorker: true });
		await started.init();
		return started;
	};
	return async (term) => {
		const current = (instance ??= start());
		try {
			const { results } = await (await current).search(term);
			if (instance !== current) throw new Error('Part of the index did not come.');
			return new Map(results.map(({ id, words }) => [id.slice(-ID_LENGTH), words]));
		} catch (error) {
			if (instance === current) instance = undefined;
			throw error;
		}
	};
}

/**
 * Be told of each request below a folder that fails. Pagefind goes on without that part of its
 * index, and would say of pages that are there that they are not.
 */
function watchRequests(folder: string, onFailure: () => void): void {
	const { fetch } = globalThis;
	globalThis.fetch = async (...request) => {
		const [address] = request;
		if (typeof address !== 'string' || !address.startsWith(folder)) return fetch(...request);
		try {
			const response = await fetch(...request);
			// The answer may break off after it began.
			const body = await response.arrayBuffer();
			if (!response.ok) onFailure();
			const { status, statusText } = response;
			return new Response(body, { status, statusText });
		} catch (error) {
			onFailure();
			throw error;
		}
	};
}
