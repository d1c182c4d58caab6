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
} as const;
