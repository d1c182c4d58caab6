/** 联盟: regional alliances of zones. */
import { groupFields, groupKind } from './groups.ts';
import { defineKind } from './kind.ts';

export const alliances = defineKind(
	{ ...groupKind, search: { worth: 1.5, named: 1, is: 'group' }, example: 'yanshi-alliance' },
	groupFields,
);
