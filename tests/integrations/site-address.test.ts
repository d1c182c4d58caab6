import { expect, test } from 'vitest';
import { needSiteAddress, readSiteAddress } from '../../src/integrations/site-address.ts';

const read = (SITE_URL?: string, BASE_PATH?: string) => readSiteAddress({ SITE_URL, BASE_PATH });

test('the site lives at the root of this machine unless it is told where', () => {
	const local = { site: 'http://localhost:4321', base: '/' };
	expect(read()).toEqual(local);
	expect(read('', '')).toEqual(local);
	expect(readSiteAddress({ PORT: '8080' })).toEqual({ ...local, site: 'http://localhost:8080' });
	// What is wrong with a port is told by whoever opens it.
	expect(readSiteAddress({ PORT: 'abc' })).toEqual(local);
});

test('a host is a SITE_URL, and the path below it a BASE_PATH, with or without slashes', () => {
	const site = 'https://example.org';
	expect(read('https://example.org')).toEqual({ site, base: '/' });
	expect(read('https://example.org/', '/')).toEqual({ site, base: '/' });
	for (const path of ['atlas', '/atlas', '/atlas/']) {
		expect(read(site, path)).toEqual({ site, base: '/atlas' });
	}
	expect(read('http://localhost:8080', '/a/b_2/')).toEqual({
		site: 'http://localhost:8080',
		base: '/a/b_2',
	});
});

test.each([
	[
		'https://example.org/atlas',
		'SITE_URL 只写到域名，后面的路径写在 BASE_PATH 里，现在是“https://example.org/atlas”。改成：SITE_URL=https://example.org BASE_PATH=/atlas/',
	],
	[
		'https://example.org/index.html',
		'SITE_URL 只写到域名，后面的路径写在 BASE_PATH 里，现在是“https://example.org/index.html”。改成：SITE_URL=https://example.org',
	],
	[
		'example.org/atlas/',
		'SITE_URL 应当是以 https:// 或 http:// 开头的网址，现在是“example.org/atlas/”。改成：SITE_URL=https://example.org BASE_PATH=/atlas/',
	],
	[
		'localhost:8080',
		'SITE_URL 应当是以 https:// 或 http:// 开头的网址，现在是“localhost:8080”。改成：SITE_URL=http://localhost:8080',
	],
	[
		'ftp://example.org/',
		'SITE_URL 应当是以 https:// 或 http:// 开头的网址，现在是“ftp://example.org/”。改成：SITE_URL=https://example.org',
	],
	[
		'我的网站 一',
		'SITE_URL 应当是以 https:// 或 http:// 开头的网址，现在是“我的网站 一”。改成：SITE_URL=https://example.org',
	],
	[
		'https://example.org/?from=here',
		'SITE_URL 里不能有“?”或“#”，现在是“https://example.org/?from=here”。改成：SITE_URL=https://example.org',
	],
	// A password is not repeated into a log.
	[
		'https://me:secret@example.org',
		'SITE_URL 里不能有用户名和密码。改成：SITE_URL=https://example.org',
	],
])('SITE_URL=%s is told with its mend', (given, line) => {
	expect(read(given)).toBe(line);
});

test('a path that is already in BASE_PATH stays there', () => {
	expect(read('https://example.org/pages/atlas', '/atlas/')).toMatch(
		/改成：SITE_URL=https:\/\/example\.org BASE_PATH=\/atlas\/$/,
	);
});

test.each([
	[
		'https://example.org/atlas',
		'BASE_PATH 只写域名后面的路径，域名写在 SITE_URL 里，现在是“https://example.org/atlas”。改成：SITE_URL=https://example.org BASE_PATH=/atlas/',
	],
	['../atlas', 'BASE_PATH 里不能有“.”或“..”这样的一级，现在是“../atlas”。改成：BASE_PATH=/atlas/'],
	[
		'/atlas/?a',
		'BASE_PATH 由字母、数字、“-”“_”“.”“~”和单个的“/”组成，现在是“/atlas/?a”。写成这样：BASE_PATH=/atlas/',
	],
	[
		'/图志/',
		'BASE_PATH 由字母、数字、“-”“_”“.”“~”和单个的“/”组成，现在是“/图志/”。写成这样：BASE_PATH=/atlas/',
	],
])('BASE_PATH=%s is told with its mend', (given, line) => {
	expect(read('https://example.org', given)).toBe(line);
});

test('two wrong settings are two lines, and Astro does not start with them', () => {
	const env = { SITE_URL: 'example.org', BASE_PATH: '..' };
	expect(String(readSiteAddress(env)).split('\n')).toHaveLength(2);
	expect(() => needSiteAddress(env)).toThrow('改成：SITE_URL=https://example.org');
});
