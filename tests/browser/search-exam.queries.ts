/**
 * What readers type, and the pages that must answer. The pages are made for readers, never for a
 * query in here: when one fails, what is wrong is the search, or the page lacks a name it has.
 */
export interface ExamQuery {
	kind: string;
	/** What is typed. */
	q: string;
	/** The page that must come first; any of several where more than one is right. */
	first?: string[];
	/** Pages that must be among the first three. */
	top3?: string[];
	/** Pages that must be found, wherever. */
	also?: string[];
	/** Pages that must not appear. */
	never?: string[];
	/**
	 * A page is a right result when it is expected, or when it contains one of these; what is typed,
	 * if nothing is given.
	 */
	means?: string[];
	/** What the answer in the first result must print. */
	figure?: RegExp;
	/** Every page that contains what is typed must be found. */
	everywhere?: boolean;
	/** Nothing is to be found. */
	nothing?: boolean;
}

type More = Omit<ExamQuery, 'kind' | 'q' | 'first'>;

const ask = (kind: string, q: string, first: string, more: More = {}): ExamQuery => ({
	kind,
	q,
	...(first === '' ? {} : { first: first.split(' ') }),
	...more,
});

const names: ExamQuery[] = [
	['沈阳高新区', 'zones/shenyang'],
	['大连高新区', 'zones/dalian'],
	['苏州高新区', 'zones/suzhou'],
	['苏州工业园区', 'zones/suzhou-sip'],
	['合肥高新区', 'zones/hefei'],
	['合肥新站高新区', 'zones/hefei-xinzhan'],
	['长春高新区', 'zones/changchun'],
	['长春净月高新区', 'zones/changchun-jingyue'],
	['吉林高新区', 'zones/jilin'],
	['包头稀土高新区', 'zones/baotou-xitu'],
	['上海张江高新区', 'zones/shanghai-zhangjiang'],
	['上海紫竹高新区', 'zones/shanghai-zizhu'],
	['杭州高新区', 'zones/hangzhou'],
	['杭州高新区（滨江）', 'zones/hangzhou'],
	['惠州仲恺高新区', 'zones/huizhou-zhongkai'],
	['威海火炬高新区', 'zones/weihai-huoju'],
	['厦门火炬高新区', 'zones/xiamen-huoju'],
	['中关村科技园区', 'zones/beijing-zhongguancun'],
	['东北地区国家高新区联盟', 'alliances/northeast'],
	['京津冀国家高新区联盟', 'alliances/jingjinji'],
	['国家高新区集成电路产业协同创新网络', 'networks/ic'],
	['辽宁省', 'regions/liaoning'],
	['营业收入', 'metrics/revenue'],
	['固定资产投资', 'metrics/fixed-asset-investment'],
	['东北振兴战略', 'policies/northeast-revitalization'],
	['中国光谷未来产业发展实施方案', 'policies/guanggu-future-industry'],
	['金融对接会', 'mechanisms/finance-matchmaking'],
	['火炬入统企业', 'terms/torch-enterprises'],
	['一区多园', 'terms/one-zone-many-parks'],
].map(([q = '', first = '']) => ask('name', q, first));

const fullNames: ExamQuery[] = [
	['沈阳高新技术产业开发区', 'zones/shenyang'],
	['大连高新技术产业园区', 'zones/dalian'],
	['武汉东湖新技术开发区', 'zones/wuhan-donghu'],
	['深圳市高新技术产业园区', 'zones/shenzhen'],
	['源城高新技术产业开发区', 'zones/heyuan-yuancheng'],
	['新疆生产建设兵团石河子高新技术产业开发区', 'zones/shihezi'],
	['杨凌农业高新技术产业示范区', 'zones/yangling'],
].map(([q = '', first = '']) => ask('full name', q, first));

