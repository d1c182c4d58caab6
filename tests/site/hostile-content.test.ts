/**
 * What a change of content/ alone can do to a real build: nothing. First with the content check
 * taken out, then with everything that it lets through.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { searchesOf } from '../../src/data/title-searches.ts';
import { formatReport } from '../../src/checks/report.ts';
import { readContent, readContentFile } from '../../src/kinds/content.ts';
import { wordsOf } from '../../src/text/words.ts';
import { parseCsv } from '../csv.ts';
import { everyForm, PLAIN_KINDS, writePage } from '../fuzz/pages.ts';
import { randomFrom, SEED } from '../fuzz/random.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';
import { isDataBlock, unsafeIn } from '../fuzz/unsafe-html.ts';
import { configureProject, makeProject, runAstroBuild, smallAtlas } from '../fixture-site.ts';
import { validateHtml } from '../validate-html.ts';

const without = (...names: string[]) =>
	`{ integrations: atlas.integrations.filter(({ name }) => !${JSON.stringify(names)}.includes(name)) }`;

describe('without the content check', () => {
	const folder = makeProject({ content: smallAtlas });
	// What is kept offline are pages, of which there is but one.
	const unchecked = without('content-check', 'offline');
	const page = join(folder, 'content/zones/dalian.mdx');
	const marker = join(folder, 'marker');
	const good = readFileSync(page, 'utf8');
	const run = `globalThis.process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(marker)}, "x")`;

	beforeAll(() => {
		configureProject(folder, unchecked);
		// One route is enough to render a page, and takes a fraction of the time.
		for (const file of globSync('src/pages/**/*.*', { cwd: folder })) {
			if (!file.endsWith(join('zones', '[id].astro'))) rmSync(join(folder, file));
		}
		writeFileSync(join(folder, 'evil.mjs'), `${run};\nexport default () => "x";\n`);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	/** Each with what the build says of it. */
	const attacks: Readonly<Record<string, readonly [reason: string, page: string]>> = {
		'a module after a lone CR': ['[module-code]', `${good}\r\rexport const a = ${run}\r\r`],
		'an expression': ['[expression]', `${good}\n甲{${run}}乙\n`],
		'an import': ['[module-code]', `${good}\nimport x from '../../evil.mjs'\n`],
		'an expression in an attribute': [
			'[attribute-expression]',
			`${good}\n<EntityLink to={${run}}>甲</EntityLink>\n`,
		],
		'a spread': [
			'[attribute-expression]',
			`${good}\n<EntityLink {...(${run}, { to: "zones/dalian" })}>甲</EntityLink>\n`,
		],
		'a script': ['[raw-html]', `${good}\n<script>{\`${run}\`}</script>\n`],
		'an image of a file': ['[image]', `${good}\n![甲](../../evil.mjs?raw)\n`],
		'a layout among the fields': [
			'Unrecognized key: "layout"',
			good.replace('---\n', '---\nlayout: ../../evil.mjs\n'),
		],
		'a word that the build replaces': [
			'[reserved-word]',
			`${good}\nimport&#46;meta.env SECRET ${'"'.repeat(60)} &#95;_astro_import_meta_env${'\\_'.repeat(400)}\n`,
		],
	};

	/** One for each place where a build is stopped; `npm run prove` tries all. */
	const tried = Object.entries(attacks).filter(
		([name]) =>
			process.env['ATTACKS'] === 'all' ||
			[
				'a module after a lone CR',
				'a layout among the fields',
				'a word that the build replaces',
			].includes(name),
	);

	test.each(tried)('%s stops the build and does nothing', (_, [reason, text]) => {
		writeFileSync(page, text);
		const { ok, output } = runAstroBuild(folder, 'out', { SECRET: 'told-to-nobody' });
		expect(output).toContain(reason);
		expect([ok, existsSync(marker), output.includes('told-to-nobody')]).toEqual([
			false,
			false,
			false,
		]);
	});

	test('a file name is no code', () => {
		writeFileSync(page, good);
		const odd = join(folder, "content/zones/a'); globalThis.evil = 1; ('.mdx");
		writeFileSync(odd, good);
		const { ok, output } = runAstroBuild(folder, 'out');
		rmSync(odd);
		expect([ok, output.includes('unsafe name')]).toEqual([false, true]);
	});

	test('the good page is built; without the list of what is allowed the code would run', () => {
		writeFileSync(page, good);
		const built = runAstroBuild(folder, 'out');
		expect([built.ok, built.ok ? '' : built.output]).toEqual([true, '']);
		configureProject(
			folder,
			`${unchecked.slice(0, -1)}, markdown: { ...atlas.markdown, processor: (({ options }, processor) => {
				options.remarkPlugins = options.remarkPlugins.filter(({ name }) => name !== 'remarkAllowedProse');
				return processor;
			})(atlas.markdown.processor, atlas.markdown.processor) } }`,
		);
		writeFileSync(page, attacks['a module after a lone CR']?.[1] ?? '');
		runAstroBuild(folder, 'out');
		expect(existsSync(marker)).toBe(true);
	});
});

