import { expect, test } from 'vitest';
import { readSearchPage, toPageText, toRecord } from '../../src/search/index-text.ts';

const page = (body: string, attributes = 'data-search-page') =>
	readSearchPage(
		`<!doctype html><body><header>站名</header><main id="main" ${attributes}>${body}</main>`,
		'a/',
	);
const linesOf = (body: string) => page(body)?.blocks.map(({ text }) => text);

test('only a page that is marked is read, and only its main part', () => {
	expect(page('<p>正文</p>', '')).toBeUndefined();
	expect(linesOf('<p>正文</p>')).toEqual(['正文']);
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
	expect(read && toRecord(read).titleWords).toBe(2);
});
