import { collectionNames } from './collections.ts';

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('、');

/** What readers see of search. */
export const searchText = {
	search: '搜索',
	close: '关闭',
	open: '搜索（按 / 或 Ctrl+K）',
	title: '搜索',
	description: '在国家高新区图志里搜索高新区、联盟、产业网络、地区、指标、政策和印出的数字。',
	placeholder: '名称、拼音、数字或一句话',
	hint: '可以输入简称、旧名、拼音或首字母、繁体字、英文名、印出的数字（9965亿、8.8%），也可以直接提问。',
	results: '搜索结果',
	type: '类型',
	province: '省份',
	/** What a page is of, by its collection; `page` is of none. */
	types: { ...collectionNames, page: '页面' } as Readonly<Record<string, string>>,
	allTypes: '全部类型',
	allProvinces: '全部省份',
	more: '显示更多结果',
	/** Below the others: sources that say the same. */
	folded: (count: number) => `来源 ${count} 条`,
	foldedResults: '来源',
	/** From the dialog to the page. */
	all: '全部结果',
	/** In the browser's tab and history. */
	titleOf: (query: string, title: string) => `“${query}” · ${title}`,
	searching: '正在搜索…',
	found: (count: number) => `共 ${count} 条结果`,
	notFound: '没有找到',
	tooShort: '再输入一个字就开始搜索；只搜这一个字请按回车。',
	failed: '搜索没有加载成功，请检查网络后再试。',
	failedMore: '后面的结果没有加载成功，请检查网络后再试。',
	again: '再试一次',
	option: (name: string, count: number) => `${name}（${count}）`,
	parts: (query: string, parts: string[]) =>
		`没有页面包含完整的“${query}”，下面的页面分别包含：${parts.join('、')}。`,
	/** `parts` are the words that were found instead; empty where the rest is answered by its name. */
	unmet: (words: string[], parts: string[]) =>
		`没有页面提到${quoted(words)}` +
		(parts.length > 0 ? `，下面的页面分别包含：${parts.join('、')}。` : '。'),
	apart: (words: string[]) => `没有页面同时提到${quoted(words)}。`,
	corrected: (query: string, name: string) => `没有找到“${query}”，下面是名称相近的“${name}”。`,
	/** `place` lies in `city` and `province`, each where it is known and another. */
	elsewhere: (asked: string, place: string, where: string) =>
		`本站没有“${asked}”` + (where ? `；${place}在${where}。` : '。'),
	/** A place without any is asked for by itself. */
	noneThere: (place: string, where: string) =>
		`本站没有收录${place}的国家高新区` + (where ? `；${place}在${where}。` : '。'),
	compare: (names: string[]) => `把${names.join('、')}并排比较`,
	signs: 'OR、|、-、* 这些符号在这里不起作用，按其余的词搜索；加引号也一样。',
	/** No figure of the years that were asked for. */
	insteadOf: (years: string[]) =>
		`没有${years.map((year) => `${year}年`).join('、')}的；最近的是：`,
	later: (period: string) => `更近的${period}有，但带有标记，只供参考，见该页。`,
	/** Above the first rows of a page's table; what is to be said of their order follows. */
	firstRows: '表的前几行。',
	converted: (query: string) => `按“${query}”搜索。`,
	dated: (date: string) => `日期：${date}`,
	figureSource: '来源：',
	figureScope: '口径：',
	recent: '最近的搜索',
	forget: (query: string) => `删除“${query}”`,
	forgetAll: '清除全部',
	recentNote: '只保存在这个浏览器里。',
	near: '名称相近的页面',
	emptyHints: [
		'换一种说法，或少写几个字；数字请照原文的写法，如 9965亿、2.81万亿元。',
		'去掉类型和省份的限制。',
		'按省份或拼音在目录里找。',
	],
	directory: '按目录查找',
	suggest: '没有你要找的页面？可以建议增加，或自己补上一页。',
	suggestLink: '看看怎样参与',
	noScript: '搜索需要 JavaScript。没有它，也可以按省份或拼音首字母找到各个高新区。',
	byProvince: '按省份',
	byInitial: '按拼音首字母',
	otherPages: '其他目录',
};
