/** Two Han characters, three letters or two digits begin a search by themselves. */
export function isTooShort(typed: string): boolean {
	const han = typed.match(/\p{Script=Han}/gu)?.length ?? 0;
	const letters = typed.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return han < 2 && letters < (/\d/.test(typed) ? 2 : 3);
}
