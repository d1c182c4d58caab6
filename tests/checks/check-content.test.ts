/** The check as a whole; what each rule says is in fixtures/rules/. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, checkContent } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { type Change, contentAfter } from '../changed-content.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const zone = 'content/zones/alpha.mdx';

const reportAfter = (...changes: Change[]) => check(contentAfter(join(fixtures, 'clean'), changes));

/** `alpha.mdx:4:9 unknown-id` for each error. */
function placesAfter(...changes: Change[]): string[] {
	return reportAfter(...changes).problems.map(
		({ path, line, column, rule }) => `${path.split('/').at(-1)}:${line}:${column} ${rule}`,
	);
}

test('content without a slip gives no problem and no warning', async () => {
	const report = await checkContent(join(fixtures, 'clean'));
	expect(report).toEqual({ problems: [], warnings: [], files: 10 });
});

test('all slips at once are all told, in the order of files and lines', async () => {
	expect(formatReport(await checkContent(join(fixtures, 'every-slip')))).toMatchInlineSnapshot(`
		"content/zones/notes.txt:1:1 不认识这个文件：它所在的文件夹或扩展名不对。 [unknown-file]
		    这个文件夹里只放 .mdx 文件：是内容就改名为 content/zones/notes.mdx，不是就移出 content/。
		content/events/2024-fair.mdx:3:7 \`date\`：“2024-13”不合规则：日期写成 2024、2024-06 或 2024-06-30。 [period-form]
		    改成合规则的写法。哪一天；只知道月或年就写到月或年。
		content/events/2024-fair.mdx:4:12 \`precision\`：“weekly”不在可选的写法里：day、month、year、span、unknown。 [option]
		    改成合规则的写法。日期的精度：day 日，month 月，year 年，span 一段，unknown 未给。
		content/events/2024-fair.mdx:5:12 \`entities.1\`：没有“zones/alfa”这一页。 [unknown-id]
		    是不是 zones/alpha？写成“集合/文件名”，如 zones/shenyang。
		content/events/2024-fair.mdx:7:10 \`sources\`：“sources”是空的：没有来源的事实不能上站。 [missing-source]
		    至少写一个来源的文件名，见 content/sources/；没有就先建一个来源文件。
		content/regions/north.mdx:5:1 这一页没有正文。 [no-prose]
		    在“---”之后用自己的话写一段，并注明来源，如 [@来源的文件名]。
		content/site.yaml:2:41 \`register.national\`：国家级高新区有 1 家，名册上是 178 家。 [register]
		    查一查 content/zones/ 里是否多了或少了 level: national 的文件，或改正 register.national。
		content/zones/Beta.mdx:1:1 文件开头没有用“---”括起来的字段。 [frontmatter]
		    第一行写 ---，字段写完后再写一行 ---，正文接在后面。
		content/zones/Beta.mdx:1:1 文件名“Beta”不合规则：只用小写字母、数字和连字符。 [file-name]
		    改名为 beta。
		content/zones/alpha.mdx:4:9 \`region\`：没有“nort”这个地区。 [unknown-id]
		    是不是 north？这里写文件名，见 content/regions/。
		content/zones/alpha.mdx:5:1 \`cty\`：不认识的字段“cty”。 [unknown-field]
		    是不是 city？可用字段：name、nameEn、aliases、fullName、level、region、city、approved、batch、batchNote、industries、areas、website、listed、formerly、observations、targets、statements、note。
		content/zones/alpha.mdx:6:1 行首用了制表符（Tab），YAML 只认空格。 [tab]
		    删掉行首的 Tab。
		content/zones/alpha.mdx:7:7 “nameEn”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [colon]
		    改成“nameEn: ”，冒号后面留一个空格。
		content/zones/alpha.mdx:8:6 “batch:”后面缺一个空格。 [colon]
		    改成“batch: ”，冒号后面留一个空格。
		content/zones/alpha.mdx:10:32 \`observations.1.period\`：“2023年”不合规则：时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown。 [period-form]
		    改成 2023。
		content/zones/alpha.mdx:11:57 \`observations.2.unit\`：单位“家”不合指标“营业收入”：可用 亿元、万亿元。 [metric-unit]
		    改用上面的单位；如果说的不是这个指标，改用 label。
		content/zones/alpha.mdx:12:5 \`observations.3\`：与第 11 行是同一条：主体、指标、时期、口径和来源都相同。 [duplicate-record]
		    删掉一条；如果确是两个数，写明不同的 scope、subject 或 period。
		content/zones/alpha.mdx:13:5 \`observations.4\`：缺少字段“source”：没有来源的事实不能上站。 [missing-source]
		    补上 source: 来源的文件名，见 content/sources/；没有就先建一个来源文件。
		content/zones/alpha.mdx:13:25 “period”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [colon]
		    改成“period: ”，冒号后面留一个空格。
		content/zones/alpha.mdx:13:49 \`observations.4.unit\`：没有“只”这个单位。 [unknown-unit]
		    确实印着这个单位，就在 content/vocabulary/units.yaml 里加一行：- { unit: 只 }；能同别的单位换算的，再写 dimension 和 factor。
		content/zones/alpha.mdx:14:42 “5,700”里的英文逗号把数字切断了：数字不带千分位逗号。 [ascii-comma]
		    写成 5700。
		content/zones/alpha.mdx:14:64 \`observations.5.source\`：没有“yearbok”这个来源。 [unknown-id]
		    是不是 yearbook？这里写文件名，见 content/sources/。
		content/zones/alpha.mdx:14:79 “占12%”里有百分号，却没有加引号。 [percent]
		    写成 "占12%"。
		content/zones/alpha.mdx:15:79 “乙”没有字段名：一行花括号里的英文逗号把文字切断了。 [ascii-comma]
		    把英文逗号改成中文逗号“，”，或把整段文字用英文引号括起来：写成 "甲,乙"。
		content/zones/alpha.mdx:16:65 “见[注]”里有英文括号，却没有加引号。 [bracket]
		    写成 "见[注]"，或改用中文括号。
		content/zones/alpha.mdx:17:5 \`observations.8\`：缺少 metric 或 label。 [metric-or-label]
		    补上 metric: 指标的文件名，见 content/metrics/；没有对应的指标就写 label: 这个数字叫什么。
		content/zones/alpha.mdx:18:5 “{”没有写完。 [unclosed]
		    在这一行的末尾补上“}”。
		content/zones/alpha.mdx:20:43 \`targets.1.deadline\`：期限 2024 早于宣布的时间 2025-03。 [deadline-before-announcement]
		    核对 deadline 和 announced，改正写错的一个。
		content/zones/alpha.mdx:21:7 英文引号没有成对。 [quote]
		    在这段文字的末尾补上引号；文字里本来就有引号的，改用中文引号“”。
		content/zones/alpha.mdx:23:1 正文里不能写 import 或 export。 [module-code]
		    删掉这一行：可用的组件不需要引入。
		content/zones/alpha.mdx:25:3 “37家”是没有出处的数字。 [bare-figure]
		    改用 <Figure … /> 取观测值，或在同一句里注明来源 [@…]。
		content/zones/alpha.mdx:25:11 “12家”在本页已有观测值，不能手写。 [bound-figure]
		    改成 <Figure label="新企业" period="2024" />。
		content/zones/alpha.mdx:25:15 正文里的“{1+1}”会被当作程序：花括号不能用。 [expression]
		    删掉花括号，或改用中文括号（）。
		content/zones/alpha.mdx:25:20 正文里不能写 <script>。 [raw-html]
		    删掉它；可用的组件有 Figure、MetricChart、CompareChart、RankingBars、SmallMultiples、PeerStrip、Sparkline、PledgeOutcomes、ProvinceTiles、MemberTable、Timeline、EntityLink。
		content/zones/alpha.mdx:25:46 “<10%”里的“<”会被当作标签的开头。 [less-than]
		    改成“小于”“不足”，或全角的“＜”。
		content/zones/alpha.mdx:27:1 “[…]:”会被当作链接定义，这一行不会显示。 [link-definition]
		    来源标注放到句末、句号之前：……[@来源的文件名]。
		content/zones/alpha.mdx:29:57 <Figure> 没有“preiod”这一项。 [component-attribute]
		    是不是 period？可写：of、metric、label、period、scope、subject、key、unit、source、show。
		content/zones/alpha.mdx:29:82 没有 <Figur> 这个组件。 [unknown-component]
		    是不是 Figure？
		content/zones/alpha.mdx:29:92 这条观测值没有增速。 [figure-query]
		    去掉 show，或在观测值里补上原文的增速（growth）或占比（share）。
		content/zones/alpha.mdx:29:92 <Figure label="新企业" show="growth" /> 没有写时期。 [figure-without-period]
		    写成 <Figure label="新企业" period="2024" show="growth" />。
		content/zones/alpha.mdx:29:129 <Figure label="新企业"> 没有写完。 [open-tag]
		    在标签末尾写“/>”，如 <Figure metric="revenue" period="2024" />。
		content/zones/alpha.mdx:29:150 没有“nobody”这个来源。 [unknown-id]
		    这里写文件名，见 content/sources/。
		content/zones/alpha.mdx:29:160 来源标注“[@年鉴]”写法不对。 [citation-form]
		    写成 [@yearbook]。
		content/ 里有 43 处要改。"
	`);
});

