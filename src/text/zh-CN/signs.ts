/** Punctuation between words that pages put together. */
export const signs = {
	comma: '，',
	/** Between names in a row. */
	listComma: '、',
	semicolon: '；',
	colon: '：',
	fullStop: '。',
	/** Between sentences, and between words where they have no sign of their own. */
	space: '',
	/** Between words that belong to no sentence. */
	wideSpace: '　',
	bracketed: (text: string) => `（${text}）`,
	/** Around more than a text. */
	brackets: ['（', '）'],
	/** From one to another: 1至2. */
	range: (from: string, to: string) => `${from}至${to}`,
	/** A place in an order: 第39, of 第39位. */
	ordinal: (place: string) => `第${place}`,
	/** The title of a work. */
	titled: (title: string) => `《${title}》`,
} as const;
