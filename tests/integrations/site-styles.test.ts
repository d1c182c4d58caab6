import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layStyles, splitSheet } from '../../src/integrations/site-styles.ts';

const FIRST = '@layer tokens{a{b:c}}@layer first{d{e:f}}';
const REST = '@layer elements{g{h:i}}@layer parts{j{k:l}}';
const HEAD = `<head><meta content="style-src 'self' 'sha256-x';"><link rel="stylesheet" href="/base/_astro/style.1.css"></head>`;

/** A folder with a sheet and pages as a build leaves them. */
function makeSite(pages: Record<string, string>, sheet = FIRST + REST): string {
	const site = mkdtempSync(join(tmpdir(), 'atlas-styles-'));
	mkdirSync(join(site, '_astro'));
	writeFileSync(join(site, '_astro/style.1.css'), sheet);
	for (const [name, html] of Object.entries(pages)) writeFileSync(join(site, name), html);
	return site;
}

const read = (site: string, name: string) => readFileSync(join(site, name), 'utf8');
const restOf = (site: string) =>
	readdirSync(join(site, '_astro')).find((name) => name.startsWith('rest.')) ?? '';

test('a page with the mark carries the first layers and fetches the others from there', () => {
	const site = makeSite({
		'a.html': `${HEAD}<body>字<!--rest of styles-->下</body>`,
		'embed.html': `${HEAD}<body>图</body>`,
		'moved.html': '<meta http-equiv="refresh" content="0">',
	});
	layStyles(site);

	const hash = createHash('sha256').update(FIRST).digest('base64');
	expect(read(site, 'a.html')).toBe(
		`<head><meta content="style-src 'self' 'sha256-${hash}' 'sha256-x';"><style>${FIRST}</style></head>` +
			`<body>字<link rel="stylesheet" href="/base/_astro/${restOf(site)}">下</body>`,
	);
	expect(read(site, `_astro/${restOf(site)}`)).toBe(REST);
	expect(read(site, 'embed.html')).toBe(`${HEAD}<body>图</body>`);
	expect(read(site, '_astro/style.1.css')).toBe(FIRST + REST);
});

test('the file of the rest is named after what it holds', () => {
	const page = { 'a.html': `${HEAD}<!--rest of styles-->` };
	const [one, same, other] = [FIRST + REST, `${FIRST} ${REST}`, `${FIRST}${REST} `].map((sheet) => {
		const site = makeSite(page, sheet);
		layStyles(site);
		return restOf(site);
	});
	expect(one).toMatch(/^rest\.[\w-]{8}\.css$/);
	expect(same).toBe(one);
	expect(other).not.toBe(one);
});

test('what cannot be divided stops the build', () => {
	const marked = '<!--rest of styles-->';
	expect(() => layStyles(makeSite({ 'a.html': HEAD }))).toThrow('No page');
	expect(() => layStyles(makeSite({ 'a.html': `<head></head>${marked}` }))).toThrow('a.html');
	expect(() => splitSheet('@layer parts{}')).toThrow('@layer elements{');
	expect(() => splitSheet(`@layer base{a{b:"</style>"}}${REST}`)).toThrow('end their element');
});
