/** The second exam: what people really type, by the kinds that the first one left out. */
import type { ExamQuery } from './search-exam.queries.ts';

const kind = (
	name: string,
	queries: readonly (readonly [q: string, first: string, means: string])[],
): ExamQuery[] =>
	queries.map(([q, first, means]) => ({
		kind: name,
		q,
		...(first === '' ? { nothing: true } : { first: first.split(' ') }),
		means: means.split('|'),
	}));

/** A place that exists is answered, and never taken for another. */
const keptPlaces = kind('place kept', [
	['北京高新区', 'zones/beijing-zhongguancun regions/beijing', '北京'],
	['河北高新区', 'regions/hebei', '河北'],
	['山西高新区', 'regions/shanxi', '山西'],
	['陕西高新区', 'regions/shaanxi', '陕西'],
	['海南高新区', 'regions/hainan zones/haikou', '海南'],
	['安徽省高新区', 'regions/anhui', '安徽'],
	['浙江高新區', 'regions/zhejiang', '浙江'],
	['粤高新区', 'regions/guangdong', '广东'],
	['皖高新区', 'regions/anhui', '安徽'],
	['沪高新区', 'regions/shanghai zones/shanghai-zhangjiang', '上海'],
	['Hebei', 'regions/hebei', '河北'],
]);

/** A real place without one, and what is nowhere. */
const elsewhere = kind('elsewhere', [
	['三亚高新区', '', ''],
	['南充高新区', '', ''],
	['三沙高新区', '', ''],
	['火星高新区', '', ''],
	['拉斯维加斯高新区', '', ''],
	['今天天气', '', ''],
]);

const slips = kind('slip', [
	['沈高新区', 'zones/shenyang', '沈阳'],
	['苏洲高新区', 'zones/suzhou zones/suzhou-sip', '苏州'],
	['扬凌', 'zones/yangling', '杨凌'],
	['shenyagn', 'zones/shenyang', '沈阳'],
	['沈yang高新区', 'zones/shenyang', '沈阳'],
]);

const lists = kind('list', [
	['沈阳、大连、鞍山', 'zones/shenyang', '沈阳|大连|鞍山'],
	['沈阳,大连', 'zones/shenyang', '沈阳|大连'],
	['沈阳和大连对比', 'zones/shenyang', '沈阳|大连'],
	['沈阳 OR 大连', 'zones/shenyang', '沈阳|大连'],
	['title:沈阳', 'zones/shenyang regions/shenyang-city', '沈阳'],
	['"沈阳高新区"', 'zones/shenyang', '沈阳高新区'],
]);

/** Asked of the site itself. */
const ways = kind('way', [
	['下载', 'data', '下载'],
	['API', 'data', 'api|下载|数据'],
	['许可证', 'about data', '许可|cc by|署名'],
	['怎么引用', 'data about', '引用'],
	['纠错', 'contributing', '纠错|更正|改正|参与'],
	['待核是什么意思', 'about', '待核'],
]);

const questions = kind('asked', [
	['哪些高新区做人工智能', 'industries/artificial-intelligence', '人工智能'],
	['2024年国家高新区排名', 'rankings/miit-2024-top50', '2024|排名|综合评价'],
	['全国有多少家国家高新区', 'regions/china terms/national-high-tech-zone', '国家高新区'],
	['GDP最大的高新区', 'metrics/gdp', 'gdp|地区生产总值'],
]);

const words = kind('word', [
	['semiconductor', 'industries/semiconductors', '半导体|semiconductor|集成电路'],
	['AI网络', 'networks/ai', '人工智能'],
	['IC网络', 'networks/ic', '集成电路'],
	['呼市高新区', 'zones/hohhot-jinshan', '呼和浩特'],
	['乌市高新区', 'zones/urumqi', '乌鲁木齐'],
]);

