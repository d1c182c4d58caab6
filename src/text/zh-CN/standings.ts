/** Places in published lists, and who tells of them. */
export const standingText = {
	/** What stands beside a zone's name: 第6位/178 · 2024. */
	badge: (rank: number, of: number | undefined, year: string) =>
		`全国综合评价第${rank}位${of === undefined ? '' : `/${of}`} · ${year}`,
	/** What a source says that tells of no place. */
	onlyWithin: (end: number) => `只说前${end}名`,
	columns: {
		rank: '名次',
		zone: '高新区',
		reports: '谁报道',
		list: '榜单',
		year: '年度',
		published: '公布',
		evaluated: '参评',
	},
	groups: {
		ranked: (count: number) => `知道名次的${count}家`,
		within: (count: number) => `只知道入围、没有读到名次的${count}家`,
		beyond: (end: number) => `公布的前${end}名以外，由园区自己报道的`,
		/** Editions of one evaluation are apart by how many took part. */
		edition: (of: number | undefined) =>
			of === undefined ? '参评家数没有确切来源' : `${of}家参评`,
	},
	known: {
		label: '收录',
		complete: '收齐',
		/** 公布50家，已知32家，其中16家知道名次 */
		of: (length: number | undefined, named: number, ranked: number) =>
			`${length === undefined ? '' : `公布前${length}名，`}已知${named}家${ranked < named ? `，其中${ranked}家知道名次` : ''}`,
		short: (length: number | undefined, named: number) =>
			length === undefined ? `${named}` : `${named}/${length}`,
	},
	evaluated: (count: number) => `${count}家`,
	/** The way to the record of the zone's own page. */
	record: '记录',
	disputed: '各说不一',
	singles: '同一次评价的单项',
	otherYears: '同一项评价的其他年度',
	places: '名次与报道',
	history: '历次全国综合评价',
	historyNote:
		'参评的家数和评价办法每次不同，家数不同的各次不能直接比较名次；推得、推定和待核的照列，标明依据。',
	others: '其他榜单',
	placeIn: (rank: number | undefined, within: number | undefined) =>
		rank !== undefined ? `第${rank}位` : within === undefined ? '未给名次' : `前${within}名`,
} as const;
