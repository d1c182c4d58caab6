import { expect, test } from 'vitest';
import { type Element, find, isElement, parseTree } from '../../src/search/tree.ts';

/** p(甲 b(乙)) */
const outline = ({ tagName, children }: Element): string =>
	`${tagName}(${children.map((child) => (isElement(child) ? outline(child) : child)).join(' ')})`;
const read = (html: string, ...without: string[]) => parseTree(html, new Set(without));

test('elements, texts and signs written by their names', () => {
	expect(outline(read('<p>甲<b>乙</b>&amp;</p><br><p>丙</p>'))).toBe('(p(甲 b(乙) &) br() p(丙))');
});

test('an element has its attributes, those without a value too, and what it stands in', () => {
	const image = find(
		read('<p id="a"><img alt="1 &lt; 2" hidden></p>'),
		(one) => one.tagName === 'img',
	);
	expect(image?.attributes).toEqual({ alt: '1 < 2', hidden: '' });
	expect(image?.parent?.attributes['id']).toBe('a');
});

test('of an element that is left out its name and attributes stay, and nothing in it', () => {
	const root = read('<div>甲<nav id="n"><ul><li id="x">乙<br></li></ul></nav>丙</div>', 'nav');
	expect(outline(root)).toBe('(div(甲 nav() 丙))');
	expect(find(root, ({ tagName }) => tagName === 'nav')?.attributes).toEqual({ id: 'n' });
	expect(find(root, ({ attributes }) => attributes['id'] === 'x')).toBeUndefined();
});

test('a comment stands between what is before and after it', () => {
	expect(read('<b>甲</b><!-- 乙 --><b>丙</b>').children).toHaveLength(3);
});
