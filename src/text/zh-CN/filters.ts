/** What the filters of lists and tables say; small, because their scripts carry it along. */
export const filterText = {
	province: '省级地区',
	group: '联盟或网络',
	year: '获批年份',
	industry: '产业',
	name: '名称',
	all: '全部',
	count: (shown: number, all: number) => `列出 ${shown} 个，共 ${all} 个`,
	rows: (shown: number, all: number) => `列出 ${shown} 行，共 ${all} 行`,
	apply: '查看结果',
	reset: '清除筛选',
};
