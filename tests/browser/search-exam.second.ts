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
];
