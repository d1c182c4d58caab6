/** What a source calls one leading industry of a zone or a network, and which of ours that is. */
import { z } from 'zod';
import { reference, words } from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';

export const industryTies = defineRecord(
	{
		columns: ['zone_id', 'industry_id', 'words', 'source_id'],
		made: { zone_id: { refersTo: 'zones' } },
		key: null,
	},
	{
		industry: field(reference('industries'), {
			optional: true,
			about:
				'产业的文件名，见 content/industries/；没有相合的就不写。原文一个说法合两个产业的，写两条，words 相同。',
			shown: true,
			column: 'industry_id',
		}),
		words: field(words(), {
			about: '来源怎样称呼这一个产业，照原文。',
			shown: true,
			column: 'words',
		}),
		source: sourceOf('source_id'),
	},
);

export type IndustryTie = z.output<typeof industryTies.schema>;
