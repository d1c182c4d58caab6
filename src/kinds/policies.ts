/** 政策: documents with an issuer and a number. */
import { z } from 'zod';
import { date, entityReference, figureReference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { figures, sourcesOf } from './shared.ts';

export const policies = defineKind(
	{
		file: 'mdx',
		figures: true,
		page: true,
		needsProse: true,
		ownNames: true,
		search: { worth: 1.2, named: 5, is: 'title' },
		download: {
			columns:
				'id title issuer number issued issued_inferred source_ids url issued_start issued_end'.split(
					' ',
				),
			made: { id: {}, url: {} },
		},
		asked: ['issuer', 'number', 'issued'],
		example: 'yanshi-measures',
	},
	{
		title: field(words(), { about: '文件标题。', shown: true, column: 'title' }),
		aliases: field(z.array(words()), { optional: true, about: '简称、别名。', shown: true }),
		issuer: field(words(), {
			optional: true,
			about: '发文机关。',
			fact: true,
			absent: 'notCollected',
			column: 'issuer',
		}),
		number: field(words(), { optional: true, about: '文号。', fact: true, column: 'number' }),
		issued: field(date(), {
			optional: true,
			about: '发布日期。',
			fact: true,
			absent: 'notCollected',
			column: 'issued',
		}),
		issuedInferred: field(words(), {
			optional: true,
			about: '日期为推定或缺失时的说明。',
			shown: true,
			column: 'issued_inferred',
		}),
		about: field(z.array(entityReference()), {
			optional: true,
			about: '关系到哪些页面。',
			fact: true,
		}),
		figures: field(z.array(figureReference()), {
			optional: true,
			about: '有关的观测值。',
			shown: true,
		}),
		sources: sourcesOf('来源的 id。'),
		...figures,
	},
);
