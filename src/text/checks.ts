/** Words around what the rules say; each rule's own words stand in its file. */
export const checkText = {
	warning: '留意',
	begins: '检查内容……',
	summary: (errors: number, warnings: number) =>
		errors > 0
			? `content/ 里有 ${errors} 处要改。`
			: `content/ 没有要改的地方${warnings > 0 ? `，有 ${warnings} 处可以留意` : ''}。`,
};
