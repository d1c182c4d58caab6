import { expect, test } from 'vitest';
import { readSearchPage, toPageText } from '../../src/search/index-text.ts';
import { foldWith } from '../../src/search/normalise.ts';
import { foldLines, toRecord } from '../../src/search/record.ts';

const page = (body: string, attributes = 'data-search-page') =>
	readSearchPage(
		`<!doctype html><body><header>站名</header><main id="main" ${attributes}>${body}</main>`,
		'a/',
	);
const recordOf = (read: ReturnType<typeof page>) => read && toRecord(read, foldLines(read));
const linesOf = (body: string) => page(body)?.blocks.map(({ text }) => text);

test('only a page that is marked is read, and only its main part', () => {
	expect(page('<p>正文</p>', '')).toBeUndefined();
	expect(linesOf('<p>正文</p>')).toEqual(['正文']);
});

test('charts are passed over, one within another too, and what follows them is read', () => {
	expect(
		linesOf('<p>甲<svg><svg><text>乙</text></svg><text>丙</text></svg>丁</p><p>戊</p>'),
	).toEqual(['甲丁', '戊']);
});

test('what only speaks of the mark is not marked', () => {
	expect(
		page('<p><code>&lt;main data-search-page></code> data-search-page</p>', ''),
	).toBeUndefined();
});

test('type, province and id come from the mark, the title from the heading', () => {
	const read = page(
		'<h1>沈阳高新区</h1>',
		'data-search-page data-search-type="zones" data-search-province="辽宁省" data-search-id="zones/shenyang"',
	);
	expect(read).toMatchObject({
		title: '沈阳高新区',
		type: 'zones',
		province: '辽宁省',
		id: 'zones/shenyang',
	});
});

test('words are not cut where a link or a figure begins', () => {
	expect(linesOf('<p>营业收入<a href="#f">达3.1万亿元</a>，增长</p>')).toEqual([
		'营业收入达3.1万亿元，增长',
	]);
});

test('numbers of citations, hidden parts and what is marked are left out', () => {
	expect(
		linesOf(
			'<p>亿元<sup class="cite"><a href="#s1">1</a></sup>。<span hidden>甲</span></p><p data-search-ignore>乙</p><nav>丙</nav>',
		),
	).toEqual(['亿元。']);
});

test('a row is one line with the address of its figure, what folds out of it another', () => {
	const read = page(
		`<section id="data"><h2>数据</h2><table><tr id="f-gdp-2024"><th><details><summary>地区生产总值</summary>
		<dl><div><dt>口径</dt><dd>全区</dd></div></dl></details></th><td>2024年</td><td>471.3亿元</td></tr></table></section>`,
	);
	expect(read && toPageText(read).s).toEqual([
		[
			'data',
			'数据',
			['数据', ['f-gdp-2024', '地区生产总值 · 2024年 · 471.3亿元'], ['f-gdp-2024', '口径：全区']],
		],
	]);
});

test('a row whose address stands in its fold has that address', () => {
	const read = page(
		'<table><tr><th><details id="f-gdp"><summary>产值</summary><p>说明</p></details></th><td>5亿元</td></tr></table>',
	);
	expect(read?.blocks).toEqual([
		{ text: '产值 · 5亿元', anchor: 'f-gdp', section: 0 },
		{ text: '说明', anchor: 'f-gdp', section: 0 },
	]);
});

test('facts, cells and what only its look sets apart are kept apart', () => {
	expect(
		linesOf(
			'<dl><div><dt>营业收入</dt><dd>3.1<small>万亿元</small></dd><dd>2024年</dd><dd>导报<br>待核</dd></div></dl>',
		),
	).toEqual(['营业收入：3.1万亿元 · 2024年 · 导报 · 待核']);
	expect(linesOf('<p><span>沈阳</span><span lang="en">Shenyang</span></p>')).toEqual([
		'沈阳 · Shenyang',
	]);
	expect(linesOf('<li><a>沈阳高新区</a><small>获批1991年</small></li>')).toEqual([
		'沈阳高新区 · 获批1991年',
	]);
	expect(linesOf('<p>有<a>考察</a><a>3次</a>。</p>')).toEqual(['有考察3次。']);
});

test('the words of the title stand first', () => {
	const read = page('<h1>沈阳</h1><p>正文</p>');
	expect(recordOf(read)?.titleWords).toBe(2);
});

test('what is no text of the page is left out: scripts, fields, pictures, what is hidden', () => {
	expect(
		linesOf(
			'<p>甲<script>x</script><button>x</button><span aria-hidden="true">x</span><select><option>x</option></select></p><template><p>x</p></template>',
		),
	).toEqual(['甲']);
	expect(linesOf('<p>共<sup>2</sup>次</p>')).toEqual(['共2次']);
});

test('blocks are lines, and so is what a break parts', () => {
	expect(linesOf('<div>甲<p>乙</p>丙</div><ul><li>丁</li><li>戊</li></ul>')).toEqual([
		'甲',
		'乙',
		'丙',
		'丁',
		'戊',
	]);
	expect(linesOf('<p>甲<br>乙</p>')).toEqual(['甲', '乙']);
	expect(linesOf('<p> 甲 \n 乙 </p><p> </p>')).toEqual(['甲 乙']);
});

