/** What marks of figures are called and mean; small, because search carries it along. */
export const markText = {
	marks: {
		'grade-c': '待核',
		derived: '推算',
		forecast: '预计',
		'weak-source': '待核',
		'suspect-value': '存疑',
		'guessed-year': '年份推定',
		'corrected-unit': '单位已更正',
		'part-year': '部分年度',
		'article-month': '时点随报道',
		undated: '时间未注明',
		magnitude: '量级',
	},
	markMeaning: {
		'grade-c': '来源是百科、门户或出处不明的页面，等级为 C，尚待核对。',
		derived: '不是原文印出的数字，由别的数字推算，算式见记录。',
		forecast: '原文称预计、预测或力争，不是已发生的结果。',
		'weak-source': '收录时即认为来源薄弱，尚待核对。',
		'suspect-value': '数值与上下文不合，照录而不采用。',
		'guessed-year': '原文没有写明年份，年份为推定。',
		'corrected-unit': '原文单位显然有误，已按上下文更正，见说明。',
		'part-year': '不是整年的数，不与整年相比。',
		'article-month': '原文没有写时点，以报道的月份代替。',
		undated: '原文没有注明时间。',
		magnitude: '原文只说量级（如千亿级），不是确数。',
	},
} as const;
