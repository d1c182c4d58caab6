import { expect, test } from 'vitest';
import { findPairs, readSentences } from '../../src/checks/repeated-sentences.ts';
import { readContentFile } from '../../src/kinds/content.ts';
import { treeOf } from '../../src/kinds/content-store.ts';

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
