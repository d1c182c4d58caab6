import { collectionNames, otherFileNames } from './zh-CN/collections.ts';
import { commandHelp } from './commands.ts';

/** What stands between backticks is set as code. */
export const contributingText = {
	title: '参与编写',
	description:
		'怎样改正或增加一个数字：不用编程，改一行，附上来源，提交合并请求。附每一类文件的样例和字段说明。',
	lead: '发现数字错了、旧了、漏了，都可以改。会写 Markdown 就够，不需要编程，也不用在自己的电脑上安装什么。',
	contents: '本页目录',
	quickTitle: '改正一个数字',
	quick: [
		'在页面上找到那个数字，点开它，记录的最后写着它在哪个文件、哪一行。页面末尾的“使用与更正”也写着文件。',
		'在仓库的网页上打开这个文件，点编辑（铅笔）图标。不需要把仓库下载到自己的电脑。',
		'改那一行：`value` 是数值，`unit` 是单位，`source` 是来源。一条记录占一行，改一行就是改一个事实。',
		'页面下方写一句改了什么、依据是什么，提交合并请求（Pull request）。没有写权限时，网站会自动为您建一份副本。',
		'几分钟后检查的结果出现在合并请求里。有问题时，每个问题都指出文件、行、列，写明怎样改；照着再编辑一次即可。',
	],
	withRepository: '仓库在这里：',
	withoutRepository:
		'这一版没有设定仓库的网址，所以页面上没有编辑链接，只写出文件的路径和行号，例如 `content/zones/shenyang.mdx` 第 12 行。请在您拿到的仓库里打开同一个文件来改，或把路径、行号、改法和来源告诉维护者。',
	withoutEditing:
		'不方便改文件，可以在仓库的 Issues 里新建一条，选“数字有误”“补充来源”或“新增页面”，照表填写。',
	sourceTitle: '先有来源',
	source: [
		'每个数字、目标、大事和成员关系都要有来源，没有来源就不能上站。不凭记忆改，不从别的百科抄。',
		'来源是 `content/sources/` 里的一个文件，文件名就是它的 id。写 `source` 时填文件名。没有就先照下面的样例建一个，可以放在同一个合并请求里。',
		'照原文写数：3.20 就写 3.20，2.81万亿元就写 `value: 2.81, unit: 万亿元`，不折算，不四舍五入。原文有“约”“超”，写在 `qualifier` 里。',
		'原文没有说的，不写；不知道的字段整行去掉。不写就是“未收录”，不会当成零。',
		'等级（`grade`）：A 是官方，或发布者自己的页面、文本；B 是有名的报刊，经转引或摘录读到；C 是百科、门户或来历不明的页面。C 级的数字照收，但标“待核”，不进主要数字、图和排序。',
	],
	newPageTitle: '增加一页',
	newPage: [
		'在对应的文件夹里新建文件，文件名用小写字母、数字和连字符，如 `content/zones/shenyang.mdx`。文件名就是 id，也是网址的一段。非改不可时，在新文件里写 `formerly: [旧文件名]`，旧网址会引到新的一页。',
		'复制下面同类的样例，换成真实的内容，`#` 后面的说明删掉。',
		'两行 `---` 之间是字段，之后是正文。正文用自己的话写，不照抄来源的句子。',
	],
	yamlTitle: '字段怎样写',
	yaml: [
		'写成 `字段: 值`，冒号是半角，后面有一个空格。行首用空格缩进，不用 Tab。',
		'花括号里的一条记录，各项用英文逗号隔开。文字里要用逗号时，用中文逗号“，”；文字里有英文逗号、百分号、方括号或花括号时，用英文双引号把整段文字括起来，如 `note: "占12%"`。',
		'数值、日期都照字面读，不用加引号：`value: 3.20` 不会变成 3.2。',
	],
	observationTitle: '观测值的字段',
	observation:
		'高新区、联盟、产业网络、地区、机制、政策和大事的文件都可以有 `observations`，一行一个印出的数字。',
	targetTitle: '目标的字段',
	statementTitle: '各方说法的字段',
	statement:
		'同样这些文件都可以有 `statements`，一行一条：谁、当时任什么职务、说了或建议了什么、什么时候、出自哪里。`said` 用自己的话写，不抄原文的句子，也不写引号里的原话；没有印姓名的人，`by` 写原文的称呼。同一个人在同一来源里说了几件事，分成几条，后面的加上 `key`。',
	target:
		'同样这些文件都可以有 `targets`，一行一个目标。写上 `value` 和 `unit`，到期后网站会自动同实际数字对照；增速的目标，也同写在实际数旁边的增速对照。不是数字的目标，到期后由人在 `verdict` 里写结果、理由和来源。所列事项的个数（五领域、七类场景）和没有基数的“翻番”不是目标值，不写 `value`。目标是数字，来源却用别的名称或限定词写明了结果的，在 `verdict` 里再写 `outcome`：是哪一条观测值。',
	fieldsLabel: '字段',
	required: '必填',
	requiredYes: '必填',
	requiredNo: '可省',
	meaning: '说明',
	periodTitle: '时期',
	periodIntro: '写法只有这几种，起止都含在内。',
	periodColumns: { written: '写法', read: '意思' },
	periods: [
		['2024', '2024年全年'],
		['2024-06', '2024年6月'],
		['2024-09-30', '2024年9月30日'],
		['2024-Q1', '2024年一季度（Q1 至 Q4）'],
		['2024-H1', '2024年上半年（H1、H2）'],
		['2023/2024', '2023年至2024年；斜线两边可以是上面任何一种'],
		['2013/..', '2013年以来'],
		['../2020-07', '截至2020年7月'],
		['unknown', '原文没有写时间'],
	],
	periodNote: '时期不是原文写明、而是推定的，在 `periodInferred` 里写依据。',
	qualifierTitle: '限定词',
	qualifierIntro:
		'原文印的是哪个词，就写哪个词。它决定数字怎样比较。表里没有的词，在 `content/vocabulary/qualifiers.yaml` 里加一行。',
	qualifierColumns: { words: '写法', read: '网站怎样理解' },
	unitTitle: '单位',
	unitIntro:
		'单位与原文一致，前面可以带 百、千、万、十万、百万、千万、亿、百亿、千亿、万亿，如 万亿元、亿美元、万人、亿台。下面是现有的单位，用分号隔开；能互相换算比较的写在一起：',
	unitNote:
		'货币从不换算，亿元和亿美元是两个系列。原文的单位表里没有，在 `content/vocabulary/units.yaml` 里加一行，如 `- { unit: 公里, dimension: 长度, factor: 1000 }`，可以放在同一个合并请求里；加了 港元，亿港元 也就能用了。',
	proseTitle: '正文',
	prose: [
		'引用来源：在句末、句号之前写 `[@来源的文件名]`；指明位置写 `[@来源, 第3段]`；两个来源写 `[@甲; @乙]`。网站把它变成带编号的链接。不要放在行首。',
		'正文里的数字用 `<Figure … />` 取自观测值，例如 `<Figure metric="revenue" period="2024" />`。观测值一改，正文随着改，不会互相矛盾。总要写 `period`：以后有人补上另一年，这一句仍指着同一个数字。',
		'手写的数字只有一种情况可以：同一句里有来源标注，而且本页没有这个数值和单位的观测值。年份、日期、“第3届”、引号里的名称（“1+4+N”）和“三大”“五点”这样的计数不算数字。',
		'正文里不能有 `import`、`export`、花括号、HTML 标签；“`<`”写成“小于”或全角的“＜”。',
	],
	componentsTitle: '正文里可用的组件',
	componentsIntro: '直接写，不用引入。值放在英文双引号里。',
	componentRequired: '必填',
	componentOptions: (values: readonly string[]) => `可写 ${values.join('、')}。`,
	addressTitle: '一条记录的地址',
	address: [
		'每条观测值都有自己的网址：所在的页面，加 `#f-指标-时期`，例如 `/zones/shenyang/#f-gdp-2024`；没有指标的用 `label`，例如 `#f-成员单位-2024`。目标是 `#t-名称`。',
		'同一页里两条会撞在一起时，已经公布的一条保持短的，新的一条依次加上主体、口径、单位、来源，加到分得开为止。新记录写在哪一行都可以。',
		'加到最后还是相同，检查会请您在后一条写 `key`，几个小写字母，成为地址的一部分。',
		'地址公布以后就保留：哪个地址代表什么，记在 `content/addresses.yaml` 里，由 `npm run fix` 写。在网页上编辑的人不必管这个文件，新记录不用加行。',
		'改数值、单位、口径、来源，地址不变；改指标、`label` 或时期，会有新的地址，旧的也仍通到它。检查认得出是同一条，只提醒一句。',
		'已经公布的记录不要删，也不要整条换成别的数。不该收录的，在那一条里写 `retracted: { date: 2026-11-30, reason: 原文说的是全市 }`：它留在页面的“已撤回的记录”里，不再用于表、图、比较、排列和下载，也列在更正页上。',
		'已经公布的页面不要删。改名或并入另一页时，在新的文件里写 `formerly: [旧文件名]`：旧网址（连同记录的地址、CSV 和 JSON）都引到新的一页。',
	],
	addressLine:
		'`content/addresses.yaml` 一行一个地址，冒号后面是它代表什么，各项用 ` | ` 隔开，例如 `zones/shenyang#f-gdp-2018: metric gdp | period 2018 | value 471 | unit 亿元 | source cri-2018-12-22-shenyang | since 2026-11-20`。合并时两边都加了行，两边的都留下。',
	addressFields: '地址表里的各项',
	correctionTitle: '更正怎样留下记录',
	correction: [
		'改正一个已经公布的错误，除了改那一行，请在 `content/corrections/` 里加一个文件：哪一条、哪个字段、原来写作什么、改成什么、哪天、为什么、依据什么。样例见下面“更正”。',
		'这条记录会显示在那个数字的记录里。来源自己更正了数字、或有了更新的数字，不算更正：新数字另加一条，旧的保留。',
		'同一件事有两种说法时，两条都留。能说出理由采用哪一条的，在那一条写 `preferred: true` 和 `preferredReason`。',
	],
	checkTitle: '合并请求会检查什么',
	checks: [
		'每个文件的字段、写法、时期和单位；提到的每个文件名都存在；每个事实都有来源；没有重复的记录；期限不早于宣布的时间；正文里没有来历不明的数字；每一页都有正文；国家高新区的家数与名册一致。',
		'提交后有两个检查同时开始，合并请求的末尾看得到它们。`Content` 只读内容，一两分钟就有结果；`Test` 还要生成整个网站，跑全部测试，久一些。从副本（fork）提交的也一样检查，不需要任何密码；第一次参与时，GitHub 可能要维护者先同意才开始。',
		'所有问题一次列完。点 `Content` 后面的 Details 看全部；错误和留意还会各自标在文件的那一行上，每种最多十处，这是 GitHub 的限制。',
		'`Content` 的 Summary 里列出这次改动加了、改了、撤了哪些数字，供人复核。最后由维护者阅读、合并。',
		'合并以后，`Publish` 把测试再跑一遍，全部通过才生成并公布网站，所以不会有半截的页面公布出去；没有通过，网站保持原样。仓库没有打开 GitHub Pages 时只测试，不公布。',
		'合并以后，`Addresses` 把新记录的地址写进 `content/addresses.yaml`，单独提交一次。写的人不必管这个文件。主分支上的检查有错时不写，改好以后再写。',
		'每星期一，`Links` 看一遍来源的网址还能不能打开，结果写在它的 Summary 里，什么也不改。有网址失效（404 或 410），它就显示为失败。',
		'在自己的电脑上也可以先查：`npm run check:content` 查内容，`npm run fix` 改好一看就知道该怎样写的小毛病，`npm run diff` 列出改动了哪些数字，`npm run links` 看来源的网址。或者用 `npm run dev` 边改边看：每次存盘都会检查，要改的地方盖在网页上，改好就消失。',
	],
	editorTitle: '用编辑器写',
	editor: [
		'用 VS Code 打开仓库，它会推荐安装 YAML 扩展（`redhat.vscode-yaml`）。装上以后，在 `content/` 里扩展名是 `.yaml` 的文件中，指着字段会显示说明，输入时提示字段名和可选的值，不认识的字段、漏掉的必填字段当场标出。',
		'扩展名是 `.mdx` 的文件（高新区、联盟、大事等）没有这些：编辑器不读两行 `---` 之间的字段。请照下面的样例和字段表写，用 `npm run check:content` 查。',
		'编辑器只看一个文件里字段的写法。时期和单位对不对、提到的文件在不在、哪些字段要一起写，由检查来看；编辑器没有标出，不等于检查能通过。',
		'这些提示来自 `public/schemas/` 里的 JSON Schema，一类文件一个，公布在网站的 `/schemas/` 下，别的编辑器和程序也能用。改了字段的定义以后运行 `npm run schemas`，它会重写这些文件和 `.vscode/settings.json`。',
	],
	commandsTitle: '在自己的电脑上：几条命令',
	commandsIntro: [
		'不用命令也能做完所有的事；要加的东西多，用它们省事。在仓库的文件夹里运行，只需要 Git 和 Node。',
		'选项前面要隔一个 `--`，如 `npm run import -- 表格.csv --write`，不然 npm 会把选项留给自己。每条都有详细的说明：`npm run import -- --help`。',
	],
	commandsColumns: { usage: '命令', about: '做什么' },
	commands: Object.values(commandHelp).map(({ usage, about }) => ({ usage, about })),
	rulesTitle: '检查的规则',
	rulesIntro:
		'检查所说的每句话末尾，方括号里是规则的名称，如 `[unknown-id]`，在这里可以查到它是怎么回事。标“留意”的只是提醒，不妨碍合并。',
	ruleGroups: {
		form: '文件的写法',
		shape: '字段的写法',
		content: '记录与全站',
		prose: '正文',
	},
	ruleWarning: '留意',
	examplesTitle: '每一类文件的样例',
	examplesIntro:
		'样例里的名称、数字和来源都是虚构的，只作示范；`#` 后面是说明。复制后把内容换成真的。文件名见每段样例的上方。',
	exampleLabel: (name: string) => `${name}文件的样例`,
	fieldsOf: (name: string) => `${name}的字段`,
	nestedNote: '带点的是上一级里面的字段，如 `approved.date` 写在 `approved` 的花括号里。',
	names: { ...collectionNames, ...otherFileNames },
};
