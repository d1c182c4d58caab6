/** 改动: what an edition added, changed, retracted or took out; found in the content's history. */
import { defineRecord } from './kind.ts';

export const changes = defineRecord(
	{
		columns: 'date kind page record old new source_id'.split(' '),
		made: {
			date: { type: 'date' },
			kind: {},
			page: {},
			record: {},
			old: {},
			new: {},
			source_id: { refersTo: 'sources' },
		},
		key: null,
	},
	{},
);
