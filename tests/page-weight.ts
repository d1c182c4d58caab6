/** What a browser fetches for a page of a built site, and what that weighs on the wire. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attributeOf, elementsOf } from './html.ts';

/** 1 KB of DESIGN.md's budgets. */
export const KB = 1000;

export interface PageWeight {
	/** Bytes of all that is fetched before anyone touches the page. */
	all: number;
	/** Bytes of its scripts among them. */
	scripts: number;
	requests: number;
}

/** Scales for one built site; each of its files is weighed once. */
export function scalesFor(site: string) {
	const sizes = new Map<string, number>();
	const read = (file: string) => readFileSync(join(site, file), 'utf8');

	function weigh(file: string): number {
		const known = sizes.get(file);
		if (known !== undefined) return known;
		const size = brotliCompressSync(readFileSync(join(site, file))).length;
		sizes.set(file, size);
		return size;
	}

	function weighAll(files: Iterable<string>): number {
		return [...files].reduce((total, file) => total + weigh(file), 0);
	}

	/** A script and every script it imports, those of `import()` too where `lazy`. */
	function scriptsFrom(file: string, lazy = false, seen = new Set<string>()): Set<string> {
		if (seen.has(file)) return seen;
		seen.add(file);
		const imports = lazy
			? /(?:\bfrom|\bimport)\s*\(?\s*[`'"](\.[^`'"]+\.js)[`'"]/g
			: /(?:\bfrom|\bimport)\s*[`'"](\.[^`'"]+\.js)[`'"]/g;
		for (const [, target = ''] of read(file).matchAll(imports)) {
			scriptsFrom(join(file, '..', target), lazy, seen);
		}
		return seen;
	}

	/** The files a browser fetches for a page before anyone touches it. */
	function filesOf(page: string): { all: Set<string>; scripts: Set<string> } {
		const scripts = new Set<string>();
		const others = new Set([page]);
		for (const element of elementsOf(read(page))) {
			const [src, href, rel = ''] = ['src', 'href', 'rel'].map((name) =>
				attributeOf(element, name),
			);
			if (element.tagName === 'script' && src) scriptsFrom(src.slice(1), false, scripts);
			else if (src) others.add(src.slice(1));
			if (rel === 'modulepreload' && href) scriptsFrom(href.slice(1), false, scripts);
			// A browser fetches one of the icons; counting all of them errs on the safe side.
			if (/^(?:stylesheet|icon|preload)$/.test(rel) && href) others.add(href.slice(1));
		}
		const fonts = [...others]
			.filter((style) => style.endsWith('.css'))
			.flatMap((style) => [...read(style).matchAll(/url\(["']?\/?([^)"']+)/g)])
			.map(([, url = '']) => url)
			.filter((url) => !url.startsWith('data:'));
		return { all: new Set([...others, ...scripts, ...fonts]), scripts };
	}

	function weighPage(page: string): PageWeight {
		const { all, scripts } = filesOf(page);
		return { all: weighAll(all), scripts: weighAll(scripts), requests: all.size };
	}

	/** The pages that weigh most, the heaviest first; only the ten largest files are tried. */
	function heaviestPages(): { file: string; all: number }[] {
		return globSync('**/*.html', { cwd: site })
			.map((file) => ({ file, size: readFileSync(join(site, file)).length }))
			.sort((a, b) => b.size - a.size)
			.slice(0, 10)
			.map(({ file }) => ({ file: file.replaceAll('\\', '/'), all: weighPage(file).all }))
			.sort((a, b) => b.all - a.all);
	}

	return { weigh, weighAll, scriptsFrom, weighPage, heaviestPages };
}

/** The heaviest pages of a site, for people who look after its content. */
export function describeHeaviest(site: string): string {
	const pages = scalesFor(site)
		.heaviestPages()
		.slice(0, 3)
		.map(({ file, all }) => `${file} ${(all / KB).toFixed(1)} KB`);
	return `最重的几页（压缩后，连同样式和脚本）：${pages.join('，')}`;
}
