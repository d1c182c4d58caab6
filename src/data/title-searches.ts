/** Where the title of a source can be looked for. Whatever is found there is not what the site read. */
import type { Words } from '../text/words.ts';

const SEARCHES: Record<keyof Words['citeText']['searches'], (title: string) => string> = {
	baidu: (title) => `https://www.baidu.com/s?wd=${title}`,
	bing: (title) => `https://cn.bing.com/search?q=${title}`,
	sogou: (title) => `https://www.sogou.com/web?query=${title}`,
	library: (title) => `http://find.nlc.cn/search/doSearch?query=${title}`,
	government: (title) => `https://sousuo.www.gov.cn/sousuo/search.shtml?searchWord=${title}`,
};

/** Searches of a printed title; one that was inferred stands nowhere, so that no search would find it. */
export function searchesOf(
	{ title, titleInferred }: { title?: string | undefined; titleInferred?: string | undefined },
	{ searches }: Words['citeText'],
): { name: string; url: string }[] {
	if (!title || titleInferred) return [];
	return (Object.keys(SEARCHES) as (keyof typeof SEARCHES)[]).map((id) => ({
		name: searches[id],
		url: SEARCHES[id](encodeURIComponent(title)),
	}));
}
