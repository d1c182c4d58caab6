/** What the commands `npm run new`, `import`, `rename`, `fix`, `diff`, `releases` and `bench` say of themselves. */
import { collectionNames } from './zh-CN/collections.ts';

interface CommandHelp {
	/** As it is typed. */
	usage: readonly string[];
	/** One sentence, for the guide. */
	about: string;
	/** Further lines of `--help`. */
	more: readonly string[];
}

/** `  zone（高新区）、alliance（联盟）、…`, a few on a line. */
function listKinds(): string[] {
	const kinds = Object.entries(collectionNames).map(
		([collection, name]) => `${singularOf(collection)}（${name}）`,
	);
	return Array.from(
		{ length: Math.ceil(kinds.length / 5) },
		(_, row) => `  ${kinds.slice(row * 5, row * 5 + 5).join('、')}`,
	);
}

/** zones → zone, policies → policy. */
export function singularOf(collection: string): string {
	return collection.replace(/ies$/, 'y').replace(/s$/, '');
}

export const commandHelp = {
	new: {
		usage: ['npm run new 类别', 'npm run new 类别 -- --字段 值 … [--id 文件名] [--yes]'],
		about:
			'新建一个文件：逐项询问必填的内容，当场查对，然后写出带说明的文件，并告诉您还差什么。已有的文件不会被覆盖。',
		more: [
			'类别写英文或中文，单数复数都行：',
			...listKinds(),
			'问到的每一项都可以事先写成选项，如 --name 沈阳高新区；下一级的字段用点，如 --status.value planned。',
			'要写文件名的地方，写不准就写几个字，会列出名称或文件名里有这几个字的，再选编号。',
			'列表用顿号或逗号隔开。可省的项按回车跳过。',
			'--id 文件名  不用建议的文件名',
			'--yes        可省的不问，有建议的照建议',
			'也可以把回答一行一个从管道送入。',
		],
	},
	import: {
		usage: [
			'npm run import -- 表格.csv --metric 指标 --unit 单位 --source 来源 [--scope 口径] [--write]',
			'npm run import -- 列表.csv [--write]',
		],
		about:
			'把表格里的数字写进各页的 observations。不加 --write 只预演，逐格说明：新增、相同、冲突、拒收；已有的记录从不改动。',
		more: [
			'表格有两种，由第一行认出：',
			'  甲、高新区×时期：第一列是高新区（文件名、名称、全称或别名），其余各列的表头是时期（2024、2024年、2024-H1 …），',
			'      格子里是数值。--metric（或 --label）、--unit、--source 必写，--scope 可省。',
			'  乙、列表：一行一个数字，表头是字段名：page（页面、高新区）、metric（指标）或 label（名目）、period（时期）、',
			'      value（数值）、unit（单位）、source（来源），以及 subject（主体）、scope（口径）、qualifier（限定词）、',
			'      printed（原文）、growth（增速）、locator（位置）、note（说明）等观测值的任何字段；英文、中文都行。',
			'      各行相同的字段可以不设列，写成选项，如 --source 来源。',
			'编码可以是 UTF-8、GBK 或 Excel 的 UTF-16；各列用逗号、分号或制表符隔开。',
			'数值照格子里的写法，只去掉千分位逗号。空格子不写记录，也不当作零。',
			'--write  真的写入，随后检查内容',
		],
	},
	rename: {
		usage: ['npm run rename 旧名 新名', 'npm run rename zones/旧名 zones/新名'],
		about:
			'给文件改名，并改好全部内容里对它的引用；有页面的，在文件里记下 formerly，旧网址转到新网址。',
		more: [
			'名称里不写集合时，要只有一个集合有这个文件。',
			'content/ 里有没提交的改动时不改名，免得分不清；确实要改，加 -- --force。',
			'--dry-run  只列出要改的地方',
			'--force    有没提交的改动也改',
		],
	},
	fix: {
		usage: ['npm run fix', 'npm run fix -- --dry-run'],
		about:
			'改好一看就知道该怎样写的小毛病，整理记录的空格，把新的地址写进地址表，逐行说明改了什么，再检查一遍，列出要人来改的。',
		more: [
			'改的小毛病：全角的冒号、逗号、花括号、字母和数字，漏掉的空格和列表的“- ”，Tab，看不见的字符，',
			'  康熙部首一类的字，没加引号的百分号，没对齐的行首。拿不准的不改：合并冲突、引号、写不全的括号、编码，',
			'  改了以后会多出不认识的字段的，以及只是“留意”的。',
			'整理的只是空格和空行：花括号两边各一个空格，逗号后一个空格，列表的各项前空两格，行末不留空格，',
			'  列表里没有空行，文件末尾正好一个换行。文字和各项的次序都不动，编码和换行的方式照旧。',
			'地址表（content/addresses.yaml）只在检查没有要改的地方时重写。',
			'再运行一次，什么也不会改。',
			'--dry-run    只说明会改什么，不写',
			'--addresses  只写地址表',
		],
	},
	diff: {
		usage: ['npm run diff', 'npm run diff 分支或提交', 'npm run --silent diff -- --json'],
		about: `逐个数字列出这个分支改了什么：新增、改动（旧值 → 新值）、撤回、删除，各带来源和地址；另列出目标、${collectionNames.events}、成员、批准和正文有改动的页面。`,
		more: [
			'不写同谁比时，同主分支（main 或 origin/main）分开的那个提交相比；没提交的改动也算在内。',
			'--json  以 JSON 输出同样的内容，字段名固定',
		],
	},
	releases: {
		usage: [
			'npm run releases',
			'npm run releases -- 来处 去处',
			'npm run --silent releases -- --json',
		],
		about:
			'把网站里各版的数据存到 .build-releases/，以后每次构建原样放回网站。先逐个核对哈希；已经存过的从不改写，有一处不对就什么也不存。',
		more: [
			'来处  放着各版数据的文件夹，一版一个子文件夹，名称是版本，如 2026-11；不写就是 dist/data/releases/。',
			'去处  存放的文件夹；不写就是 .build-releases/。',
			'一版有三个文件：全部数据的压缩文件、release.json（资料截止日期、数据格式、行数、哈希、前一版）、SHA256SUMS。',
			'资料的截止日期（content/site.yaml 的 asOf）一改，下一次构建就多出一版；没有改，存过的那一版原样放回。',
			'用 GitHub Pages 时由 Publish 流程办理，存在仓库的 Releases 里；自己托管的，每次公布以前运行一次，并备份这个文件夹。',
			'--json  以 JSON 输出 releases（全部版本）和 added（这次新存的）',
		],
	},
	bench: {
		usage: [
			'npm run bench',
			'npm run bench -- --only build --sizes 20',
			'npm run bench -- --base main [--out 文件夹]',
		],
		about:
			'量构建各阶段的 CPU、内存和写出的字节，各类网页在手机上多久看得到，检索取多少字节，Lighthouse 给多少分；虚构的内容旁边另建一个只用 Astro、MDX 和 Pagefind 的裸站，算出倍数。',
		more: [
			'结果是 Markdown 表格；仓库里什么也不写。只有倍数和字节可以拿到别的机器上比。',
			'--only   量哪几项，用逗号隔开：build、paint、search、lighthouse；不写就都量',
			'--sizes  建哪几种内容：content 是本仓库的，数字是那么多个虚构高新区；不写就是 content,100。网页在第一种上量',
			'--base   同哪个分支或提交比：在 Git 的另一个工作区里取出，轮流构建',
			'--runs   每种构建量几次，取中位数；不写就是 1',
			'--seed   虚构内容的种子；不写就是 1',
			'--no-bare  不建裸站',
			'--site   不构建，只打开这个文件夹里的网站，如 dist',
			'--out    把 bench.md 和 bench.json 写到这个文件夹',
		],
	},
} as const satisfies Readonly<Record<string, CommandHelp>>;

