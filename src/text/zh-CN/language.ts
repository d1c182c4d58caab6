/** What is said of the languages that the site can be had in. */
export const languageText = {
	/** The language itself, as a link to it calls it. */
	name: '中文',
	/** A zone by its level: 国家级高新区. */
	zoneOf: (level: string) => `${level}高新区`,
	/** Where the page is the same in another language, but for what stands only there. */
	onlyIn: '只有中文的部分：',
	prose: '正文（中文）',
	note: '名称、指标、数字和说明有英文；正文、来源的标题和原文的说法没有译，仍是中文。',
};
