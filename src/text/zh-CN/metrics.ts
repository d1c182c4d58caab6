/** Pages of metrics: where zones stand, each with its year and scope. */
export const metricText = {
	zones: '各高新区',
	places: '各高新区的名次',
	strips: '在全国的位置',
	/** Before a national figure that bears marks. */
	newerMarked: '更近的一个带有标记，只供参考：',
	onlyMarked: '没有收录到没有标记的全国数；带有标记、只供参考的最近一个：',
	collected: (zones: number, of: number) => `收录${zones}/${of}个国家高新区的数字`,
	none: (of: number) => `${of}个国家高新区的这个指标都未收录。`,
	outside: '名册之外',
	others: '另有数字的页面：',
	/** What the order of a table of zones says, and what it does not. */
	orderNote: '各区最近一个整年的数，按数值排列；年份和口径不同的，先后不说明高下。',
	latestNote: '没有整年数的，用最近一期。',
	rankNote: (of: number) =>
		`名次只在同一年、同一类口径、没有标记的数之间排，至少要有三个；“7/${of}”是${of}个国家高新区里有7个可以这样相比。`,
	noRanks: '还没有三个以上高新区在同一年、同一类口径下有可以相比的数字，不排名次。',
	basisNote: (basis: string) => `增速的价格基础：${basis}。`,
	growthBefore: '与绝对数一同写明的增速，在',
	growthAfter: '一页的增速栏。',
	columns: {
		rank: '同年名次',
		year: '年份',
		latest: '全国最近',
		zones: '有数的高新区',
		zonesShort: '高新区',
		figures: '全部数字',
		otherPeriods: '其他时期',
	},
	place: (place: number) => `第${place}位`,
	/** Why a figure has no place. */
	unplaced: {
		outside: '不排：在名册之外',
		valueless: '不排：没有确数',
		marked: '不排：带有标记',
		disputed: '不排：各方说法不一',
		part: '不排：不满一年或时期不明',
		other: '不排：不是全区的数',
		few: '不排：同年可比的不到三个',
	},
	ranked: (ranked: number, of: number) => `${ranked}/${of}`,
	area: '口径',
	areas: {
		whole: '高新区全区',
		merged: '含行政区全域',
		unstated: '未说明',
		other: '其他范围',
	},
	latestYear: '最近',
	allYears: '全部年份',
	listAll: '连同更早的和其他口径的数一起列出',
	/** The head of a year's column: how many of its places are known. */
	yearOf: (year: string, zones: number, of: number) => `${year} ${zones}/${of}`,
	placesNote: (of: number) =>
		`一行一个高新区，一列一年，最近的在左；年份后面是${of}个国家高新区里收录到名次的个数。没有名次的，是没有收录到，不等于落后。`,
	lists: '各年的榜单，连同只由报道点名、没有写出名次的：',
	family: '类别',
	directoryNote: (of: number) =>
		`按类别排列，收录得多的在前。“全国最近”只用没有标记的数，更近而带标记的写在下面；“有数的高新区”从${of}个国家高新区里数。`,
	/** Where a zone stands: in words, above and beside its line of dots. */
	stripsNote:
		'一点是一个高新区，只放同一年、同一类口径、没有标记的数；实心的大点是本区，越靠右越在前。至少有十个可比的高新区才画。',
	/** What follows the value: 2022年地区生产总值 4339亿元，在可比的12个高新区里居第1位。 */
	stripPlace: (place: number, zones: number) => `，在可比的${zones}个高新区里居第${place}位。`,
	stripListed: (zones: number, ahead: number) =>
		ahead === 0
			? `，收录到这一年名次的${zones}个高新区里最靠前。`
			: `，收录到这一年名次的${zones}个高新区里，有${ahead}个在它前面。`,
	stripScope: (name: string) => `口径：${name}。`,
	stripEnds: (least: string, most: string) => `左端${least}，右端${most}。`,
} as const;