const forms = kind('form', [
	['三点一万亿', 'alliances/northeast', '3.1万亿'],
	['3万1千亿', 'alliances/northeast', '3.1万亿'],
	['八千八百六十五家', 'alliances/northeast', '8865'],
	['百分之八点八', 'alliances/northeast', '8.8%'],
	['2.81兆元', 'alliances/northeast', '2.81万亿'],
	['20231215', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
	['2023/12/15', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
	['二〇二三年十二月十五日', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
	['23年12月15日', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
]);

/** The site's own addresses. */
const addresses = kind('address', [
	['gxdb-2025-12-northeast-assembly', 'sources/gxdb-2025-12-northeast-assembly', ''],
	['/zones/shenyang/', 'zones/shenyang', '沈阳'],
	['zones/shenyang', 'zones/shenyang', '沈阳'],
]);

/** Who is first, by a figure: the first rows of the metric's table stand in the answer. */
const superlatives = kind('superlative', [
	['营收最高的高新区', 'metrics/revenue', '营业收入'],
	['哪个高新区营业收入最多', 'metrics/revenue', '营业收入'],
	['GDP排行', 'metrics/gdp', '地区生产总值'],
	['GDP前十的高新区', 'metrics/gdp', '地区生产总值'],
	['辽宁GDP最高的高新区', 'metrics/gdp', '地区生产总值|辽宁'],
	['2023年GDP最高的高新区', 'metrics/gdp', '地区生产总值'],
	['进出口最大的高新区', 'metrics/foreign-trade', '进出口'],
]).map((query) => ({ ...query, figure: /表的前几行.*\d元?.*年/su }));

const firsts = kind('first by date', [
	['最早的国家高新区', 'zones/beijing-zhongguancun', '高新区'],
	['第一家国家高新区', 'zones/beijing-zhongguancun', '高新区'],
	['国家高新区最多的省', 'regions', '高新区'],
	['哪个省高新区最多', 'regions', '高新区'],
]);

const rankings = kind('ranking', [
	['2020年国家高新区名次', 'rankings/torch-2020', '排名|评价|榜单'],
	['2021年高新区第一名是谁', 'rankings/torch-2021', '排名|评价|榜单'],
	['国家高新区排行', 'rankings/miit-2024-top50', '排名|评价|榜单'],
	['第一名是哪家', 'rankings/miit-2024-top50', '排名|评价|榜单'],
	['排名前十的高新区', 'rankings/miit-2024-top50', '排名|评价|榜单'],
	['高新区50强', 'rankings/miit-2024-top50', '排名|评价|榜单'],
	['沈阳高新区排第几', 'zones/shenyang', '沈阳'],
	['沈阳高新区第几名', 'zones/shenyang', '沈阳'],
]);

/** A word that stands nowhere does not hide what the others name. */
const unmet = kind('unmet', [
	['沈阳高新区 恐龙', 'zones/shenyang', '沈阳'],
	['大连高新区火锅', 'zones/dalian', '大连'],
]);

const nowhere = kind('elsewhere', [
	['Hong Kong', '', ''],
	['香港高新区', '', ''],
	['台湾高新区', '', ''],
	['永州高新区', '', ''],
	['承德县高新区', '', ''],
	['大连经开区', '', ''],
	['五粮液股价', '', ''],
	['恐龙', '', ''],
	['红烧肉做法', '', ''],
]);

const letters = kind('letter', [
	['京高新区', 'regions/beijing', '北京|京高新区'],
	['苏高新区', 'regions/jiangsu zones/suzhou', '江苏|苏州|苏高新区'],
	['鲁高新区', 'regions/shandong', '山东'],
	['豫高新区', 'regions/henan', '河南'],
	['闽高新区', 'regions/fujian', '福建'],
	// As 昆高新区 is in 昆明, this may be in 贵阳.
	['贵高新区', 'zones/guiyang regions/guizhou', '贵阳|贵州'],
	['云高新区', 'regions/yunnan', '云南'],
	['秦高新区', 'regions/shaanxi', '陕西'],
	['陇高新区', 'regions/gansu', '甘肃'],
	['内蒙高新区', 'regions/neimenggu', '内蒙古'],
	['哈市高新区', 'zones/harbin', '哈尔滨'],
	['石市高新区', 'zones/shijiazhuang', '石家庄|石河子|石嘴山'],
]);

const english = kind('English', [
	['Inner Mongolia', 'regions/neimenggu', '内蒙古'],
	['Tibet', 'regions/xizang', '西藏'],
	['Torch Center', 'terms/torch-center', '火炬中心'],
	['AI', 'industries/artificial-intelligence', '人工智能|ai'],
]);

const moreForms = kind('form', [
	['三万一千亿元', 'alliances/northeast', '3.1万亿'],
	['两万五千亿元', 'alliances/northeast', '2.5万亿'],
	['三十八万二千家', 'alliances/northeast', '38.2万'],
	['382000家', 'alliances/northeast', '38.2万'],
	['百分之二十四点一', 'alliances/northeast', '24.1%'],
	['2023年12月15号', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
	['15 Dec 2023', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
	['December 15, 2023', 'events/2023-12-15-northeast-founded', '2023年12月15日|2023-12-15'],
]);

const moreAddresses = kind('address', [
	['/data/', 'data', '下载'],
	['/approvals/', 'approvals', '批准'],
	['/alliances/matrix/', 'alliances/matrix', '成员'],
	['https://example.org/atlas/about/#licence', 'about', '许可'],
	['data/observations.csv', 'data', '下载'],
	['shenyang.mdx', 'zones/shenyang', '沈阳'],
	['/metrics/revenue/', 'metrics/revenue', '营业收入'],
	['metrics/gdp.csv', 'metrics/gdp', '地区生产总值'],
]);

const moreSlips = kind('slip', [
	['漳江高新区', 'zones/shanghai-zhangjiang', '张江'],
	['瞿州高新区', 'zones/quzhou', '衢州'],
	['合肥高心区', 'zones/hefei', '合肥'],
	['厦门火距', 'zones/xiamen-huoju', '火炬'],
]);

/** As newspapers begin. */
const pasted = kind('pasted', [
	['据报道，工业总产值达2.5万亿元，同比增长24.1%。', 'alliances/northeast', '2.5万亿|24.1%'],
	[
		'本报讯 高新技术企业增至8865家，形势喜人。',
		'alliances/northeast events/2025-12-17-northeast-third-assembly',
		'8865家',
	],
]);

export const SECOND_EXAM: ExamQuery[] = [
	...keptPlaces,
	...elsewhere,
	...slips,
	...lists,
	...ways,
	...questions,
	...words,
	...forms,
	...addresses,
	...superlatives,
	...firsts,
	...rankings,
	...unmet,
	...nowhere,
	...letters,
	...english,
	...moreForms,
	...moreAddresses,
	...moreSlips,
	...pasted,
];
