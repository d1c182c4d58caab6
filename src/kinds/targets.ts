/** 目标: a pledged figure or state. */
import { z } from 'zod';
import {
	date,
	figureReference,
	flag,
	reference,
	refuseMissing,
	refuseRecord,
	words,
} from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { amount, key, note, retracted, sourceOf } from './record-fields.ts';

export const targets = defineRecord(
	{
		columns:
			'id entity_type entity_id entity_name subject metric_id label summary value value_max unit printed qualifier magnitude by deadline announced verdict note source_id url outcome_id nearest_id verdict_reason deadline_start deadline_end announced_start announced_end'.split(
				' ',
			),
		made: {
			id: {},
			url: {},
			entity_type: {},
			entity_id: {},
			entity_name: {},
			magnitude: { type: 'boolean' },
			verdict: {},
			outcome_id: { refersTo: 'observations' },
			nearest_id: { refersTo: 'observations' },
			verdict_reason: {},
		},
	},
	{
		label: field(words(), { about: '目标叫什么。', shown: true, column: 'label' }),
		metric: field(reference('metrics'), {
			optional: true,
			about: '目标对应的可比指标。',
			column: 'metric_id',
		}),
		subject: field(words(), {
			optional: true,
			about: '目标说的不是本页自己时，写明是谁。',
			shown: true,
			column: 'subject',
		}),
		summary: field(words(), {
			about: '目标的内容，用自己的话写。',
			shown: true,
			column: 'summary',
		}),
		...amount({
			value: '目标值。',
			valueMax: '目标给出一段时的上限。',
			unit: '目标值的单位。',
			printed: '原文印出的样子。',
			qualifier: '原文的限定词。',
		}),
		scope: field(reference('scopes'), {
			optional: true,
			about: '目标所指的口径，与实际值相同才作比较。',
			shown: true,
		}),
		magnitude: field(flag(), {
			optional: true,
			about: '只说量级（千亿级）时写 true，不作判断。',
			shown: true,
		}),
		by: field(
			z.enum(['zone plan', 'government plan', "delegate's proposal", 'research forecast', 'other']),
			{
				optional: true,
				about: '谁提出的：园区计划、政府规划、代表委员建议、研究预测。',
				shown: true,
				words: 'by',
				column: 'by',
			},
		),
		deadline: field(date(), {
			optional: true,
			about: '期限；原文没给就不写。',
			shown: true,
			column: 'deadline',
		}),
		announced: field(date(), {
			optional: true,
			about: '什么时候宣布的。',
			shown: true,
			column: 'announced',
		}),
		verdict: field(
			z.strictObject({
				value: field(z.enum(['met', 'missed', 'no-comparable']), {
					about: 'met 达成，missed 未达成，no-comparable 无可比数据。',
					shown: true,
				}),
				reason: field(words(), { about: '理由。', shown: true }),
				source: field(reference('sources'), { about: '依据的来源。', shown: true }),
				outcome: field(figureReference(), {
					optional: true,
					about: '结果是哪一条观测值；目标是数字的必写。',
					shown: true,
				}),
			}),
			{
				optional: true,
				about:
					'由人判断的结果，须有理由和来源。目标不是数字时写；目标是数字时，只在来源已经写明结果、而名称或限定词使程序对照不出时写，并写明 outcome。',
			},
		),
		key: key('只在两个目标的地址会相撞时写。'),
		retracted: retracted('撤回已经公布、不该收录的目标：写明日期和原因，地址保留。'),
		source: sourceOf('source_id'),
		note,
	},
	(target, context) => {
		if (target.value !== undefined && target.unit === undefined) refuseMissing(context, ['unit']);
		if (target.value !== undefined && target.verdict && target.verdict.outcome === undefined) {
			refuseRecord(context, 'verdict-on-figure', ['verdict']);
		}
	},
);

export type Target = z.output<typeof targets.schema>;
