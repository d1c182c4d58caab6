/** What readers ask that no entry answers but a page of the site's own: 怎么引用, 下载, 待核是什么意思. */
import { normalise, squeeze } from './normalise.ts';

/** A page that does or explains what is asked for, and the words that ask for it. */
export interface Way {
	/** From the site's root, with the part of the page that does it: data/#cite. */
	path: string;
	words: readonly string[];
}

/** The same in the list that the browser reads. */
export type WayRow = [row: number, anchor: string, words: string];

/** What may stand around such words: 怎么, 在哪里, 本站的. */
const AROUND =
	/请问|如何|怎[么样]|能不能|可不可以|可以|可否|能否|哪里|在哪|是什么意思|什么意思|是什么|什么叫|什么是|含义|意思|本站|网站|你们|这个|一下|数据|资料|内容|页面|[的吗呢吧啊是我能用想要有里]/gu;

export class Ways {
	private readonly ways: readonly { row: number; anchor: string; words: ReadonlySet<string> }[];

	constructor(rows: readonly WayRow[]) {
		this.ways = rows.map(([row, anchor, words]) => ({
			row,
			anchor,
			words: new Set(words.split('|').map((word) => squeeze(normalise(word)))),
		}));
	}

	/** Pages that do what a folded text asks for, and where on them. */
	find(folded: string): { row: number; anchor: string }[] {
		const whole = squeeze(folded);
		const bare = whole.replace(AROUND, '');
		return this.ways.filter(({ words }) => words.has(whole) || (bare !== '' && words.has(bare)));
	}
}
