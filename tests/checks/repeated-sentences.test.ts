import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { findPairs, readSentences } from '../../src/checks/repeated-sentences.ts';
import { readContentFile } from '../../src/kinds/content.ts';
import { treeOf } from '../../src/kinds/content-store.ts';
import { random } from '../same-numbers.ts';

/** Pages of zones, each with its prose. */
function pagesOf(bodies: Record<string, string>) {
	return Object.entries(bodies).map(([name, body]) =>
		readContentFile(
			'zones',
			name,
			`content/zones/${name}.mdx`,
			`---\nname: ${name}高新区\n---\n\n${body}\n`,
		),
	);
}

const pairsIn = (bodies: Record<string, string>) =>
	findPairs(readSentences(pagesOf(bodies), treeOf)).map(({ one, other }) => [
		one.masked,
		other.masked,
	]);

test('the same sentence with another name, figure and source is found', () => {
	expect(
		pairsIn({
			北方: '北方高新区2023年的<Figure metric="gdp" />里，工业占了大头[@a]。这一句只有这里有。',
			南方: '南方高新区2019年的3.2亿元里，工业占大头[@b, 第3段]。别处说的是另外一件事。',
		}),
	).toEqual([['某#的#里工业占大头', '某#的#里工业占了大头']]);
});

test('what stands twice on one page, and what is too short to be anyone’s, is not', () => {
	const sentence = '工业占了全部产出的大头，农业只占一点。';
	expect(pairsIn({ 北方: `${sentence}${sentence}` })).toEqual([]);
	expect(pairsIn({ 北方: '工业占大头。', 南方: '工业占大头。' })).toEqual([]);
});

test('each sentence knows where it begins in the body', () => {
	const [file] = pagesOf({ 北方: '## 标题\n\n工业占了全部产出的大头。港口也在扩建，年内完工。' });
	const body = file?.body ?? '';
	expect(
		readSentences(file ? [file] : [], treeOf).map(({ offset }) =>
			body.slice(offset, (offset ?? 0) + 4),
		),
	).toEqual(['工业占了', '港口也在']);
});

test('what only looks like a citation or a tag is a part of its sentence', () => {
	const one = '工业占了全部产出的大头，见`[@a]`。';
	expect(readSentences(pagesOf({ 北方: one }), treeOf).map(({ text }) => text)).toEqual([one]);
});

test('no pair is missed that measuring each sentence against each would find', () => {
	const next = random(7);
	const pick = (text: string) => text[Math.floor(next() * text.length)] ?? '';
	const run = (length: number) => Array.from({ length }, () => pick(LETTERS)).join('');
	const slip = (text: string) => {
		const at = Math.floor(next() * text.length);
		const put = pick('删换') === '删' ? '' : pick(LETTERS);
		return text.slice(0, at) + put + text.slice(at + Math.floor(next() * 2));
	};
	const bodies: Record<string, string> = {};
	for (let index = 0; index < 40; index += 1) {
		const first = run(12 + index);
		let second = first;
		for (let slips = 0; slips < first.length / 4; slips += 1) second = slip(second);
		bodies[`n${index}`] = `${first}。`;
		bodies[`s${index}`] = `${second}。`;
	}
	const sentences = readSentences(pagesOf(bodies), treeOf);
	const alike = sentences.flatMap(({ masked: one }, index) =>
		sentences
			.slice(index + 1)
			.filter(({ masked: other }) => {
				const longer = Math.max(one.length, other.length);
				return 1 - distance(one, other) / longer >= 0.8;
			})
			.map(({ masked: other }) => [one, other].sort().join(' ')),
	);
	expect(alike.length).toBeGreaterThan(10);
	expect(
		findPairs(sentences)
			.map(({ one, other }) => [one.masked, other.masked].sort().join(' '))
			.sort(),
	).toEqual(alike.sort());
});

/** So few that many sentences are alike in part. */
const LETTERS = '甲乙丙丁戊己庚辛';
