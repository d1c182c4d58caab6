/** Our index and Pagefind's own of the same pages. As a program: `node compare-indexes.ts ours 1000`. */
import { close, createIndex } from 'pagefind';
import { buildSearch } from '../../src/search/build.ts';
import { type NeutralPage, neutralPages } from './neutral-pages.ts';

const MAKERS: Record<string, (pages: NeutralPage[]) => Promise<number>> = {
	ours: async (pages) => bytesOf((await buildSearch(pages, [], [], [])).files),
	stock: async (pages) => {
		delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
		const { index } = await createIndex({});
		if (!index) throw new Error('Pagefind did not start.');
		for (const { path, html } of pages) {
			await index.addHTMLFile({ sourcePath: `${path}index.html`, content: html });
		}
		const { files } = await index.getFiles();
		await close();
		// Its interfaces are no part of an index.
		return bytesOf(files.filter(({ path }) => !/^pagefind-.*\.(?:js|css)$/.test(path)));
	},
	/** What it costs to make up the pages. */
	none: async () => 0,
};

function bytesOf(files: readonly { content: Uint8Array | string }[]): number {
	return files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
}

/** Bytes of an index of so many pages, all that is written for it. */
export async function weighIndex(maker: 'ours' | 'stock' | 'none', count: number): Promise<number> {
	return (await MAKERS[maker]?.([...neutralPages(count)])) ?? 0;
}

if (import.meta.main) {
	const [maker = '', count = ''] = process.argv.slice(2);
	console.log(await weighIndex(maker as 'ours', Number(count)));
}
