/**
 * What a sentence says of its figures in words of its own. Beside a figure in prose stands one sign
 * for its marks; where its sentence names a mark (年份是推定的, 2024年上半年), no sign says it again.
 */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Flag } from './observations.ts';
import { isElement, type JsxElement } from './prose.ts';

type Mark = 'grade-c' | 'derived' | 'forecast' | Flag;

const DOUBTED = /待核|据称|存疑/;

/** By mark, the words that say it. */
const SAYING: Readonly<Record<Mark, RegExp>> = {
	'grade-c': DOUBTED,
	'weak-source': DOUBTED,
	derived: /推算|推得|推出|推定|算得|算出/,
	forecast: /预计|预测|预期|力争|有望/,
	'suspect-value': /存疑|有误|不合/,
	'guessed-year': /推定|推断|年[份度].{0,4}(?:没|未|不|待核)|(?:没|未|不)[^，]{0,5}年[份度]/u,
	'corrected-unit': /更正|改正|有误/,
	'part-year':
		/部分年度|[上下]半年|季度|前三季|[前头][\d一二两三四五六七八九十]+个?月|\d+月?[至—-]\d+月|\d+月底/u,
	'article-month': /报道|见报|发稿|时点/,
	undated: /(?:没有?|未)(?:注明|写|说明|标|署|给)|不详|不明/,
	magnitude: /量级/,
};

const MARKS = Object.keys(SAYING) as Mark[];
const SENTENCE_END = /[。！？；]/u;
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The marks that the sentence of each `<Figure>` says. It ends at 。！？； or with its block. */
export function marksSaidIn(tree: Root): Map<JsxElement, readonly Mark[]> {
	const said = new Map<JsxElement, readonly Mark[]>();
	visit(tree, (block) => {
		if (!BLOCKS.has(block.type)) return;
		let sentence = '';
		let figures: JsxElement[] = [];
		const end = () => {
			const marks = MARKS.filter((mark) => SAYING[mark].test(sentence));
			for (const figure of figures) said.set(figure, marks);
			[sentence, figures] = ['', []];
		};
		visit(block, (node) => {
			if (isElement(node) && node.name === 'Figure') figures.push(node);
			if (node.type !== 'text') return;
			for (const part of node.value.split(/(?<=[。！？；])/u)) {
				sentence += part;
				if (/[。！？；]$/u.test(part)) end();
			}
		});
		end();
	});
	return said;
}

/** Whether a `<Figure>` stands in the sentence of a text, before a place in it. */
export function figuresBefore(tree: Root): (text: Text, index: number) => boolean {
	const open = new Map<Text, boolean>();
	visit(tree, (block) => {
		if (!BLOCKS.has(block.type)) return;
		let figure = false;
		visit(block, (node) => {
			if (isElement(node) && node.name === 'Figure') figure = true;
			if (node.type !== 'text') return;
			open.set(node, figure);
			if (SENTENCE_END.test(node.value)) figure = false;
		});
	});
	return (text, index) => open.get(text) === true && !SENTENCE_END.test(text.value.slice(0, index));
}
