import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formerPages } from '../kinds/addresses.ts';
import { extensionOf, readContentFile } from '../kinds/content.ts';
import { PAGE_COLLECTIONS } from '../kinds/index.ts';

/**
 * References of pages that have been renamed, zones/old: what stands there only leads to another
 * page, and no sitemap lists it. Files that name none are not parsed.
 */
export function readFormerPages(root: string): ReadonlySet<string> {
	const pages = PAGE_COLLECTIONS.flatMap((collection) => {
		const folder = join(root, 'content', collection);
		const extension = `.${extensionOf(collection)}`;
		const names = existsSync(folder) ? readdirSync(folder) : [];
		return names
			.filter((name) => name.endsWith(extension))
			.map((name) => {
				const id = name.slice(0, -extension.length);
				const path = `content/${collection}/${name}`;
				const text = readFileSync(join(root, path), 'utf8');
				const data = text.includes('formerly:')
					? readContentFile(collection, id, path, text).data
					: {};
				return { collection, id, data };
			});
	});
	return new Set(formerPages(pages).keys());
}