const aliases: ExamQuery[] = [
	ask('alias', '光谷', 'zones/wuhan-donghu'),
	ask('alias', '中国光谷', 'zones/wuhan-donghu'),
	ask('alias', '东湖高新区', 'zones/wuhan-donghu'),
	ask('alias', '中关村', 'zones/beijing-zhongguancun'),
	ask('alias', '张江', 'zones/shanghai-zhangjiang'),
	ask('alias', '松山湖', 'zones/dongguan-songshanhu'),
	ask('alias', '东莞松山湖', 'zones/dongguan-songshanhu'),
	ask('alias', '麓谷', 'zones/changsha'),
	ask('alias', '中国声谷', 'zones/hefei mechanisms/china-speech-valley'),
	ask('alias', '中国药都', 'zones/benxi'),
	ask('alias', '浑南科技城', 'zones/shenyang'),
	ask('alias', '沈阳市南湖科技开发区', 'zones/shenyang'),
	ask('alias', '天津新技术产业园区', 'zones/tianjin-binhai'),
	ask('alias', '襄樊高新区', 'zones/xiangyang'),
	ask('alias', '北京市新技术产业开发试验区', 'zones/beijing-zhongguancun'),
	ask('alias', '苏州新区', 'zones/suzhou'),
	ask('alias', '武汉光谷', 'zones/wuhan-donghu', { means: ['光谷'] }),
	ask('alias', '滨江高新区', 'zones/hangzhou', {
		means: ['滨江'],
		never: ['zones/tianjin-binhai'],
	}),
	ask('alias', '京津冀高新区联盟', 'alliances/jingjinji', { means: ['京津冀国家高新区联盟'] }),
	ask('alias', '净月', 'zones/changchun-jingyue'),
	ask('alias', '北京亦庄', 'zones/beijing-bda'),
	ask('alias', '东北高新区联盟', 'alliances/northeast'),
	ask('alias', '东北联盟', 'alliances/northeast'),
	ask('alias', 'G100联盟', 'alliances/g100'),
	ask('alias', '泸内荣永国家高新区产业联盟', 'alliances/lunei-rongyong'),
	ask('alias', '人工智能网络', 'networks/ai'),
	ask('alias', '国发〔2020〕7号', 'policies/state-council-2020-7'),
	ask('alias', '小巨人', 'terms/little-giant'),
	ask('alias', '沈阳国家高新区', 'zones/shenyang', { means: ['沈阳高新区', '沈阳国家高新区'] }),
	ask('alias', '苏州高新技术开发区', 'zones/suzhou', {
		means: ['苏州高新'],
		never: ['zones/suzhou-sip'],
	}),
];

const places: ExamQuery[] = [
	ask('place', '沈阳', 'zones/shenyang', { top3: ['regions/shenyang-city'] }),
	ask('place', '合肥', 'zones/hefei', { top3: ['zones/hefei-xinzhan'] }),
	ask('place', '长春', 'zones/changchun', { top3: ['zones/changchun-jingyue'] }),
	ask('place', '苏州', 'zones/suzhou', {
		top3: ['zones/suzhou-sip'],
		also: ['zones/kunshan', 'zones/changshu'],
	}),
	ask('place', '苏州市', 'zones/suzhou zones/suzhou-sip zones/kunshan zones/changshu', {
		means: ['苏州'],
		also: ['zones/kunshan'],
	}),
	ask('place', '辽宁', 'regions/liaoning', {
		also: ['zones/dalian', 'zones/fuxin', 'zones/yingkou'],
	}),
	ask('place', '吉林', 'regions/jilin', { top3: ['zones/jilin'], also: ['zones/yanji'] }),
	ask('place', '重庆', 'regions/chongqing', { top3: ['zones/chongqing'], also: ['zones/bishan'] }),
	ask('place', '武汉', 'zones/wuhan-donghu'),
	ask('place', '佛山', 'zones/foshan'),
	ask('place', '内蒙古', 'regions/neimenggu', { also: ['zones/baotou-xitu', 'zones/ordos'] }),
	ask('place', '新疆', 'regions/xinjiang', { also: ['zones/urumqi', 'zones/karamay'] }),
	ask('place', '东北', 'regions/northeast-china'),
	ask('place', '长三角', 'regions/yangtze-delta-region alliances/yangtze-delta'),
];

