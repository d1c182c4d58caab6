/** A zone's tie to an alliance or a network. */
import { z } from 'zod';
import { date, reference, refuseRecord, words } from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';

export const memberships = defineRecord(
	{
		columns:
			'group_type group_id group_name zone_id zone_name relation role basis from to term source_id note row_id from_start from_end to_start to_end'.split(
				' ',
			),
		made: { group_type: {}, group_id: {}, group_name: {}, zone_name: {}, row_id: {} },
		key: 'row_id',
	},
	{
		zone: field(reference('zones'), {
			optional: true,
			about: '成员的文件名，见 content/zones/。',
			shown: true,
			column: 'zone_id',
		}),
		name: field(words(), { optional: true, about: '成员没有页面时写名称。', shown: true }),
		relation: field(
			z.enum(['member', 'lead', 'secretariat', 'host-place', 'partner', 'mentioned']),
			{
				about: '成员、牵头、秘书长单位、成立地、合作方、提及。',
				shown: true,
				words: 'relation',
				column: 'relation',
			},
		),
		role: field(words(), {
			optional: true,
			about: '职务或角色的原话。',
			shown: true,
			column: 'role',
		}),
		basis: field(z.enum(['stated', 'inferred', 'derived']), {
			about: 'stated 来源写明，inferred 由文意推定，derived 由地理等推得。',
			shown: true,
			words: 'basis',
			column: 'basis',
		}),
		from: field(date(), { optional: true, about: '起。', shown: true, column: 'from' }),
		to: field(date(), { optional: true, about: '止。', shown: true, column: 'to' }),
		term: field(words(), { optional: true, about: '届次。', shown: true, column: 'term' }),
		source: sourceOf('source_id'),
		note: field(words(), { optional: true, about: '说明。', shown: true, column: 'note' }),
	},
	({ zone, name }, context) => {
		if ((zone === undefined) === (name === undefined)) {
			refuseRecord(context, 'member-zone-or-name');
		}
	},
);

export type Membership = z.output<typeof memberships.schema>;
