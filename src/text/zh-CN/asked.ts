import type { collectionNames } from './collections.ts';
import { figureText } from './figures.ts';

interface Asked {
	/** Words that mean the same as its name. */
	also: readonly string[];
	/** Words that mean more: those as well that its name leaves out. */
	wider?: readonly string[];
	/** Words before any of these that ask for one level. */
	levelWords?: Readonly<Record<string, string>>;
}

/** What readers call a kind of pages when they ask, besides the name that they see. */
export const askedNames: Partial<Record<keyof typeof collectionNames, Asked>> = {
	zones: {
		also: ['高新技术产业开发区', '高新技术开发区'],
		wider: ['园区', '开发区'],
		levelWords: { 国家级: 'national', 国家: 'national', 省级: 'provincial' },
	},
	networks: { also: ['网络', '协同创新网络', '产业协同创新网络'] },
	industries: { also: ['行业'] },
	regions: { also: ['省份', '省区市', '省市'] },
	policies: { also: ['政策文件', '文件'] },
	mechanisms: { also: ['机制', '平台'] },
	terms: { also: ['名词'] },
	rankings: { also: ['排行榜'] },
	events: { also: ['大事记', '事件'] },
	sources: { also: ['出处', '参考文献'] },
};

/**
 * Pages that do or explain something, and the words that readers ask for it by. The first page for a
 * word comes first in the results.
 */
export const askedPages: readonly { path: string; words: readonly string[] }[] = [
	{
		path: 'data/',
		words: [
			...['下载', '批量下载', '导出', '开放数据', '数据', '数据集', '数据下载', '数据接口', '接口'],
			...['api', 'json', 'csv', 'excel', '表格', '机器可读', 'download', 'data package'],
		],
	},
	{ path: 'data/#embed', words: ['嵌入', '嵌入图表', '引用图表', 'iframe', 'embed'] },
	{
		path: 'data/#cite',
		words: ['引用', '怎样引用', '引用格式', '引用本站', '标注来源', '注明出处', 'cite', 'citation'],
	},
	{
		path: 'about/#licence',
		words: [
			...['许可', '许可证', '许可协议', '版权', '授权', '转载', '商用', '知识共享', '免费使用'],
			...['cc by', 'cc by 4.0', 'license', 'licence', 'copyright', '引用'],
		],
	},
	{ path: 'data/#licence', words: ['许可', '许可证', '版权', '授权', 'license', 'licence'] },
	{
		path: 'contributing/#correct',
		words: [
			...[
				'纠错',
				'改错',
				'报错',
				'勘误',
				'更正',
				'改正',
				'反馈',
				'报告错误',
				'错误反馈',
				'数字错了',
			],
			...['有错', '修改', '怎样更正', '意见反馈'],
		],
	},
	{ path: 'corrections/', words: ['更正记录', '纠错', '勘误', '勘误表', '更正', '改正', '错误'] },
	{
		path: 'contributing/',
		words: ['参与', '参与编写', '贡献', '投稿', '编辑', '补充', '添加', '增加高新区', 'contribute'],
	},
	{
		path: 'compare/',
		words: ['对比', '比较', '对照', '横向比较', '高新区对比', '高新区比较', 'compare'],
	},
	{
		path: 'changes/',
		words: ['更新', '更新日志', '最近更新', '改动', '版本', '订阅', 'rss', 'atom'],
	},
	{ path: 'approvals/', words: ['批准时间表', '历次批准', '获批时间', '批次'] },
	{ path: 'coverage/', words: ['覆盖', '收录情况', '收录范围', '覆盖率', '缺哪些'] },
	{ path: 'quality/', words: ['数据质量', '增速核对', '有出入', '相符', '实际增速', '无上年数'] },
	{ path: 'quality/#conflicts', words: ['说法不一', '来源矛盾', '互相矛盾', '冲突'] },
	{ path: 'targets/', words: ['目标', '目标完成情况', '目标与结果', '规划目标'] },
	{ path: 'alliances/matrix/', words: ['成员矩阵', '成员关系', '谁在哪个联盟'] },
	{ path: 'rankings/', words: ['排名', '排行', '排行榜', '名次', '榜单'] },
	{
		path: 'about/#marks',
		words: [...new Set(Object.values(figureText.marks)), '推定', '标记', figureText.retracted],
	},
	{ path: 'about/#grades', words: ['等级', '来源等级', '来源的等级', '转引', 'a级', 'b级', 'c级'] },
	{
		path: 'about/#absences',
		words: [
			...[...Object.values(figureText.missing), figureText.notCollected, figureText.notYetDue],
			...['没有数字', '缺失', '缺数据'],
		],
	},
	{ path: 'about/#qualifiers', words: ['限定词', '以上', '约数'] },
	{ path: 'about/#rounding', words: ['舍入', '四舍五入', '精度'] },
	{ path: 'about/#comparing', words: ['可比', '不可比', '为什么不能比', '口径不同'] },
	{ path: 'about/#scopes', words: ['口径说明', '口径一览'] },
	{ path: 'about/#taking', words: ['数据来源', '资料来源', '数字怎样收录', '收录标准'] },
	{
		path: 'about/',
		words: [
			'关于',
			'关于本站',
			'编者',
			'编写方法',
			'方法',
			'谁做的',
			'图志',
			'高新区图志',
			'about',
		],
	},
];
