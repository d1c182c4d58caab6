/**
 * Phrases that prose does without, each with what to write instead. They are found in any text,
 * whatever the content; names, titles and quotes are the caller's to leave out.
 *
 * What has no `instead` is no slip by itself: too many of such sentences make a page of doubts, and
 * `doubtsIn` counts them.
 */

type WornKind =
	/** Speaks of this site. */
	| 'site'
	/** Doubts in words what a mark beside the figure says. */
	| 'hedge'
	/** Tells what a source does not say. */
	| 'gap'
	/** Asks the reader for help. */
	| 'plea'
	/** Is a journalist's, or half classical. */
	| 'flourish';

interface WornPhrase {
	kind: WornKind;
	pattern: RegExp;
	instead?: string;
}

const GAPS_LISTED = '删去这一句；没有的，页面的“已知与未知”会自己列出。';
const MARKED = '删去；存疑由数字旁边的标记来说，不用文字说。';
const NO_PLEA = '删去这一句；“已知与未知”下面有“补充这一页”的链接。';
const PLAIN = '直接写事实，不加修饰。';
const NOT_THE_SITE = '写事情本身，不写网站和它的资料。';

export const WORN_PHRASES: readonly WornPhrase[] = [
	// The site.
	{ kind: 'site', pattern: /本站|本图?志|本网站|本页|这一?页/u, instead: NOT_THE_SITE },
	{
		kind: 'site',
		pattern: /(?:没有|未|尚未|可)收录|收录到|收录的(?:来源|记录|文章|实例|全国)/u,
		instead: NOT_THE_SITE,
	},
	{
		kind: 'site',
		pattern: /页底|引用时|查得到|读得到|能读到|能查到|有据可查/u,
		instead: NOT_THE_SITE,
	},
	// Doubts.
	{ kind: 'hedge', pattern: /待核(?![准发销验查定])/u, instead: MARKED },
	{ kind: 'hedge', pattern: /推定/u, instead: MARKED },
	{
		kind: 'hedge',
		pattern: /据称|据说|此说/u,
		instead: '删去“据称”，写明是谁说的，或让标记来说。',
	},
	{ kind: 'hedge', pattern: /存疑|可疑|疑(?:为|系|有误)/u, instead: MARKED },
	{ kind: 'hedge', pattern: /推(?:算|得|断)|大概|或许|可能是|似乎|有待核实|尚待(?:核|原始)/u },
	// What sources do not say.
	{
		kind: 'gap',
		pattern: /没有?读到|[未尚]读到|未读到|(?:没有|尚未)收到|没有?查到|未查到/u,
		instead: GAPS_LISTED,
	},
	{
		kind: 'gap',
		pattern: /未见(?=报道|公布|披露|逐一|到|有|[，。；）])/u,
		instead: GAPS_LISTED,
	},
	{ kind: 'gap', pattern: /(?:没有?|未)写(?![入进作完出])/u, instead: GAPS_LISTED },
	{ kind: 'gap', pattern: /(?:没有?|未)注明|不详|阙如|几乎空白/u, instead: GAPS_LISTED },
	{
		kind: 'gap',
		pattern:
			/(?:没有|尚无|无|未有)(?:一条|任何|可引的?|可靠的?|更多)?(?:出处|来源|记载|材料|资料)/u,
		instead: GAPS_LISTED,
	},
	{
		kind: 'gap',
		pattern: /(?:来源|出处)(?:待核|较弱|较晚|未|没有|标注|里)/u,
		instead: GAPS_LISTED,
	},
	{
		kind: 'gap',
		pattern: /原文(?:没|未|如此|只|承|作|误|印|里|中|有歧义)/u,
		instead: GAPS_LISTED,
	},
	{
		kind: 'gap',
		pattern: /据百科|见于百科|百科(?:条目|词条|中的|里的)|门户(?:资料|报道|摘要)|门户网站的说法/u,
		instead: '删去；来源列在页末，等级由标记来说。',
	},
	{ kind: 'gap', pattern: /见报(?!道)|发稿时/u, instead: '写明日期，如 2025年12月。' },
	{
		kind: 'gap',
		pattern: /(?:没有|未|并未)(?:说明|交代|解释|提及|给出|逐一|标明|公布)|不明|无从|只知/u,
	},
	// Asking for help.
	{ kind: 'plea', pattern: /手头|手边(?=有|若)|手中若/u, instead: NO_PLEA },
	{
		kind: 'plea',
		pattern: /欢迎(?:提供|补|指[给出正]|照|告|来信|来稿)|请人来写|来稿|知情者|如果您|若您|您手/u,
		instead: NO_PLEA,
	},
	{
		kind: 'plea',
		pattern: /(?<!申)请(?:告知|告诉我|补[上在充正]|附上|从页底|寄|把见到)|寄来核对/u,
		instead: NO_PLEA,
	},
	{
		kind: 'plea',
		pattern: /盼(?:望?有人|有更|知情)|(?:等着?|留给)(?:当地|后来)?的?(?:读者|熟悉|更正)|等着熟悉/u,
		instead: NO_PLEA,
	},
	{
		kind: 'plea',
		pattern:
			/的读者|读者(?:如|若|可以|指点|接着)|期待补充|再补(?=。)|哪怕(?:只?补|一纸|一份)|若有[^。]{0,12}(?:公报|总结|材料|名单|文件)|据以增补|据以改写/u,
		instead: NO_PLEA,
	},
	{
		kind: 'plea',
		pattern: /让(?:这一?页|它)(?:改观|变厚|变样|成形)|有待(?:来稿|补齐|补充)|需要新的来源/u,
		instead: NO_PLEA,
	},
	// Flourish.
	{ kind: 'flourish', pattern: /？/u, instead: '改成陈述句，直接写答案。' },
	{
		kind: 'flourish',
		pattern: /(?<![尤极与])其时(?![间尚长代速效空差段])|彼时/u,
		instead: '写明年份。',
	},
	{ kind: 'flourish', pattern: /眼下/u, instead: '写明年月，或写 目前。' },
	{
		kind: 'flourish',
		pattern: /(?<![登标注备])记(?:为|作)/u,
		instead: '写“是”“为”，日期用标记说明。',
	},
	{
		kind: 'flourish',
		pattern: /(?<![登标注备笔书札日传印史])记(?=\uFFFC|\d+(?:\.\d+)?[万亿]?[家个项件人名元])/u,
		instead: '写“有”，如 2024年有27家。',
	},
	{ kind: 'flourish', pattern: /末一项|这一处/u, instead: '写出是哪一项、哪一处。' },
	{
		kind: 'flourish',
		pattern: /(?<![龙街码源势])头(?:[一二两三四五六七八九十]+|\d+)个月/u,
		instead: '写“前七个月”或“1至7月”。',
	},
	{ kind: 'flourish', pattern: /(?<![释排发投解开下])放出(?!口)/u, instead: '写“公布”“发布”。' },
	{ kind: 'flourish', pattern: /(?<![完终了])结网(?!络)/u, instead: '写“成立”“组成”。' },
	{ kind: 'flourish', pattern: /张网(?=[。，]|的枢纽)/u, instead: '写出网络的名称。' },
	{
		kind: 'flourish',
		pattern: /凭[^，。；]{1,20}(?:进了|跻身)/u,
		instead: '写“经国务院批准成为国家高新区”。',
	},
	{
		kind: 'flourish',
		pattern: /亮点|强劲|迸发|璀璨|耀眼|如火如荼|日新月异|突飞猛进/u,
		instead: PLAIN,
	},
	{
		kind: 'flourish',
		pattern:
			/家底|底色|旧账|(?<=[年区市])的账(?![号户单面])|账上|账目是|论资历|迈上[^，。；]{0,14}台阶/u,
		instead: PLAIN,
	},
	{ kind: 'flourish', pattern: /(?<![成增生])[长涨]了(?=\uFFFC|\d)/u, instead: '写“增长”。' },
	{
		kind: 'flourish',
		pattern: /亦(?=[为有在是由])|皆(?=[为有在是由无])|乃(?=[为是])|遂(?=[成为于])/u,
		instead: '用现代的说法：也、都、是、于是。',
	},
];

