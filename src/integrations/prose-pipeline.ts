/** Everything that happens to the prose of a page between its file and its HTML. */
import { unified } from '@astrojs/markdown-remark';
import { proseGrammar } from '../kinds/prose.ts';
import { remarkAllowedProse } from './remark-allowed-prose.ts';
import { remarkAuthorComponents } from './remark-author-components.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkHeadingAddresses } from './remark-heading-addresses.ts';
import { remarkSiteLinks } from './remark-site-links.ts';
import { remarkTableColumns } from './remark-table-columns.ts';

/** What is allowed is settled before any other plugin looks at the tree. */
export function prosePipeline(base: string, isWeak: (source: string) => boolean) {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [
			...proseGrammar,
			remarkAllowedProse,
			remarkHeadingAddresses,
			[remarkSiteLinks, { base }],
			remarkAuthorComponents,
			[remarkCitations, { base, isWeak }],
			remarkTableColumns,
		],
	});
}
