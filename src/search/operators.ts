/** Signs by which other search engines are told what to do; here words alone are looked for. */

export interface Plain {
	/** What was typed, without them. */
	text: string;
	/** Whether there were any, other than quotes around it all. */
	hadSigns: boolean;
}

const FIELD = /(?<![\p{L}\p{N}/])(?:title|intitle|inurl|site|filetype):(?!\/\/)/giu;
const EITHER = /\s+(?:OR|AND|NOT)\s+|\s*[|｜]+\s*/gu;
/** A minus before a word that follows a space; 2020-7 and 中国-东盟 have none. */
const WITHOUT = /(?<=\s)[-－](?=[\p{L}])[^\s]+/gu;
const STAR = /\*+(?=\s|$)|(?<=^|\s)\*+/gu;
const PLUS = /(?<=^|\s)\+(?=\p{L})/gu;

export function withoutOperators(typed: string): Plain {
	const text = [FIELD, EITHER, WITHOUT, STAR, PLUS].reduce(
		(all, pattern) => all.replace(pattern, ' '),
		typed,
	);
	return { text, hadSigns: text !== typed };
}