test('problems come before warnings, and only they stop the build', () => {
	const report = reportAfter(
		{ file: zone, from: ', scope: whole-zone', to: '' },
		{ file: zone, from: 'region: north', to: 'region: nort' },
	);
	expect(formatReport(report)).toBe(
		[
			'content/zones/alpha.mdx:4:9 `region`：没有“nort”这个地区。 [unknown-id]',
			'    是不是 north？这里写文件名，见 content/regions/。',
			'content/scopes/whole-zone.yaml:1:1 （留意）这个口径没有任何地方用到。 [unused]',
			'    如果不再需要就删掉文件。',
			'content/ 里有 1 处要改。',
		].join('\n'),
	);
});

test('warnings alone leave nothing to mend', () => {
	const report = reportAfter({ file: zone, from: ', scope: whole-zone', to: '' });
	expect(formatReport(report)).toMatch(/content\/ 没有要改的地方，有 1 处可以留意。$/);
});

test('a slip of form is mended to read on: the next slip of its line is told at its own place', () => {
	expect(
		placesAfter({
			file: zone,
			from: 'label: 新项目, period: 2024, value: 57',
			to: 'label：新项目，period: 2024, value: 五十七',
		}),
	).toEqual([
		'alpha.mdx:8:12 colon',
		'alpha.mdx:8:16 full-width-separator',
		'alpha.mdx:8:38 number-form',
	]);
});

