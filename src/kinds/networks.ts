/** 产业协同创新网络: industry networks of zones. */
import { groupFields, groupKind } from './groups.ts';
import { defineKind } from './kind.ts';

export const networks = defineKind(
	{ ...groupKind, search: { worth: 1.5, named: 2, is: 'group' }, example: 'yanshi-network' },
	groupFields,
);
