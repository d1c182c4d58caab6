/** Pagefind's index of words. What fails of it is told, and fetched again with the next question. */
import { type Hits } from './hits.ts';
import { makeTable, type StartFile } from './start-file.ts';

interface PagefindInstance {
	init(): Promise<void>;
	search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

export interface Index {
	/** Fetch what every question needs. */
	start(): Promise<void>;
	/** Ask for a term as Pagefind reads it. */
	ask(term: string): Promise<Hits>;
}

/** Its machine code under a name that hosts compress. */
export const PROGRAM = 'pagefind.wasm';

/** The index in a folder. `load` gives the file that Pagefind's tables stand in. */
export function openIndex(folder: string, load: () => Promise<StartFile>): Index {
	let instance: Promise<PagefindInstance> | undefined;
	let starts = 0;
	const start = async (): Promise<PagefindInstance> => {
		if (starts === 0) watchRequests(folder, load, () => (instance = undefined));
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
	const use = async <T>(work: (index: PagefindInstance) => Promise<T>): Promise<T> => {
		const current = (instance ??= start());
		try {
			const done = await work(await current);
			if (instance !== current) throw new Error('Part of the index did not come.');
			return done;
		} catch (error) {
			if (instance === current) instance = undefined;
			throw error;
		}
	};
	return {
		start: () => use(async () => undefined),
		ask: (term) =>
			use(async (index) => {
				const { results } = await index.search(term);
				return new Map(results.map(({ id, words }) => [id, words]));
			}),
	};
}

/**
 * Answer what Pagefind asks for from the files we ship, and be told of each request that fails.
 * Pagefind goes on without that part of its index, and would say of pages that are there that they
 * are not.
 */
function watchRequests(
	folder: string,
	load: () => Promise<StartFile>,
	onFailure: () => void,
): void {
	const { fetch } = globalThis;
	const answer = async (path: string): Promise<Response> => {
		if (path.startsWith('pagefind-entry.json')) return Response.json((await load()).entry);
		if (path.endsWith('.pf_meta')) {
			return new Response(sign(makeTable(await load())));
		}
		const isProgram = path.startsWith('wasm.');
		const response = await fetch(folder + (isProgram ? PROGRAM : path));
		// The answer may break off after it began.
		const body = await response.arrayBuffer();
		if (!response.ok) onFailure();
		const { status, statusText } = response;
		return new Response(isProgram ? sign(body) : body, { status, statusText });
	};
	globalThis.fetch = async (...request) => {
		const [address] = request;
		if (typeof address !== 'string' || !address.startsWith(folder)) return fetch(...request);
		const path = address.slice(folder.length);
		if (!OF_PAGEFIND.test(path)) return fetch(...request);
		try {
			return await answer(path);
		} catch (error) {
			onFailure();
			throw error;
		}
	};
}

const OF_PAGEFIND = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.|index\/)/;

/** What Pagefind's own files begin with where they come unpacked. */
function sign(content: BlobPart): Blob {
	return new Blob(['pagefind_dcd', content]);
}
