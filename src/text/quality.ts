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
		unlike: (period: string, display: string, differences: string) =>
			`${period}有${display}，但${differences}，不能与目标相比。`,
		marked: (period: string, display: string, marks: string) =>
			`${period}有${display}，但带有标记（${marks}），不据以判断。`,
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
		own: '本页自身',
	},
	growth: {
		verdict: { agrees: '相符', differs: '不符', 'not-comparable': '不可比' },
		range: (low: string, high: string) => `${low}至${high}之间`,
		about: (value: string) => `${value}左右`,
		agrees: (range: string, growth: string) =>
			`按所印数字的舍入，由两期数值得出的增速在${range}，所给的${growth}与此相符。`,
		differs: (range: string, growth: string) =>
			`按所印数字的舍入，由两期数值得出的增速在${range}，所给的${growth}不在其中。可能出于数据修订、口径调整或其他来源没有说明的原因。`,
		remark: (range: string) => `单看所印数字的舍入，两数相比的变化在${range}。`,
		noLevels: '两期数值没有可以计算的范围',
		noGrowthOfRatio: '比率和名次的变动不是增速',
		average: (note: string) => `所给的是多年或累计的增速（${note}），不是与上一年相比`,
		adjusted: (note: string) => `所给增速按调整后的口径计算（${note}），不是两期所印数值之比`,
		boundedGrowth: (note: string) => `所给增速不是确数（${note}）`,
		notYearBefore: (when: string) => `收录到的较早一期是${when}，不是上一年同期`,
		otherLength: (earlier: string, later: string) =>
			`收录到的较早一期是${earlier}，与${later}的时期长短不同`,
		marked: (when: string, marks: string) => `${when}的数带有标记（${marks}）`,
		bounded: (when: string, display: string) => `${when}的“${display}”不是确数`,
		basis: {
			nominal: '',
			real: '所给增速按可比价计算，数值按当年价格，两者不能直接相比',
			unknown: '来源没有说明增速按什么价格计算',
		},
	},
	known: {
		known: '已知',
		unknown: '未知',
		approved: (date: string) => `获批：${date}`,
		approvedUnknown: '获批日期待核',
		industries: (items: string) => `主要产业：${items}`,
		industriesUnknown: '主要产业待核',
		members: '联盟与网络：',
		membersUnknown: '没有来源写明它是哪个联盟或网络的成员',
		metric: (years: string, scope: string) => `：${years}${scope}`,
		scope: (names: string) => `（口径：${names}）`,
		metrics: (count: number) => `有数字的指标 ${count} 个：`,
		metricsUnknown: '可比指标的数字一个也没有收录到',
		core: (names: string) => `未收录的核心指标：${names}`,
		absent: (kind: string, names: string) => `来源写明${kind}：${names}`,
		source: '来源',
	},
	years: {
		caption: (zones: number, of: number) => `收录 ${zones}/${of} 个国家高新区的数字`,
		none: (of: number) => `${of} 个国家高新区的这个指标都未收录。`,
		year: '年份',
		count: '年数',
		unknown: '时期未说明',
		others: '另有数字的页面：',
		outside: '名册之外',
	},
	conflicts: {
		what: '指标与时期',
		values: '各说',
		preferred: '采用',
		none: '没有发现除数值和来源外都相同、而数值不一的记录。',
	},
} as const;
