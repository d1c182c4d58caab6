/** 指标: the definitions of comparable quantities. */
import { z } from 'zod';
import { flag, place, reference, unit, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';
import { names, page } from './shared.ts';

/** In the order of the directory of metrics: what readers ask for first. */
export const FAMILIES = [
	'scale',
	'industry',
	'innovation',
	'companies',
	'openness',
	'fiscal',
	'investment',
	'ranking',
] as const;

export const metrics = defineKind(
	{
		file: 'yaml',
		page: true,
		ownNames: true,
		mentioned: true,
		search: { worth: 1.1, named: 4, is: 'metric' },
		download: {
			columns:
				'id name units nature growth_basis direction url definition definition_source_id definition_also_source_ids growth_grounds growth_grounds_note growth_grounds_source_ids comparable_coverage growth_of_id family'.split(
					' ',
				),
			made: { id: {}, url: {} },
		},
		asked: ['nameEn', 'aliases'],
		example: 'yanshi-revenue',
	},
	{
		...names(),
		...page,
		units: field(z.array(unit()).min(1), {
			about: '可以使用的单位；不同货币分成不同系列。',
			fact: true,
			column: 'units',
		}),
		nature: field(z.enum(['stock', 'flow', 'ratio', 'rank']), {
			about: 'stock 时点数，flow 时期数，ratio 比率，rank 名次。',
			fact: true,
			words: 'nature',
			column: 'nature',
		}),
		growthBasis: field(z.enum(['nominal', 'real', 'none', 'unknown']), {
			about:
				'原文所给增速的价格基础：nominal 名义，real 可比价，none 与价格无关（家数、人数、比率、名次），unknown 不明。',
			shown: true,
			words: 'growthBasis',
			column: 'growth_basis',
		}),
		growthGrounds: field(
			z.strictObject({
				kind: field(z.enum(['stated', 'convention']), {
					about:
						'stated 有来源写明；convention 按惯例：国家统计局的总附注说，生产总值和规上工业增加值以外的指标，没有特殊说明的按现价。',
					shown: true,
					words: 'growthGrounds',
					column: 'growth_grounds',
				}),
				text: field(words(), {
					optional: true,
					about: '来源怎样写的，用自己的话；只说惯例的不写。',
					shown: true,
					column: 'growth_grounds_note',
				}),
				sources: field(z.array(reference('sources')).min(1), {
					about: '写明的来源，或惯例的出处。',
					shown: true,
					column: 'growth_grounds_source_ids',
				}),
			}),
			{
				optional: true,
				about:
					'凭什么说增速是名义的、可比价的；地区生产总值和增加值以外的写了 real，必须有 stated。',
			},
		),
		comparableCoverage: field(flag(), {
			optional: true,
			about: '调查的单位每年重定（规上企业），增速按可比口径计算的，写 true。',
			shown: true,
			column: 'comparable_coverage',
		}),
		direction: field(z.enum(['higher', 'lower', 'none']), {
			about: 'higher 越大越靠前，lower 越小越靠前（名次），none 不论高下。',
			fact: true,
			words: 'direction',
			column: 'direction',
		}),
		family: field(z.enum(FAMILIES), {
			about:
				'指标目录里的哪一类：scale 规模，industry 产业，innovation 创新，companies 企业，openness 开放，fiscal 财税，investment 投资与消费，ranking 排名。',
			fact: true,
			words: 'family',
			column: 'family',
		}),
		growthOf: field(reference('metrics'), {
			optional: true,
			about: '本指标是增速时，是哪个指标的增速：与那个指标的数写在一起的增速，也算本指标的数。',
			fact: true,
			column: 'growth_of_id',
		}),
		definition: field(
			z.strictObject({
				text: field(words(), {
					about: '量的是什么，不量什么；用自己的话写。',
					shown: true,
					column: 'definition',
				}),
				source: sourceOf('definition_source_id'),
				also: field(z.array(reference('sources')), {
					optional: true,
					about: '定义还依据的别的来源。',
					shown: true,
					column: 'definition_also_source_ids',
				}),
			}),
			{ optional: true, about: '有来源的定义；没有则页面末尾注明“定义未收录”。' },
		),
		prominence: field(place(), {
			optional: true,
			about: '在页首主要数字里的先后，小的在前；没有写的排在后面。隔着写（10、20……），好插队。',
			internal: 'The order of key figures shows it.',
		}),
		core: field(place(), {
			optional: true,
			about: '读者对每个高新区先问的指标才写：在收录情况表里的先后，小的在前。没有写的不进表。',
			internal: 'The columns of the coverage table show it.',
		}),
		merged: field(z.array(words()), {
			optional: true,
			about: '并入本指标的其他写法。',
			fact: true,
		}),
		distinctFrom: field(
			z.array(
				z.strictObject({
					name: field(words(), { about: '容易混同的指标。', shown: true }),
					reason: field(words(), { about: '为什么不并。', shown: true }),
				}),
			),
			{ optional: true, about: '不可混同的指标。' },
		),
		note: field(words(), { optional: true, about: '读者需要知道的说明。', shown: true }),
	},
);

export type Metric = z.output<typeof metrics.schema>;
