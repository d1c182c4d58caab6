/** What alliances and industry networks have in common. */
import { z } from 'zod';
import { date, figureReference, reference, words } from './fields.ts';
import { field } from './kind.ts';
import { memberships } from './memberships.ts';
import { sourceOf } from './record-fields.ts';
import { figures, names } from './shared.ts';

export const groupKind = {
	file: 'mdx',
	figures: true,
	page: true,
	needsProse: true,
	ownNames: true,
	download: {
		columns: 'id name name_en aliases founded founded_source_id host url member_count_ids'.split(
			' ',
		),
		made: { id: {}, url: {} },
	},
	asked: ['nameEn', 'aliases'],
} as const;

export const groupFields = {
	...names('name_en', 'aliases'),
	founded: field(
		z.strictObject({
			date: field(date(), { about: '成立日期。', shown: true, column: 'founded' }),
			dateInferred: field(words(), {
				optional: true,
				about: '日期是推定时的依据。',
				shown: true,
			}),
			source: sourceOf('founded_source_id'),
			place: field(words(), { optional: true, about: '成立地点。', fact: true }),
			placeSource: field(reference('sources'), {
				optional: true,
				about: '地点的来源。',
				shown: true,
			}),
		}),
		{
			optional: true,
			about: '何时、何地成立；没有来源就不写。',
			fact: true,
			absent: 'notCollected',
		},
	),
	host: field(
		z.strictObject({
			text: field(words(), {
				about: '承办、牵头或主办的单位。',
				shown: true,
				column: 'host',
			}),
			source: sourceOf(),
		}),
		{ optional: true, about: '由谁承办或牵头。', fact: true },
	),
	members: field(z.array(memberships.schema), {
		optional: true,
		about: '成员与相关高新区，一行一个。',
	}),
	memberCount: field(z.array(figureReference()), {
		optional: true,
		about: '原文给出的成员数是哪几条观测值。',
		fact: true,
		column: 'member_count_ids',
	}),
	...figures,
};

const groupSchema = z.strictObject(groupFields);

export type Group = z.output<typeof groupSchema>;
