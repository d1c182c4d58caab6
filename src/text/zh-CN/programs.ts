/** What /data/ and the files that describe the data say to those who write programs. */
export const programText = {
	/** What a column means that says a day of another one. */
	days: {
		start: (of: string) => `${of} 的第一天，写作 2024-06-01；${of} 为空或没有起点的为空。`,
		end: (of: string) => `${of} 的最后一天（含），写作 2024-06-30；${of} 为空或没有止点的为空。`,
	},
	/** What follows the head of that one: 批准日期：最早. */
	dayHeads: { start: '：第一天', end: '：最后一天' },
	/** After what a list means. */
	separated: (separator: string) => `有几项时，用英文分号“${separator}”隔开，项里没有这个符号。`,
	/** After what a number means, in a database. */
	asNumber: (twin: string) => `存为数，可供计算；原来印出的每一位在 ${twin}。`,
	asPrinted: (column: string) => `${column} 原来印出的样子，3.20 就是 3.20，与 JSON 相同。`,
	asArray: '存为 JSON 数组，可以用 json_each 展开。',
	asTruth: '是为 1，否为 0。',
} as const;
