/** What a long text is made of, found in one pass over it; and what is made of each of its characters. */

/** Makes it of a character once: texts have few, again and again. */
export function oncePerCharacter(make: (character: string) => string): typeof make {
	const made = new Map<string, string>();
	return (character) => {
		const known = made.get(character);
		if (known !== undefined) return known;
		const fresh = make(character);
		made.set(character, fresh);
		return fresh;
	};
}

/** Its characters, each once, as they first come. */
export function charactersOf(text: string): Set<string> {
	const met = new Uint8Array(0x10000);
	const characters = new Set<string>();
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (met[unit] === 1) continue;
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		characters.add(character);
		// Half of a character beyond the first plane is half of many.
		if (character.length === 1) met[unit] = 1;
		else at++;
	}
	return characters;
}

/** Looks for many words at once, each of two characters at least. */
export class WordFinder {
	/** Whether any word begins with a character. */
	private readonly begins = new Uint8Array(0x10000);
	private readonly byStart = new Map<string, string[]>();

	constructor(words: Iterable<string>) {
		for (const word of words) {
			this.begins[word.charCodeAt(0)] = 1;
			const start = word.slice(0, 2);
			const known = this.byStart.get(start);
			if (known) known.push(word);
			else this.byStart.set(start, [word]);
		}
	}

	/** Tell of every place where one of the words stands. */
	find(text: string, tell: (word: string, at: number) => void): void {
		for (let at = 0; at + 1 < text.length; at++) {
			if (this.begins[text.charCodeAt(at)] === 0) continue;
			const words = this.byStart.get(text.slice(at, at + 2));
			if (!words) continue;
			for (const word of words) if (word.length === 2 || text.startsWith(word, at)) tell(word, at);
		}
	}
}
