import { expect, test } from 'vitest';
import { readSearchPage, toPageText } from '../../src/search/index-text.ts';

const rowsOf = (table: string) => {
	const html = `<!doctype html><main data-search-page><h1>甲</h1><section data-search-ignore>${table}</section></main>`;
	const page = readSearchPage(html, 'metrics/gdp/');
	return page && toPageText(page).r;
};
const row = (name: string, years: string, province = 'liaoning') =>
	`<tr data-year="${years} all" data-province="${province}" data-of="zones/${name}#f-gdp-1"><th scope="row">${name}</th><td>1亿元</td><td>别的</td></tr>`;

test('the columns that are told, with the address of the record and the note on their order', () => {
	expect(
		rowsOf(
			`<table data-search-rows="0 1" data-search-note="先后不说明高下。"><thead><tr><th scope="col">名</th></tr></thead><tbody><tr><th scope="rowgroup">组</th></tr>${row('dalian', 'latest 2024')}</tbody></table>`,
		),
	).toEqual([
		'先后不说明高下。',
		[['latest 2024 liaoning', 'zones/dalian/#f-gdp-1', ['dalian', '1亿元']]],
	]);
});

test('five rows of all, of each year and of each province', () => {
	const all = [
		...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => row(name, 'latest 2024')),
		row('g', 'latest 2023', 'jilin'),
		row('h', '2023', 'jilin'),
	];
	const [, rows] =
		rowsOf(`<table data-search-rows="0"><tbody>${all.join('')}</tbody></table>`) ?? [];
	expect(rows?.map(([groups, , [name]]) => `${name}: ${groups}`)).toEqual([
		'a: latest 2024 liaoning',
		'b: latest 2024 liaoning',
		'c: latest 2024 liaoning',
		'd: latest 2024 liaoning',
		'e: latest 2024 liaoning',
		'g: 2023 jilin',
		'h: 2023',
	]);
});

test('a row leads to itself, to its figure or to its part of the page', () => {
	const paths = (rows: string) =>
		rowsOf(`<table data-search-rows="0"><tbody>${rows}</tbody></table>`)?.[1].map(
			([, path]) => path,
		);
	expect(paths('<tr id="r-a"><th scope="row">第1位</th></tr>')).toEqual(['metrics/gdp/#r-a']);
	expect(
		paths('<tr><th scope="row">甲</th><td><a data-figure="zones/a#f-x">1</a></td></tr>'),
	).toEqual(['zones/a/#f-x']);
	expect(paths('<tr><th scope="row"><a href="#y-1988">1988</a></th></tr>')).toEqual([
		'metrics/gdp/#y-1988',
	]);
	expect(paths('<tr><th scope="row">甲</th></tr>')).toBeUndefined();
});

test('a bare number or a place has the head of its column before it', () => {
	const cells = (cell: string) =>
		rowsOf(
			`<table data-search-rows="0 1"><tbody><tr id="a"><th scope="row">甲</th><td data-label="批准">${cell}</td></tr></tbody></table>`,
		)?.[1][0]?.[2];
	expect(cells('26')).toEqual(['甲', '批准26']);
	expect(cells('第2位')).toEqual(['甲', '批准第2位']);
	expect(cells('26家')).toEqual(['甲', '26家']);
	expect(cells('')).toEqual(['甲']);
});

test('a page without such a table has none', () => {
	expect(
		rowsOf('<table><tbody><tr id="a"><th scope="row">甲</th></tr></tbody></table>'),
	).toBeUndefined();
});
