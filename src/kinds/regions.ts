/** 地区: the country, economic regions, provinces and cities. */
import { z } from 'zod';
import { reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { figures, names } from './shared.ts';

export const regions = defineKind(
	{
		file: 'mdx',
		figures: true,
		page: true,
		needsProse: true,
		ownNames: true,
		search: { worth: 1.3, named: 3, is: 'place' },
		download: {
			columns: 'id name level aliases parent_id url'.split(' '),
			made: { id: {}, url: {} },
		},
		asked: ['nameEn', 'parent'],
		example: 'yanshi-province',
	},
	{
		...names('aliases'),
		level: field(z.enum(['country', 'economic-region', 'province', 'city']), {
			about: 'country 全国，economic-region 区域，province 省级，city 市。',
			shown: true,
			words: 'regionLevel',
			column: 'level',
		}),
		parent: field(reference('regions'), {
			optional: true,
			about: '上一级地区的文件名。',
			fact: true,
			column: 'parent_id',
		}),
		keySubject: field(words(), {
			optional: true,
			about: '页首的主要数字不取本地区自己的，而取这个主体（subject）的，如全国国家高新区。',
			internal: 'It says whose figures stand at the head; their receipts name the subject.',
		}),
		...figures,
	},
);

export type Region = z.output<typeof regions.schema>;
