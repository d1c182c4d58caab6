/** 榜单: published lists as they were published, one row a place. */
import { z } from 'zod';
import { date, flag, place as number, reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';
import { page } from './shared.ts';

const place = z.strictObject({
	rank: field(words(), {
		optional: true,
		about: '名次；不排名次就不写。',
		shown: true,
	}),
	within: field(words(), {
		optional: true,
		about: '只知道在前多少名之内、不知道名次的，写那个数，如 50。',
		shown: true,
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
	also: field(z.array(reference('sources')).min(1), {
		optional: true,
		about: '另有哪些来源报道了同一名次。',
		shown: true,
		column: 'also_source_ids',
	}),
	note: field(words(), { optional: true, about: '说明。', shown: true }),
});

export const rankings = defineKind(
	{
		file: 'yaml',
		page: true,
		search: { worth: 0.9, is: 'ranking' },
		download: {
			columns:
				'id list year published ordered complete rank zone_id name basis source_id note within also_source_ids row_id published_start published_end'.split(
					' ',
				),
			made: {
				id: {},
				note: {},
				rank: { type: 'integer' },
				within: { type: 'integer' },
				row_id: {},
			},
			rows: 'items',
			key: 'row_id',
		},
		asked: ['year', 'published', 'items.rank', 'items.zone'],
		example: 'yanshi-list-2023',
	},
	{
		...page,
		name: field(words(), { about: '榜单名称。', shown: true, column: 'list' }),
		evaluation: field(words(), {
			optional: true,
			about: '是哪一项评价；同一项评价各年的榜单写法相同，排在一起。',
			shown: true,
		}),
		partOf: field(reference('rankings'), {
			optional: true,
			about: '单项榜单所属的那次评价，榜单的文件名。',
			fact: true,
		}),
		metric: field(reference('metrics'), {
			optional: true,
			about:
				'高新区各页记它的名次用的指标；写了，各页上年份与 year 相同的名次也列进这份榜单，不必再抄一遍。',
			fact: true,
		}),
		year: field(words(), {
			optional: true,
			about: '评价年度。',
			fact: true,
			absent: 'notCollected',
			column: 'year',
		}),
		yearNote: field(words(), { optional: true, about: '年度不明确时的说明。', shown: true }),
		evaluated: field(
			z.strictObject({
				count: field(number(), { about: '参评的家数。', shown: true, unit: '家' }),
				source: sourceOf(),
			}),
			{ optional: true, about: '有多少家参评，来源怎样说。', fact: true },
		),
		length: field(number(), {
			optional: true,
			about: '公布到第几位，如 50；全部公布的不写。',
			fact: true,
			unit: '位',
		}),
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
