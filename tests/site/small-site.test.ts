/**
 * A site of our own making, built in a folder of its own: what the whole site may not happen to
 * have just now, and what one changed record does.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, makeProject, smallAtlas } from '../fixture-site.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';
import { proveReceipts, type PublishedFigure } from '../prove-receipts.ts';
import { readVocabulary } from '../vocabulary.ts';

const folder = makeProject({ content: smallAtlas });
/** Path → text, of all that can be read: pages, downloads, feed. */
type Built = Map<string, string>;
const readsLog = join(folder, 'reads.log');
let before: Built = new Map();
let after: Built = new Map();

beforeAll(async () => {
	before = await build('before', {
		NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../log-reads.mjs'))}`,
		LOG_READS: readsLog,
	});
	const file = join(folder, 'content/zones/shenyang.mdx');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('110.5', '112.7'));
	after = await build('after');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build(name: string, env: Record<string, string> = {}): Promise<Built> {
	const dir = await buildProject(folder, {
		outDir: join(folder, name),
		env: { SITE_URL: 'http://atlas.test', BASE_PATH: '/', ...env },
	});
	return new Map(
		globSync('**/*.{html,csv,json,atom,xml}', { cwd: dir })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => !file.startsWith('pagefind/') && !file.startsWith('_astro/'))
			.sort()
			.map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
	);
}

const read = (path: string) => before.get(path) ?? '';
const records = () =>
	(JSON.parse(read('data/observations.json')) as { records: PublishedFigure[] }).records;

test('a build opens each file of content once, and no font: check, pages, downloads and search share what it read', () => {
	const reads = readFileSync(readsLog, 'utf8').trim().split('\n');
	const processes = Map.groupBy(reads, (line) => line.split(' ')[0]);
	const files = globSync('content/**/*.{mdx,yaml}', { cwd: smallAtlas })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
	expect(
		[...processes.values()].map((lines) => lines.map((line) => line.split(' ')[1]).sort()),
	).toEqual([files]);
});

test('without tiles in site.yaml there is no map; provinces stand in the order of their ids', () => {
	for (const page of ['index.html', 'regions/index.html', 'zones/index.html']) {
		expect(read(page)).not.toBe('');
		expect(elementsOf(read(page)).map((one) => attributeOf(one, 'class'))).not.toContain('tiles');
	}
	const sections = elementsOf(read('zones/index.html')).filter(
		({ tagName }) => tagName === 'section',
	);
	expect(sections.map((one) => attributeOf(one, 'id'))).toEqual(['list', 'counts']);
	const rows = elementsOf(read('zones/index.html')).flatMap(
		(one) => attributeOf(one, 'data-province') ?? [],
	);
	expect([...new Set(rows)]).toEqual(['liaoning']);
});

test('changing one record changes every page and file that shows it, and no other', () => {
	const shows = [...before].filter(
		([path, text]) =>
			text.includes('110.5') ||
			text.includes('data-figure="zones/shenyang#f-revenue-2024"') ||
			// It tells how large each file is; what its check found is longer now by a letter.
			path === 'data/datapackage.json' ||
			// A release is told with the hashes of its files.
			path.startsWith('data/releases/'),
	);
	const changed = [...before].filter(([path, text]) => after.get(path) !== text);
	expect(changed.map(([path]) => path)).toEqual(shows.map(([path]) => path));
	expect([...after.keys()]).toEqual([...before.keys()]);
	expect([...after.values()].some((text) => text.includes('110.5'))).toBe(false);
	expect(changed.map(([path]) => path)).toEqual(
		expect.arrayContaining([
			'data/observations.csv',
			'data/observations.json',
			'metrics/revenue.csv',
			'quality/index.html',
			'sources/paper/index.html',
			'targets/index.html',
			'terms/operating-revenue/index.html',
			'zones/shenyang.csv',
			'zones/shenyang.json',
			'zones/shenyang/index.html',
		]),
	);
	expect(changed.map(([path]) => path)).not.toContain('zones/dalian/index.html');
});

test('every figure of both sites leads to its receipt', () => {
	const vocabulary = readVocabulary(folder);
	for (const site of [before, after]) {
		const { records } = JSON.parse(site.get('data/observations.json') ?? '{}') as {
			records: PublishedFigure[];
		};
		const pages = [...site]
			// Those in English are held against these, in english.test.ts.
			.filter(([path]) => path.endsWith('.html') && !path.startsWith('en/'))
			.map(([path, html]) => ({
				path: path.replace(/index\.html$/, ''),
				elements: elementsOf(html),
			}));
		expect(proveReceipts(pages, records, vocabulary).problems).toEqual([]);
	}
});

