/**
 * Whatever the content check lets through is built, runs nothing and leads nowhere else; whatever
 * its list of allowed nodes refuses stops the build as well. Tried with pages that are made up from
 * a seed: `PROSE_FUZZ_SEED=… npm test` makes those of another run again.
 */
import { isUtf8 } from 'node:buffer';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { mend } from '../../src/checks/mend.ts';
import { readProse } from '../../src/checks/prose.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { findCitations } from '../../src/kinds/citation.ts';
import { type ContentFile, readContent, readContentFile } from '../../src/kinds/content.ts';
import { compilePage, foreignWordsIn, renderPage } from '../fuzz/build-prose.ts';
import { everyForm, HOSTILE_KINDS, PLAIN_KINDS, spoilBytes, writePage } from '../fuzz/pages.ts';
import { randomFrom, SEED } from '../fuzz/random.ts';
import { isDataBlock, unsafeIn } from '../fuzz/unsafe-html.ts';
import { elementsOf } from '../html.ts';

const PAGES = 800;
const SPOILT = 800;
const root = join(import.meta.dirname, '../..');
const content = readContent(join(root, 'tests/fixtures/small-site'));
/** Rules by which the build stops too. */
const REFUSALS = new Set(RULES.filter(({ scope }) => scope === 'refusal').map(({ id }) => id));
const FORMS = new Set(
	RULES.filter(({ scope }) => scope === 'text' || scope === 'yaml').map(({ id }) => id),
);

const pageOf = (text: string) => readContentFile('terms', 'case', 'content/terms/case.mdx', text);

/** The rules that a page of the small site breaks. */
function rulesAgainst(page: ContentFile): Set<string> {
	const { problems } = check({ ...content, files: [...content.files, page] });
	return new Set(problems.map(({ rule }) => rule));
}

/** What is wrong with what the build makes of a page that has passed; nothing, if all is well. */
async function faultsOf(page: ContentFile): Promise<string[]> {
	try {
		const program = await compilePage(page);
		const html = renderPage(program);
		const cited = readProse(page).runs.flatMap(({ text }) =>
			findCitations(text).flatMap(({ sources }) => sources),
		);
		const linked = elementsOf(html).filter(({ tagName }) => tagName === 'sup');
		return [
			...foreignWordsIn(program).map((word) => `code: ${word}`),
			...unsafeIn(html, { foreign: () => false, script: () => false }),
			...(cited.length === linked.length ? [] : [`${cited.length} cited, ${linked.length} linked`]),
		];
	} catch (error) {
		return [`not built: ${String(error)}`];
	}
}

async function isBuilt(page: ContentFile): Promise<boolean> {
	return compilePage(page).then(
		() => true,
		() => false,
	);
}

test(
	`made-up pages that pass are built and do nothing, seed ${SEED}`,
	{ timeout: 300_000 },
	async () => {
		console.log(`PROSE_FUZZ_SEED=${SEED}`);
		const random = randomFrom(SEED);
		const wrong: unknown[] = [];
		const accepted = new Map<string, number>();
		const refused = new Map<string, number>();
		const count = (counts: Map<string, number>, kind: string) =>
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		for (let index = 0; index < PAGES; index++) {
			const { kinds, text } = writePage(random);
			const page = pageOf(text);
			const rules = rulesAgainst(page);
			for (const kind of ['all', ...kinds]) count(rules.size > 0 ? refused : accepted, kind);
			if (rules.size === 0) {
				const faults = await faultsOf(page);
				if (faults.length > 0) wrong.push({ text, faults });
			} else if (!rules.isDisjointFrom(REFUSALS) && rules.isDisjointFrom(FORMS)) {
				if (await isBuilt(page)) wrong.push({ text, faults: [`built in spite of ${[...rules]}`] });
			}
		}
		expect(wrong).toEqual([]);
		// What refuses everything, or nothing, proves nothing.
		expect(accepted.get('all')).toBeGreaterThan(PAGES * 0.3);
		expect(refused.get('all')).toBeGreaterThan(PAGES * 0.3);
		for (const kind of PLAIN_KINDS) expect([kind, accepted.get(kind)]).not.toContain(undefined);
		for (const kind of HOSTILE_KINDS) expect([kind, refused.get(kind)]).not.toContain(undefined);
	},
);

