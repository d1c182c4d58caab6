/** When zones were approved, year by year. */
export const approvalsText = {
	title: '获批历程',
	lead: (from: string, to: string, total: number) =>
		`${from}年到${to}年，国家高新区逐年、逐批获批，累计${total}家；各批的批复文件有页面的，给出链接。`,
	undated: (count: number) => `另有${count}家没有收录到批准日期，不计在内。`,
	note: '批次按来源写明或推定的批准日期归并；推定的注明家数。后来撤销或改名的不另计。',
	table: '逐年累计',
	columns: { year: '年份', added: '批准', total: '累计', bar: '进度', decree: '文件' },
	added: (count: number) => `${count}家`,
	derived: (count: number) => `其中${count}家的日期为推定`,
	years: '逐年名单',
	tiles: (year: string, total: number) => `到${year}年底各省级地区的家数（累计${total}家）`,
} as const;
