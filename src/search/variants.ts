/**
 * What Traditional Chinese becomes in Simplified, for the characters and words this site uses. Texts
 * and queries are both folded with it, so a title printed in Traditional characters is found as well.
 */
import { Converter } from 'opencc-js';
import { charactersOf, WordFinder } from './characters.ts';
import { readGb2312 } from './gb2312.ts';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';

export interface Variants {
	/** Traditional and Simplified characters, in turns: 瀾澜聯联. */
	characters: string;
	/** Taiwan's words, in Simplified characters, and ours: 软体 软件. */
	phrases: [string, string][];
}

/** Made at build time, because the dictionaries are far larger than what a site needs of them. */
export function makeVariants(corpus: string): Variants {
	const used = charactersOf(corpus);
	const simplified = new Set(readGb2312());
	const all = Array.from({ length: 0xa000 - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i));
	// Each on a line of its own, for no word to be made of several; all at once is ten times as fast.
	const converted = (['t', 'tw', 'hk'] as const).map((from) =>
		Converter({ from, to: 'cn' })(all.join('\n')).split('\n'),
	);
	let characters = '';
	for (const [i, character] of all.entries()) {
		const plain = converted.map((lines) => lines[i]).find((to) => to !== character);
		if (plain?.length !== 1 || !(used.has(plain) || used.has(character))) continue;
		// 么 and 乾 are Simplified characters as well, and stay what they are where texts use them.
		if (!(used.has(character) && simplified.has(character))) {
			characters += character + plain;
		}
	}
	return { characters, phrases: phrasesIn(corpus) };
}

function phrasesIn(corpus: string): Variants['phrases'] {
	const toPlain = Converter({ from: 't', to: 'cn' });
	const pairs = taiwanPhrases.split('|').flatMap((pair): Variants['phrases'] => {
		const [from, to] = pair.split(' ').map(toPlain);
		if (!from || !to || from === to || !/^\p{Script=Han}{2,}$/u.test(from + to)) return [];
		return [[from, to]];
	});
	const met = new Set<string>();
	new WordFinder(new Set(pairs.flat())).find(corpus, (word) => met.add(word));
	const stands = (word: string) => (word.length > 1 ? met.has(word) : corpus.includes(word));
	return pairs.filter(([from, to]) => stands(to) && !stands(from));
}