/** Met only where another slip has kept MDX from reading on. */
const RARE = new Set(['unreadable-prose', 'markup']);

test('each harmless form passes and is built, each other one is refused by a rule of its kind', async () => {
	const wrong: unknown[] = [];
	const met = new Set<string>();
	for (const { kinds, text } of everyForm()) {
		const [kind = ''] = kinds;
		const page = pageOf(text);
		const rules = rulesAgainst(page);
		rules.forEach((rule) => met.add(rule));
		if (PLAIN_KINDS.includes(kind)) {
			const faults = rules.size > 0 ? [...rules] : await faultsOf(page);
			if (faults.length > 0) wrong.push({ kind, text, faults });
		} else if (rules.size === 0 || (RULES.some(({ id }) => id === kind) && !rules.has(kind))) {
			wrong.push({ kind, text, faults: [...rules] });
		} else if (REFUSALS.has(kind) && (await isBuilt(page))) {
			wrong.push({ kind, text, faults: ['built'] });
		}
	}
	expect(wrong).toEqual([]);
	expect([...REFUSALS].filter((rule) => !met.has(rule) && !RARE.has(rule))).toEqual([]);
});

test(
	`real pages with spoilt bytes, where the form passes, are built and do nothing, seed ${SEED}`,
	{ timeout: 300_000 },
	async () => {
		const random = randomFrom(SEED + 1);
		const files = globSync('content/*/*.mdx', { cwd: root }).sort();
		const count = { accepted: 0, refused: 0, notUtf8: 0 };
		const wrong: unknown[] = [];
		for (let index = 0; index < SPOILT; index++) {
			const file = random.pick(files);
			const bytes = spoilBytes(readFileSync(join(root, file)), random);
			const written = pageOf(bytes.toString('utf8'));
			const page = isUtf8(bytes) ? written : { ...written, notUtf8: true };
			const { problems } = mend(page);
			const { slips } = readProse(page);
			const isRefused = problems.some(({ severity }) => severity === 'error') || slips.length > 0;
			if (!isUtf8(bytes)) count.notUtf8 += 1;
			count[isRefused ? 'refused' : 'accepted'] += 1;
			if (isRefused) continue;
			const faults = (await faultsOf(page)).filter((fault) => !fault.includes(' cited, '));
			if (faults.length > 0) wrong.push({ file, body: page.body, faults });
			if (!isUtf8(bytes)) wrong.push({ file, faults: ['no UTF-8'] });
		}
		expect(wrong).toEqual([]);
		expect(count.accepted).toBeGreaterThan(SPOILT * 0.1);
		expect(count.refused).toBeGreaterThan(SPOILT * 0.3);
		expect(count.notUtf8).toBeGreaterThan(SPOILT * 0.1);
	},
);

