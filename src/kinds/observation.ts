import { z } from 'zod';
import {
	type Agreement,
	date,
	decimal,
	flag,
	period,
	qualifier,
	reference,
	refuseMissing,
	refuseRecord,
	unit,
	words,
} from './fields.ts';

/** Marks a record carries wherever it stands. */
export const FLAGS = [
	'weak-source',
	'suspect-value',
	'guessed-year',
	'corrected-unit',
	'part-year',
	'article-month',
	'undated',
	'magnitude',
] as const;

export type Flag = (typeof FLAGS)[number];

export const MISSING_KINDS = ['not-published', 'not-applicable', 'suppressed'] as const;

const growthBases = ['nominal', 'real', 'unknown'] as const;

/** Takes a record out of all use, and leaves it where it has been published. */
const retracted = z
	.strictObject({
		date: date().describe('哪天撤回。'),
		reason: words().describe('为什么撤回。'),
	})
	.optional();

/** One printed figure: whose, what, when, how much, in which scope, from which source. */
export const observationSchema = z
	.strictObject({
		metric: reference('metrics')
			.optional()
			.describe('可比指标的 id，即 content/metrics/ 里的文件名；没有对应指标时改写 label。'),
		label: words().optional().describe('不成系列的数字叫什么；与 metric 只写一个。'),
		subject: words()
			.optional()
			.describe('数字说的不是本页自己时，写明是谁（企业、项目、全国国家高新区）。'),
		period: period().describe('时期：2024、2024-06、2024-H1、2024-Q1、起/止、2013/..、unknown。'),
		value: decimal().optional().describe('原文印出的数值，单位写在 unit，3.20 就写 3.20。'),
		valueMax: decimal().optional().describe('原文给出一段时的上限，如“1至2家”的 2。'),
		unit: unit()
			.optional()
			.describe('单位，与原文一致，如 万亿元、家、%；都在 content/vocabulary/units.yaml 里。'),
		printed: words().optional().describe('原文印出的样子，逐字照录；不知道就不写。'),
		qualifier: qualifier()
			.optional()
			.describe('原文的限定词：约、超、近、达、以上……都在 content/vocabulary/qualifiers.yaml 里。'),
		growth: decimal().optional().describe('原文给出的增速，百分数，只写数字。'),
		growthBasis: z
			.enum(growthBases)
			.optional()
			.describe('这条增速的价格基础：nominal 名义，real 可比价，unknown 不明；不写则随指标。'),
		growthNote: words().optional().describe('增速的说明，如“名义增长”“年均”。'),
		share: z
			.strictObject({
				of: words().describe('占谁的比重。'),
				value: words().describe('原文印出的比重，如 12% 或 约1/4。'),
			})
			.optional()
			.describe('同一句里给出的占比。'),
		scope: reference('scopes').optional().describe('口径的 id，即 content/scopes/ 里的文件名。'),
		status: z
			.enum(['stated', 'forecast', 'derived'])
			.optional()
			.describe('stated 原文所载（默认），forecast 预计或预测，derived 推算。'),
		formula: words().optional().describe('推算值怎样算出来的；status 为 derived 时必填。'),
		periodInferred: words().optional().describe('时期不是原文写明时，推定的依据。'),
		flags: z.array(z.enum(FLAGS)).optional().describe('存疑标记。'),
		missing: z
			.enum(MISSING_KINDS)
			.optional()
			.describe(
				'没有数值时的原因：not-published 未公布，not-applicable 不适用，suppressed 不予公开。',
			),
		preferred: flag()
			.optional()
			.describe('同一数字来源不一时，采用这一条写 true，并写 preferredReason。'),
		preferredReason: words().optional().describe('为什么采用这一条。'),
		key: z
			.string()
			.regex(/^[a-z0-9-]+$/, { error: 'key 用小写字母、数字和连字符' })
			.optional()
			.describe('只在两条记录的地址会相撞时写，成为地址的一部分。'),
		retracted: retracted.describe(
			'撤回已经公布、不该收录的记录：写明日期和原因，记录和地址保留，不再用于表、图、合计和下载。',
		),
		source: reference('sources').describe('来源的 id，即 content/sources/ 里的文件名。'),
		locator: words().optional().describe('在来源里的位置，如“第3段”。'),
		note: words().optional().describe('读者需要知道的说明：口径的原话、疑点。'),
	})
	.superRefine((o, context) => {
		const refuse = (rule: Agreement, ...path: string[]) => refuseRecord(context, rule, path);
		if (o.metric !== undefined && o.label !== undefined) refuse('metric-or-label', 'label');
		if (o.metric === undefined && o.label === undefined) refuse('metric-or-label');
		if (o.missing === undefined) {
			const missing = (['value', 'unit'] as const).filter((field) => o[field] === undefined);
			if (missing.length > 0) refuseMissing(context, missing);
		} else if (o.value !== undefined) {
			refuse('value-or-missing', 'missing');
		}
		if (o.status === 'derived' && o.formula === undefined) refuse('derived-formula', 'status');
		if (o.preferred && o.preferredReason === undefined) refuse('preferred-reason', 'preferred');
		if (
			o.valueMax !== undefined &&
			o.value !== undefined &&
			Number(o.valueMax) <= Number(o.value)
		) {
			refuse('value-range', 'valueMax');
		}
	});

export type Observation = z.output<typeof observationSchema>;

/** A pledged figure or state. */
export const targetSchema = z
	.strictObject({
		label: words().describe('目标叫什么。'),
		metric: reference('metrics').optional().describe('目标对应的可比指标。'),
		subject: words().optional().describe('目标说的不是本页自己时，写明是谁。'),
		summary: words().describe('目标的内容，用自己的话写。'),
		value: decimal().optional().describe('目标值。'),
		valueMax: decimal().optional().describe('目标给出一段时的上限。'),
		unit: unit().optional().describe('目标值的单位。'),
		printed: words().optional().describe('原文印出的样子。'),
		qualifier: qualifier().optional().describe('原文的限定词。'),
		scope: reference('scopes').optional().describe('目标所指的口径，与实际值相同才作比较。'),
		magnitude: flag().optional().describe('只说量级（千亿级）时写 true，不作判断。'),
		by: z
			.enum(['zone plan', 'government plan', "delegate's proposal", 'research forecast', 'other'])
			.optional()
			.describe('谁提出的：园区计划、政府规划、代表委员建议、研究预测。'),
		deadline: date().optional().describe('期限；原文没给就不写。'),
		announced: date().optional().describe('什么时候宣布的。'),
		verdict: z
			.strictObject({
				value: z
					.enum(['met', 'missed', 'no-comparable'])
					.describe('met 达成，missed 未达成，no-comparable 无可比数据。'),
				reason: words().describe('理由。'),
				source: reference('sources').describe('依据的来源。'),
			})
			.optional()
			.describe('目标不是数字时由人判断的结果，须有理由和来源。'),
		key: z
			.string()
			.regex(/^[a-z0-9-]+$/, { error: 'key 用小写字母、数字和连字符' })
			.optional()
			.describe('只在两个目标的地址会相撞时写。'),
		retracted: retracted.describe('撤回已经公布、不该收录的目标：写明日期和原因，地址保留。'),
		source: reference('sources').describe('来源的 id。'),
		note: words().optional().describe('读者需要知道的说明。'),
	})
	.superRefine((t, context) => {
		if (t.value !== undefined && t.unit === undefined) refuseMissing(context, ['unit']);
		if (t.value !== undefined && t.verdict !== undefined) {
			refuseRecord(context, 'verdict-on-figure', ['verdict']);
		}
	});

export type Target = z.output<typeof targetSchema>;
