import { expect, test } from 'vitest';
import { leadLinks } from '../../src/languages/lead-links.ts';

const lead = (html: string) => leadLinks(html, 'en', '/atlas/');

test('links and forms lead to the page in English where there is one', () => {
	expect(lead('<a class="x" href="/atlas/zones/north/#f-gdp-2024">')).toBe(
		'<a class="x" href="/atlas/en/zones/north/#f-gdp-2024">',
	);
	expect(lead('<form id="a" action="/atlas/search/" method="get">')).toBe(
		'<form id="a" action="/atlas/en/search/" method="get">',
	);
});

test('other pages are said to be Chinese', () => {
	expect(lead('<a href="/atlas/events/">')).toBe('<a hreflang="zh-CN" href="/atlas/events/">');
	expect(lead('<a href="/atlas/compare/?zones=a">')).toBe(
		'<a hreflang="zh-CN" href="/atlas/compare/?zones=a">',
	);
	expect(lead('<a href="/atlas/zones/north/#about">')).toBe(
		'<a hreflang="zh-CN" href="/atlas/zones/north/#about">',
	);
});

test('files, places in the page, other sites and what is in English already stay', () => {
	for (const html of [
		'<a href="/atlas/data/zones.csv" download>',
		'<a href="#records">',
		'<a href="https://example.org/zones/">',
		'<a href="/atlas/en/zones/">',
		'<a hreflang="zh-CN" lang="zh-CN" href="/atlas/zones/">',
		'<abbr title="/atlas/zones/">',
	]) {
		expect(lead(html)).toBe(html);
	}
});