test('six absences are six texts on the pages, and six things in the data', () => {
	const elements = elementsOf(read('zones/shenyang/index.html'));
	const row = (address: string) => {
		const found = elements.find((element) => attributeOf(element, 'id') === address);
		return found && textOf(found);
	};
	expect(row('f-exports-2024')).toContain('未公布');
	expect(row('f-tax-revenue-2024')).toContain('不予公开');
	expect(row('f-tech-smes-2024')).toContain('不适用');
	expect(row('f-listed-companies-2024')).toContain('0家');

	const cells = coverageRow('沈阳高新区');
	expect(cells).toEqual(expect.arrayContaining(['2024（零）', '不适用', '未收录']));
	expect(cells.join()).toContain('未公布');
	expect(cells.join()).toContain('不予公开');
	expect(textOfPage('targets/index.html')).toContain('未到期');

	const inData = records()
		.filter(({ entity_id }) => entity_id === 'shenyang')
		.map(({ id, value, missing }) => [id.replace(/.*#f-/, ''), value, missing]);
	expect(inData).toEqual([
		['revenue-2024', '110.5', null],
		['revenue-2023', '100.5', null],
		['gdp-2024', '471.2', null],
		['exports-2024', null, 'not-published'],
		['tax-revenue-2024', null, 'suppressed'],
		['tech-smes-2024', null, 'not-applicable'],
		['listed-companies-2024', '0', null],
	]);
	const csv = read('zones/shenyang.csv');
	for (const kind of ['not-published', 'suppressed', 'not-applicable']) {
		expect(csv.split('\n').filter((line) => line.includes(kind))).toHaveLength(1);
	}
	expect(read('data/targets.csv')).toContain('未到期');
});

test('a correction stands at its figure, on its page and in the feed', () => {
	const text = 'value 由“417.2”改为“471.2”：录入时颠倒了数位';
	expect(textOfPage('zones/shenyang/index.html')).toContain(`2025年5月6日，${text}`);
	expect(textOfPage('corrections/index.html')).toContain(text);
	expect(read('corrections.atom')).toContain('http://atlas.test/zones/shenyang/#f-gdp-2024');
});

test('a pledge stands beside its outcome, a stated growth beside its levels', () => {
	expect(textOfPage('targets/index.html')).toContain('2024年实际为110.5亿元，目标为超105亿元。');
	expect(textOfPage('quality/index.html')).toContain('相符1条，有出入0条');
	expect(after.get('quality/index.html')).toContain('相符0条，有出入1条');
});

test('what has been retracted stands on its page, among the corrections and in the data of all', () => {
	const elements = elementsOf(read('zones/dalian/index.html'));
	const row = elements.find((element) => attributeOf(element, 'id') === 'f-revenue-2023');
	expect(row && textOf(row)).toContain('88.8亿元已撤回2025年6月1日：原文说的是全市');
	expect(row && textOf(row)).toContain('营业收入（2023年）：88.8亿元（已撤回）。');
	const target = elements.find((element) => attributeOf(element, 'id') === 't-出口额');
	expect(target && textOf(target)).toContain('2025年6月2日：规划没有这个数');

	const telling = (words: string) =>
		[...before].filter(([, text]) => text.includes(words)).map(([path]) => path);
	expect(telling('88.8')).toEqual([
		'changes.atom',
		'changes/index.html',
		'corrections.atom',
		'corrections/index.html',
		'data/changes.csv',
		'data/changes.json',
		'data/observations-excel.csv',
		'data/observations.csv',
		'data/observations.json',
		'zones/dalian-park.atom',
		'zones/dalian.atom',
		'zones/dalian/index.html',
	]);
	expect(telling('33.3')).toEqual([
		'changes.atom',
		'changes/index.html',
		'corrections.atom',
		'corrections/index.html',
		'data/changes.csv',
		'data/changes.json',
		'data/targets.csv',
		'data/targets.json',
		'zones/dalian-park.atom',
		'zones/dalian.atom',
		'zones/dalian/index.html',
	]);
});

test('a renamed page answers at its old address, and its records at theirs', () => {
	const old = elementsOf(read('zones/dalian-park/index.html'));
	const found = (name: string, value: string) =>
		old.find((element) => attributeOf(element, name) === value);
	expect(read('zones/dalian-park/index.html')).toContain(
		'<noscript><meta http-equiv="refresh" content="0; url=/zones/dalian/"></noscript>',
	);
	expect(attributeOf(found('rel', 'canonical'), 'href')).toBe('http://atlas.test/zones/dalian/');
	expect(attributeOf(found('name', 'robots'), 'content')).toBe('noindex');
	expect(attributeOf(found('id', 'moved'), 'href')).toBe('/zones/dalian/');
	expect(read('sitemap-0.xml')).toContain('<loc>http://atlas.test/zones/dalian/</loc>');
	expect(read('sitemap-0.xml')).not.toContain('dalian-park');
	expect(read('zones/dalian-park.csv')).toBe(read('zones/dalian.csv'));

	const ids = elementsOf(read('zones/dalian/index.html')).map((one) => attributeOf(one, 'id'));
	expect(ids).toEqual(expect.arrayContaining(['f-revenue-2024', 'f-gdp-2024', 'f-revenue-2023']));
});

test('a page that became part of another one leads to that part, its records to where they went', () => {
	const old = elementsOf(read('regions/dalian-coast/index.html'));
	const found = (name: string, value: string) =>
		old.find((element) => attributeOf(element, name) === value);
	expect(attributeOf(found('id', 'moved'), 'href')).toBe('/zones/dalian/#海岸片区');
	expect(attributeOf(found('rel', 'canonical'), 'href')).toBe('http://atlas.test/zones/dalian/');
	expect(read('regions/dalian-coast.csv')).toBe(read('zones/dalian.csv'));
	const ids = elementsOf(read('zones/dalian/index.html')).map((one) => attributeOf(one, 'id'));
	expect(ids).toContain('海岸片区');
});

function textOfPage(path: string): string {
	const [html] = elementsOf(read(path));
	return html ? textOf(html) : '';
}

function coverageRow(zone: string): string[] {
	const row = elementsOf(read('coverage/index.html')).find(
		(element) =>
			element.tagName === 'tr' &&
			attributeOf(element, 'data-has') !== undefined &&
			textOf(element).startsWith(zone),
	);
	return (row?.childNodes ?? []).map((cell) => textOf(cell));
}