test('nothing that a lost line may hold is told as missing or unused', () => {
	expect(
		formatReport(
			reportAfter({
				file: zone,
				from: 'scope: whole-zone, source: yearbook }',
				to: 'scope: whole-zone, source: yearbook, note: "甲 }',
			}),
		),
	).toBe(
		[
			'content/zones/alpha.mdx:6:105 英文引号没有成对。 [quote]',
			'    在这段文字的末尾补上引号；文字里本来就有引号的，改用中文引号“”。',
			'content/ 里有 1 处要改。',
		].join('\n'),
	);
});

test('of a page whose fields cannot be found, only that is told, whoever refers to it', () => {
	expect(
		placesAfter(
			{ file: zone, from: '---\nname', to: 'name' },
			{
				file: 'content/regions/north.mdx',
				from: '北方有一家高新区。',
				to: '<Figure of="zones/alpha" metric="revenue" period="2024" />',
			},
		),
	).toEqual(['alpha.mdx:1:1 frontmatter']);
});

test('the register has no word about a level that cannot be read', () => {
	expect(placesAfter({ file: zone, from: 'level: national', to: 'level: none' })).toEqual([
		'alpha.mdx:3:8 option',
	]);
});

test('an id that many places name and no file has is told once', () => {
	expect(placesAfter({ file: 'content/sources/yearbook.yaml' })).toEqual([
		'2024-fair.mdx:7:11 unknown-id',
	]);
});

/** What is found in a file of this text, and the processor's time that it took. */
function timed(text: string) {
	const start = process.cpuUsage();
	const { problems } = reportAfter({ file: 'content/regions/north.mdx', to: text });
	return { problems, seconds: process.cpuUsage(start).user / 1e6 };
}

