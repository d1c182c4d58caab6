import { formerPages } from '../kinds/addresses.ts';
import { contentOf } from '../kinds/content-store.ts';

/**
 * References of pages that have been renamed, zones/old: what stands there only leads to another
 * page, and no sitemap lists it.
 */
export function readFormerPages(root: string): ReadonlySet<string> {
	return new Set(formerPages(contentOf(root).files).keys());
}
