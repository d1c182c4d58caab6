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

/** The records of a published download, for instance `observations`. */
export function readRecords<Kind>(name: string): Kind[] {
	const file = readFileSync(join(builtSite, 'data', `${name}.json`), 'utf8');
	return (JSON.parse(file) as { records: Kind[] }).records;
}

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
export function listAllPages(): string[] {
	return globSync('**/*.html', { cwd: builtSite })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/** Those in the language of the content; the others are made of the same parts. */
export function listPages(): string[] {
	return listAllPages().filter((file) => !file.startsWith('en/'));
}

/** One page after the other: a thousand parsed pages at once would fill the memory. */
export function* readPages(files: readonly string[] = listPages()): Generator<BuiltPage> {
	for (const file of files) {
		const html = readFileSync(join(builtSite, file), 'utf8');
		yield { file, path: file.replace(/index\.html$/, ''), html, elements: elementsOf(html) };
	}
}

/**
 * One page of each kind, its largest, and those that have an element which none of these has: every
 * single page, every index, and whatever else the site can show. `npm run prove` opens all pages.
 */
export function samplePages(): string[] {
	const largest = new Map<string, { file: string; size: number; elements: Set<string> }>();
	const shown = new Map<string, string>();
	for (const file of listAllPages()) {
		const html = readFileSync(join(builtSite, file), 'utf8');
		const elements = new Set(
			html.match(/<[a-z][^\s>]*[^>]*/g)?.map((tag) => {
				const looks = tag.match(/ (?:class|role)="[^"]*"/g) ?? [];
				return /<[^\s>]*/.exec(tag) + looks.sort().join('');
			}),
		);
		for (const element of elements) if (!shown.has(element)) shown.set(element, file);
		const own = file.replace(/^en\//, '');
		const [folder = '', ...rest] = own.split('/');
		const kind = file.slice(0, -own.length) + (rest.length > 1 ? folder : own);
		const size = html.length;
		if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { file, size, elements });
	}
	const met = new Set([...largest.values()].flatMap(({ elements }) => [...elements]));
	const odd = [...shown].flatMap(([element, file]) => (met.has(element) ? [] : [file]));
	return [...new Set([...[...largest.values()].map(({ file }) => file), ...odd])];
}
