/** shen沈深yang阳 → 沈 shen, 深 shen, 阳 yang. */
export function unpackReadings(packed: string): Map<string, string> {
	const readings = new Map<string, string>();
	for (const [, syllable = '', characters = ''] of packed.matchAll(/([a-z]+)([^a-z]+)/g)) {
		for (const character of characters) readings.set(character, syllable);
	}
	return readings;
}
