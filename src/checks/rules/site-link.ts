import { visit } from 'unist-util-visit';
import { headingAddresses } from '../../kinds/heading-address.ts';
import { isSiteAddress } from '../../kinds/prose.ts';
import { PAGE_COLLECTIONS } from '../../kinds/index.ts';
import type { Corpus } from '../corpus.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { pointOf } from '../prose.ts';
import type { ProseRule } from './rule.ts';

/** Pages that are made of no single content file. */
const PAGES = ['about', 'contributing', 'corrections', 'data', 'quality', 'search', 'targets'];
const SITE = new Set(['/', ...[...PAGES, ...PAGE_COLLECTIONS].map((page) => `/${page}/`)]);

export const siteLink: ProseRule = {
	id: 'site-link',
	about: '正文里的站内链接要指向存在的页面和存在的位置（#f-… 是记录，#小标题 是正文的小标题）。',
	scope: 'prose',
	check: ({ file, tree, findingAt }, corpus) => {
		const findings: Finding[] = [];
		const own = `/${file.collection}/${file.id}/`;
		visit(tree, 'link', (node) => {
			// What leads elsewhere has its own message.
			if (!isSiteAddress(node.url)) return;
			const [path = '', hash] = node.url.split('#');
			const page = path === '' ? own : path;
			const ref = page.replace(/^\/|\/$/g, '');
			if (!SITE.has(page) && !corpus.ids.has(ref)) {
				findings.push(
					findingAt(
						pointOf(node),
						`本站没有“${page}”这一页。`,
						didYouMean(ref, [...corpus.ids.keys()]) || '链到页面写成 /zones/shenyang/。',
					),
				);
			} else if (
				hash !== undefined &&
				corpus.ids.has(ref) &&
				!placesOn(ref, corpus).has(decode(hash))
			) {
				findings.push(
					findingAt(
						pointOf(node),
						`${ref} 上没有“#${decode(hash)}”这个位置。`,
						'记录的位置是 #f-…，见它在页面上的链接；小标题的位置是标题的文字。',
					),
				);
			}
		});
		return findings;
	},
};

function decode(hash: string): string {
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}

/** Addresses of records and headings on a page. */
function placesOn(ref: string, corpus: Corpus): ReadonlySet<string> {
	const file = corpus.ids.get(ref);
	const places = new Set<string>();
	if (!file) return places;
	for (const { records } of Object.values(corpus.held.get(ref) ?? {})) {
		records.forEach(({ address, also }) => [address, ...also].forEach((one) => places.add(one)));
	}
	const tree = corpus.prose.get(file)?.tree;
	if (tree) headingAddresses(tree).forEach((address) => places.add(address));
	return places;
}
