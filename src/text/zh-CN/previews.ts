/** What readers see of a page where its address is posted elsewhere. */
export const previewText = {
	/** The picture in words begins so: 沈阳高新区（国家级高新区，辽宁省）。 */
	alt: (name: string, kind: string) => `${name}（${kind}）。`,
	/** 营业收入：2024年，110.5亿元（待核），来源：… */
	figure: (label: string, when: string, value: string, source: string) =>
		`${label}：${when}，${value}。来源：${source}。`,
	source: (name: string) => `来源：${name}`,
	chart: (title: string) => `图：${title}。`,
	/** How many bars are shown, and how many more there are. */
	first: (shown: number, more: number) => `图中是前${shown}个，后面还有${more}个。`,
	more: '…',
} as const;
