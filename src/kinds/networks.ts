/** 产业协同创新网络: industry networks of zones. */
import { z } from 'zod';
import { groupFields, groupKind } from './groups.ts';
import { industryTies } from './industry-ties.ts';
import { defineKind, field } from './kind.ts';

const { download } = groupKind;

export const networks = defineKind(
	{
		...groupKind,
		search: { worth: 1.5, named: 2, is: 'group' },
		download: {
			columns: [...download.columns, 'industry_ids'],
			made: { ...download.made, industry_ids: { type: 'list', refersTo: 'industries' } },
		},
		example: 'yanshi-network',
	},
	{
		...groupFields,
		industries: field(z.array(industryTies.schema).min(1), {
			optional: true,
			about: '网络围绕的产业，一行一个，各有来源。',
			fact: true,
		}),
	},
);
