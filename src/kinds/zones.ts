/** 高新区: zones of every level that have a page. */
import { z } from 'zod';
import { areas } from './areas.ts';
import { date, reference, webAddress, words } from './fields.ts';
import { industryTies } from './industry-ties.ts';
import { defineKind, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';
import { figures, names } from './shared.ts';

/** Another date of approval, which another source gives. */
const otherApproval = z.strictObject({
	date: field(date(), { about: '那个来源写的批准日期。', shown: true }),
	number: field(words(), { optional: true, about: '那个来源写的文号。', shown: true }),
	source: sourceOf(),
	note: field(words(), { optional: true, about: '读者需要知道的说明。', shown: true }),
});

export const zones = defineKind(
	{
		file: 'mdx',
		figures: true,
		page: true,
		needsProse: true,
		ownNames: true,
		search: {
			worth: 1.5,
			named: 0,
			is: 'park',
			dated: 'approvals',
			levels: { most: 'national', beside: 'other' },
		},
		download: {
			columns:
				'id name full_name name_en aliases level region_id city approved approved_basis approved_source_id industries industries_source_id website url batch area_ha area_source_id listed_basis listed_source_ids approved_decree_id approved_number_source_id approved_number approved_start approved_end'.split(
					' ',
				),
			made: {
				id: {},
				url: {},
				industries: { type: 'list' },
				industries_source_id: { type: 'list', refersTo: 'sources' },
				approved_number: {},
				approved_number_source_id: { refersTo: 'sources' },
				area_ha: { type: 'number' },
				area_source_id: { refersTo: 'sources' },
			},
		},
		asked: ['fullName', 'nameEn', 'aliases', 'city'],
		example: 'yanshi',
	},
	{
		...names('name_en', 'aliases'),
		fullName: field(words(), { optional: true, about: '全称。', shown: true, column: 'full_name' }),
		level: field(z.enum(['national', 'provincial', 'other']), {
			about: 'national 国家级，provincial 省级，other 来源点名的其他园区。',
			shown: true,
			words: 'level',
			column: 'level',
		}),
		region: field(reference('regions'), {
			about: '所在省级地区，即 content/regions/ 里的文件名。',
			fact: true,
			column: 'region_id',
		}),
		city: field(words(), { optional: true, about: '所在城市。', shown: true, column: 'city' }),
		approved: field(
			z.strictObject({
				date: field(date(), {
					about: '批准日期，只写到已知的精度。',
					shown: true,
					column: 'approved',
				}),
				basis: field(z.enum(['sourced', 'derived']), {
					about: 'sourced 有来源写明，derived 由别的事实推得。',
					shown: true,
					words: 'basis',
					column: 'approved_basis',
				}),
				number: field(words(), {
					optional: true,
					about:
						'这一家批复的文号，如 国函〔2017〕21号；一个文件批准一批的，文号写在 decree 那一页。',
					shown: true,
				}),
				numberSource: field(reference('sources'), {
					optional: true,
					about: '文号的来源，与日期的来源不同时写。',
					shown: true,
				}),
				decree: field(reference('policies'), {
					optional: true,
					about: '一同批准这一批的文件有页面时，它的文件名，见 content/policies/。',
					shown: true,
					column: 'approved_decree_id',
				}),
				source: sourceOf('approved_source_id'),
				also: field(z.array(otherApproval).min(1), {
					optional: true,
					about: '别的来源写的不同日期，一行一个；采用的写在 date。',
				}),
			}),
			{
				optional: true,
				about: '何时成为国家高新区；没有来源就不写，页面在“已知与未知”里列为未收录。',
				fact: true,
				absent: 'notCollected',
			},
		),
		batch: field(words(), {
			optional: true,
			about: '批次，如 1992、2010、2015-02。',
			fact: true,
			column: 'batch',
		}),
		batchNote: field(words(), {
			optional: true,
			about: '同一年另成一批的，写明是哪一批，显示在批次后面的括号里。',
			shown: true,
		}),
		industries: field(z.array(industryTies.schema).min(1), {
			optional: true,
			about: '主要产业，一行一个，各有来源；来源不同、说法不同的都可以写。',
			fact: true,
			absent: 'notCollected',
		}),
		areas: field(z.array(areas.schema).min(1), {
			optional: true,
			about: '面积，一行一个，写明是哪一种。',
			fact: true,
		}),
		website: field(webAddress(), {
			optional: true,
			about: '官方网站。',
			fact: true,
			column: 'website',
		}),
		listed: field(
			z.strictObject({
				basis: field(z.enum(['approval', 'list', 'named', 'none']), {
					about: 'approval 有批准的来源，list 见于名单，named 只被点名，none 没有来源。',
					column: 'listed_basis',
				}),
				sources: field(z.array(reference('sources')), {
					about: '来源的 id。',
					shown: true,
					column: 'listed_source_ids',
				}),
			}),
			{ optional: true, about: '凭什么列入本志。' },
		),
		...figures,
	},
);

export type Zone = z.output<typeof zones.schema>;
