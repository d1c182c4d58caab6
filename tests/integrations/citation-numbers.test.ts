import { expect, test } from 'vitest';
import { readContentFile } from '../../src/kinds/content.ts';
import { compilePage, renderPage } from '../fuzz/build-prose.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';

/** The text of a page's first paragraph, as it is rendered. */
async function textIn(prose: string) {
	const program = await compilePage(
		readContentFile('zones', 'a', 'content/zones/a.mdx', `---\nname: 甲\n---\n${prose}\n`),
	);
	const paragraph = elementsOf(renderPage(program)).find(({ tagName }) => tagName === 'p');
	return paragraph && textOf(paragraph).replaceAll('\u2060', '');
}

/** The numbers of a page's citations with their sources, and the list they number. */
async function citationsOf(prose: string) {
	const program = await compilePage(
		readContentFile('terms', 'a', 'content/terms/a.mdx', `---\nname: 甲\n---\n${prose}\n`),
	);
	const links = elementsOf(renderPage(program)).filter((element) =>
		attributeOf(element, 'aria-label')?.startsWith('来源'),
	);
	return {
		marks: links.map((link) => `${textOf(link)} ${attributeOf(link, 'href')?.split('/')[2]}`),
		labels: links.map((link) => attributeOf(link, 'aria-label')),
		list: JSON.parse(/"cited": (\[[^\]]*\])/.exec(program)?.[1] ?? 'null') as string[],
	};
}

test('numbers follow first mention, a source keeps its own, and the list is in their order', async () => {
	const { marks, list } = await citationsOf(
		'甲[@b]，乙[@a; @b]。\n\n- 丙[@c]\n- 丁[@a, 第3段]\n\n|戊|\n|-|\n|己[@d]|',
	);
	expect(marks).toEqual(['[1] b', '[2] a', '[1] b', '[3] c', '[2] a', '[4] d']);
	expect(list).toEqual(['b', 'a', 'c', 'd']);
	for (const mark of marks) {
		const [, number, id] = /\[(\d+)\] (.*)/.exec(mark) ?? [];
		expect(list[Number(number) - 1]).toBe(id);
	}
});

test('a place in the source is told with its number', async () => {
	expect((await citationsOf('甲[@b, 第3段]，乙[@b]。')).labels).toEqual(['来源1，第3段', '来源1']);
});

test('a page without citations has an empty list', async () => {
	expect(await citationsOf('甲。')).toEqual({ marks: [], labels: [], list: [] });
});

test('a sentence that rests on nothing better than sources of grade C has the sign for that', async () => {
	expect(await textIn('甲[@weak-a]。乙[@weak-a; @b]；丙[@b]。丁[@weak-b]。')).toBe(
		'甲[1]※。乙[1][2]；丙[2]。丁[3]※。',
	);
});

test('a figure carries its own marks: the citation of its sentence says them no second time', async () => {
	const figure = '<Figure metric="gdp" period="2024" />';
	expect(await textIn(`2024年${figure}，乙[@weak-a]。丙[@weak-a]，${figure}。`)).toBe(
		'2024年，乙[1]。丙[1]※，。',
	);
});
