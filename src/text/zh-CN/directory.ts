/** Tables and lists of zones, the ways from a page to those beside it, and who makes what. */
export const directoryText = {
	/** The industries by provinces. */
	matrix: '省级地区与产业',
	matrixNote: (told: number, all: number) =>
		`来源写明了主要产业的有${told}家，共${all}家。格子里是以这一大类（连同下级产业）为主要产业的高新区家数，点开是名单；空格是没有收录到来源，不是没有这个产业。`,
	matrixCell: (province: string, industry: string, count: string) =>
		`${province}，${industry}：${count}`,
	/** What speaks of an industry. */
	industryFigures: '有关的数字',
	industryFiguresNote:
		'名称里写明这个产业或它的别名的数字，各在所属的页面；口径、时期各不相同，不能相加。下级产业的数字在下级产业的页面。',
	page: '页面',
	/** The table of zones. */
	list: '名录',
	/** The members of an alliance or network in that table. */
	members: '成员高新区一览',
	makes: '主要产业',
	makesMore: (count: number) => `等，另有${count}个`,
	either: (names: readonly string[]) => names.join('或'),
	size: '规模',
	rank: '全国名次',
	evaluation: (of: number | undefined, year: string) =>
		of === undefined ? `${year}年` : `${of}家，${year}年`,
	figures: '数字',
	tableNote: (sizes: readonly string[]) =>
		`${sizes.join('和')}、名次各是收录到的最近一年，年份和口径不尽相同：排序只为查找，不是名次。同一年、同一口径的名次见各指标的页面。`,
	told: (told: number, all: number) =>
		`按产业查，查得到的只有已收录产业的高新区${told}家，共${all}家；其余的不是没有，是没有收录到来源。`,
	view: '显示',
	viewTable: '表格',
	viewList: '名录',
	recent: '数字的年份',
	since: (year: string, count: number) => `有${year}年以来的数字（${count}）`,
	/** What lies beside a zone. */
	neighbours: '相近的高新区',
	neighboursNote: '每组先列收录数字多的，各带最近的一个数。',
	within: (name: string) => `同在${name}`,
	sameIndustry: '主要产业相同',
	sameBatch: (batch: string) => `同批获批：${batch}`,
	sameYear: (year: string) => `同年获批：${year}`,
	all: (count: number) => `全部${count}家`,
	allMaking: (name: string, count: number) => `${name}（${count}家）`,
	/** The ways from a page to those before and after it in the list of its kind. */
	beside: (kind: string) => `前后的${kind}`,
	besideInList: { previous: '上一个', next: '下一个' },
	besideInTime: { previous: '此前：', next: '此后：' },
	allOf: (name: string) => `${name}（全部）`,
} as const;
