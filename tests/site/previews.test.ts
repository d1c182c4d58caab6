/** Pictures for link previews: made where they are asked for, and nowhere else. */
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { attributeOf, elementsOf } from '../html.ts';

const project = makeProject({ content: smallAtlas });
const build = (name: string, env: Record<string, string>) =>
	buildProject(project, {
		outDir: join(project, name),
		env: { SITE_URL: 'http://atlas.test', BASE_PATH: '/base/', ...env },
	});
let first = '';
let second = '';
let plain = '';

beforeAll(async () => {
	first = await build('first', { OG_IMAGES: 'yes' });
	second = await build('second', { OG_IMAGES: 'yes' });
	plain = await build('plain', {});
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const metaOf = (dir: string, page: string) =>
	new Map(
		elementsOf(readFileSync(join(dir, page), 'utf8')).flatMap((element) => {
			const name = attributeOf(element, 'property') ?? attributeOf(element, 'name');
			return element.tagName === 'meta' && name
				? [[name, attributeOf(element, 'content') ?? ''] as const]
				: [];
		}),
	);

test('a zone names its picture, and that is one of 1200 by 630', async () => {
	const meta = metaOf(first, 'zones/shenyang/index.html');
	expect(meta.get('og:image')).toBe('http://atlas.test/base/og/zones/shenyang.png');
	expect(meta.get('og:image:alt')).toContain('沈阳');
	expect(meta.get('twitter:card')).toBe('summary_large_image');
	const { format, width, height } = await sharp(join(first, 'og/zones/shenyang.png')).metadata();
	expect([format, String(width), String(height)]).toEqual([
		'png',
		meta.get('og:image:width'),
		meta.get('og:image:height'),
	]);
});

test('pages of zones, alliances, networks, metrics and regions have one each, no others do', () => {
	const pictures = globSync('og/**/*.png', { cwd: first }).map((file) =>
		file.replaceAll('\\', '/').replace(/^og\/|\.png$/gu, ''),
	);
	const pages = globSync('{zones,alliances,networks,metrics,regions}/*/index.html', { cwd: first })
		.map((file) => file.replaceAll('\\', '/').replace(/\/index\.html$/u, ''))
		.filter((page) => metaOf(first, `${page}/index.html`).has('og:image'));
	expect(pictures.toSorted()).toEqual(pages.toSorted());
	expect(pictures.length).toBeGreaterThan(3);
	expect(metaOf(first, 'index.html').has('og:image')).toBe(false);
});

test('the same content gives the same bytes, which are kept from build to build', () => {
	for (const file of globSync('og/**/*.png', { cwd: first })) {
		expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file))), file).toBe(
			true,
		);
	}
	expect(readdirSync(join(project, '.build-previews')).length).toBeGreaterThan(3);
});

test('where none is asked for, none is drawn or named', () => {
	expect(existsSync(join(plain, 'og'))).toBe(false);
	expect(metaOf(plain, 'zones/shenyang/index.html').has('og:image')).toBe(false);
});
