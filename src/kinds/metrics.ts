/** 指标: the definitions of comparable quantities. */
import { z } from 'zod';
import { place, unit, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { names, page, sourceOf } from './shared.ts';

export const metrics = defineKind(
	{
		file: 'yaml',
		page: true,
		ownNames: true,
		mentioned: true,
		search: { worth: 1.1, named: 4, is: 'metric' },
		download: {
			columns: 'id name units nature growth_basis direction url'.split(' '),
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
		growthBasis: field(z.enum(['nominal', 'real', 'unknown']), {
			about: '原文所给增速的价格基础：nominal 名义，real 可比价，unknown 不明。',
			fact: true,
			words: 'growthBasis',
			column: 'growth_basis',
		}),
		direction: field(z.enum(['higher', 'lower', 'none']), {
			about: 'higher 越大越靠前，lower 越小越靠前（名次），none 不论高下。',
			fact: true,
			words: 'direction',
			column: 'direction',
		}),
		definition: field(
			z.strictObject({
				text: field(words(), { about: '量的是什么，不量什么。', shown: true }),
				source: sourceOf(),
			}),
			{ optional: true, about: '有来源的定义；没有则页面显示“定义待核”。' },
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
