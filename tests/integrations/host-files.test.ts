import { expect, test } from 'vitest';
import { filesThatDiffer } from '../../scripts/parts/same-bytes.ts';
import { hostTexts } from '../../src/integrations/host-files.ts';
import { headersFor } from '../../src/integrations/host-headers.ts';

const FOLDERS = ['_astro', 'embed', 'zones'];
const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];
const cacheOf = (path: string, found?: boolean) => headersFor(path, found)['Cache-Control'];

test('only what is meant for other sites may stand in their frames', () => {
	expect(policyOf('/embed/zones/shenyang/gdp/')).toMatch(/frame-ancestors \*$/);
	for (const path of ['/', '/zones/shenyang/', '/embedded/', '/zones/embed/']) {
		expect(policyOf(path), path).toMatch(/frame-ancestors 'self'$/);
	}
});

test('only files whose names change with what they say are kept unasked, and only while they are there', () => {
	expect(cacheOf('/_astro/site.abc123.css')).toBe('public, max-age=31536000, immutable');
	expect(['/', '/zones/', '/sw.js', '/data/gdp.csv'].map((path) => cacheOf(path))).toEqual(
		Array(4).fill('no-cache'),
	);
	expect(cacheOf('/_astro/gone.css', false)).toBe('no-cache');
});

test('files of text say that they are UTF-8, and what is not there says nothing of its type', () => {
	const typeOf = (path: string, found?: boolean) => headersFor(path, found)['Content-Type'];
	expect(typeOf('/data/gdp.csv')).toBe('text/csv; charset=utf-8');
	expect(typeOf('/changes.atom')).toBe('application/atom+xml; charset=utf-8');
	expect(typeOf('/llms.txt')).toBe('text/plain; charset=utf-8');
	expect(typeOf('/data/gaoxin-atlas.sqlite')).toBe('application/vnd.sqlite3');
	expect(typeOf('/favicon.ico')).toBeUndefined();
	expect(typeOf('/data/gone.csv', false)).toBeUndefined();
});

/** The rules of a `_headers` file, read as Cloudflare Pages and Netlify read it. */
function readHeaders(text: string): { path: string; name: string; value: string }[] {
	let path = '';
	return text.split('\n').flatMap((line) => {
		if (line.startsWith('  ')) {
			const [name = '', ...value] = line.trim().split(': ');
			return [{ path, name, value: value.join(': ') }];
		}
		path = line || path;
		return [];
	});
}

test.each(['/', '/atlas/'])('no path at %s is told a header twice in _headers', (base) => {
	const rules = readHeaders(hostTexts(base, FOLDERS)['_headers'] ?? '');
	const told = (path: string) =>
		rules
			.filter((rule) => {
				const pattern = rule.path.split('*').map((part) => part.replaceAll('.', '\\.'));
				return new RegExp(`^${pattern.join('.*')}$`).test(base + path);
			})
			.map(({ name, value }) => [name, value] as const);
	for (const path of ['', '_astro/site.css', 'embed/zones/x/gdp/', 'zones/', 'zones/x.csv']) {
		const names = told(path).map(([name]) => name);
		expect(new Set(names).size, path).toBe(names.length);
		expect(Object.fromEntries(told(path)), path).toEqual(headersFor(`/${path}`));
	}
});

test.each(['/', '/atlas/'])('Vercel at %s is told the same', (base) => {
	const { headers } = JSON.parse(hostTexts(base, FOLDERS)['vercel.json'] ?? '') as {
		headers: { source: string; headers: { key: string; value: string }[] }[];
	};
	for (const path of ['', '_astro/site.css', 'embed/zones/x/gdp/', 'zones/', 'zones/x.csv']) {
		const told = headers
			.filter(({ source }) => new RegExp(`^${source}$`).test(base + path))
			.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const));
		expect(told.length, path).toBe(new Map(told).size);
		expect(Object.fromEntries(told), path).toEqual(headersFor(`/${path}`));
	}
});

test('nginx and Caddy are told every header, with the base in their paths', () => {
	const texts = hostTexts('/atlas/', FOLDERS);
	expect(texts['hosting/nginx.conf']).toContain(
		`map $uri $atlas_content_security_policy {\n\t~^/atlas/(?:embed)/ "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors *";\n\tdefault "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";\n}`,
	);
	expect(texts['hosting/nginx.conf']).toContain(
		'\tadd_header X-Content-Type-Options "nosniff" always;\n',
	);
	expect(texts['hosting/nginx.conf']).toContain('\tadd_header Cache-Control $atlas_cache_control;');
	expect(texts['hosting/Caddyfile']).toContain(
		'\t@cache-control-own path /atlas/_astro/*\n\theader @cache-control-own Cache-Control "public, max-age=31536000, immutable"\n\t@cache-control not path /atlas/_astro/*\n\theader @cache-control Cache-Control "no-cache"\n',
	);
	for (const file of ['hosting/nginx.conf', 'hosting/Caddyfile']) {
		const text = texts[file] ?? '';
		for (const name of Object.keys(headersFor('/data/x.csv')).filter((n) => n !== 'Content-Type')) {
			expect(text, file).toContain(name);
		}
		expect(text.split('{').length, file).toBe(text.split('}').length);
	}
});

test('two builds differ where a file is in one alone or has other bytes', () => {
	const first = new Map([
		['a', '1'],
		['b', '1'],
		['c', '1'],
	]);
	const second = new Map([
		['a', '1'],
		['b', '2'],
		['d', '1'],
	]);
	expect(filesThatDiffer(first, second)).toEqual(['b', 'c', 'd']);
	expect(filesThatDiffer(first, first)).toEqual([]);
});
