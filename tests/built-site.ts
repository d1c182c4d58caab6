/** The site that a project of tests reads; vitest.config.ts says which one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Element, elementsOf } from './html.ts';

export interface SiteUnderTest {
	/** Where it was built. */
	folder: string;
	/** The folder whose `content/` it was built from. */
	source: string;
	/** Another site that the same tests have judged: what is equal there need not be judged twice. */
	judged?: string;
	/** For the people whose change makes a test fail that holds whatever the content says. */
	blame?: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		site: SiteUnderTest;
	}
}

export const { folder: builtSite, source: siteSource, judged, blame } = inject('site');

export interface BuiltPage {
	/** Where it lies in the built site: `zones/shenyang/index.html`. */
	file: string;
	/** Where a reader finds it below the site's address: `zones/shenyang/`. */
	path: string;
	html: string;
	/** All its elements, in the order of the page. */
	elements: Element[];
}

/** The HTML files of the built site, in order. */
export function listPages(): string[] {
	return globSync('**/*.html', { cwd: builtSite })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** One page after the other: a thousand parsed pages at once would fill the memory. */
export function* readPages(files: readonly string[] = listPages()): Generator<BuiltPage> {
	for (const file of files) {
		const html = readFileSync(join(builtSite, file), 'utf8');
		yield { file, path: file.replace(/index\.html$/, ''), html, elements: elementsOf(html) };
	}
}

/** One page of each kind: every index and single page, and of each folder its largest and smallest. */
export function samplePages(): string[] {
	const kinds = new Map<string, { file: string; size: number }[]>();
	for (const file of listPages()) {
		const parts = file.split('/');
		const kind = parts.length > 2 ? (parts[0] ?? '') : file;
		const size = readFileSync(join(builtSite, file)).length;
		kinds.set(kind, [...(kinds.get(kind) ?? []), { file, size }]);
	}
	return [...kinds.values()]
		.flatMap((pages) => {
			const bySize = pages.sort((a, b) => b.size - a.size);
			return [...new Set([bySize[0]?.file, bySize.at(-1)?.file])];
		})
		.filter((file) => file !== undefined);
}
