import { expect, test } from 'vitest';
import { readContentFile } from '../../src/kinds/content.ts';
import { compilePage, renderPage } from '../fuzz/build-prose.ts';
import { attributeOf, elementsOf } from '../html.ts';

test('a figure is told which of its marks its sentence says', async () => {
	const prose = '2024年上半年<Figure metric="a" />，待核。全年<Figure metric="b" />。';
	const program = await compilePage(
		readContentFile('terms', 'a', 'content/terms/a.mdx', `---\nname: 甲\n---\n${prose}\n`),
	);
	const figures = elementsOf(renderPage(program)).filter(
		({ tagName }) => tagName === 'author-figure',
	);
	expect(figures.map((figure) => attributeOf(figure, 'said'))).toEqual([
		'grade-c weak-source part-year',
		undefined,
	]);
});
