/** What readers see of charts, their tables, buttons and embeds. */
export const chartText = {
	columns: {
		series: '系列',
		period: '时期',
		value: '数值',
		scope: '口径',
		source: '来源',
		metric: '指标',
		moved: '几年的数',
		slope: '走向',
	},
	/** Two or three comparable years, which are no chart. */
	trends: '两三年的数',
	tableOf: (caption: string) => `${caption}：表`,
	unitOf: (caption: string, unit: string) => `${caption}（${unit}）`,
	gap: (from: number, to: number) => (from === to ? `${from}年` : `${from}年至${to}年`),
	folded: (figures: number) => `表格：${figures}个数，各有口径和来源`,
	inRest: '以下各数不成系列，未画入图',
	wholeYear: '全年',
	parts: {
		'half-1': '上半年',
		'half-2': '下半年',
		'quarter-1': '一季度',
		'quarter-2': '二季度',
		'quarter-3': '三季度',
		'quarter-4': '四季度',
	} as Readonly<Record<string, string>>,
	/** A span inside one year, such as the first three quarters. */
	months: (from: number, to: number) => `${from}—${to}月`,
	undrawn: {
		marked: '',
		missing: '',
		period: '不是整年，未画入图',
		range: '是区间，未画入图',
		conflict: '来源不一，未画入图',
		'other-source': '图中用另一来源',
		'same-year': '图中用同年的另一个数',
	},
	/** Too few for a line, so that all of them are told. */
	few: '可以比较的数不足四个，不画成线',
	/** Why one of few does not go on from the one before it. */
	parted: (period: string, reason: string) => `${period}的数不能与前一个相比：${reason}`,
	/** `weak` are drawn, and not joined. */
	points: (points: number, weak: number) =>
		`共${points + weak}个数` + (weak > 0 ? `，其中${weak}个待核或推算，不连线` : ''),
	/** Years between two points that are joined by a dotted line. */
	missing: (years: string) => `中间年份未收录：${years}年，点线跨过`,
	broken: (period: string, reason: string) => `线在${period}断开：${reason}`,
	breaks: {
		publisher: '前后的发布者不同，口径都没有说明',
		edition: '前后两次参评的家数不同',
		stated: '口径有变',
	},
	/** What is drawn falls, and the source says that it grew. */
	contradicted: (before: string, period: string, up: boolean, growth: number, grew: boolean) =>
		`${period}的数${up ? '大' : '小'}于${before}，原文却说${grew ? '增长' : '下降'}${growth}%`,
	signs: {
		above: '▲：原文只说多于或不少于这个数',
		below: '▼：原文只说少于或不多于这个数',
		about: '≈：原文说约等于这个数',
		weak: '斜纹：待核或推算的数，不连线',
		break: '//：线在这里断开',
	},
	withheld: (years: string) => `${years}年有数而未画，原因见表`,
	years: (from: number, to: number) => `${from}至${to}`,
	lines: (count: number) => `图中有${count}个系列，互不连接`,
	otherLines: (count: number) => `另有${count}个系列只列在表中`,
	byScope: (name: string) => `${name}口径`,
	aside: (name: string, more: string) => `${name}（${more}）`,
	named: (name: string, what: string) => `${name}：${what}`,
	rank: '名次越小，位置越高',
	scopes: (names: string) => `口径：${names}。`,
	sources: '来源：',
	sourcesOf: (count: number) => `来源：${count}个`,
	buttons: {
		label: '图的操作',
		table: '表格',
		png: '存为 PNG',
		svg: '存为 SVG',
		'copy-image': '复制图片',
		csv: '下载 CSV',
		embed: '嵌入',
		copy: '复制代码',
		copied: '已复制',
		close: '关闭',
		embedPage: '单独打开这张图',
	},
	sideBySide: '各区走势',
	/** One metric of several zones, a small line for each. */
	multiples: (place: string, metric: string, unit: string) =>
		`${place}：各高新区的${metric}${unit && `（${unit}）`}`,
	multiplesOf: (metric: string) => `各高新区的${metric}`,
	multiplesSay: (zones: number, from: number, to: number) =>
		`${zones}个高新区有两年以上可以相连的数，从${from}年到${to}年，同一尺度；各区的范围可能不同，彼此不相连。`,
	order: '同年可比',
	/** Zones in order, a bar each. */
	bars: (year: string, metric: string, first: string) => `${year}年${metric}：${first}居首`,
	/** `scope`: which area all are about, where that is said. */
	barsSay: (zones: number, of: number, scope: string) =>
		`${of}个国家高新区里，${zones}个有这一年、同一类口径${scope && `（${scope}）`}、没有标记的数；没有数的不在图上。`,
	barsOf: (year: string) => `${year}年各高新区`,
	bar: (place: number, name: string) => `${place}　${name}`,
	noBars: (metric: string) => `${metric}：同年可以相比的高新区不到5个，不画条形图。`,
	noMultiples: (named: string) => `${named}：有两年以上可以相连的数的高新区不到2个，不画走势。`,
	/** The figures of a chart of rows, where no other table has them. */
	rows: (figures: number) => `表格：${figures}个数和来源`,
	ofMetric: (metric: string) => `${metric}的全部数据（CSV）`,
	/** Places in one list: the longer, the further in front. */
	knownPlaces: '已知的名次',
	places: (list: string) => `${list}：已知的名次`,
	placesSay: (zones: number, of: number) =>
		`${of}家里知道${zones}家的名次；条越长越靠前，满格是第1位。`,
	/** What was pledged, and what came of it. */
	pledges: '承诺与结果',
	pledgesFound: (kept: number, missed: number) =>
		`能够比较的承诺：达成${kept}个，未达成${missed}个`,
	pledgesSay: (others: number) =>
		`空心是承诺，实心是结果；每行各用自己的尺度，从零起。${others > 0 ? `另有${others}个有结论的不是单个数，未画入图。` : ''}`,
	pledge: (verdict: string, pledged: string, came: string) =>
		`${verdict}：承诺${pledged}，结果${came}`,
	embedHelp: '把下面的代码放进网页，图、表和来源会一起显示。',
	embedCode: '嵌入代码',
	/** Stands in pictures that leave the page. */
	credit: (site: string, asOf: string) => `${site}，资料截至${asOf}，CC BY 4.0`,
	compare: (metric: string) => `${metric}：并列`,
	embedTitle: (name: string, metric: string) => `${name}：${metric}`,
	embedDescription: (name: string, metric: string) => `${name}的${metric}，图、表和来源。`,
	embedFrom: '图表取自',
	notCollected: (names: string) => `${names}：未收录。`,
	canvas: (caption: string) => `${caption}，图。按左右方向键逐点读，上下方向键换线。`,
	scopeOf: (name: string) => `口径：${name}`,
	sourceOf: (name: string) => `来源：${name}`,
	fileName: (caption: string) => caption.replace(/[\\/:*?"<>|\s]+/g, '-'),
	separator: '、',
	clause: '，',
	stop: '。',
	semicolon: '；',
} as const;