test(`nothing in a field makes the check fall over, seed ${SEED}`, { timeout: 120_000 }, () => {
	const random = randomFrom(SEED + 3);
	const wrong: unknown[] = [];
	for (let index = 0; index < 500; index++) {
		const file = random.pick(content.files);
		const odd = random.pick(ODD_VALUES);
		const scalars = [...file.text.matchAll(/(?<=[a-z]: )[^\s,{}[\]"]+|^[a-zA-Z]+(?=:)/gm)];
		const { 0: old, index: at } = random.pick(scalars);
		const text = file.text.slice(0, at) + odd + file.text.slice(at + old.length);
		const spoilt = readContentFile(file.collection, file.id, file.path, text);
		try {
			check({ ...content, files: content.files.map((one) => (one === file ? spoilt : one)) });
		} catch (error) {
			wrong.push({ path: file.path, text, error: String(error) });
		}
	}
	expect(wrong).toEqual([]);
});

/** Values that a field may hardly have. */
const ODD_VALUES = [
	...[
		'constructor',
		'__proto__',
		'toString',
		'hasOwnProperty',
		'zones/constructor',
		'null',
		'~',
		'NaN',
	],
	...[
		'""',
		"''",
		'" "',
		'[]',
		'{}',
		'[[]]',
		'{ a: b }',
		'[a, [b]]',
		'- a',
		'|',
		'>',
		'|\n  a',
		'*a',
		'&a b',
		'!!int 1',
	],
	...[
		'0',
		'-0',
		'1e999',
		'9'.repeat(400),
		'0.' + '0'.repeat(400) + '1',
		'千'.repeat(200),
		'1/0',
		'../..',
		'2024/2020',
		'9999-99-99',
		'0000',
		'-1',
		'２０２４',
	],
	...[
		'亿'.repeat(50),
		'%',
		'"%"',
		'"\\0"',
		'"\\uD800"',
		'\u202e',
		'🀄',
		'甲'.repeat(3000),
		'<b>',
		'${a}',
		'{{a}}',
		'#',
		'@',
		'`',
		':',
		'：',
	],
	...[
		'/'.repeat(50),
		'#f-',
		'zones/shenyang#f-',
		'http://',
		'https://[',
		'https://a@b.c/',
		'javascript:alert(1)',
		'unknown',
		'..',
		'2013/..',
		'../2020',
	],
];

test('a page is rendered as it is in the build', async () => {
	const page = pageOf(
		'---\nname: 甲\n---\n甲[@paper]&lt;**乙**\n\n|甲|\n|-:|\n|<Figure key="a" />|\n',
	);
	expect(renderPage(await compilePage(page)).replaceAll('\n', '')).toBe(
		'<p>甲<sup class="cite" data-search-ignore="">\u2060<a href="/sources/paper/" aria-label="来源1">[1]</a></sup>&lt;<strong>乙</strong></p><table><thead><tr><th class="num" scope="col">甲</th></tr></thead><tbody><tr><td class="num"><author-Figure recordKey="a" of="terms/case"></author-Figure></td></tr></tbody></table>',
	);
});

test('what is looked for would be found', () => {
	const none = { foreign: () => false, script: () => false };
	const found = (html: string) => unsafeIn(html, none);
	expect(
		found('<p title="onload=1">&lt;script&gt; javascript:1</p><a href="/zones/#甲">甲</a>'),
	).toEqual([]);
	expect(
		found('<script>1</script><a href=" javascript:1">甲</a><a href="/\\evil.test">甲</a>'),
	).toEqual(['<script>', '<a href=" javascript:1">', '<a href="/\\evil.test">']);
	expect(
		found('<img src="data:x"><p style="a" onclick="b">甲</p><a href="//evil.test">甲</a>'),
	).toEqual([
		'<img>',
		'<img src="data:x">',
		'<p style="a">',
		'<p onclick="b">',
		'<a href="//evil.test">',
	]);
	expect(
		found(
			'<meta http-equiv="refresh" content="0"><base href="/"><a href="https://evil.test">甲</a>',
		),
	).toHaveLength(3);
	expect(foreignWordsIn('_jsx("p", { children: "process.env {1}" })')).toEqual([]);
	expect(foreignWordsIn('_jsx("p", { children: process.env.HOME })')).toEqual([
		'process',
		'env',
		'HOME',
	]);
	expect(foreignWordsIn('const a = `b`')).toContain('`');
	const [block] = elementsOf(
		'<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
	).filter(({ tagName }) => tagName === 'script');
	expect(block && isDataBlock(block)).toBe(true);
});
