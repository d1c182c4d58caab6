/** 观测值: one printed figure: whose, what, when, how much, in which scope, from which source. */
import { z } from 'zod';
import {
	type Agreement,
	decimal,
	flag,
	period,
	reference,
	refuseMissing,
	refuseRecord,
	words,
} from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { amount, key, retracted } from './record-fields.ts';

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

export const observations = defineRecord(
	{
		columns:
			'id url entity_type entity_id entity_name subject metric_id label period period_start period_end value value_max unit printed value_low value_high unit_normalized qualifier bound growth_stated growth_basis growth_note period_inferred formula share_of share_value scope_id scope_name status missing preferred flags source_id source_title source_publisher source_published source_grade locator note display growth_grounds growth_check growth_check_low growth_check_high marks series_break'.split(
				' ',
			),
		made: {
			id: {},
			url: {},
			entity_type: {},
			entity_id: {},
			entity_name: {},
			label: {},
			value_low: { type: 'number' },
			value_high: { type: 'number' },
			unit_normalized: {},
			bound: {},
			growth_basis: {},
			growth_grounds: {},
			growth_check: {},
			growth_check_low: { type: 'number' },
			growth_check_high: { type: 'number' },
			scope_id: { refersTo: 'scopes' },
			scope_name: {},
			status: {},
			preferred: { type: 'boolean' },
			source_title: {},
			source_publisher: {},
			source_published: {},
			source_grade: {},
			display: {},
			marks: { type: 'list' },
		},
	},
	{
		metric: field(reference('metrics'), {
			optional: true,
			about: '可比指标的 id，即 content/metrics/ 里的文件名；没有对应指标时改写 label。',
			shown: true,
			column: 'metric_id',
		}),
		label: field(words(), {
			optional: true,
			about: '不成系列的数字叫什么；与 metric 只写一个。',
			shown: true,
		}),
		subject: field(words(), {
			optional: true,
			about: '数字说的不是本页自己时，写明是谁（企业、项目、全国国家高新区）。',
			shown: true,
			column: 'subject',
		}),
		period: field(period(), {
			about: '时期：2024、2024-06、2024-H1、2024-Q1、起/止、2013/..、unknown。',
			shown: true,
			column: 'period',
		}),
		...amount({
			value: '原文印出的数值，单位写在 unit，3.20 就写 3.20。',
			valueMax: '原文给出一段时的上限，如“1至2家”的 2。',
			unit: '单位，与原文一致，如 万亿元、家、%；都在 content/vocabulary/units.yaml 里。',
			printed: '原文印出的样子，逐字照录；不知道就不写。',
			qualifier: '原文的限定词：约、超、近、达、以上……都在 content/vocabulary/qualifiers.yaml 里。',
		}),
		growth: field(decimal(), {
			optional: true,
			about: '原文给出的增速，百分数，只写数字。',
			shown: true,
			column: 'growth_stated',
		}),
		growthBasis: field(z.enum(growthBases), {
			optional: true,
			about: '这条增速的价格基础：nominal 名义，real 可比价，unknown 不明；不写则随指标。',
			shown: true,
			words: 'growthBasis',
		}),
		growthNote: field(words(), {
			optional: true,
			about: '增速的说明，如“名义增长”“年均”。',
			shown: true,
			column: 'growth_note',
		}),
		share: field(
			z.strictObject({
				of: field(words(), { about: '占谁的比重。', shown: true, column: 'share_of' }),
				value: field(words(), {
					about: '原文印出的比重，如 12% 或 约1/4。',
					shown: true,
					column: 'share_value',
				}),
			}),
			{ optional: true, about: '同一句里给出的占比。' },
		),
		scope: field(reference('scopes'), {
			optional: true,
			about: '口径的 id，即 content/scopes/ 里的文件名。',
			shown: true,
		}),
		status: field(z.enum(['stated', 'forecast', 'derived']), {
			optional: true,
			about: 'stated 原文所载（默认），forecast 预计或预测，derived 推算。',
			shown: true,
			words: 'status',
		}),
		formula: field(words(), {
			optional: true,
			about: '推算值怎样算出来的；status 为 derived 时必填。',
			shown: true,
			column: 'formula',
		}),
		periodInferred: field(words(), {
			optional: true,
			about: '时期不是原文写明时，推定的依据。',
			shown: true,
			column: 'period_inferred',
		}),
		flags: field(z.array(z.enum(FLAGS)), {
			optional: true,
			about: '存疑标记。',
			shown: true,
			words: 'marks',
			column: 'flags',
		}),
		missing: field(z.enum(MISSING_KINDS), {
			optional: true,
			about: '没有数值时的原因：not-published 未公布，not-applicable 不适用，suppressed 不予公开。',
			shown: true,
			words: 'missing',
			column: 'missing',
		}),
		seriesBreak: field(words(), {
			optional: true,
			about: '这一条与前一年的不能连成一线时，写明为什么，如“2015年起口径扩大”。',
			shown: true,
			column: 'series_break',
		}),
		preferred: field(flag(), {
			optional: true,
			about: '同一数字来源不一时，采用这一条写 true，并写 preferredReason。',
			shown: true,
		}),
		preferredReason: field(words(), {
			optional: true,
			about: '为什么采用这一条。',
			shown: true,
		}),
		key: key('只在两条记录的地址会相撞时写，成为地址的一部分。'),
		retracted: retracted(
			'撤回已经公布、不该收录的记录：写明日期和原因，记录和地址保留，不再用于表、图、合计和下载。',
		),
		source: field(reference('sources'), {
			about: '来源的 id，即 content/sources/ 里的文件名。',
			shown: true,
			column: 'source_id',
		}),
		locator: field(words(), {
			optional: true,
			about: '在来源里的位置，如“第3段”。',
			shown: true,
			column: 'locator',
		}),
		note: field(words(), {
			optional: true,
			about: '读者需要知道的说明：口径的原话、疑点。',
			shown: true,
			column: 'note',
		}),
	},
	(o, context) => {
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
	},
);

export type Observation = z.output<typeof observations.schema>;
