/** Readings of Chinese names, made at build time: the browser gets the result, not the dictionary. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { charactersOf } from './characters.ts';
import { readGb2312 } from './gb2312.ts';

/** Names whose reading a general dictionary does not know, or gets wrong. */
customPinyin({
	药都: 'yào dū',
	单县: 'shàn xiàn',
	会稽: 'kuài jī',
	黄陂: 'huáng pí',
	陕西: 'shǎn xī',
	蚌埠: 'bèng bù',
	六安: 'lù ān',
	亳州: 'bó zhōu',
	番禺: 'pān yú',
	乐山: 'lè shān',
	乐清: 'yuè qīng',
	莘庄: 'xīn zhuāng',
	洪洞: 'hóng tóng',
	铅山: 'yán shān',
	东莞: 'dōng guǎn',
	濮阳: 'pú yáng',
	漯河: 'luò hé',
	渑池: 'miǎn chí',
	台州: 'tāi zhōu',
	天台: 'tiān tāi',
	丽水: 'lí shuǐ',
});

/** One syllable for each Han character, without tones; ü is v, as keyboards have it. */
export function readSyllables(han: string): string[] {
	return pinyin(han, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
}

const HAN = /^\p{Script=Han}$/u;

/** Every reading of a character, the usual one first. */
function readAll(character: string): string[] {
	const options = { toneType: 'none', type: 'array', v: true, multiple: true } as const;
	return [...new Set([...readSyllables(character), ...pinyin(character, options)])];
}

/** Syllables with the characters read so, for every character that readers type: a啊阿 ai爱. */
export function readSounds(corpus: string): string {
	const own = [...charactersOf(corpus)].filter((character) => HAN.test(character));
	return packReadings(
		[...new Set([...own, ...readGb2312()])].flatMap((character) =>
			readAll(character).map((syllable): [string, string] => [character, syllable]),
		),
	);
}

/** [沈, shen], [深, shen] → shen沈深. */
export function packReadings(readings: [character: string, syllable: string][]): string {
	const groups = new Map<string, string>();
	for (const [character, syllable] of readings) {
		if (syllable) groups.set(syllable, (groups.get(syllable) ?? '') + character);
	}
	return [...groups].sort().flat().join('');
}
