/** 更正: what was wrong here, and what it became. All stand on one page. */
import type { z } from 'zod';
import { date, entityReference, figureReference, reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';

export const corrections = defineKind(
	{
		file: 'yaml',
		asked: ['figure', 'page', 'source'],
		example: 'yanshi-revenue-2024',
	},
	{
		figure: field(figureReference(), {
			optional: true,
			about: '更正的是哪一条观测值。',
			shown: true,
		}),
		page: field(entityReference(), {
			optional: true,
			about: '更正的不是数字时，是哪一页。',
			shown: true,
		}),
		field: field(words(), { about: '更正的字段。', shown: true }),
		from: field(words(), { about: '原来写作。', shown: true }),
		to: field(words(), { about: '改为。', shown: true }),
		date: field(date(), { about: '哪天更正。', shown: true }),
		reason: field(words(), { about: '为什么更正。', shown: true }),
		source: field(reference('sources'), {
			optional: true,
			about: '依据的来源。',
			shown: true,
		}),
	},
);

export type Correction = z.output<typeof corrections.schema>;
