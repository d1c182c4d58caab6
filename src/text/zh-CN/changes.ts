import { fieldNames } from './fields.ts';
import { signs } from './signs.ts';

/** What readers are told of what is new. */
export const changesText = {
	title: '最近更新',
	lead: '每一版增加、改动、撤回、删去了哪些页面和数字，按版和页面排列，最新的在前。',
	feed: '用 Atom 订阅全部更新',
	download: '下载全部改动',
	first: '第一版',
	firstHeld: (pages: number, figures: number) =>
		`收录页面${pages}个、数字${figures}个。第一版以前没有公布过，不逐条列出。`,
	firstOfPage: '第一版就有这一页。',
	none: '第一版以后还没有新的一版。',
	all: '全部更新',
	noHistory: '改动前的数取自仓库的历史；这次生成网站时读不到完整的历史，只列新增和撤回。',
	how: '怎样算一版',
	howText: [
		'日期是那一版资料的截止日期，撤回的是写明的那一天，都不是生成网站的日期。同一版里前后改过几次的，只列结果。',
		'新增按记录的地址何时公布；改动和删去由两版的内容逐条比较得出。登载过的错误另记在更正页，写明原因。',
	],
	corrections: '更正页',
	columns: { what: '改动', record: '内容', old: '原来', now: '现在', source: '来源' },
	kinds: {
		'first-edition': '第一版',
		'page-added': '新页面',
		'page-renamed': '页面改名',
		added: '新增',
		changed: '改动',
		retracted: '撤回',
		removed: '删去',
	},
	/** 新页面：大事（96） */
	added: (kind: string, count: number) => `新页面：${kind}（${count}）`,
	/** 新增12条、改动1条 */
	count: (kind: string, count: number) => `${kind}${count}条`,
	inWords: (parts: readonly string[]) => parts.join('、'),
	/** Names of fields that a record's change may be told with. */
	fields: {
		value: '数值',
		valueMax: '上限',
		unit: '单位',
		qualifier: '限定词',
		printed: '原文',
		period: '时期',
		periodInferred: '时期的推定',
		scope: '口径',
		metric: '指标',
		label: '名称',
		subject: '主体',
		growth: '所给增速',
		growthBasis: '增速的价格基础',
		growthNote: '增速的说明',
		share: '占比',
		status: fieldNames.status,
		formula: '算式',
		flags: '标记',
		missing: '没有数值的原因',
		note: '说明',
		source: '来源',
		locator: '位置',
		seriesBreak: '系列中断',
	} as Readonly<Record<string, string>>,
	fieldChange: (field: string, old: string, now: string) => `${field}由“${old}”改为“${now}”`,
	nothing: '无',
	why: (reason: string) => `原因：${reason}`,
	/** At the foot of a page. */
	last: '本页的改动',
	lastFirst: (date: string) => `${date}，第一版，以后没有改动${signs.fullStop}`,
	lastOf: (date: string, what: string) => `${date}，${what}${signs.fullStop}`,
	feedOf: (name: string) => `${name}：更新`,
	zoneFeed: '订阅本页的更新',
	entry: (name: string, what: string) => `${name}：${what}`,
} as const;
