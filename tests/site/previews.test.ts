/**
 * Pictures for previews, in a site of our own making: built twice where they are asked for. The site
 * of the frozen content is built without.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite, readPages, samplePages } from '../built-site.ts';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { attributeOf, type Element, elementsOf } from '../html.ts';
import { validateHtml } from '../validate-html.ts';

const folder = makeProject({ content: smallAtlas });
const kept = join(folder, '.build-pictures');
const readsLog = join(folder, 'reads.log');
/** What stands in for a picture that is kept, to see whether it is drawn again. */
const standIn = Buffer.from('kept');
let first = '';
let second = '';
/** How many fonts the first build opened. */
let fonts = 0;
let keptFile = '';

beforeAll(async () => {
	first = await build('first');
	fonts = fontReads();
	keptFile = globSync('zones/shenyang.*.png', { cwd: kept })[0] ?? '';
	writeFileSync(join(kept, keptFile), standIn);
	rmSync(readsLog);
	second = await build('second');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (name: string) =>
	buildProject(folder, {
		outDir: join(folder, name),
		env: {
			SITE_URL: 'http://atlas.test',
			BASE_PATH: '/atlas/',
			OG_IMAGES: '1',
			NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../log-reads.mjs'))}`,
			LOG_READS: readsLog,
		},
	});

const fontReads = () =>
	readFileSync(readsLog, 'utf8')
		.split('\n')
		.filter((line) => line.endsWith('.woff2')).length;

const picturesIn = (site: string) =>
	globSync('**/*.png', { cwd: join(site, 'og') })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

const read = (path: string) => readFileSync(join(first, path), 'utf8');

/** What a page says of its picture, by property or name. */
function saidBy(elements: readonly Element[]): Record<string, string> {
	const metas = elements.filter(({ tagName }) => tagName === 'meta');
	return Object.fromEntries(
		metas.flatMap((meta) => {
			const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
			return /^og:image|^twitter:/.test(name) ? [[name, attributeOf(meta, 'content') ?? '']] : [];
		}),
	);
}

test('every page of a zone, a metric and a region has its picture, at an address of its own', () => {
	const pages = globSync('{zones,alliances,networks,metrics,regions}/*/index.html', { cwd: first })
		.map((file) => file.replaceAll('\\', '/'))
		// A former address leads on; the table of all members is about no single one.
		.filter((file) => file !== 'alliances/matrix/index.html')
		.filter((file) => !read(file).includes('http-equiv="refresh"'))
		.sort();
	expect(picturesIn(first)).toEqual(pages.map((file) => file.replace('/index.html', '.png')));
	expect(picturesIn(first)).toEqual(
		expect.arrayContaining(['metrics/revenue.png', 'regions/liaoning.png', 'zones/shenyang.png']),
	);
	for (const page of pages) {
		expect(saidBy(elementsOf(read(page)))['og:image']).toBe(
			`http://atlas.test/atlas/og/${page.replace('/index.html', '.png')}`,
		);
	}
});

test('a page says how large its picture is, and what stands in it', () => {
	const html = read('zones/shenyang/index.html');
	expect(saidBy(elementsOf(html))).toEqual({
		'og:image': 'http://atlas.test/atlas/og/zones/shenyang.png',
		'og:image:type': 'image/png',
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': expect.stringMatching(
			/^沈阳高新区（国家级高新区，辽宁省）。营业收入：2024年，110.5亿元。来源：.+。$/,
		),
		'twitter:card': 'summary_large_image',
	});
	expect(validateHtml(html, 'zones/shenyang')).toEqual([]);
	expect(saidBy(elementsOf(read('zones/index.html')))).toEqual({});
	expect(saidBy(elementsOf(read('index.html')))).toEqual({});
});

test('each picture is a PNG of 1200 by 630 that weighs little, and no two are alike', () => {
	const pictures = picturesIn(first).map((file) => readFileSync(join(first, 'og', file)));
	for (const picture of pictures) {
		expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(picture.length).toBeGreaterThan(5_000);
		expect(picture.length).toBeLessThan(100_000);
	}
	expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length);
});

test('what shows what it showed is not drawn again: no font is opened, what is kept is taken', () => {
	expect(fonts).toBeGreaterThan(3);
	expect(fontReads()).toBe(0);
	expect(picturesIn(second)).toEqual(picturesIn(first));
	for (const file of picturesIn(second)) {
		const expected =
			file === 'zones/shenyang.png' ? standIn : readFileSync(join(first, 'og', file));
		expect(readFileSync(join(second, 'og', file)).equals(expected)).toBe(true);
	}
});

test('a build that is not asked for them makes none, and no page speaks of one', () => {
	expect(existsSync(join(builtSite, 'og'))).toBe(false);
	for (const { file, elements } of readPages(samplePages())) {
		expect(saidBy(elements), file).toEqual({});
	}
});