/** `--help` of one command. */
export function helpOf(command: keyof typeof commandHelp): string {
	const { usage, about, more } = commandHelp[command];
	return [...usage.map((line) => `用法：${line}`), '', about, '', ...more].join('\n');
}

/** What kinds are called besides the names of their collections. */
export const otherKindNames: Readonly<Record<string, readonly string[]>> = {
	zones: ['园区'],
	networks: ['产业协同创新网络', '网络'],
	mechanisms: ['机制', '平台'],
	policies: ['文件'],
	events: ['事件'],
	rankings: ['排名'],
};

/** Heads of columns that mean a field of an observation, besides its English name. */
export const columnNames: Readonly<Record<string, readonly string[]>> = {
	page: ['zone', '页面', '高新区', '园区', '联盟', '地区', '机构'],
	metric: ['指标'],
	label: ['名目', '项目'],
	subject: ['主体'],
	period: ['时期', '年份', '年度', '时间'],
	value: ['数值', '值'],
	valueMax: ['上限'],
	unit: ['单位'],
	printed: ['原文', '原文写法'],
	qualifier: ['限定词'],
	growth: ['增速', '增速（%）', '增速(%)'],
	growthBasis: ['价格基础', '增速的价格基础'],
	growthNote: ['增速的说明'],
	'share.of': ['占谁'],
	'share.value': ['占比', '比重'],
	scope: ['口径'],
	status: ['性质'],
	formula: ['推算', '算式'],
	periodInferred: ['时期的推定'],
	flags: ['标记'],
	missing: ['没有数值的原因'],
	preferred: ['采用'],
	preferredReason: ['采用的理由'],
	source: ['来源'],
	locator: ['位置'],
	note: ['说明', '备注'],
};
