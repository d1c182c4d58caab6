/** shen沈深yang阳 → 沈 shen, 深 shen, 阳 yang. */
export function unpackReadings(packed: string): Map<string, string> {
	const readings = new Map<string, string>();
	for (const [, syllable = '', characters = ''] of packed.matchAll(/([a-z]+)([^a-z]+)/g)) {
		for (const character of characters) readings.set(character, syllable);
	}
	return readings;
}

/** The same with every reading of a character: beng蚌 bang蚌. */
export function unpackSounds(packed: string): Map<string, string[]> {
	const sounds = new Map<string, string[]>();
	for (const [, syllable = '', characters = ''] of packed.matchAll(/([a-z]+)([^a-z]+)/g)) {
		for (const character of characters) {
			sounds.set(character, [...(sounds.get(character) ?? []), syllable]);
		}
	}
	return sounds;
}

/** 瀾澜聯联 → 瀾 澜, 聯 联. */
export function unpackVariants(packed: string): Map<string, string> {
	const characters = [...packed];
	const variants = new Map<string, string>();
	for (let i = 0; i + 1 < characters.length; i += 2) {
		variants.set(characters[i] ?? '', characters[i + 1] ?? '');
	}
	return variants;
}
