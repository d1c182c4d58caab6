import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, checkContent } from '../../src/checks/check-content.ts';
import { formatReport } from '../../src/checks/report.ts';
import { readContent, readContentFile } from '../../src/schemas/content.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const clean = readContent(join(fixtures, 'clean'));

const zone = 'content/zones/alpha.mdx';

/** The report on the clean fixture after one change to one of its files. */
function reportAfter(change: [path: string, from: string, to: string]): string {
	const [path, from, to] = change;
	const files = clean.files.map((file) => {
		if (file.path !== path) return file;
		if (!file.text.includes(from)) throw new Error(`${path} has no “${from}”.`);
		return readContentFile(
			file.collection,
			file.id,
			path,
			file.text.replace(from, () => to),
		);
	});
	return formatReport(check({ ...clean, files }));
}

test('content without a slip gives no problem and no warning', async () => {
	const report = await checkContent(join(fixtures, 'clean'));
	expect(report).toEqual({ problems: [], warnings: [], files: 8 });
});

test('the register has no word about a level that cannot be read', () => {
	expect(reportAfter([zone, 'level: national', 'level: none'])).not.toContain('名册');
});

test('a misspelt field is told at its place', () => {
	expect(reportAfter([zone, 'level: national', 'levle: national'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:3:1 \`levle\`：不认识的字段“levle”。 [shape]
		    是不是 level？可用字段：name、nameEn、aliases、fullName、level、region、city、approved、batch、areaHa、industries、website、listed、formerly、observations、targets、note。
		content/ 里有 1 处要改。"
	`);
});

test('a misspelt field of a record is told at its place', () => {
	expect(reportAfter([zone, 'scope: whole-zone', 'scop: whole-zone'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:6:62 \`observations.1.scop\`：不认识的字段“scop”。 [shape]
		    是不是 scope？可用字段：metric、label、subject、period、value、valueMax、unit、printed、qualifier、growth、growthBasis、growthNote、share、scope、status、formula、periodInferred、flags、missing、preferred、preferredReason、key、retracted、source、locator、note。
		content/scopes/whole-zone.yaml:1:1 （留意）这个口径没有任何地方用到。 [content]
		    如果不再需要就删掉文件。
		content/ 里有 1 处要改。"
	`);
});

test('a field that is missing is told at its place', () => {
	expect(reportAfter([zone, 'value: 57, ', ''])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:5 \`observations.3\`：缺少字段“value”。 [shape]
		    补上它：原文印出的数值，单位写在 unit，3.20 就写 3.20。
		content/ 里有 1 处要改。"
	`);
});

test('a value outside the list is told at its place', () => {
	expect(reportAfter([zone, 'level: national', 'level: nationl'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:3:8 \`level\`：“nationl”不在可选的写法里：national、provincial、other。 [shape]
		    是不是 national？
		content/ 里有 1 处要改。"
	`);
});

test('an id that no file has is told at its place', () => {
	expect(reportAfter([zone, 'region: north', 'region: nort'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:4:9 \`region\`：没有“nort”这个地区。 [reference]
		    是不是 north？这里写文件名，见 content/regions/。
		content/ 里有 1 处要改。"
	`);
});

test('a source that no file has is told at its place', () => {
	expect(reportAfter([zone, 'growth: 8.8, source: yearbook', 'growth: 8.8, source: yearbok']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:7:83 \`observations.2.source\`：没有“yearbok”这个来源。 [reference]
			    是不是 yearbook？这里写文件名，见 content/sources/。
			content/ 里有 1 处要改。"
		`);
});

test('a record without a source is told at its place', () => {
	expect(reportAfter([zone, ', source: yearbook, note: "占12%"', ', note: "占12%"']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:8:5 \`observations.3\`：缺少字段“source”：没有来源的事实不能上站。 [shape]
			    补上 source: 来源的文件名，见 content/sources/；没有就先建一个来源文件。
			content/ 里有 1 处要改。"
		`);
});

test('an event with an empty list of sources is told at its place', () => {
	expect(reportAfter(['content/events/2024-fair.mdx', 'sources: [yearbook]', 'sources: []']))
		.toMatchInlineSnapshot(`
			"content/events/2024-fair.mdx:7:10 \`sources\`：“sources”是空的：没有来源的事实不能上站。 [shape]
			    至少写一个来源的文件名，见 content/sources/；没有就先建一个来源文件。
			content/ 里有 1 处要改。"
		`);
});

test('a period in Chinese is told at its place', () => {
	expect(reportAfter([zone, 'period: 2023', 'period: 2023年'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:6:32 \`observations.1.period\`：“2023年”不合规则：时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown。 [shape]
		    改成 2023。
		content/ 里有 1 处要改。"
	`);
});

test('a half year in Chinese is told at its place', () => {
	expect(reportAfter([zone, 'label: 新项目, period: 2024', 'label: 新项目, period: 2024年上半年']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:8:27 \`observations.3.period\`：“2024年上半年”不合规则：时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown。 [shape]
			    改成 2024-H1。
			content/ 里有 1 处要改。"
		`);
});

test('a month that does not exist is told at its place', () => {
	expect(reportAfter([zone, 'period: 2023', 'period: 2023-13'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:6:32 \`observations.1.period\`：“2023-13”不合规则：时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown。 [shape]
		    改成合规则的写法。时期：2024、2024-06、2024-H1、2024-Q1、起/止、2013/..、unknown。
		content/ 里有 1 处要改。"
	`);
});

test('a unit that no table has is told at its place', () => {
	expect(reportAfter([zone, 'value: 57, unit: 个', 'value: 57, unit: 只'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:50 \`observations.3.unit\`：没有“只”这个单位。 [shape]
		    单位写成 家、个、亿元、万亿元、% 等；确需新单位，请在 src/quantities/unit.ts 的表里加上。
		content/ 里有 1 处要改。"
	`);
});

test('a unit that does not fit the metric is told at its place', () => {
	expect(reportAfter([zone, 'value: 3.10, unit: 万亿元', 'value: 3.10, unit: 家']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:7:57 \`observations.2.unit\`：单位“家”不合指标“营业收入”：可用 亿元、万亿元。 [figure]
			    改用上面的单位；如果说的不是这个指标，改用 label。
			content/ 里有 1 处要改。"
		`);
});

test('a unit of the right kind in the wrong size is told at its place', () => {
	expect(reportAfter([zone, 'value: 3.10, unit: 万亿元', 'value: 3.10, unit: 万元']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:7:57 \`observations.2.unit\`：单位“万元”不合指标“营业收入”：可用 亿元、万亿元。 [figure]
			    改成 亿元；如果说的不是这个指标，改用 label。
			content/ 里有 1 处要改。"
		`);
});

test('a value with its qualifier is told at its place', () => {
	expect(reportAfter([zone, 'value: 57', 'value: 约57'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:40 \`observations.3.value\`：“约57”不合规则：要写数字，不带千分位逗号和单位，如 2.81。 [shape]
		    写成 57；限定词写在 qualifier，单位写在 unit。
		content/ 里有 1 处要改。"
	`);
});

test('a value with a thousands separator is told at its place', () => {
	expect(reportAfter([zone, 'value: 57', 'value: 5,700'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:42 “5,700”里的英文逗号把数字切断了：数字不带千分位逗号。 [yaml]
		    写成 5700。
		content/ 里有 1 处要改。"
	`);
});

test('an observation that stands twice is told at its place', () => {
	expect(
		reportAfter([
			zone,
			'  - { label: 新项目',
			'  - { metric: revenue, period: 2024, value: 3.2, unit: 万亿元, source: yearbook }\n  - { label: 新项目',
		]),
	).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:5 \`observations.3\`：与第 7 行是同一条：主体、指标、时期、口径和来源都相同。 [figure]
		    删掉一条；如果确是两个数，写明不同的 scope、subject 或 period。
		content/ 里有 1 处要改。"
	`);
});

test('neither metric nor label is told at its place', () => {
	expect(reportAfter([zone, 'label: 新项目, ', ''])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:5 \`observations.3\`：缺少 metric 或 label。 [shape]
		    补上 metric: 指标的文件名，见 content/metrics/；没有对应的指标就写 label: 这个数字叫什么。
		content/zones/alpha.mdx:14:4 zones/alpha 没有合于 label="新项目" period="2024" 的观测值。 [prose]
		    可写：<Figure metric="revenue" period="2023" />、<Figure metric="revenue" period="2024" />。
		content/ 里有 2 处要改。"
	`);
});

test('both metric and label is told at its place', () => {
	expect(reportAfter([zone, 'label: 新项目, ', 'label: 新项目, metric: revenue, ']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:8:14 \`observations.3.label\`：metric 和 label 只能写一个。 [shape]
			    删掉其中一个：有对应的可比指标就留 metric，没有就留 label。
			content/zones/alpha.mdx:8:67 \`observations.3.unit\`：单位“个”不合指标“营业收入”：可用 亿元、万亿元。 [figure]
			    改用上面的单位；如果说的不是这个指标，改用 label。
			content/zones/alpha.mdx:12:18 zones/alpha 合于 metric="revenue" period="2024" 的观测值有 2 条。 [prose]
			    可写：<Figure metric="revenue" period="2024" unit="万亿元" />、<Figure metric="revenue" period="2024" unit="个" />。
			content/zones/alpha.mdx:14:43 zones/alpha 合于 metric="revenue" period="2024" 的观测值有 2 条。 [prose]
			    可写：<Figure metric="revenue" period="2024" unit="万亿元" />、<Figure metric="revenue" period="2024" unit="个" />。
			content/ 里有 4 处要改。"
		`);
});

test('a tab is told at its place', () => {
	expect(reportAfter([zone, 'region: north', '\tregion: north'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:4:1 行首用了制表符（Tab），YAML 只认空格。 [yaml]
		    把行首的 Tab 换成两个空格。
		content/ 里有 1 处要改。"
	`);
});

test('a tab before a record is told at its place', () => {
	expect(reportAfter([zone, '  - { label', '\t- { label'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:1 行首用了制表符（Tab），YAML 只认空格。 [yaml]
		    把行首的 Tab 换成两个空格。
		content/ 里有 1 处要改。"
	`);
});

test('a full-width colon is told at its place', () => {
	expect(reportAfter([zone, 'region: north', 'region：north'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:4:7 “region”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [yaml]
		    改成 region: 
		content/ 里有 1 处要改。"
	`);
});

test('a full-width colon in a record is told at its place', () => {
	expect(reportAfter([zone, 'label: 新项目, period: 2024', 'label: 新项目, period：2024']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:8:25 “period”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [yaml]
			    改成 period: 
			content/ 里有 1 处要改。"
		`);
});

test('a colon without a space is told at its place', () => {
	expect(reportAfter([zone, 'region: north', 'region:north'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:4:7 “region:”后面缺一个空格。 [yaml]
		    改成 region: 
		content/ 里有 1 处要改。"
	`);
});

test('an unquoted percent sign is told at its place', () => {
	expect(reportAfter([zone, '"占12%"', '占12%'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:77 “占12%”里有百分号，却没有加引号。 [yaml]
		    写成 "占12%"。
		content/ 里有 1 处要改。"
	`);
});

test('an ASCII comma in a flow map is told at its place', () => {
	expect(reportAfter([zone, '"占12%"', '甲,乙'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:79 “乙”没有字段名：一行花括号里的英文逗号把文字切断了。 [yaml]
		    把英文逗号改成中文逗号“，”，或把整段文字用英文引号括起来：写成 "甲,乙"。
		content/ 里有 1 处要改。"
	`);
});

test('an ASCII bracket is told at its place', () => {
	expect(reportAfter([zone, '"占12%"', '见[注]'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:77 “见[注]”里有英文括号，却没有加引号。 [yaml]
		    写成 "见[注]"，或改用中文括号。
		content/ 里有 1 处要改。"
	`);
});

test('a brace that is not closed is told at its place', () => {
	expect(reportAfter([zone, 'note: "占12%" }', 'note: "占12%"'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:5 “{”没有写完。 [yaml]
		    在这一行的末尾补上“}”。
		content/ 里有 1 处要改。"
	`);
});

test('a quote that is not closed is told at its place', () => {
	expect(reportAfter([zone, '"占12%"', '"占12%'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:8:77 英文引号没有成对。 [yaml]
		    在这段文字的末尾补上引号；文字里本来就有引号的，改用中文引号“”。
		content/ 里有 1 处要改。"
	`);
});

test('a field indented by mistake is told at its place', () => {
	expect(reportAfter([zone, 'region: north', '  region: north'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:4:1 行首的空格数不对，和上下各行没有对齐。 [yaml]
		    删掉行首的空格。
		content/ 里有 1 处要改。"
	`);
});

test('a field written twice is told at its place', () => {
	expect(reportAfter([zone, 'region: north', 'region: north\nregion: north']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:5:1 字段“region”写了两次。 [yaml]
			    留下正确的一个，删掉另一个。
			content/ 里有 1 处要改。"
		`);
});

test('a file without fields is told at its place', () => {
	expect(reportAfter([zone, '---\nname', 'name'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:1:1 文件开头没有用“---”括起来的字段。 [yaml]
		    第一行写 ---，字段写完后再写一行 ---，正文接在后面。
		content/ 里有 1 处要改。"
	`);
});

test('an MDX import is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure', 'import x from "fs"\n\n新项目<Figure']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:1 正文里不能写 import 或 export。 [prose]
			    删掉这一行：可用的组件不需要引入。
			content/ 里有 1 处要改。"
		`);
});

test('an expression is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure label="新项目" period="2024" />', '新项目{1+1}']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:4 正文里的“{1+1}”会被当作程序：花括号不能用。 [prose]
			    删掉花括号，或改用中文括号（）。
			content/ 里有 1 处要改。"
		`);
});

test('an expression as a value is told at its place', () => {
	expect(reportAfter([zone, 'period="2024" />', 'period={2024} />'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:12:43 “period”的值要写在英文引号里。 [prose]
		    写成 period="…"。
		content/ 里有 1 处要改。"
	`);
});

test('a script is told at its place', () => {
	expect(
		reportAfter([
			zone,
			'新项目<Figure label="新项目" period="2024" />',
			'<script>alert(1)</script>',
		]),
	).toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:1 正文里不能写 <script>。 [prose]
			    删掉它；可用的组件有 Figure、MetricChart、CompareChart、MemberTable、Timeline、EntityLink。
			content/ 里有 1 处要改。"
		`);
});

test('a style is told at its place', () => {
	expect(
		reportAfter([
			zone,
			'新项目<Figure label="新项目" period="2024" />',
			'<Figure label="新项目" style="color:red" />',
		]),
	).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:1 标签里不能写“style”。 [prose]
		    可写：of、metric、label、period、scope、subject、key、unit、source、show。
		content/ 里有 1 处要改。"
	`);
});

test('a comment is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure', '<!-- 注 -->新项目<Figure'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:1 正文里不能写注释“<!-- … -->”。 [prose]
		    删掉它；要给读者看的说明写进正文，给编者看的写进合并请求。
		content/ 里有 1 处要改。"
	`);
});

test('a less-than sign before a number is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure', '不足<10%，新项目<Figure'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:3 “<10%”里的“<”会被当作标签的开头。 [prose]
		    改成“小于”“不足”，或全角的“＜”。
		content/ 里有 1 处要改。"
	`);
});

test('a citation with a colon at the start of a line is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure', '[@yearbook]: 新项目<Figure'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:1 行首的“[@…]:”会被当作链接定义，整行都不会显示。 [prose]
		    把来源标注放到句末、句号之前。
		content/ 里有 1 处要改。"
	`);
});

test('a citation of no file is told at its place', () => {
	expect(reportAfter([zone, '[@yearbook, 第3段]', '[@yearbok]'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:12:60 没有“yearbok”这个来源。 [prose]
		    是不是 yearbook？这里写文件名，见 content/sources/。
		content/ 里有 1 处要改。"
	`);
});

test('a citation by title is told at its place', () => {
	expect(reportAfter([zone, '[@yearbook, 第3段]', '[@年鉴]'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:12:60 来源标注“[@年鉴]”写法不对。 [prose]
		    写成 [@来源的文件名]、[@来源的文件名, 第3段] 或 [@甲; @乙]。
		content/ 里有 1 处要改。"
	`);
});

test('a figure typed by hand is told at its place', () => {
	expect(reportAfter([zone, '新项目<Figure label="新项目" period="2024" />', '共37家']))
		.toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:2 “37家”是没有出处的数字。 [prose]
		    改用 <Figure … /> 取观测值，或在同一句里注明来源 [@…]。
		content/ 里有 1 处要改。"
	`);
});

test('a figure typed by hand that the page has as a record, cited or not is told at its place', () => {
	expect(
		reportAfter([zone, '新项目<Figure label="新项目" period="2024" />', '新项目57个 [@yearbook]']),
	).toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:4 “57个”在本页已有观测值，不能手写。 [prose]
			    改成 <Figure label="新项目" period="2024" />。
			content/ 里有 1 处要改。"
		`);
});

test('a figure of no record is told at its place', () => {
	expect(
		reportAfter([zone, 'metric="revenue" period="2024" />', 'metric="revenue" period="2022" />']),
	).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:12:18 zones/alpha 没有合于 metric="revenue" period="2022" 的观测值。 [prose]
		    可写：<Figure metric="revenue" period="2023" />、<Figure metric="revenue" period="2024" />。
		content/ 里有 1 处要改。"
	`);
});

test('a figure of several records is told at its place', () => {
	expect(reportAfter([zone, 'metric="revenue" period="2024" />', 'metric="revenue" />']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:12:18 zones/alpha 合于 metric="revenue" 的观测值有 2 条。 [prose]
			    可写：<Figure metric="revenue" period="2023" />、<Figure metric="revenue" period="2024" />。
			content/ 里有 1 处要改。"
		`);
});

test('a growth that the record does not give is told at its place', () => {
	expect(reportAfter([zone, 'period="2024" show="growth"', 'period="2023" show="growth"']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:43 这条观测值没有增速。 [prose]
			    去掉 show，或在观测值里补上原文的增速（growth）或占比（share）。
			content/ 里有 1 处要改。"
		`);
});

test('a misspelt attribute is told at its place', () => {
	expect(reportAfter([zone, 'period="2024" />', 'preiod="2024" />'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:12:18 <Figure> 没有“preiod”这一项。 [prose]
		    是不是 period？可写：of、metric、label、period、scope、subject、key、unit、source、show。
		content/ 里有 1 处要改。"
	`);
});

test('a misspelt component is told at its place', () => {
	expect(reportAfter([zone, '<Figure label', '<Figur label'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:14:4 没有 <Figur> 这个组件。 [prose]
		    是不是 Figure？
		content/ 里有 1 处要改。"
	`);
});

test('a component that is not closed is told at its place', () => {
	expect(reportAfter([zone, '<Figure label="新项目" period="2024" />', '<Figure label="新项目">']))
		.toMatchInlineSnapshot(`
			"content/zones/alpha.mdx:14:4 <Figure label="新项目"> 没有写完。 [prose]
			    在标签末尾写“/>”；里面有文字的，在文字后面写结束标签。
			content/ 里有 1 处要改。"
		`);
});

test('a deadline before its announcement is told at its place', () => {
	expect(reportAfter([zone, 'deadline: 2027', 'deadline: 2024'])).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:10:43 \`targets.1.deadline\`：期限 2024 早于宣布的时间 2025-03。 [figure]
		    核对 deadline 和 announced，改正写错的一个。
		content/ 里有 1 处要改。"
	`);
});

test('a verdict by hand on a figure is told at its place', () => {
	expect(
		reportAfter([
			zone,
			'deadline: 2027',
			'value: 5, unit: 亿元, verdict: { value: met, reason: 完成, source: yearbook }, deadline: 2027',
		]),
	).toMatchInlineSnapshot(`
		"content/zones/alpha.mdx:10:62 \`targets.1.verdict\`：目标是数字时由程序对照实际值判断，不能写 verdict。 [shape]
		    删掉 verdict；实际值收录进 observations 以后，结论自会改变。
		content/ 里有 1 处要改。"
	`);
});

test('a page without prose is told at its place', () => {
	expect(reportAfter(['content/regions/north.mdx', '北方有一家高新区。\n', '']))
		.toMatchInlineSnapshot(`
			"content/regions/north.mdx:5:1 这一页没有正文。 [prose]
			    在“---”之后用自己的话写一段，并注明来源，如 [@来源的文件名]。
			content/ 里有 1 处要改。"
		`);
});

test('a register with another number of zones is told at its place', () => {
	expect(reportAfter(['content/site.yaml', 'national: 1', 'national: 178'])).toMatchInlineSnapshot(`
		"content/site.yaml:2:41 国家级高新区有 1 家，名册上是 178 家。 [content]
		    查一查 content/zones/ 里是否多了或少了 level: national 的文件，或改正 register.national。
		content/ 里有 1 处要改。"
	`);
});

test('a page that does not exist is told at its place', () => {
	expect(
		reportAfter([
			'content/events/2024-fair.mdx',
			'entities: [zones/alpha]',
			'entities: [zones/alfa]',
		]),
	).toMatchInlineSnapshot(`
		"content/events/2024-fair.mdx:5:12 \`entities.1\`：没有“zones/alfa”这一页。 [reference]
		    是不是 zones/alpha？
		content/ 里有 1 处要改。"
	`);
});

test('all slips at once are all told', async () => {
	expect(formatReport(await checkContent(join(fixtures, 'every-slip')))).toMatchInlineSnapshot(`
		"content/zones/notes.txt:1:1 不认识这个文件：它所在的文件夹或扩展名不对。 [content]
		    文件放在 content/<集合>/ 里，MDX 或 YAML 见贡献指南；文件名用小写字母、数字和连字符。
		content/events/2024-fair.mdx:3:7 \`date\`：“2024-13”不合规则：日期写成 2024、2024-06 或 2024-06-30。 [shape]
		    改成合规则的写法。哪一天；只知道月或年就写到月或年。
		content/events/2024-fair.mdx:4:12 \`precision\`：“weekly”不在可选的写法里：day、month、year、span、unknown。 [shape]
		    改成合规则的写法。日期的精度：day 日，month 月，year 年，span 一段，unknown 未给。
		content/events/2024-fair.mdx:5:12 \`entities.1\`：没有“zones/alfa”这一页。 [reference]
		    是不是 zones/alpha？
		content/events/2024-fair.mdx:7:10 \`sources\`：“sources”是空的：没有来源的事实不能上站。 [shape]
		    至少写一个来源的文件名，见 content/sources/；没有就先建一个来源文件。
		content/regions/north.mdx:5:1 这一页没有正文。 [prose]
		    在“---”之后用自己的话写一段，并注明来源，如 [@来源的文件名]。
		content/site.yaml:2:41 国家级高新区有 1 家，名册上是 178 家。 [content]
		    查一查 content/zones/ 里是否多了或少了 level: national 的文件，或改正 register.national。
		content/zones/Beta.mdx:1:1 文件开头没有用“---”括起来的字段。 [yaml]
		    第一行写 ---，字段写完后再写一行 ---，正文接在后面。
		content/zones/Beta.mdx:1:1 文件名“Beta”不合规则：只用小写字母、数字和连字符。 [content]
		    改名为 beta。
		content/zones/alpha.mdx:4:9 \`region\`：没有“nort”这个地区。 [reference]
		    是不是 north？这里写文件名，见 content/regions/。
		content/zones/alpha.mdx:5:1 \`cty\`：不认识的字段“cty”。 [shape]
		    是不是 city？可用字段：name、nameEn、aliases、fullName、level、region、city、approved、batch、areaHa、industries、website、listed、formerly、observations、targets、note。
		content/zones/alpha.mdx:6:1 行首用了制表符（Tab），YAML 只认空格。 [yaml]
		    把行首的 Tab 换成两个空格。
		content/zones/alpha.mdx:7:7 “nameEn”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [yaml]
		    改成 nameEn: 
		content/zones/alpha.mdx:8:6 “batch:”后面缺一个空格。 [yaml]
		    改成 batch: 
		content/zones/alpha.mdx:10:32 \`observations.1.period\`：“2023年”不合规则：时期写成 2024、2024-06、2024-09-30、2024-Q1、2024-H1、起/止、2013/..、../2020-07 或 unknown。 [shape]
		    改成 2023。
		content/zones/alpha.mdx:11:57 \`observations.2.unit\`：单位“家”不合指标“营业收入”：可用 亿元、万亿元。 [figure]
		    改用上面的单位；如果说的不是这个指标，改用 label。
		content/zones/alpha.mdx:12:5 \`observations.3\`：与第 11 行是同一条：主体、指标、时期、口径和来源都相同。 [figure]
		    删掉一条；如果确是两个数，写明不同的 scope、subject 或 period。
		content/zones/alpha.mdx:13:5 \`observations.4\`：缺少字段“source”：没有来源的事实不能上站。 [shape]
		    补上 source: 来源的文件名，见 content/sources/；没有就先建一个来源文件。
		content/zones/alpha.mdx:13:25 “period”后面是全角冒号“：”，字段名后要用半角冒号加空格。 [yaml]
		    改成 period: 
		content/zones/alpha.mdx:13:49 \`observations.4.unit\`：没有“只”这个单位。 [shape]
		    单位写成 家、个、亿元、万亿元、% 等；确需新单位，请在 src/quantities/unit.ts 的表里加上。
		content/zones/alpha.mdx:14:42 “5,700”里的英文逗号把数字切断了：数字不带千分位逗号。 [yaml]
		    写成 5700。
		content/zones/alpha.mdx:14:64 \`observations.5.source\`：没有“yearbok”这个来源。 [reference]
		    是不是 yearbook？这里写文件名，见 content/sources/。
		content/zones/alpha.mdx:14:79 “占12%”里有百分号，却没有加引号。 [yaml]
		    写成 "占12%"。
		content/zones/alpha.mdx:15:79 “乙”没有字段名：一行花括号里的英文逗号把文字切断了。 [yaml]
		    把英文逗号改成中文逗号“，”，或把整段文字用英文引号括起来：写成 "甲,乙"。
		content/zones/alpha.mdx:16:65 “见[注]”里有英文括号，却没有加引号。 [yaml]
		    写成 "见[注]"，或改用中文括号。
		content/zones/alpha.mdx:17:5 \`observations.8\`：缺少 metric 或 label。 [shape]
		    补上 metric: 指标的文件名，见 content/metrics/；没有对应的指标就写 label: 这个数字叫什么。
		content/zones/alpha.mdx:18:5 “{”没有写完。 [yaml]
		    在这一行的末尾补上“}”。
		content/zones/alpha.mdx:20:43 \`targets.1.deadline\`：期限 2024 早于宣布的时间 2025-03。 [figure]
		    核对 deadline 和 announced，改正写错的一个。
		content/zones/alpha.mdx:21:7 英文引号没有成对。 [yaml]
		    在这段文字的末尾补上引号；文字里本来就有引号的，改用中文引号“”。
		content/zones/alpha.mdx:23:1 正文里不能写 import 或 export。 [prose]
		    删掉这一行：可用的组件不需要引入。
		content/zones/alpha.mdx:25:3 “37家”是没有出处的数字。 [prose]
		    改用 <Figure … /> 取观测值，或在同一句里注明来源 [@…]。
		content/zones/alpha.mdx:25:11 “12家”在本页已有观测值，不能手写。 [prose]
		    改成 <Figure label="新企业" period="2024" />。
		content/zones/alpha.mdx:25:15 正文里的“{1+1}”会被当作程序：花括号不能用。 [prose]
		    删掉花括号，或改用中文括号（）。
		content/zones/alpha.mdx:25:20 正文里不能写 <script>。 [prose]
		    删掉它；可用的组件有 Figure、MetricChart、CompareChart、MemberTable、Timeline、EntityLink。
		content/zones/alpha.mdx:25:46 “<10%”里的“<”会被当作标签的开头。 [prose]
		    改成“小于”“不足”，或全角的“＜”。
		content/zones/alpha.mdx:27:1 行首的“[@…]:”会被当作链接定义，整行都不会显示。 [prose]
		    把来源标注放到句末、句号之前。
		content/zones/alpha.mdx:29:5 zones/alpha 合于 metric="revenue" 的观测值有 3 条。 [prose]
		    可写：<Figure metric="revenue" period="2023年" />、<Figure metric="revenue" period="2024" unit="家" />、<Figure metric="revenue" period="2024" unit="万亿元" />。
		content/zones/alpha.mdx:29:33 zones/alpha 没有合于 metric="gdp" 的观测值。 [prose]
		    可写：<Figure metric="revenue" period="2023年" />、<Figure metric="revenue" period="2024" unit="家" />、<Figure metric="revenue" period="2024" unit="万亿元" />、<Figure label="新项目" period="2024" />、<Figure label="新专利" period="2024" />。
		content/zones/alpha.mdx:29:57 <Figure> 没有“preiod”这一项。 [prose]
		    是不是 period？可写：of、metric、label、period、scope、subject、key、unit、source、show。
		content/zones/alpha.mdx:29:82 没有 <Figur> 这个组件。 [prose]
		    是不是 Figure？
		content/zones/alpha.mdx:29:92 这条观测值没有增速。 [prose]
		    去掉 show，或在观测值里补上原文的增速（growth）或占比（share）。
		content/zones/alpha.mdx:29:92 <Figure label="新企业" show="growth" /> 没有写时期。 [figure-without-period]
		    写成 <Figure label="新企业" period="2024" show="growth" />。
		content/zones/alpha.mdx:29:129 <Figure label="新企业"> 没有写完。 [prose]
		    在标签末尾写“/>”；里面有文字的，在文字后面写结束标签。
		content/zones/alpha.mdx:29:150 没有“nobody”这个来源。 [prose]
		    这里写文件名，见 content/sources/。
		content/zones/alpha.mdx:29:160 来源标注“[@年鉴]”写法不对。 [prose]
		    写成 [@来源的文件名]、[@来源的文件名, 第3段] 或 [@甲; @乙]。
		content/ 里有 45 处要改。"
	`);
});

test.each([
	'第3届大会在2024年6月举办，“1+4+N”和“百园百校万企”是名称，5G、三大、五点不是数字。',
	'2020年7月13日，《国务院关于促进100家企业发展的意见》印发。',
	'分两期，排第12位，已有三年。',
	'全年共37家 [@yearbook]。',
	'这里提到甲、乙、丙三地。',
])('what is not a figure, or is cited, may stand in prose: %s', (sentence) => {
	expect(reportAfter([zone, '新项目<Figure', `${sentence}\n\n新项目<Figure`])).toBe(
		'content/ 没有要改的地方。',
	);
});

test.each([
	['有两万余名员工。', '两万余名'],
	['投资3.5亿元。', '3.5亿元'],
	['增长12%。', '12%'],
	['有数十家企业；其中一家上市 [@yearbook]。', '数十家'],
])('a figure without a source is found: %s', (sentence, figure) => {
	expect(reportAfter([zone, '新项目<Figure', `${sentence}\n\n新项目<Figure`])).toContain(
		`“${figure}”是没有出处的数字。`,
	);
});

test('a figure is the same whatever its multiplier', () => {
	expect(
		reportAfter([zone, '新项目<Figure', '去年28100亿元 [@yearbook]。\n\n新项目<Figure']),
	).toContain('改成 <Figure metric="revenue" period="2023" />。');
});

test('what nothing uses is a warning and does not stop the build', () => {
	const report = reportAfter([zone, ', scope: whole-zone', '']);
	expect(report).toBe(
		[
			'content/scopes/whole-zone.yaml:1:1 （留意）这个口径没有任何地方用到。',
			'    如果不再需要就删掉文件。',
			'content/ 没有要改的地方，有 1 处可以留意。',
		].join('\n'),
	);
});
