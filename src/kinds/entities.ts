/** What each kind of file may say. */
import { z } from 'zod';
import {
	date,
	decimal,
	entityReference,
	figureReference,
	flag,
	formerIds,
	reference,
	refuseRecord,
	unit,
	webAddress,
	words,
} from './fields.ts';
import { observationSchema, targetSchema } from './observation.ts';

const names = {
	name: words().describe('页面上用的名称。'),
	nameEn: words().optional().describe('英文名。'),
	aliases: z.array(words()).optional().describe('别名、简称、旧名；用来检索，不堆关键词。'),
};

/** Whatever has a page of its own may have had another address. */
const page = { formerly: formerIds() };

const figures = {
	...page,
	observations: z.array(observationSchema).optional().describe('观测值，一行一条。'),
	targets: z.array(targetSchema).optional().describe('目标，一行一条。'),
	note: words().optional().describe('读者需要知道的说明。'),
};

export const zoneSchema = z.strictObject({
	...names,
	fullName: words().optional().describe('全称。'),
	level: z
		.enum(['national', 'provincial', 'other'])
		.describe('national 国家级，provincial 省级，other 来源点名的其他园区。'),
	region: reference('regions').describe('所在省级地区，即 content/regions/ 里的文件名。'),
	city: words().optional().describe('所在城市。'),
	approved: z
		.strictObject({
			date: date().describe('批准日期，只写到已知的精度。'),
			basis: z
				.enum(['sourced', 'derived'])
				.describe('sourced 有来源写明，derived 由别的事实推得。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('何时成为国家高新区；没有来源就不写，页面显示“待核”。'),
	batch: words().optional().describe('批次，如 1992、2010、2015-02。'),
	areaHa: z
		.strictObject({
			value: decimal().describe('公顷数。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('面积，公顷。'),
	industries: z
		.strictObject({
			items: z.array(words()).min(1).describe('主要产业。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('有来源的主要产业。'),
	website: webAddress().optional().describe('官方网站。'),
	listed: z
		.strictObject({
			basis: z
				.enum(['approval', 'list', 'named', 'none'])
				.describe('approval 有批准的来源，list 见于名单，named 只被点名，none 没有来源。'),
			sources: z.array(reference('sources')).describe('来源的 id。'),
		})
		.optional()
		.describe('凭什么列入本志。'),
	...figures,
});

const membershipSchema = z
	.strictObject({
		zone: reference('zones').optional().describe('成员的文件名，见 content/zones/。'),
		name: words().optional().describe('成员没有页面时写名称。'),
		relation: z
			.enum(['member', 'lead', 'secretariat', 'host-place', 'partner', 'mentioned'])
			.describe('成员、牵头、秘书长单位、成立地、合作方、提及。'),
		role: words().optional().describe('职务或角色的原话。'),
		basis: z
			.enum(['stated', 'inferred', 'derived'])
			.describe('stated 来源写明，inferred 由文意推定，derived 由地理等推得。'),
		from: date().optional().describe('起。'),
		to: date().optional().describe('止。'),
		term: words().optional().describe('届次。'),
		source: reference('sources').describe('来源的 id。'),
		note: words().optional().describe('说明。'),
	})
	.superRefine((m, context) => {
		if ((m.zone === undefined) === (m.name === undefined)) {
			refuseRecord(context, 'member-zone-or-name');
		}
	});

export const groupSchema = z.strictObject({
	...names,
	founded: z
		.strictObject({
			date: date().describe('成立日期。'),
			dateInferred: words().optional().describe('日期是推定时的依据。'),
			source: reference('sources').describe('来源的 id。'),
			place: words().optional().describe('成立地点。'),
			placeSource: reference('sources').optional().describe('地点的来源。'),
		})
		.optional()
		.describe('何时、何地成立；没有来源就不写。'),
	host: z
		.strictObject({
			text: words().describe('承办、牵头或主办的单位。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('由谁承办或牵头。'),
	members: z.array(membershipSchema).optional().describe('成员与相关高新区，一行一个。'),
	memberCount: z.array(figureReference()).optional().describe('原文给出的成员数是哪几条观测值。'),
	...figures,
});

export const regionSchema = z.strictObject({
	...names,
	level: z
		.enum(['country', 'economic-region', 'province', 'city'])
		.describe('country 全国，economic-region 区域，province 省级，city 市。'),
	parent: reference('regions').optional().describe('上一级地区的文件名。'),
	...figures,
});

export const mechanismSchema = z.strictObject({
	...names,
	kind: z
		.enum(['mechanism', 'platform', 'scheme', 'network'])
		.describe('mechanism 机制，platform 平台，scheme 活动或计划，network 网络。'),
	operators: z
		.strictObject({
			pages: z
				.array(entityReference())
				.optional()
				.describe('运行者的页面，如 alliances/northeast。'),
			text: words().describe('由谁运行，用一句话。'),
		})
		.describe('谁在运行或计划。'),
	summary: words().describe('是什么、做什么，用自己的话写一两句。'),
	status: z
		.strictObject({
			value: z
				.enum(['working', 'planned', 'proposed'])
				.describe('working 在运行，planned 计划中，proposed 有人建议。'),
			asOf: date().describe('这是什么时候的报道。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.describe('状态，以及据何时的报道。'),
	partOf: entityReference().optional().describe('属于哪个联盟、网络或机制。'),
	page: entityReference().optional().describe('主要在哪一页介绍。'),
	delivered: z
		.strictObject({
			text: z.array(words()).optional().describe('已做成的事，一句一件。'),
			figures: z.array(figureReference()).optional().describe('有关的观测值。'),
		})
		.optional()
		.describe('做成了什么。'),
	sources: z.array(reference('sources')).min(1).describe('来源的 id。'),
	locator: words().optional().describe('在来源里的位置。'),
	...figures,
});

export const policySchema = z.strictObject({
	title: words().describe('文件标题。'),
	aliases: z.array(words()).optional().describe('简称、别名。'),
	issuer: words().optional().describe('发文机关。'),
	number: words().optional().describe('文号。'),
	issued: date().optional().describe('发布日期。'),
	issuedInferred: words().optional().describe('日期为推定或缺失时的说明。'),
	about: z.array(entityReference()).optional().describe('关系到哪些页面。'),
	figures: z.array(figureReference()).optional().describe('有关的观测值。'),
	sources: z.array(reference('sources')).min(1).describe('来源的 id。'),
	...figures,
});

export const eventSchema = z
	.strictObject({
		title: words().describe('大事的标题。'),
		date: date().optional().describe('哪一天；只知道月或年就写到月或年。'),
		start: date().optional().describe('延续数日时的第一天。'),
		end: date().optional().describe('延续数日时的最后一天。'),
		precision: z
			.enum(['day', 'month', 'year', 'span', 'unknown'])
			.describe('日期的精度：day 日，month 月，year 年，span 一段，unknown 未给。'),
		dateNote: words().optional().describe('日期是推定时的依据。'),
		place: words().optional().describe('地点。'),
		entities: z.array(entityReference()).min(1).describe('与哪些页面有关。'),
		summary: words().describe('发生了什么，用自己的话写。'),
		figures: z.array(figureReference()).optional().describe('有关的观测值。'),
		sources: z.array(reference('sources')).min(1).describe('所有来源的 id。'),
		...figures,
	})
	.superRefine((e, context) => {
		if (e.date !== undefined && (e.start !== undefined || e.end !== undefined)) {
			refuseRecord(context, 'event-date-or-span', ['date']);
		}
	});

export const termSchema = z.strictObject({
	...names,
	...page,
	defined: z
		.strictObject({
			source: reference('sources').describe('定义出自哪里。'),
			locator: words().optional().describe('在来源里的位置。'),
		})
		.optional()
		.describe('有来源给出定义时写；没有则页面显示“定义待核”。'),
	seeAlso: z.array(entityReference()).optional().describe('相关页面。'),
	sources: z.array(reference('sources')).optional().describe('用到这个词的来源。'),
});

export const metricSchema = z.strictObject({
	...names,
	...page,
	units: z.array(unit()).min(1).describe('可以使用的单位；不同货币分成不同系列。'),
	nature: z
		.enum(['stock', 'flow', 'ratio', 'rank'])
		.describe('stock 时点数，flow 时期数，ratio 比率，rank 名次。'),
	growthBasis: z
		.enum(['nominal', 'real', 'unknown'])
		.describe('原文所给增速的价格基础：nominal 名义，real 可比价，unknown 不明。'),
	direction: z
		.enum(['higher', 'lower', 'none'])
		.describe('higher 越大越靠前，lower 越小越靠前（名次），none 不论高下。'),
	definition: z
		.strictObject({
			text: words().describe('量的是什么，不量什么。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('有来源的定义；没有则页面显示“定义待核”。'),
	merged: z.array(words()).optional().describe('并入本指标的其他写法。'),
	distinctFrom: z
		.array(
			z.strictObject({
				name: words().describe('容易混同的指标。'),
				reason: words().describe('为什么不并。'),
			}),
		)
		.optional()
		.describe('不可混同的指标。'),
	note: words().optional().describe('读者需要知道的说明。'),
});

export const scopeSchema = z.strictObject({
	name: words().describe('口径的名称。'),
	covers: z
		.enum([
			'zone',
			'core-park',
			'district',
			'city',
			'province',
			'zone-set',
			'enterprise-set',
			'industry-chain',
			'project',
			'unstated',
		])
		.describe('覆盖谁：全区、核心园、行政区、市、省、一组高新区、一组企业、产业链、项目、未说明。'),
	note: words().describe('用一句话解释。'),
});

export const sourceSchema = z.strictObject({
	...page,
	title: words().optional().describe('标题。'),
	titleInferred: words().optional().describe('标题不是原文印出时，推定的依据。'),
	publisher: words().optional().describe('发布者。'),
	publisherInferred: words().optional().describe('发布者不是原文印出时，推定的依据。'),
	authors: z.array(words()).optional().describe('作者。'),
	published: date().optional().describe('发布日期，只写到已知的精度。'),
	dateInferred: words().optional().describe('日期不是原文印出时，推定的依据。'),
	kind: z
		.enum([
			'agency',
			'encyclopedia',
			'government',
			'journal',
			'newspaper',
			'portal',
			'unknown',
			'yearbook',
			'zone',
		])
		.describe(
			'来源的种类：government 政府，zone 园区，newspaper 报纸，agency 通讯社，journal 期刊，yearbook 年鉴，encyclopedia 百科，portal 门户网站，unknown 不明。',
		),
	read: z
		.enum(['original', 'repost', 'snippet', 'text'])
		.describe('怎样读到的：original 原文，repost 转引，snippet 摘录，text 文本。'),
	grade: z
		.enum(['A', 'B', 'C'])
		.describe('A 官方或发布者自己的页面，B 有名的报刊经转引，C 百科、门户或来历不明。'),
	link: webAddress().optional().describe('只在读到发布者或官方网站上的原文时写。'),
	note: words().optional().describe('说明。'),
});

export const rankingSchema = z.strictObject({
	...page,
	name: words().describe('榜单名称。'),
	year: words().optional().describe('评价年度。'),
	yearNote: words().optional().describe('年度不明确时的说明。'),
	published: date().optional().describe('公布日期。'),
	ordered: flag().describe('是否按名次排列。'),
	complete: flag().describe('是否收齐。'),
	items: z
		.array(
			z.strictObject({
				rank: words().optional().describe('名次；不排名次就不写。'),
				zone: reference('zones').optional().describe('高新区的文件名。'),
				name: words().describe('榜单上的名称。'),
				basis: z
					.enum(['stated', 'derived', 'inferred'])
					.describe('stated 写明，derived 推得，inferred 推定。'),
				source: reference('sources').describe('来源的 id。'),
				note: words().optional().describe('说明。'),
			}),
		)
		.min(1)
		.describe('名次，一行一个。'),
	source: reference('sources').describe('来源的 id。'),
	note: words().optional().describe('说明。'),
});

export const correctionSchema = z.strictObject({
	figure: figureReference().optional().describe('更正的是哪一条观测值。'),
	page: entityReference().optional().describe('更正的不是数字时，是哪一页。'),
	field: words().describe('更正的字段。'),
	from: words().describe('原来写作。'),
	to: words().describe('改为。'),
	date: date().describe('哪天更正。'),
	reason: words().describe('为什么更正。'),
	source: reference('sources').optional().describe('依据的来源。'),
});

export const siteSchema = z.strictObject({
	asOf: date().describe('全站资料截至哪一天；到期与否以它为准。'),
	register: z
		.strictObject({
			date: date().describe('名册的日期。'),
			national: z
				.string()
				.regex(/^\d+$/, { error: '要写整数' })
				.transform(Number)
				.describe('国家高新区应有多少家。'),
			provinces: z
				.record(z.string(), z.string().regex(/^\d+$/, { error: '要写整数' }).transform(Number))
				.optional()
				.describe('各省级地区应有多少家：地区的文件名和家数，如 beijing: 1；没有列的地区不核对。'),
			source: reference('sources').describe('来源的 id。'),
		})
		.optional()
		.describe('国家高新区名册；写了就要与 content/zones/ 里的家数相等。'),
	repository: webAddress().optional().describe('仓库地址；有了它，页面上才有编辑链接。'),
});

/** Which schema reads which folder. */
export const schemas = {
	zones: zoneSchema,
	alliances: groupSchema,
	networks: groupSchema,
	regions: regionSchema,
	mechanisms: mechanismSchema,
	policies: policySchema,
	terms: termSchema,
	events: eventSchema,
	metrics: metricSchema,
	scopes: scopeSchema,
	sources: sourceSchema,
	rankings: rankingSchema,
	corrections: correctionSchema,
} as const;

export type Zone = z.output<typeof zoneSchema>;
export type Membership = z.output<typeof membershipSchema>;
export type Group = z.output<typeof groupSchema>;
export type Region = z.output<typeof regionSchema>;
export type Mechanism = z.output<typeof mechanismSchema>;
export type Policy = z.output<typeof policySchema>;
export type EventEntry = z.output<typeof eventSchema>;
export type Term = z.output<typeof termSchema>;
export type Metric = z.output<typeof metricSchema>;
export type Scope = z.output<typeof scopeSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Ranking = z.output<typeof rankingSchema>;
export type Correction = z.output<typeof correctionSchema>;
export type Site = z.output<typeof siteSchema>;
