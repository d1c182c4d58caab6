import type { ContentFile } from '../../kinds/content.ts';
import { withoutCitations } from '../../kinds/citation.ts';
import type { Corpus } from '../corpus.ts';
import { type Finding, findingAt } from '../problem.ts';
import { figuresOf, type LooseRecord } from '../records.ts';
import { textsIn } from '../texts.ts';
import type { FileRule } from './rule.ts';

export const workingNote: FileRule = {
	id: 'working-note',
	about:
		'读者看得到的文字里不写整理时的记号：来源的文件名（如 zjol-2022-07-27-hangzhou，引用写 source 或 [@…]），“原记作”“取上限”“取下限”“换算值”，以及只把数字再说一遍的说明（note）。原文用的是另一个名称，写成：原文称“公共财政预算收入”。',
	scope: 'file',
	check: (file, corpus) => [
		...textsIn(file)
			.filter(({ text }) => !REFERENCE.test(text))
			.flatMap(({ path, text }) =>
				wordsIn(text, corpus).map(({ message, hint }) => findingAt(file, path, message, hint)),
			),
		...inProse(file, corpus),
		...figuresOf(file).flatMap(({ path, record }) =>
			repeatsIn(record).map((part) =>
				findingAt(
					file,
					[...path, 'note'],
					`note 里的“${part}”只是把数字再说一遍。`,
					'删掉这一句；原文的写法写在 printed 里，限定词写在 qualifier 里。',
				),
			),
		),
	],
};

/** An address, or what names a page or a record: it is looked up and never shown as it stands. */
const REFERENCE = /^(?:https?:|[a-z]+\/[a-z0-9-]+(?:#|$))/u;
const WORD = /原记作|取[上下]限|换算值/u;
/** After these signs it is a citation, well or badly written, which other rules tell. */
const ID = /(?<![a-z0-9-]|[@＠^[【〔「『`]\s*)[a-z0-9]+(?:-[a-z0-9]+)+(?![a-z0-9-])/gu;
/** How a note begins that gives the words of the source. */
const AS_WRITTEN = /^原文(?:表述)?(?:为|作|写作|用|是)?/u;

interface Told {
	index: number;
	message: string;
	hint: string;
}

function wordsIn(text: string, { ids }: Corpus): Told[] {
	const word = WORD.exec(text);
	return [
		...(word
			? [
					{
						index: word.index,
						message: `“${word[0]}”是整理时的记号，读者不明白。`,
						hint: '改成读者要知道的话，如 原文称“公共财政预算收入”；没有要说的就删掉。',
					},
				]
			: []),
		// A text that is nothing but an id is a reference.
		...[...text.matchAll(ID)]
			.filter(([id]) => id !== text && ids.has(`sources/${id}`))
			.map(({ 0: id, index }) => ({
				index,
				message: `“${id}”是来源的文件名，读者不明白。`,
				hint: '写出发布者和时间，如 据浙江在线2022年7月的报道；正文里的引用写成 [@文件名]。',
			})),
	];
}

function inProse(file: ContentFile, corpus: Corpus): Finding[] {
	const { runs = [], findingAt: tell } = corpus.prose.get(file) ?? {};
	return runs.flatMap(({ text, placeAt }) =>
		wordsIn(withoutCitations(text), corpus).flatMap(({ index, message, hint }) => {
			const point = placeAt(index);
			return point && tell ? [tell(point, message, hint)] : [];
		}),
	);
}

/** The parts of a record's note that say its number again and nothing else. */
function repeatsIn({
	note = '',
	printed,
	qualifier = '',
	value,
	unit = '',
}: LooseRecord): string[] {
	const number = value === undefined ? undefined : value + unit;
	const said = new Set([printed, number, number && qualifier + number, qualifier || undefined]);
	return note
		.split('；')
		.filter((part) => said.has(part.replace(AS_WRITTEN, '').replace(/^“(.*)”$/u, '$1')));
}
