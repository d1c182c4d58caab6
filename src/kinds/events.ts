/** 大事: what happened on a date or in a span. */
import { z } from 'zod';
import { date, entityReference, figureReference, refuseRecord, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { figures, sourcesOf } from './shared.ts';

export const events = defineKind(
	{
		file: 'mdx',
		figures: true,
		page: true,
		search: { worth: 0.9, is: 'event' },
		download: {
			columns:
				'id title start end precision entity_ids entity_names place summary source_ids url date_start date_end'.split(
					' ',
				),
			made: {
				id: {},
				url: {},
				start: {},
				end: {},
				entity_names: { type: 'list' },
				date_start: { type: 'date' },
				date_end: { type: 'date' },
			},
		},
		asked: ['date', 'place'],
		example: '2023-12-15-yanshi-founded',
	},
	{
		title: field(words(), { about: '大事的标题。', shown: true, column: 'title' }),
		date: field(date(), {
			optional: true,
			about: '哪一天；只知道月或年就写到月或年。',
			fact: true,
		}),
		start: field(date(), { optional: true, about: '延续数日时的第一天。', shown: true }),
		end: field(date(), { optional: true, about: '延续数日时的最后一天。', shown: true }),
		precision: field(z.enum(['day', 'month', 'year', 'span', 'unknown']), {
			about: '日期的精度：day 日，month 月，year 年，span 一段，unknown 未给。',
			column: 'precision',
		}),
		dateNote: field(words(), { optional: true, about: '日期是推定时的依据。', shown: true }),
		place: field(words(), { optional: true, about: '地点。', fact: true, column: 'place' }),
		entities: field(z.array(entityReference()).min(1), {
			about: '与哪些页面有关。',
			fact: true,
			column: 'entity_ids',
		}),
		summary: field(words(), {
			about: '发生了什么，用自己的话写。',
			shown: true,
			column: 'summary',
		}),
		figures: field(z.array(figureReference()), {
			optional: true,
			about: '有关的观测值。',
			shown: true,
		}),
		sources: sourcesOf('所有来源的 id。'),
		...figures,
	},
	(event, context) => {
		if (event.date !== undefined && (event.start !== undefined || event.end !== undefined)) {
			refuseRecord(context, 'event-date-or-span', ['date']);
		}
	},
);

export type EventEntry = z.output<typeof events.schema>;
