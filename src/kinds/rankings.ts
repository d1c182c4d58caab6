/** 榜单: published lists as they were published, one row a place. */
import { z } from 'zod';
import { date, flag, reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';
import { page } from './shared.ts';

const place = z.strictObject({
	rank: field(words(), {
		optional: true,
		about: '名次；不排名次就不写。',
		shown: true,
		column: 'rank',
	}),
	zone: field(reference('zones'), {
		optional: true,
		about: '高新区的文件名。',
		shown: true,
		column: 'zone_id',
	}),
	name: field(words(), { about: '榜单上的名称。', shown: true, column: 'name' }),
	basis: field(z.enum(['stated', 'derived', 'inferred']), {
		about: 'stated 写明，derived 推得，inferred 推定。',
		shown: true,
		words: 'basis',
		column: 'basis',
	}),
	source: sourceOf('source_id'),
	note: field(words(), { optional: true, about: '说明。', shown: true }),
});

export const rankings = defineKind(
	{
		file: 'yaml',
		page: true,
		search: { worth: 0.9 },
		download: {
			columns:
				'id list year published ordered complete rank zone_id name basis source_id note'.split(' '),
			made: { id: {}, note: {} },
			rows: 'items',
			withoutKey: true,
		},
		asked: ['year', 'published', 'items.rank', 'items.zone'],
		example: 'yanshi-list-2023',
	},
	{
		...page,
		name: field(words(), { about: '榜单名称。', shown: true, column: 'list' }),
		year: field(words(), {
			optional: true,
			about: '评价年度。',
			fact: true,
			absent: 'notCollected',
			column: 'year',
		}),
		yearNote: field(words(), { optional: true, about: '年度不明确时的说明。', shown: true }),
		published: field(date(), {
			optional: true,
			about: '公布日期。',
			fact: true,
			absent: 'notCollected',
			column: 'published',
		}),
		ordered: field(flag(), { about: '是否按名次排列。', fact: true, column: 'ordered' }),
		complete: field(flag(), { about: '是否收齐。', fact: true, column: 'complete' }),
		items: field(z.array(place).min(1), { about: '名次，一行一个。' }),
		source: field(reference('sources'), { about: '来源的 id。', shown: true }),
		note: field(words(), { optional: true, about: '说明。', shown: true }),
	},
);
