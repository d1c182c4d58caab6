/** The characters of GB 2312, which are what Simplified Chinese is written with; `lastRow` narrows them. */
export function readGb2312(lastRow = 0xf7): string[] {
	const decoder = new TextDecoder('gb18030');
	const characters: string[] = [];
	for (let row = 0xb0; row <= lastRow; row++) {
		for (let cell = 0xa1; cell <= 0xfe; cell++) {
			const character = decoder.decode(Uint8Array.of(row, cell));
			if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
		}
	}
	return characters;
}

/** Its first level, the 3,755 characters everybody reads, ends here. */
export const COMMON = 0xd7;
