/** The parts that MDX may use, and what may be written in each. */

export interface AuthorAttribute {
	required?: boolean;
	values?: readonly string[];
	/** One sentence for the contributor guide. */
	about: string;
}

export interface AuthorComponent {
	about: string;
	/** One as it is written, for the contributor guide. */
	example: string;
	attributes: Readonly<Record<string, AuthorAttribute>>;
	/** Whether text stands between its tags. */
	children: boolean;
	/** Whether it stands on lines of its own, instead of in a sentence. */
	block?: boolean;
	/** Whether it draws figures, and so may find nothing to draw. */
	chart?: boolean;
}

export const AUTHOR_COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
	Figure: {
		about: '一个数字，取自某一条观测值，并链接到它。',
		example: '<Figure metric="yanshi-revenue" period="2024" />',
		children: false,
		attributes: {
			of: { about: '数字在哪一页，如 zones/shenyang；本页的不写。' },
			metric: { about: '指标的 id。' },
			label: { about: '没有指标时，观测值的 label。' },
			period: { about: '时期，与观测值写法相同。' },
			scope: { about: '口径的 id。' },
			subject: { about: '主体。' },
			key: { about: '观测值的 key。' },
			unit: { about: '单位。' },
			source: { about: '来源的 id。' },
			show: { values: ['value', 'growth', 'share'], about: '显示数值（默认）、增速或占比。' },
		},
	},
	MetricChart: {
		about:
			'一个指标的图和表。四年以上可比的才画成线，少于四年的写成一句话。名次的指标也用它，如 metric="national-evaluation-rank"：第1名在最上面，轴的长短是参评的家数，家数不同的两次不相连。',
		example: '<MetricChart metric="yanshi-revenue" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: { about: '画哪一页的数字，如 zones/shenyang；本页的不写。' },
		},
	},
	CompareChart: {
		about: '几页同一指标的图和表。',
		example: '<CompareChart metric="yanshi-revenue" of="zones/yanshi alliances/yanshi-alliance" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: { required: true, about: '页面的地址，用空格隔开，如 zones/shenyang zones/dalian。' },
		},
	},
	RankingBars: {
		about: '一个指标同一年可以相比的高新区，从大到小的条形图；不到五个的不画。',
		example: '<RankingBars metric="yanshi-revenue" year="2024" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			year: { about: '年份；不写就取可比的高新区最多的一年。' },
		},
	},
	SmallMultiples: {
		about: '几个高新区同一指标的走势，一行一个，同一尺度。',
		example: '<SmallMultiples metric="yanshi-revenue" of="regions/yanshi-province" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: {
				required: true,
				about: '省、市、联盟、网络或几个高新区的地址，用空格隔开，如 regions/jiangsu。',
			},
		},
	},
	PeerStrip: {
		about: '一个高新区在同年可比的高新区里的位置：一行点，一点一个，越靠右越在前；不到十个的不画。',
		example: '<PeerStrip metric="yanshi-revenue" of="zones/yanshi" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: { about: '哪一个高新区，如 zones/shenyang；本页的不写。' },
			year: { about: '年份；不写就取可比的最近一年。' },
		},
	},
	Sparkline: {
		about:
			'句子里的小走势：首尾两年的数和一条小线，至少四年可以相连；旁边的字已经把它说完，所以它不算一张图。',
		example: '<Sparkline metric="yanshi-revenue" />',
		children: false,
		chart: true,
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: { about: '哪一页的数字，如 zones/shenyang；本页的不写。' },
		},
	},
	PledgeOutcomes: {
		about: '承诺和结果：targets 里到期而能判断的，一行一个，空心是承诺，实心是结果。',
		example: '<PledgeOutcomes metric="yanshi-revenue" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			of: { about: '哪几页的承诺，用空格隔开，如 zones/shenyang；本页的不写。' },
			metric: { about: '只画这个指标的。' },
			label: { about: '只画 label 是这个的。' },
		},
	},
	ProvinceTiles: {
		about:
			'省级方格图，一格一个省，颜色深浅表示数量；格子连到各省的页面，读出来是一个列表，所以不是一张图片。',
		example: '<ProvinceTiles show="zones" />',
		children: false,
		block: true,
		chart: true,
		attributes: {
			show: {
				values: ['zones', 'named', 'recent'],
				about:
					'表示什么：zones 国家高新区的个数，named 最近一次综合评价点到名的，recent 近三年有数字的；不写就让读者选。',
			},
		},
	},
	MemberTable: {
		about: '联盟或网络的成员表。',
		example: '<MemberTable of="alliances/yanshi-alliance" />',
		children: false,
		block: true,
		attributes: { of: { about: '联盟或网络的地址；本页的不写。' } },
	},
	Timeline: {
		about: '与某页有关的大事。',
		example: '<Timeline of="alliances/yanshi-alliance" />',
		children: false,
		block: true,
		attributes: { of: { about: '页面的地址；本页的不写。' } },
	},
	EntityLink: {
		about: '到另一页的链接。',
		example: '<EntityLink to="alliances/yanshi-alliance">演示联盟</EntityLink>',
		children: true,
		attributes: { to: { required: true, about: '页面的地址，如 alliances/northeast。' } },
	},
};

export const COMPONENT_NAMES: readonly string[] = Object.keys(AUTHOR_COMPONENTS);

// Authors choose these names: `constructor` must find nothing, not what every object has.
for (const { attributes } of Object.values(AUTHOR_COMPONENTS)) {
	Object.setPrototypeOf(attributes, null);
}
Object.setPrototypeOf(AUTHOR_COMPONENTS, null);

/** A component by its name; none for `constructor` and the like, which every object has. */
export function componentOf(name: string): AuthorComponent | undefined {
	return Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
}