test.each([
	['deep brackets', `---\nname: ${'['.repeat(5000)}\n---\n甲`],
	['deep braces', `---\nname: 甲\nnote: ${'{a: '.repeat(3000)}\n---\n甲`],
	['a long line', `---\nname: 甲\nlevel: province\n---\n${'甲在北方，'.repeat(200_000)}`],
	['a long line of YAML', `---\nname: ${'甲'.repeat(1_000_000)}\nlevel: province\n---\n甲`],
	['lone surrogates', '---\nname: 甲\uD800\nlevel: province\n---\n\uDC00乙\uD83D'],
	['nothing', ''],
	['one fence', '---'],
	['two fences', '---\n---\n'],
	['fences only', '---\n'.repeat(500)],
	['a prototype as a key', '---\n__proto__: { level: province }\nname: 甲\n---\n甲'],
	[
		'names of an object as keys',
		'---\nconstructor: 甲\ntoString: { valueOf: 乙 }\nhasOwnProperty: []\n---\n甲',
	],
	[
		'names of an object as components',
		'---\nname: 甲\nlevel: province\n---\n<constructor /><toString a="b" /><__proto__>甲</__proto__>\n',
	],
	[
		'names of an object as attributes',
		'---\nname: 甲\nlevel: province\n---\n<Figure constructor="a" __proto__="b" toString="c" />\n',
	],
	[
		'names of an object as ids',
		'---\nname: 甲\nlevel: constructor\nparent: __proto__\n---\n[@constructor] <EntityLink to="__proto__/toString" /> <MetricChart metric="constructor" />',
	],
	[
		'a tag never closed',
		`---\nname: 甲\nlevel: province\n---\n${'<EntityLink to="regions/north">\n'.repeat(1000)}`,
	],
	['a tag closed only', `---\nname: 甲\nlevel: province\n---\n${'</EntityLink>'.repeat(1000)}`],
	['braces', `---\nname: 甲\nlevel: province\n---\n${'{'.repeat(2000)}${'}'.repeat(1000)}`],
	['emphasis', `---\nname: 甲\nlevel: province\n---\n${'**甲_'.repeat(3000)}`],
	['quotes in quotes', `---\nname: 甲\nlevel: province\n---\n${'> '.repeat(500)}甲`],
	[
		'lists in lists',
		`---\nname: 甲\nlevel: province\n---\n${Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')}`,
	],
	['citations', `---\nname: 甲\nlevel: province\n---\n${'[@yearbook'.repeat(3000)}`],
	[
		'digits',
		`---\nname: 甲\nlevel: province\n---\n${'1,'.repeat(20_000)}家${'一二三万'.repeat(5000)}家`,
	],
	['conflict markers', '<<<<<<<\n=======\n'.repeat(300)],
	['keys without values', `---\n${'a:\n'.repeat(1000)}---\n甲`],
	['aliases', `---\nname: &a 甲\nnote: [${'*a, '.repeat(5000)}]\n---\n甲`],
	['quotes', `---\nname: ${'"\''.repeat(3000)}\nlevel: province\n---\n甲`],
	[
		'control characters',
		`---\nname: 甲\n---\n${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('甲')}`,
	],
])('no input crashes the check or holds it up: %s', (_, text) => {
	const { problems, seconds } = timed(text);
	// As much of the plainest prose, in the same run: what grows faster than the text is found out.
	const plain = timed(
		`---\nname: 甲\nlevel: province\n---\n${'甲。\n\n'.repeat(Math.min(text.length, 40_000) / 4)}`,
	);
	expect(seconds).toBeLessThan(10 * (plain.seconds + 0.1));
	for (const { line, column, message } of problems) {
		expect(line).toBeGreaterThan(0);
		expect(line).toBeLessThanOrEqual(text.split('\n').length);
		expect(column).toBeGreaterThan(0);
		expect(message).not.toMatch(/undefined|NaN|\[object/);
	}
});

test('what a site calls strict is an error there', () => {
	const worn = { file: zone, from: '新项目<', to: '本站写过新项目<' };
	const strict = {
		file: 'content/site.yaml',
		from: 'register:',
		to: 'strict: [worn-phrase]\nregister:',
	};
	const told = (...changes: Change[]) => {
		const { problems, warnings } = reportAfter(worn, ...changes);
		const of = ({ rule }: { rule: string }) => rule === 'worn-phrase';
		return { problems: problems.filter(of).length, warnings: warnings.filter(of).length };
	};
	expect(told()).toEqual({ problems: 0, warnings: 1 });
	expect(told(strict)).toEqual({ problems: 1, warnings: 0 });
});
