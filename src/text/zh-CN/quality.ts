/** Verdicts, growth checks, conflicts, coverage and corrections, in neutral words. */
export const qualityText = {
	verdict: {
		met: '达成',
		missed: '未达成',
		'no-comparable': '无可比数据',
		'not-due': '未到期',
		'no-deadline': '期限未给',
		'not-judged': '不作判断',
	},
	verdictReason: {
		magnitude: '目标只说量级（如千亿级），不是确数，不作判断。',
		delegate: '这是代表委员的建议，不是承诺，不作判断。',
		forecast: '这是研究机构的预测，不是承诺，不作判断。',
		notAFigure: '目标不是数字，须由编者依据来源判断；还没有可以依据的来源。',
		noDeadline: '来源没有写期限，无从说是否按期。',
		notDue: (deadline: string, asOf: string) => `期限为${deadline}，本站资料截至${asOf}。`,
		none: '没有收录到同一主体、指标和口径的实际数。',
		notReached: (latest: string) => `收录到的最近一期是${latest}，不是期限所指的时期。`,
		notReachedAndUnlike: (latest: string, differences: string) =>
			`收录到的最近一期是${latest}，不是期限所指的时期，而且${differences}。`,
		area: (name: string, covers: string, asked: string | undefined) =>
			`实际数的口径是“${name}”，说的是${covers}；目标${asked === undefined ? '没有写口径，按高新区自身理解' : `的口径是“${asked}”`}。`,
		unlike: (period: string, display: string, differences: string) =>
			`${period}有${display}，但${differences}，不能与目标相比。`,
		marked: (period: string, display: string, marks: string) =>
			`${period}有${display}，但带有标记（${marks}），不据以判断。`,
		early: (published: string) => `来源发布于${published}，不在期限之后`,
		disagree: (displays: string) => `期限所指的时期有几种说法（${displays}），结论不一，不作取舍。`,
		rounding: (outcome: string, target: string) =>
			`实际为${outcome}，目标为${target}；所印数字舍入后无从判断是否达到。`,
		openBound: (outcome: string, target: string) =>
			`实际为${outcome}，目标为${target}；限定词使结果无从判断。`,
		direction: '目标没有说大者为好还是小者为好，不作判断。',
		compared: (period: string, outcome: string, target: string) =>
			`${period}实际为${outcome}，目标为${target}。`,
	},
	differences: {
		subject: (one: string, other: string) => `主体不同（${one}，${other}）`,
		scope: (one: string, other: string) => `口径不同（${one}，${other}）`,
		unit: (one: string, other: string) => `单位不同（${one}，${other}）`,
		basis: (one: string, other: string) => `增速的价格基础不同（${one}，${other}）`,
		growthNote: (note: string) => `所给增速不只说这一年（${note}）`,
		own: '本页自身',
	},
	growth: {
		what: '谁的什么',
		levels: '前后两期',
		stated: '所给增速',
		recomputed: '由两数推得',
		prices: '隐含的价格变动',
		remark: '说明',
		outcome: {
			agrees: '相符',
			differs: '有出入',
			real: '实际增速',
			reference: '参考对照',
			'no-year-before': '无上年数',
		},
		outcomeMeaning: {
			agrees: '所给增速落在两年所印数字舍入后容得下的范围里。',
			differs:
				'所给增速不在这个范围里。上一年的数常有修订，口径和调查的单位也会变，这不说明哪个数有误。',
			real: '所给增速按可比价，两年的数按当年价格，不能直接相比；只列出两者合起来隐含的价格变动。',
			reference:
				'有上年同期的数，但有一头待核、带标记或不是确数，或所给增速另有算法，只并列，不下结论。',
			'no-year-before':
				'没有收录到同一主体、指标、口径和币种的上年同期数；不拿别的主体、区域和币种的数来凑。',
		},
		striking: '值得看',
		strikingMeaning: (points: number) =>
			`价格变动超过${points}个百分点的标“值得看”：多半另有缘故，如上一年的数修订过，或者前后的范围不同。`,
		coverage: '规上企业名单每年重定，所给增速按可比口径。',
		range: (low: string, high: string) => `${low}至${high}`,
		found: (stated: string, recomputed: string) => `所给${stated}，由两年的数推得${recomputed}`,
		foundPrices: (stated: string, recomputed: string, prices: string) =>
			`所给${stated}，按可比价；两年的数按当年价格变动${recomputed}，隐含的价格变动${prices}`,
		doubt: {
			marked: (when: string, marks: string) => `${when}的数带有标记（${marks}）`,
			bounded: (when: string, display: string) => `${when}的“${display}”不是确数`,
			average: (note: string) => `所给的是多年或累计的增速（${note}），不是与上一年相比`,
			adjusted: (note: string) => `所给增速按调整后的口径计算（${note}），不是两期所印数值之比`,
			'inexact-growth': (note: string) => `所给增速不是确数（${note}）`,
			disputed: '上一年的数有几种说法，没有取舍',
			'unknown-prices': '来源没有说明增速按什么价格计算',
			'no-growth-of-ratio': '比率和名次的变动不是增速',
			'no-levels': '两期数值没有可以计算的范围',
		},
		instead: {
			'other-scope': '上年只有别的口径的数',
			'other-unit': '上年只有别的币种或单位的数',
			'other-period': '只有别的年份或时段的数',
			nothing: '没有收录到更早的数',
		},
	},
	known: {
		known: '已知',
		unknown: '未知',
		approved: (date: string) => `获批：${date}`,
		industries: (items: string) => `主要产业：${items}`,
		members: '联盟与网络：',
		membersUnknown: '没有来源写明它是哪个联盟或网络的成员',
		metric: (years: string, scope: string) => `：${years}${scope}`,
		scope: (names: string) => `（口径：${names}）`,
		metrics: (count: number) => `有数字的指标${count}个：`,
		metricsUnknown: '可比指标的数字一个也没有收录到',
		notCollected: (names: string) => `未收录：${names}`,
		core: (names: string) => `未收录的核心指标：${names}`,
		absent: (kind: string, names: string) => `来源写明${kind}：${names}`,
		supplement: '补充这一页',
		source: '来源',
	},
	conflicts: {
		what: '指标与时期',
		values: '各说',
		preferred: '采用',
		none: '没有发现除数值和来源外都相同、而数值不一的记录。',
	},
	page: {
		title: '数据质量',
		lead: '收录的数字是否自洽，哪里说法不一，有什么还不知道；先说查到了什么，再说怎样查的。',
		method: '核对的办法',
		findings: '查到了什么',
		growthFound: (all: number, pairs: number) =>
			`给出增速、又列为可比指标的记录有${all}条，其中${pairs}条找得到上年同期可比的数`,
		outcomeCount: (outcome: string, count: number) => `${outcome}${count}条`,
		strikingCount: (count: number) => `其中值得看的${count}条`,
		conflictsFound: (count: number, settled: number) =>
			`主体、指标、时期和口径都相同而说法不一的有${count}组，其中${settled}组分得出采用哪一个`,
		marksFound: (marked: number, all: number) =>
			`带标记的数字有${marked}条，收录的共${all}条；带标记的不用于比较和结论`,
		growth: '增速核对',
		growthNote:
			'来源给出了增速、而本站又有上年同期数值的，用两年所印的数字重新推算，并计入舍入的余地。只有主体、指标、口径、币种和时期的长短都相同，前后正好一年，才放在一起。',
		unmeasured: (count: number) => `另有${count}条给出增速的记录没有列为可比指标，不作核对。`,
		conflicts: '说法不一',
		conflictsNote: (count: number) =>
			`主体、指标、时期和口径都相同，而数值相差超出舍入的记录有${count}组。各说并列；采用哪一个，依次看编者的选定、有无标记、来源等级，都分不出高下就不取舍。`,
		absences: '没有数字的六种情形',
		marks: '标记',
		marksNote:
			'带标记的数字照录，但不进入主要数字、排列、合计和判断；图里只画待核和推算的数，画成斜纹，不连线。一条记录可以有几个标记。',
		mark: '标记',
		records: '记录数',
		meaning: '意思',
		unused: (names: string) => `还没有数字用到的指标和口径：${names}。`,
	},
	absence: {
		'not-published': '来源写明没有公布。',
		'not-applicable': '这个指标对它没有意义。',
		suppressed: '来源写明有数而不公开。',
		'not-collected': '本站还没有收录；不等于没有数，更不等于零。',
		'not-yet-due': '时期或期限还没有过完，以本站资料的截止日期为准。',
		zero: '来源写明是零。只有这一种是数值。',
	},
	coverage: {
		title: '收录情况',
		lead: '每个国家高新区的核心指标收录到了哪一年，哪些还没有；可以按省级地区、已收录和未收录筛选，按各列排序。',
		/** In the findings of the page of data quality. */
		found: (zones: number, all: number) => `${all}个国家高新区里，${zones}个收录到了核心指标的数字`,
		table: '高新区与指标',
		values: '同时显示最近一期的数值',
		note: '每格是最近的年份和收录到的年数，点开是那一条记录；只计高新区自身的数字，不计区内企业和项目。口径可能是所在行政区，见各条记录。',
		known: '指标数',
		others: '其他指标',
		total: '家数',
		has: '已收录',
		lacks: '未收录',
		noYear: '时期未说明',
		cell: (year: string, count: number) => (count > 1 ? `${year}，${count}年` : year),
	},
	targets: {
		title: '目标与结果',
		lead: '计划和报道里有期限的目标，与后来收录到的实际数并列。能不能比、达没达成，由程序按同一规则判断。',
		counts: '结论',
		asOf: (date: string) =>
			`是否到期，以本站资料的截止日期${date}为准。“无可比数据”只说本站没有可以对照的数。`,
		method: '判断的规则',
		calendar: '目标到期',
		subscribe: '用日历订阅到期的目标',
		until: (deadline: string) => `期限${deadline}`,
		/** Said where a calendar shows more days than one. */
		noDay: (deadline: string) => `期限只写到${deadline}，没有写明哪一天。`,
		outcome: '实际',
		closest: '最接近的数',
		verdict: '结论',
		page: '哪一页',
		due: '到期年份',
		topic: '说的是什么',
		topics: {
			money: '其他金额',
			share: '其他比率',
			count: '其他数量',
			state: '不是数字的目标',
		},
		wide: '全国和跨省',
		lastDue: (year: string) => `最近到期：${year}`,
		nextDue: (year: string) => `接下来到期：${year}`,
		tally: (all: number, counts: string) => `${all}项：${counts}。`,
		count: (name: string, count: number) => `${name}${count}项`,
		rest: (count: number) => `其余${count}项，没有数字可以放在旁边`,
	},
	corrections: {
		title: '更正',
		lead: '本站登载过的错误，何时、由什么改为什么、为什么，以及撤回的记录。',
		feed: '用 Atom 订阅更正',
		list: '更正记录',
		none: (date: string) =>
			`截至${date}，还没有更正的记录。这只说明还没有人报告并核实登载后的错误，不说明没有错误。`,
		how: '怎样记一条更正',
		howText: [
			'改动已经登载的数值、单位、时期、口径或来源，都要记一条更正。先改那一条记录，再在 content/corrections/ 里加一个 YAML 文件，写明：figure（哪一条记录的地址）或 page（哪一页）、field（哪个字段）、from（原来写作）、to（改为）、date（哪天）、reason（为什么）、source（依据，如有）。',
			'整条记录本不该收录的，不删，在记录里写 retracted（哪天、为什么）：它会出现在这里，地址保留，不再用于表、图和下载。',
			'更正会出现在这里、那一条记录的展开处和 Atom 订阅里。补充新的数字、改正错别字不算更正。',
		],
		propose: '在仓库里新建更正',
		sourceErrors: '来源自身的笔误',
		sourceErrorsText:
			'下面的记录，来源原文的单位显然有误，收录时已按上下文改正并加了标记。这些不是本站登载后的更正。',
		target: (page: string, label: string) => `${page}：目标“${label}”`,
		retracted: (display: string, reason: string) =>
			`${display ? `“${display}”` : ''}已撤回：${reason}`,
		change: (field: string, from: string, to: string, reason: string) =>
			`${field} 由“${from}”改为“${to}”：${reason}`,
	},
} as const;
