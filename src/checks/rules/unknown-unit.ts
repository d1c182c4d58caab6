import { type BaseUnit, MULTIPLIERS, splitMultiplier } from '../../quantities/unit.ts';
import type { Vocabulary } from '../../quantities/vocabulary.ts';
import { foldWord, lineFor, unlistedWords } from '../unlisted-words.ts';
import type { ContentRule } from './rule.ts';

const path = 'content/vocabulary/units.yaml';

export const unknownUnit: ContentRule = {
	id: 'unknown-unit',
	about:
		'记录和指标里的单位都要在 content/vocabulary/units.yaml 里，前面可以带 万、亿 等。原文用了表里没有的单位，在那里加一行就行，可以放在同一个合并请求里。',
	scope: 'content',
	check: (corpus) => {
		const { vocabulary } = corpus;
		return unlistedWords(corpus, 'units', {
			isKnown: (text) => vocabulary.parseUnit(text) !== undefined,
			coreOf: (text) => splitMultiplier(text)?.rest ?? text,
			message: (text) => `没有“${text}”这个单位`,
			mend: (text) => mendFor(text, vocabulary),
			add: (core) => {
				const money = /[元币镑]$/u.test(core) ? ', currency: true' : '';
				const line = lineFor(`unit: ${quoted(core)}${money}`);
				return `确实印着这个单位，就在 ${path} 里加一行：${line}；能同别的单位换算的，再写 dimension 和 factor。`;
			},
		});
	},
};

/** What was surely meant; nothing where that would be a guess. */
function mendFor(text: string, vocabulary: Vocabulary): string | undefined {
	const meant = sameButForSpelling(text, vocabulary) ?? reordered(text, vocabulary);
	if (meant !== undefined) return `改成 ${quoted(meant)}。`;

	const { parseUnit, qualifiers, units } = vocabulary;
	for (const { word, place = 'before' } of qualifiers) {
		const unit =
			place === 'after' && text.endsWith(word)
				? text.slice(0, -word.length)
				: place !== 'after' && text.startsWith(word)
					? text.slice(word.length)
					: '';
		if (parseUnit(unit)) return `限定词另写：unit: ${quoted(unit)}, qualifier: ${word}。`;
	}
	const [, digits = '', unit = ''] = /^(\d[\d.,]*)(\D.*)$/u.exec(text) ?? [];
	if (parseUnit(unit)) return `数值写在 value：value: ${digits}, unit: ${quoted(unit)}。`;

	const split = splitMultiplier(text);
	if (split && parseUnit(split.rest)?.exponent) {
		return '单位只带一个“万”或“亿”：照原文写成 亿元、万亿元 这样。';
	}
	const bare = split && units.find(({ unit }) => unit === split.rest);
	return (
		bare &&
		`${bare.unit} 前面不带“${split.multiplier}”：数值照原文写，单位写成 ${quoted(bare.unit)}。`
	);
}

/** The one unit with the same characters, but for width, variants, spaces, or an alias of it. */
function sameButForSpelling(text: string, vocabulary: Vocabulary): string | undefined {
	const wanted = foldWord(text);
	const found = new Set(
		spellings(vocabulary)
			.filter(({ spelling }) => foldWord(spelling) === wanted)
			.map(({ unit }) => unit),
	);
	return found.size === 1 ? [...found][0] : undefined;
}

/** 元亿 for 亿元, 平公方里 for 平方公里: the same characters in another order. */
function reordered(text: string, vocabulary: Vocabulary): string | undefined {
	const sorted = (word: string) => [...word].sort().join('');
	const kinds = vocabulary.units.filter(({ unit }) => !unit.includes('/'));
	const guesses = new Set<string>();
	for (const multiplier of ['', ...Object.keys(MULTIPLIERS)]) {
		if (!text.includes(multiplier)) continue;
		const rest = sorted(text.replace(multiplier, ''));
		for (const kind of kinds) {
			if (takes(kind, multiplier) && sorted(kind.unit) === rest)
				guesses.add(multiplier + kind.unit);
		}
	}
	return guesses.size === 1 ? [...guesses][0] : undefined;
}

/** Every way in which every unit may be spelt, with the unit as it should be. */
function spellings({ units }: Vocabulary): { spelling: string; unit: string }[] {
	return units.flatMap((kind) =>
		['', ...Object.keys(MULTIPLIERS)]
			.filter((multiplier) => takes(kind, multiplier))
			.flatMap((multiplier) =>
				[kind.unit, ...(kind.aliases ?? [])].map((spelling) => ({
					spelling: multiplier + spelling,
					unit: multiplier + kind.unit,
				})),
			),
	);
}

const takes = (kind: BaseUnit, multiplier: string) =>
	multiplier === '' || kind.multiplier !== false;

/** YAML reads these signs otherwise where nothing is quoted. */
const quoted = (text: string) => (/[%,:#&*!|>@`"'{}[\]]/.test(text) ? `"${text}"` : text);
