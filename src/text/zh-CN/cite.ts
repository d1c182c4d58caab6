/** Citations to copy, searches for a source, and reports of errors. */
export const citeText = {
	copy: '复制引用',
	/** On the page of a source: the source itself, not the page about it. */
	copySource: '复制著录',
	/** What a row of such buttons copies. */
	ofPage: (page: string) => `引用本页：${page}`,
	ofSource: (source: string) => `著录来源：${source}`,
	note: '没有脚本时照抄上面一行，把方括号里的“引用日期”换成读到这一页的日期；用按钮复制，会填上当天。',
	/** Where the day of reading goes, in a citation that no reader has copied yet. */
	accessed: '引用日期',
	formats: {
		gbt2025: 'GB/T 7714—2025',
		gbt2015: 'GB/T 7714—2015',
		bibtex: 'BibTeX',
		ris: 'RIS',
		csl: 'CSL-JSON',
	},
	copyLink: '复制链接',
	copyValue: '复制数值',
	copyReport: '复制报错的信',
	report: '报告错误',
	copied: '已复制',
	byHand: '浏览器不许复制，请从这里取：',
	version: (date: string) => `${date}版`,
	figureTitle: (page: string, what: string, period: string) => `${page}：${what}（${period}）`,
	/** Of the edition of 2025, in a reference of this language. */
	signs: { comma: '，', open: '（', close: '）' },
	titleUnknown: '标题未收录',
	more: '等',
	/** A source that was not read itself says so wherever it is cited. */
	secondHand: { repost: '据转载著录，未见原文', snippet: '据摘录著录，未见原文' },
	reference: '著录',
	search: '检索',
	searchNote: '下面的链接按标题检索，结果由对方给出，不是本站所据的来源。',
	searchNone: '标题是推定的或没有收录，不能按标题检索。',
	searches: {
		baidu: '百度',
		bing: '必应',
		sogou: '搜狗',
		library: '国家图书馆',
		government: '中国政府网（gov.cn）',
	},
	reportSubject: (page: string) => `数字或文字有误：${page}`,
	reportBody: (address: string, value: string, source: string) =>
		`地址：${address}\n页面上现在写的：${value}\n所据来源：${source}\n应当是：\n您的来源（发布者、标题、日期、网址）：\n`,
	reportValue: (value: string, source: string) => (source ? `${value}（来源：${source}）` : value),
} as const;