interface FoundPhrase {
	text: string;
	index: number;
	kind: WornKind;
	instead: string;
}

const QUOTED = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』/gu;
const NAMING = new RegExp(WORN_PHRASES.map(({ pattern }) => pattern.source).join('|'), 'u');

/** Names that a worn phrase is a part of: 强劲科技. The longest come first. */
export function namesWithWorn(names: Iterable<string>): string[] {
	return [...new Set(names)]
		.filter((name) => NAMING.test(name))
		.sort((a, b) => b.length - a.length);
}

/** A text with its titles, quotes and such names blanked out; every place stays where it is. */
function ownWords(text: string, names: readonly string[]): string {
	const blank = (part: string) => '\0'.repeat(part.length);
	return names.reduce(
		(rest, name) => rest.replaceAll(name, blank(name)),
		text.replace(QUOTED, blank),
	);
}

/** The worn phrases in a text, each place once; a figure in it is U+FFFC. */
export function wornIn(text: string, names: readonly string[] = []): FoundPhrase[] {
	const own = ownWords(text, names);
	let told = 0;
	return WORN_PHRASES.flatMap(({ kind, pattern, instead }) =>
		instead === undefined
			? []
			: [...own.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
					text: found,
					index,
					kind,
					instead,
				})),
	)
		.sort((a, b) => a.index - b.index || b.text.length - a.text.length)
		.filter(({ text: found, index }) => {
			if (index < told) return false;
			told = index + found.length;
			return true;
		});
}

/** Whether a text has anything of a kind in its own words. */
export function says(kinds: readonly WornKind[], text: string): boolean {
	const own = ownWords(text, []);
	return WORN_PHRASES.some(({ kind, pattern }) => kinds.includes(kind) && pattern.test(own));
}
