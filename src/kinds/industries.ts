/** 产业: the leading industries by which zones and networks are found. */
import { reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { names, page } from './shared.ts';

export const industries = defineKind(
	{
		file: 'yaml',
		page: true,
		ownNames: true,
		mentioned: true,
		search: { worth: 1.2, named: 7, is: 'trade' },
		download: {
			columns: 'id name aliases parent_id url'.split(' '),
			made: { id: {}, url: {} },
		},
		asked: ['aliases', 'parent'],
		example: 'yanshi-electronics',
	},
	{
		...names('aliases'),
		...page,
		parent: field(reference('industries'), {
			optional: true,
			about: '所属的大类，即 content/industries/ 里的文件名；自己就是大类的不写。',
			fact: true,
			column: 'parent_id',
		}),
		note: field(words(), { optional: true, about: '读者需要知道的说明。', shown: true }),
	},
);
