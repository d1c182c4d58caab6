/** 术语: concepts a reader may not know. */
import { z } from 'zod';
import { entityReference, reference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { names, page } from './shared.ts';

export const terms = defineKind(
	{
		file: 'mdx',
		page: true,
		needsProse: true,
		ownNames: true,
		search: { worth: 1.2, named: 8, is: 'term' },
		asked: ['aliases'],
		example: 'yanshi-enterprise',
	},
	{
		...names(),
		...page,
		defined: field(
			z.strictObject({
				source: field(reference('sources'), { about: '定义出自哪里。', shown: true }),
				locator: field(words(), { optional: true, about: '在来源里的位置。', shown: true }),
			}),
			{ optional: true, about: '有来源给出定义时写；没有则页面注明“定义未收录”。', fact: true },
		),
		seeAlso: field(z.array(entityReference()), {
			optional: true,
			about: '相关页面。',
			shown: true,
		}),
		sources: field(z.array(reference('sources')), {
			optional: true,
			about: '用到这个词的来源。',
			shown: true,
		}),
	},
);