test('the first heading is the title, and stands in no line', () => {
	const read = page('<p>前</p><h1>标题</h1><h1>又一个</h1><p>正文</p>');
	expect(read?.title).toBe('标题');
	expect(read?.blocks.map(({ text }) => text)).toEqual(['前', '正文']);
	expect(page('<p>正文</p>')).toMatchObject({ title: '', type: '', province: '', id: '' });
});

test('a section has its heading and address, what stands after it those before it', () => {
	const read = page(
		'<p>甲</p><section id="a"><h3>一<a aria-hidden="true">#</a></h3><p>乙</p></section><p>丙</p><section><p>丁</p></section>',
	);
	expect(read?.sections).toEqual([
		{ heading: '', anchor: '' },
		{ heading: '一', anchor: 'a' },
	]);
	expect(read?.blocks).toEqual([
		{ text: '甲', anchor: '', section: 0 },
		{ text: '一', anchor: 'a', section: 1 },
		{ text: '乙', anchor: 'a', section: 1 },
		{ text: '丙', anchor: '', section: 0 },
		{ text: '丁', anchor: '', section: 0 },
	]);
	expect(page('<section id="b"><p>乙</p></section>')?.sections[1]).toEqual({
		heading: '',
		anchor: 'b',
	});
});

test('text has the address of the nearest element that has one, headings of the page none', () => {
	const read = page(
		'<h2 id="h">甲</h2><p id="p">乙</p><ul id="l"><li>丙</li><li id="m">丁<p>戊</p></li></ul>己',
	);
	expect(read?.blocks.map(({ text, anchor }) => [text, anchor])).toEqual([
		['甲', ''],
		['乙', 'p'],
		['丙', 'l'],
		['丁', 'm'],
		['戊', 'm'],
		['己', ''],
	]);
});

test('cells stand in one line, their blocks apart, and no sign is doubled', () => {
	expect(
		linesOf('<table><tr><td><p>甲</p><p>乙</p></td><td>丙，</td><td>丁</td></tr></table>'),
	).toEqual(['甲 · 乙 · 丙， 丁']);
	expect(linesOf('<table><tr><td></td><td>甲</td><td> </td></tr></table>')).toEqual(['甲']);
	expect(linesOf('<p><td>甲</td></p><div>乙</div>')).toEqual(['甲', '乙']);
});

test('what folds out of a cell comes after its row, with an address of its own', () => {
	const read = page(
		'<table><tr id="r"><td>甲<details id="d"><summary>乙</summary><p>丙</p><details><summary>丁</summary><p>戊</p></details></details></td><td>己</td></tr></table><p>庚</p>',
	);
	expect(read?.blocks.map(({ text, anchor }) => [text, anchor])).toEqual([
		['甲乙 · 己', 'r'],
		['丙', 'd'],
		['丁', 'd'],
		['戊', 'd'],
		['庚', ''],
	]);
});

test('an address that is no record of a figure stays in its cell', () => {
	const read = page('<table><tr><td><span id="x">甲</span></td></tr></table>');
	expect(read?.blocks).toEqual([{ text: '甲', anchor: '', section: 0 }]);
});

test('the words of a page: its title, then each line, then pairs, each once', () => {
	const read = page('<h1>沈</h1><p>9亿</p><p>9亿</p><p>亿9</p><p>9亿</p>');
	const lines = read && foldLines(read);
	expect(lines).toEqual(['沈', '9亿', '亿9']);
	expect(recordOf(read)).toEqual({ content: 'q614 x n9e q05b q05b n9e n9eq05b', titleWords: 1 });
	expect(read && foldLines(read, foldWith(new Map([['沈', '亿']])))).toEqual(['亿', '9亿', '亿9']);
});

test('what a page says again, a line, a cell or a term, is indexed once, and what is new stays a row', () => {
	const contentOf = (body: string) => {
		const read = page(body);
		return recordOf(read)?.content;
	};
	const rows = '<table><tr><td>甲乙</td><td>2024年</td><td>9家</td></tr>';
	expect(contentOf(`${rows}<tr><td>丙丁</td><td>2024年</td><td>9家</td></tr></table>`)).toBe(
		contentOf(`${rows}</table><p>丙丁</p>`),
	);
	expect(contentOf('<p>甲乙</p><dl><div><dt>丙</dt><dd>甲乙</dd><dd>丁 戊</dd></div></dl>')).toBe(
		contentOf('<p>甲乙</p><p>丙：</p><p>丁 戊</p>'),
	);
	expect(contentOf('<p>甲：乙</p><p>丙</p>')).toBe('x q7qq q02h q00p');
});

test('a section without lines is left out of the text', () => {
	const read = page('<section id="a"></section><p id="p">甲</p>');
	expect(read && toPageText(read)).toEqual({ u: 'a/', t: '', s: [['', '', [['p', '甲']]]] });
});
