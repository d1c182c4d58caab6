import { collectionNames } from './collections.ts';

/** What /data/ and the files that describe the data say to those who write programs. */
export const programText = {
	/** What a column means that says a day of another one. */
	days: {
		start: (of: string) => `${of} 的第一天；不知道的为空。`,
		end: (of: string) => `${of} 的最后一天（含）；不知道的为空。`,
	},
	/** What follows the head of that one: 批准日期：第一天. */
	dayHeads: { start: '：第一天', end: '：最后一天' },
	/** After what a list means. */
	separated: (separator: string) => `有几项时，用英文分号“${separator}”隔开，项里没有这个符号。`,
	/** After what a number means, in a database. */
	asNumber: (twin: string) => `存为数，可供计算；原来印出的每一位在 ${twin}。`,
	asPrinted: (column: string) => `${column} 原来印出的样子，3.20 就是 3.20，与 JSON 相同。`,
	asArray: '存为 JSON 数组，可以用 json_each 展开。',
	asTruth: '是为 1，否为 0。',
	/** The part of /data/ about files for programs. */
	page: {
		id: 'programs',
		title: '给程序的说明和数据库',
		files: {
			datapackage: '各个 CSV 的字段、类型、主键、外键、字节数和 SHA-256，按 Data Package 第 2 版。',
			csvw: '同样的内容，按 W3C 的 CSVW，列名另附中文。',
			openapi: '全部静态文件的地址、参数和格式，按 OpenAPI 3.1。',
			llms: '本站概要，纯文字，供语言模型读。',
		},
		databaseTitle: 'SQLite 数据库',
		database: [
			'表和列同 CSV，有主键和外键。',
			'数值列存为数；数会丢掉末尾的零，所以另有名称加 _text 的一列，存印出的样子：value 是 3.2，value_text 是 3.20。',
			'列表是 JSON 数组，用 json_each 展开；是与否是 1 和 0；没有收录的是 NULL。',
			'meta 表写版本、截止日期和许可，tables 和 columns 写各表、各列的意思。',
		],
		forInstance: '查询可以这样写：',
		query: [
			'SELECT entity_name, value, unit, source_title FROM observations',
			"WHERE metric_id = 'gdp' AND period = '2023' AND scope_id = 'unstated'",
			"  AND status <> 'retracted' AND source_grade <> 'C'",
			'ORDER BY value DESC;',
		].join('\n'),
		keysTitle: '主键和日期',
		keys: [
			'主键是 id；rankings 和 memberships 是 row_id；areas、zone_industries、changes 没有。',
			'一格一个 id 的列都是外键；一格几个 id 的（source_ids）和指到几类页面的（entity_type 加 entity_id）不能登记为外键，但都有所指。',
			'日期只写到已知的精度，如 2010-11；它的第一天和最后一天（含）在名称加 _start 和 _end 的列，不知道的为空。observations 的 source_published，这两列见 sources。',
		],
		versionTitle: '版本号',
		version: [
			'写作“主.次.补”，说的是表和列；内容更新不改它，看 asOf。',
			'补：只改了说明的文字。',
			'次：多了表或列。新列总在最后，已有的不变，按列名读取的程序不必改。',
			'主：表或列删去、改名，或者改了类型、意思；1.0.0 以前加在“次”上。',
		],
	},
	/** The OpenAPI description. */
	api: {
		title: '国家高新区图志：静态文件',
		about:
			'没有服务程序，每个地址都是生成网站时写好的文件，只用 GET，不需要登记和密钥。内容更新后地址不变。所有文字都是 UTF-8。',
		tags: {
			tables: '整张表',
			pages: '单独一页的文件',
			charts: '一张图画了哪些记录',
			feeds: '订阅和日历',
			about: '说明',
		},
		found: '文件的内容。',
		lost: '没有这个文件。',
		json: (title: string) => `${title}，JSON`,
		csv: (title: string) => `${title}，CSV`,
		csvAbout: (record: string) => `第一行是列名；列与 ${record} 的各项相同，次序也相同。`,
		record: (title: string) => `${title}的一行。`,
		file: (title: string) => `${title}的全部行，连同版本、资料截止日期和许可。`,
		version: '数据格式的版本，主.次.补。',
		asOf: '资料的截止日期。引用写这个。',
		license: '许可的 SPDX 标识。',
		readerAll: '全部数字，给 Excel 和 WPS 看的 CSV',
		reader: (name: string) => `一个${name}的数字，给 Excel 和 WPS 看的 CSV`,
		readerAbout: '有字节顺序标记（BOM），列名是中文，比给程序用的列少。',
		ofPage: (name: string, format: string) => `一个${name}的数字，${format}`,
		ofPageAbout: '撤回的记录不在里面。',
		id: (name: string) => `${name}页面地址里的名称；改了名的，旧名照样可用。`,
		source: '一个来源的著录，CSL-JSON',
		changesFeed: '全部更新，Atom',
		correctionsFeed: '更正，Atom',
		eventsFeed: '大事，Atom',
		zoneFeed: '一个高新区的更新，Atom',
		dueCalendar: '目标到期的日历，iCalendar',
		sqlite: '全部的表，SQLite 数据库',
		workbook: '全部数字，Excel 与 WPS 的工作簿',
		archive: '全部文件打成的一包',
		release: '一个版本的数据：截止日期、行数、文件和哈希',
		releaseId: '版本的名称，如 2026-11。',
		datapackage: '各个 CSV 的说明，Data Package 第 2 版',
		csvw: '各个 CSV 的说明，CSVW',
		openapi: '这一份说明',
		llms: '本站有什么，纯文字',
		pledges: '承诺与结果的图画了哪些目标',
		places: '一份榜单的图画了哪些名次',
		chart: '一页的图画了哪些数字',
		chartOfZones: '一页里各高新区走势的图画了哪些数字',
		chartAbout: '不是每一页、每个指标都有图；没有的是 404。',
		collection: '哪一类页面。',
		pageId: '页面地址里的名称。',
		chartOf: '指标的 id；指标页上，是年份。',
		metric: '指标的 id。',
	},
	/** What /llms.txt says. */
	llms: {
		edition: (asOf: string, version: string) => `资料截至${asOf}，数据格式版本 ${version}。`,
		notes: [
			'每个数字都写明主体、指标、时期、口径、限定词和来源。口径、主体、货币或时期长短不同的数字不可相比，更不可相加。',
			'空的格子是没有收录，不是零。status 为 retracted 的记录已经撤回，不要使用。source_grade 为 C 的来源待核。',
			'“超2500亿元”不等于2500亿元：限定词是数字的一部分。',
		],
		data: '数据',
		json: 'JSON',
		ofZone: (name: string) => `单独一页的数字：${name}`,
		ofZoneAbout:
			'页面地址末尾的斜线换成 .json 或 .csv；联盟、网络、地区、机制、政策、大事的页面相同。',
		pages: '页面',
		rights: '许可和引用',
		licence: '文字与数据按此使用，须注明“国家高新区图志”和每个数字的原始来源，写明资料截止日期。',
		citeFigure: `引用一个数字，用它自己的地址（observations 的 url 一列），并写出时期、口径和来源。`,
		more: 'Optional',
		method: '怎样收录、核对和判断，什么不作比较',
		guide: '怎样改正、补充',
	},
	/** In what the API is told of by page: 高新区, 联盟 … */
	kinds: collectionNames,
} as const;