describe(`with what passes the content check, seed ${SEED}`, () => {
	const folder = makeProject({ content: smallAtlas });
	const built = join(folder, 'out');
	/** Texts that would end an element, an attribute, a data block or a cell, wherever they go. */
	const odd = `甲</script><script>alert(1)</script>]]>"' onload=alert(1) x='{1 + 1}<!-- -->&lt;b&gt;\\`;
	const quoted = JSON.stringify(odd);
	const texts: Readonly<Record<string, string>> = {
		'metrics/constructor.yaml': `name: ${quoted}\nunits: [亿元]\nnature: flow\ngrowthBasis: unknown\ndirection: higher\nfamily: scale\nnote: ${quoted}\n`,
		'scopes/constructor.yaml': `name: ${quoted}\ncovers: zone\nnote: ${quoted}\n`,
		'sources/constructor.yaml': `title: ${quoted}\npublisher: ${quoted}\npublished: 2025\nkind: newspaper\nread: original\ngrade: A\nlink: "https://source.test/a?b='c'&d=e"\n`,
		'zones/constructor.mdx': `---
name: ${quoted}
nameEn: ${quoted}
aliases: [${quoted.replaceAll(';', '')}]
level: national
region: liaoning
website: https://zone.test/
observations:
  - { metric: constructor, period: 2024, value: 1, unit: 亿元, scope: constructor, source: constructor, note: ${quoted}, locator: ${quoted} }
  - { label: ${quoted}, period: 2024, value: 2, unit: 亿元, source: constructor, key: constructor, subject: ${quoted} }
targets:
  - { label: ${quoted}, summary: ${quoted}, deadline: 2030, source: constructor }
---
甲<Figure key="constructor" period="2024" />，乙<Figure metric="constructor" period="2024" />[@constructor, ${odd.replace(/[{}]/g, '').replaceAll('<', '&lt;')}]。
`,
		'events/constructor.mdx': `---\ntitle: ${quoted}\ndate: 2025-01-01\nprecision: day\nentities: [zones/constructor]\nsummary: ${quoted}\nsources: [constructor]\n---\n`,
		'corrections/constructor.yaml': `page: zones/constructor\nfield: ${quoted}\nfrom: ${quoted}\nto: 乙\ndate: 2025-02-01\nreason: ${quoted}\n`,
	};
	/** Machine words, told as they stand. */
	const machine = '`process.env.HOME __dirname import(x) require("fs") %MODE% $HOME ${HOME}`。';

	const put = (path: string, text: string) => {
		mkdirSync(join(folder, 'content', dirname(path)), { recursive: true });
		writeFileSync(join(folder, 'content', path), text);
	};

	beforeAll(() => {
		for (const [path, text] of Object.entries(texts)) put(path, text);
		writeFileSync(join(folder, 'content/terms/machine.mdx'), `---\nname: 机器\n---\n${machine}\n`);
		const content = readContent(folder);
		const report = check(content);
		expect([report.problems.length, formatReport(report)]).toEqual([0, formatReport(report)]);
		const random = randomFrom(SEED + 2);
		const forms = everyForm().filter(({ kinds: [kind = ''] }) => PLAIN_KINDS.includes(kind));
		const pages = [
			...forms.map(({ text }) => text),
			...Array.from({ length: 350 }, () => writePage(random).text),
		];
		let count = 0;
		for (const text of pages) {
			const id = `case-${count}`;
			const file = readContentFile('terms', id, `content/terms/${id}.mdx`, text);
			if (check({ ...content, files: [...content.files, file] }).problems.length > 0) continue;
			writeFileSync(join(folder, file.path), text);
			count += 1;
		}
		expect(count).toBeGreaterThan(200);
		// Each page has passed by itself; together they have the same names and sentences.
		configureProject(folder, without('content-check'));
		const { ok, output } = runAstroBuild(folder, 'out', { HOME: '/told-to-nobody' });
		expect([ok, ok ? '' : output]).toEqual([true, '']);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const pages = () => globSync('**/*.html', { cwd: built }).sort();
	const read = (file: string) => readFileSync(join(built, file), 'utf8');

	test('every page runs the layout’s own modules only, and leads to no address but the sources’', () => {
		// A title may be looked for elsewhere, under addresses that its text cannot leave.
		const searches = readContent(folder)
			.files.filter(({ collection }) => collection === 'sources')
			.flatMap(({ data }) => searchesOf(data ?? {}, wordsOf().citeText).map(({ url }) => url));
		const links = new Set(["https://source.test/a?b='c'&d=e", 'https://zone.test/', ...searches]);
		expect(searches.length).toBeGreaterThan(5);
		// No content can change it: it begins the sheet that embeds have whole.
		const [sheet = ''] = globSync('_astro/style.*.css', { cwd: built });
		const whole = read(sheet);
		const wrong = pages().flatMap((file) =>
			unsafeIn(read(file), {
				style: (element) => {
					const first = textOf(element);
					return first.length > 1000 && whole.startsWith(first);
				},
				foreign: (address) =>
					links.has(address) ||
					/^(?:http:\/\/atlas\.test|https:\/\/creativecommons\.org)\//.test(address),
				script: (element) =>
					/^\/_astro\/[\w.-]+\.js$/.test(attributeOf(element, 'src') ?? '') || isDataBlock(element),
			}).map((what) => `${file}: ${what}`),
		);
		expect(wrong).toEqual([]);
		expect(pages().length).toBeGreaterThan(200);
	});

	test('no form of prose makes a page that is no HTML', () => {
		const problems = pages()
			.filter((file) => file.startsWith('terms'))
			.flatMap((file) => validateHtml(read(file), file));
		expect(problems).toEqual([]);
	});

	test('odd texts stand on the page as they were written', () => {
		const [html] = elementsOf(read('zones/constructor/index.html'));
		expect(html && textOf(html)).toContain(odd.replaceAll('&lt;', '&lt;'));
		const heading = elementsOf(read('zones/constructor/index.html')).find(
			({ tagName }) => tagName === 'h1',
		);
		expect(heading && textOf(heading)).toContain(odd);
		const [page] = elementsOf(read('terms/machine/index.html'));
		expect(page && textOf(page)).toContain(machine.slice(1, -2));
	});

	test('data files and the feed hold odd texts as texts', () => {
		const records = (
			JSON.parse(read('data/observations.json')) as { records: { note: string | null }[] }
		).records;
		expect(records.map(({ note }) => note)).toContain(odd);
		expect(
			parseCsv(read('data/observations.csv')).records.some((row) =>
				Object.values(row).includes(odd),
			),
		).toBe(true);
		const feed = read('corrections.atom');
		expect(feed).toContain('甲&lt;/script&gt;&lt;script&gt;alert(1)');
		expect(feed).not.toContain('<script');
		expect(feed.match(/]]>/g) ?? []).toHaveLength(feed.match(/<!\[CDATA\[/g)?.length ?? 0);
	});
});
