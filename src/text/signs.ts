/** Punctuation between words that pages put together. */
export const signs = {
	comma: '，',
	/** Between names in a row. */
	listComma: '、',
	semicolon: '；',
	colon: '：',
	fullStop: '。',
	/** Between words that belong to no sentence. */
	wideSpace: '　',
	bracketed: (text: string) => `（${text}）`,
} as const;