const letters: ExamQuery[] = [
	ask('pinyin', 'shenyang', 'zones/shenyang', { means: ['沈阳'] }),
	ask('pinyin', 'shen yang gaoxinqu', 'zones/shenyang', { means: ['沈阳'] }),
	ask('pinyin', 'shěn yáng', 'zones/shenyang', { means: ['沈阳'] }),
	ask('pinyin', 'shenyanggaoxinqu', 'zones/shenyang', { means: ['沈阳'] }),
	ask('pinyin', 'dalian', 'zones/dalian', { means: ['大连'] }),
	ask('pinyin', 'chongqing', 'regions/chongqing zones/chongqing', { means: ['重庆'] }),
	ask('pinyin', 'xiamen', 'zones/xiamen-huoju', { means: ['厦门'] }),
	ask('pinyin', 'bengbu', 'zones/bengbu', { means: ['蚌埠'] }),
	ask('pinyin', 'changsha', 'zones/changsha', { means: ['长沙'] }),
	ask('pinyin', 'leshan', 'zones/leshan', { means: ['乐山'] }),
	ask('pinyin', 'quzhou', 'zones/quzhou', { means: ['衢州'] }),
	ask('pinyin', 'hefei', 'zones/hefei', { means: ['合肥'] }),
	ask('pinyin', 'guanggu', 'zones/wuhan-donghu', { means: ['光谷'] }),
	ask('pinyin', 'liaoning', 'regions/liaoning', { means: ['辽宁'] }),
	ask('pinyin', 'wuhan', 'zones/wuhan-donghu', { means: ['武汉'] }),
	ask('pinyin', 'fuzhou', 'zones/fuzhou', { top3: ['zones/fuzhou-jx'] }),
	ask('pinyin', 'shaanxi', 'regions/shaanxi', {
		means: ['陕西'],
		also: ['zones/xian', 'zones/yangling'],
		never: ['regions/shanxi'],
	}),
	ask('pinyin', 'shanxi', 'regions/shanxi', { means: ['山西', '陕西'] }),
	ask('pinyin', 'neimenggu', 'regions/neimenggu', {
		means: ['内蒙古'],
		also: ['zones/baotou-xitu'],
	}),
	ask('pinyin', 'hohhot', 'zones/hohhot-jinshan regions/hohhot-city', { means: ['呼和浩特'] }),
	ask('pinyin', "xi'an", 'zones/xian', { means: ['西安'] }),
	ask('pinyin', 'zhongguancun', 'zones/beijing-zhongguancun', { means: ['中关村'] }),
	ask('pinyin', 'dongbeilianmeng', 'alliances/northeast', { means: ['东北联盟'] }),
	ask('initials', 'sygxq', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('initials', 'dlgxq', 'zones/dalian', { means: ['大连高新区'] }),
	ask('initials', 'hfgxq', 'zones/hefei', { means: ['合肥高新区'] }),
	ask('initials', 'szgyyq', 'zones/suzhou-sip', { means: ['苏州工业园区'] }),
	ask('initials', 'cqgxq', 'zones/chongqing', { means: ['重庆高新区'] }),
	ask('English', 'Dalian', 'zones/dalian', { means: ['大连'] }),
	ask('English', 'Shenyang High-tech', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('English', 'Suzhou Industrial Park', 'zones/suzhou-sip', { means: ['苏州工业园区'] }),
	ask('English', 'Zhongguancun Science Park', 'zones/beijing-zhongguancun', { means: ['中关村'] }),
	ask('English', 'Optics Valley', 'zones/wuhan-donghu', { means: ['光谷'] }),
	ask('English', 'Yangling Agricultural', 'zones/yangling', { means: ['杨凌'] }),
	ask('English', 'Northeast China National High-tech Zone Alliance', 'alliances/northeast'),
	ask('English', 'Harbin', 'zones/harbin', { means: ['哈尔滨'] }),
];

const traditional: ExamQuery[] = [
	ask('Traditional', '瀋陽高新區', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('Traditional', '蘇州工業園區', 'zones/suzhou-sip', { means: ['苏州工业园区'] }),
	ask('Traditional', '廣州高新區', 'zones/guangzhou', { means: ['广州高新区'] }),
	ask('Traditional', '東北高新區聯盟', 'alliances/northeast', { means: ['东北高新区联盟'] }),
	ask('Traditional', '烏魯木齊高新區', 'zones/urumqi', { means: ['乌鲁木齐高新区'] }),
	ask('Traditional', '遼寧', 'regions/liaoning', { means: ['辽宁'], also: ['zones/dalian'] }),
	ask('Traditional', '營業收入', 'metrics/revenue', { means: ['营业收入'] }),
	ask('Traditional', '積體電路', 'networks/ic', { means: ['集成电路'] }),
	ask('Traditional', '軟體', '', { means: ['软件'], also: ['zones/dalian'] }),
	ask('Traditional', '產業鏈對接會', 'mechanisms/industry-chain-matchmaking', {
		means: ['产业链对接会'],
	}),
	ask('Traditional', '晶片', '', {
		means: ['芯片'],
		also: ['zones/wuhan-donghu', 'zones/shanghai-zhangjiang', 'regions/jilin'],
	}),
	ask('Traditional', '软体', '', { means: ['软件'], also: ['zones/dalian'] }),
];

const typos: ExamQuery[] = [
	ask('typo', '沈杨高新区', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('typo', '沈阴高新区', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('typo', '阳沈高新区', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('typo', '沈高新区', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('typo', '惠州仲凯高新区', 'zones/huizhou-zhongkai', { means: ['仲恺高新区'] }),
	ask('typo', '仲凯', 'zones/huizhou-zhongkai', { means: ['仲恺'] }),
	ask('typo', '济楠高新区', 'zones/jinan', { means: ['济南高新区'] }),
	ask('typo', '苏洲工业园区', 'zones/suzhou-sip', { means: ['苏州工业园区'] }),
	ask('typo', '中官村科技园区', 'zones/beijing-zhongguancun', { means: ['中关村科技园区'] }),
	ask('typo', '包头希土高新区', 'zones/baotou-xitu', { means: ['包头稀土高新区'] }),
	ask('typo', '东北高新区连盟', 'alliances/northeast', { means: ['东北高新区联盟'] }),
	ask('typo', '石河子高区', 'zones/shihezi', { means: ['石河子高新区'] }),
	ask('typo', '呼和浩特金山新高区', 'zones/hohhot-jinshan', { means: ['呼和浩特金山高新区'] }),
	ask('typo', 'shenyagn', 'zones/shenyang', { means: ['沈阳'] }),
	ask('typo', 'zhonguancun', 'zones/beijing-zhongguancun', { means: ['中关村'] }),
	ask('typo', '攀枝花凡钛高新区', 'zones/panzhihua-fantai', { means: ['攀枝花钒钛高新区'] }),
];

const texts: ExamQuery[] = [
	ask('text', '集成电路', 'networks/ic'),
	ask('text', '新质生产力', 'terms/new-quality-productive-forces'),
	ask('text', '永磁电机', '', { also: ['zones/baotou-xitu'] }),
	ask('text', '制氢', '', { also: ['zones/chifeng'] }),
	ask('text', '176比特', 'zones/hefei events/2023-05-31-hefei-quantum-cloud'),
	ask('text', '龙江三号', 'events/2023-longjiang-3-satellite', {
		also: ['regions/heilongjiang'],
	}),
	ask('text', '石墨球形', '', { top3: [] }),
	ask('text', '融科储能', '', { also: ['zones/dalian'] }),
	ask('text', '新源动力', '', { also: ['zones/dalian'] }),
	ask('text', '辽宁材料实验室', '', { also: ['zones/shenyang'] }),
	ask('text', '哈兽研', 'events/2023-harbin-vaccine', { also: ['regions/heilongjiang'] }),
	ask('text', '奥国际', '', { nothing: true }),
	ask('text', '小巨人企业', ''),
	ask('text', '预审帮办直通车', 'mechanisms/jinan-pre-review-express'),
	ask('text', '长江存储', '', { also: ['zones/wuhan-donghu'] }),
	ask('text', '北方芯谷', '', { also: ['mechanisms/beifang-xingu-ic-promotion'] }),
	ask('text', '知识产权资产支持专项计划', '', {
		also: ['mechanisms/caitong-hangzhou-ip-abs-1', 'terms/ip-securitization'],
	}),
	ask('text', '具身智能', '', { also: ['zones/hangzhou'] }),
	ask('text', '低空经济', '', { also: ['zones/neijiang'] }),
	ask('text', '光伏', ''),
	ask('text', '协同创新', ''),
	ask('text', '高质量发展', ''),
	ask('text', '高新区', ''),
	ask('text', '联盟', 'alliances'),
	ask('text', '恒力新材料科创园', '', { also: ['regions/liaoning'] }),
	ask('text', '华锦阿美', '', { also: ['regions/liaoning'] }),
	ask('text', '场景开放', 'terms/open-scenarios'),
	ask('text', '秘书长单位', 'alliances/northeast'),
	ask('text', '概念验证', ''),
	ask('text', '中试', ''),
];

const wordsApart: ExamQuery[] = [
	ask('words', '大连 软件', 'zones/dalian', { means: ['软件'] }),
	ask('words', '沈阳 机器人', '', { means: ['机器人'], also: ['zones/shenyang'] }),
	ask('words', '包头 稀土', 'zones/baotou-xitu', { means: ['稀土'] }),
	ask(
		'words',
		'东北联盟 成都',
		'mechanisms/northeast-chengdu-cooperation events/2024-visit-chengdu alliances/northeast',
		{ means: ['成都'] },
	),
	ask('words', '哈尔滨 卫星', '', { means: ['卫星'], also: ['regions/heilongjiang'] }),
	ask('words', 'R&D经费', 'metrics/rd-expenditure'),
	ask('words', '1+X+N', 'mechanisms/one-x-n', { never: ['mechanisms/zhongkai-two-one-x'] }),
	ask('words', '1+4+N', 'mechanisms/jinan-one-four-n'),
	ask('words', '“2+1+X”', 'mechanisms/zhongkai-two-one-x'),
	ask('words', '1+X+N工作体系', 'mechanisms/one-x-n', { means: ['1+X+N'] }),
	ask('words', '永川、荣昌、泸州、内江', 'alliances/lunei-rongyong'),
	ask('words', '海洋 火星 量子咖啡', '', { nothing: true }),
];

const figures: ExamQuery[] = [
	ask('figure', '9965亿', 'alliances/northeast'),
	ask('figure', '9965亿元', 'alliances/northeast'),
	ask('figure', '9,965亿元', 'alliances/northeast', { means: ['9965亿元'] }),
	ask('figure', '９９６５亿', 'alliances/northeast', { means: ['9965亿'] }),
	ask('figure', '2.81万亿', 'alliances/northeast', { means: ['2.81万亿', '28100亿'] }),
	ask('figure', '2.81万亿元', 'alliances/northeast', { means: ['2.81万亿', '28100亿'] }),
	ask('figure', '28100亿', 'alliances/northeast', { means: ['2.81万亿', '28100亿'] }),
	ask('figure', '28100亿元', 'alliances/northeast', { means: ['2.81万亿', '28100亿'] }),
	ask('figure', '3.1万亿元', 'alliances/northeast', { means: ['3.1万亿元', '31000亿元'] }),
	ask('figure', '1.98万亿', 'alliances/northeast', { means: ['1.98万亿', '19800亿'] }),
	ask('figure', '8.8%', '', { also: ['alliances/northeast', 'regions/liaoning'] }),
	ask('figure', '8.8％', '', { also: ['alliances/northeast'], means: ['8.8%'] }),
	ask('figure', '38.2万家', 'alliances/northeast'),
	ask('figure', '8865家', 'alliances/northeast'),
	ask('figure', '11.5万家', '', { also: ['regions/china'], means: ['11.5万家', '115000家'] }),
	ask('figure', '115000家', '', { also: ['regions/china'], means: ['11.5万家', '115000家'] }),
	ask('figure', '115,000家', '', { also: ['regions/china'], means: ['11.5万家', '115000家'] }),
	ask('figure', '19.3万亿元', '', { also: ['regions/china'], means: ['19.3万亿', '193000亿'] }),
	ask('figure', '193000亿元', '', { also: ['regions/china'], means: ['19.3万亿', '193000亿'] }),
	ask('figure', '第39位', '', { means: ['39位'] }),
	ask('figure', '843.7亿元', 'regions/jingjinji-region regions/beijing'),
	ask('figure', '2.75GW', ''),
	ask('figure', '471.3亿元', 'zones/dalian'),
	ask('figure', '2887.8亿', 'zones/hangzhou'),
	ask('figure', '99.94亿元', 'zones/dalian'),
	ask('figure', '99.65亿元', '', { never: ['alliances/northeast'] }),
	ask('figure', '471.3万元', '', { never: ['zones/dalian'] }),
	ask('figure', '96.5亿', '', { never: ['alliances/northeast'] }),
	ask('figure', '28.1万亿', '', { never: ['alliances/northeast'] }),
	ask('figure', '2023年12月15日', 'alliances/northeast events/2023-12-15-northeast-founded', {
		means: ['2023年12月15日', '2023-12-15'],
	}),
];

const questions: ExamQuery[] = [
	ask('question', '东北高新区联盟2024年营业收入', 'alliances/northeast', {
		means: ['营业收入'],
		figure: /3\.1万亿元[^]*2024/,
	}),
	ask('question', '东北联盟2023年营业收入是多少', 'alliances/northeast', {
		means: ['营业收入'],
		figure: /2\.81万亿元[^]*2023/,
	}),
	ask('question', '东北高新区联盟 2024 高新技术企业数', 'alliances/northeast', {
		means: ['高新技术企业'],
		figure: /8865家/,
	}),
	ask('question', '大连高新区2024年地区生产总值', 'zones/dalian', {
		means: ['地区生产总值'],
		figure: /471\.3亿元/,
	}),
	ask('question', '大连高新区固定资产投资', 'zones/dalian', {
		means: ['固定资产投资'],
		figure: /99\.94亿元[^]*2025/,
	}),
	ask('question', '大连高新区2024年GDP', 'zones/dalian', {
		means: ['地区生产总值'],
		figure: /471\.3亿元/,
	}),
	ask('question', '东北联盟2024年营收', 'alliances/northeast', {
		means: ['营业收入'],
		figure: /3\.1万亿元[^]*2024[^]*火炬/,
	}),
	ask('question', '东北高新区联盟营业收入', 'alliances/northeast', {
		means: ['营业收入'],
		// Two scopes, each for itself.
		figure: /3\.1万亿元[^]*2024[^]*2\.81万亿元[^]*2023/,
	}),
	ask('question', '辽宁的国家级高新区有几家', 'regions/liaoning', {
		also: ['zones/yingkou'],
		means: ['辽宁省'],
		never: ['zones/panjin-liaobin'],
	}),
	ask('question', '光谷2024年地区生产总值', 'zones/wuhan-donghu', {
		means: ['地区生产总值'],
		figure: /3200亿元/,
	}),
	ask('question', '广州高新区2024年地区生产总值是多少？', 'zones/guangzhou', {
		means: ['地区生产总值'],
		figure: /4339亿元/,
	}),
	ask('question', '东北联盟促成科研合作项目', 'alliances/northeast', {
		means: ['科研合作项目', '促成'],
	}),
	ask('question', '辽宁有哪些高新区', 'regions/liaoning', {
		also: [
			...['shenyang', 'dalian', 'anshan', 'benxi', 'fuxin', 'jinzhou', 'liaoyang', 'yingkou'].map(
				(id) => `zones/${id}`,
			),
		],
		// A development zone, and no gaoxin zone.
		never: ['zones/changchun', 'zones/panjin-liaobin'],
	}),
	ask('question', '黑龙江省有哪些国家高新区？', 'regions/heilongjiang', {
		also: ['zones/harbin', 'zones/daqing', 'zones/qiqihar'],
	}),
	ask('question', '广西的高新区名单', 'regions/guangxi', {
		also: ['zones/nanning', 'zones/guilin', 'zones/liuzhou', 'zones/beihai'],
		never: ['zones/changsha'],
	}),
	ask('question', '湖南有几个国家高新区', 'regions/hunan', {
		also: [
			...'changde changsha chenzhou hengyang huaihua ningxiang xiangtan yiyang zhuzhou'
				.split(' ')
				.map((id) => `zones/${id}`),
		],
	}),
	ask(
		'question',
		'苏州有哪些高新区',
		'zones/suzhou zones/suzhou-sip zones/kunshan zones/changshu',
		{
			also: ['zones/suzhou', 'zones/kunshan'],
		},
	),
	ask('question', '成立时间最早的联盟', '', {
		top3: ['alliances'],
		also: ['alliances/lunei-rongyong'],
		never: ['alliances/northeast'],
	}),
	ask('question', '最早的国家高新区', '', {
		top3: ['zones/beijing-zhongguancun'],
		also: ['zones'],
	}),
	ask('question', '第一个国家级高新区是哪个', '', {
		top3: ['zones/beijing-zhongguancun'],
		also: ['zones'],
	}),
	ask('question', '营业收入最高的高新区', 'metrics/revenue', { means: ['营业收入'] }),
	ask(
		'question',
		'综合评价排名',
		'metrics/national-evaluation-rank terms/comprehensive-evaluation',
		{
			means: ['综合评价'],
		},
	),
	ask('question', '新质生产力是什么', 'terms/new-quality-productive-forces', {
		means: ['新质生产力'],
	}),
	ask('question', '什么是火炬入统企业？', 'terms/torch-enterprises', { means: ['入统企业'] }),
	ask('question', '独角兽企业是什么意思', 'terms/unicorn', { means: ['独角兽'] }),
	ask('question', '东北联盟成立时间', 'alliances/northeast', { means: ['东北联盟'] }),
	ask('question', '沈阳高新区哪一年获批', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('question', '东北联盟有哪些成员', 'alliances/northeast', { means: ['东北联盟', '成员'] }),
	ask('question', '有哪些产业网络', 'networks', { also: ['networks'] }),
	ask('question', '网络有几个', 'networks'),
	ask('question', '陕西有哪些高新区', 'regions/shaanxi', {
		also: 'ankang baoji weinan xian xianyang yangling yulin'.split(' ').map((id) => `zones/${id}`),
	}),
	ask('question', '成都高新区排名', 'zones/chengdu', {
		means: ['成都高新区 排名'],
		figure: /\d位[^]*排名/,
	}),
	ask('question', '请问大连高新区怎么样', 'zones/dalian', { means: ['大连高新区'] }),
];

const titles: ExamQuery[] = [
	ask('title', '首次提出', ''),
	ask('title', '东北地区国家高新区联盟成立', 'events/2023-12-15-northeast-founded'),
	ask('title', '宁乡高新区升级为国家高新区', 'events/2022-12-ningxiang-approved'),
	ask(
		'title',
		'哈尔滨召开新时代推动东北全面振兴座谈会',
		'events/2023-09-07-northeast-revitalization-symposium',
	),
	ask('title', '国家高新区新赛道培育行动方案', '', { also: ['terms/new-tracks'] }),
	ask('title', '单项前20', '', {
		means: ['单项 前20'],
		also: ['rankings/miit-2024-industrial-output'],
	}),
	ask(
		'title',
		'国务院关于促进国家高新技术产业开发区高质量发展的若干意见',
		'policies/state-council-2020-7',
	),
	ask('title', '东北地区国家高新区共谋区域协同发展', 'sources/gxdb-2025-12-northeast-assembly'),
];

const odd: ExamQuery[] = [
	ask('odd', '，。！？', '', { nothing: true }),
	ask('odd', '.*', '', { nothing: true }),
	ask('odd', '(', '', { nothing: true }),
	ask('odd', '"', '', { nothing: true }),
	ask('odd', '😀', '', { nothing: true }),
	ask('odd', '%%%', '', { nothing: true }),
	ask('odd', '\\d+[', '', { nothing: true }),
	ask('odd', '龘靐齉', '', { nothing: true }),
	ask('odd', '沈', '', {}),
	ask('odd', '“沈阳高新区”', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('odd', ' 沈阳高新区 ', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('odd', '沈阳高新区。', 'zones/shenyang', { means: ['沈阳高新区'] }),
	ask('odd', 'ＧＤＰ', 'metrics/gdp', { means: ['gdp', '地区生产总值'] }),
	ask('alias', '营收', 'metrics/revenue', { means: ['营业收入'] }),
];

export const EXAM: ExamQuery[] = [
	...names,
	...fullNames,
	...aliases,
	...places,
	...letters,
	...traditional,
	...typos,
	...texts.map((query) => ({ ...query, everywhere: true })),
	...wordsApart,
	...figures,
	...questions,
	...titles,
	...odd,
];
