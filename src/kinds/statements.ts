/** 各方说法: who, in which office then, said or proposed what. */
import type { z } from 'zod';
import { date, words } from './fields.ts';
import { defineRecord, field } from './kind.ts';
import { key, note, retracted, sourceOf } from './record-fields.ts';

export const statements = defineRecord(
	{
		columns:
			'id entity_id by office said date source_id url entity_type entity_name date_inferred locator note date_start date_end'.split(
				' ',
			),
		made: { id: {}, url: {}, entity_type: {}, entity_id: {}, entity_name: {} },
	},
	{
		by: field(words(), {
			about: '谁说的；原文没有写姓名的，写原文的称呼，如 工业和信息化部相关负责人。',
			shown: true,
			column: 'by',
		}),
		office: field(words(), {
			optional: true,
			about: '当时的单位和职务；原文没有写就不写。',
			shown: true,
			column: 'office',
		}),
		said: field(words(), {
			about: '说了、建议了什么，用自己的话写。',
			shown: true,
			column: 'said',
		}),
		date: field(date(), {
			optional: true,
			about: '什么时候说的，只写到已知的精度；不知道就不写。',
			shown: true,
			column: 'date',
		}),
		dateInferred: field(words(), {
			optional: true,
			about: '日期不是原文写明时，推定的依据。',
			shown: true,
			column: 'date_inferred',
		}),
		key: key('同一个人在同一来源里有几条时写，区别开地址。'),
		retracted: retracted('撤回已经公布、不该收录的说法：写明日期和原因，地址保留。'),
		source: sourceOf('source_id'),
		locator: field(words(), {
			optional: true,
			about: '在来源里的位置。',
			shown: true,
			column: 'locator',
		}),
		note,
	},
);

export type Statement = z.output<typeof statements.schema>;
