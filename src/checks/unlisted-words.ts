/** Words of records that the vocabulary does not have; both its rules ask here. */
import { textsIn } from '../kinds/walk.ts';
import { schemaOf } from './check-shape.ts';
import type { Corpus } from './corpus.ts';
import { type Finding, findingAt } from './problem.ts';
import { isUnreadable } from './slip.ts';

interface Words {
	isKnown: (text: string) => boolean;
	/** What stands in the list: 元 of 亿元. */
	coreOf: (text: string) => string;
	/** What is wrong, without the full stop. */
	message: (text: string) => string;
	/** What surely was meant, if anything. */
	mend: (text: string) => string | undefined;
	/** How to put it on the list. */
	add: (core: string) => string;
}

/** So many records with one new word are told at the first of them: one line of the list mends all. */
const MANY = 3;

export function unlistedWords(
	corpus: Corpus,
	list: 'units' | 'qualifiers',
	{ isKnown, coreOf, message, mend, add }: Words,
): Finding[] {
	if (!isWhole(corpus, list)) return [];
	const unlisted = corpus.files.flatMap((file) =>
		textsIn(schemaOf(file), file.data)
			.filter(({ meta, text }) => meta.listedIn === list && text.trim() !== '' && !isKnown(text))
			.map(({ path, text }) => ({ file, path, text, core: coreOf(text), mend: mend(text) })),
	);

	const groups = Map.groupBy(unlisted, ({ core, mend }) => mend ?? `+${core}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		const together = group.length > MANY && first?.mend === undefined;
		return (together ? group.slice(0, 1) : group).map(({ file, path, text, core, mend }) =>
			findingAt(
				file,
				path,
				`${message(text)}${together ? `，共有 ${group.length} 处这样写` : ''}。`,
				mend ?? add(core),
			),
		);
	});
}

/** Whether every line of a list can be read: a fault there has been told, and the word may be in it. */
function isWhole(corpus: Corpus, list: 'units' | 'qualifiers'): boolean {
	const file = corpus.ids.get(`vocabulary/${list}`);
	const entries: unknown = file?.data[list];
	if (!file || !Array.isArray(entries) || entries.length === 0 || isUnreadable(file)) return false;
	const { lost, unsound } = corpus.doubts(file);
	return (
		lost.length === 0 && unsound.size === 0 && entries.length === corpus.vocabulary[list].length
	);
}

/** The line to add to a list. */
export const lineFor = (fields: string) => `- { ${fields} }`;

const SIMPLIFIED: Readonly<Record<string, string>> = {
	億: '亿',
	萬: '万',
	畝: '亩',
	頃: '顷',
	圓: '元',
	圆: '元',
	噸: '吨',
	個: '个',
	戶: '户',
	項: '项',
	條: '条',
	場: '场',
	處: '处',
	單: '单',
	臺: '台',
	輛: '辆',
	點: '点',
	約: '约',
	達: '达',
	過: '过',
	餘: '余',
	內: '内',
	於: '于',
	級: '级',
	將: '将',
	歐: '欧',
	鎊: '镑',
	韓: '韩',
};

/** A word without what its typing adds: width, spaces, case, Traditional forms. */
export function foldWord(word: string): string {
	const plain = word.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
	return [...plain].map((character) => SIMPLIFIED[character] ?? character).join('');
}
