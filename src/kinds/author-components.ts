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
		about: '一个指标的图和表。',
		example: '<MetricChart metric="yanshi-revenue" />',
		children: false,
		block: true,
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
		attributes: {
			metric: { required: true, about: '指标的 id。' },
			of: {
				required: true,
				about: '省、市、联盟、网络或几个高新区的地址，用空格隔开，如 regions/jiangsu。',
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
