/** 面积: how large a zone is, and which of its areas is meant. */
import { z } from 'zod';
import { decimal, flag, period, unit, words } from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { note, sourceOf } from './record-fields.ts';

/** In which the download of zones gives the approved area. */
export const HECTARE = '公顷';

export const areas = defineRecord(
	{
		columns:
			'zone_id what value unit printed period approved source_id note period_inferred period_start period_end'.split(
				' ',
			),
		made: { zone_id: { refersTo: 'zones' }, approved: { type: 'boolean' } },
		key: null,
	},
	{
		what: field(words(), {
			about: '是哪一种面积：批复规划面积、核准面积、管辖面积、规划面积、建成区面积……',
			shown: true,
			column: 'what',
		}),
		value: field(decimal(), { about: '面积的数。', shown: true, column: 'value' }),
		unit: field(unit(), { about: '面积的单位，如 平方公里、公顷。', shown: true, column: 'unit' }),
		printed: field(words(), {
			optional: true,
			about: '原文印出的样子。',
			shown: true,
			column: 'printed',
		}),
		period: field(period(), {
			optional: true,
			about: '什么时候的面积；不知道就不写。',
			shown: true,
			column: 'period',
		}),
		periodInferred: field(words(), {
			optional: true,
			about: '时期不是原文写明时，推定的依据。',
			shown: true,
			column: 'period_inferred',
		}),
		approved: field(flag(), {
			optional: true,
			about: '国务院批复或国家公告核准的面积写 true；有几个的，第一个写最新或最可靠的。',
			shown: true,
		}),
		source: sourceOf('source_id'),
		note,
	},
);

export type Area = z.output<typeof areas.schema>;
