/** 口径: whom or what area a figure covers. They have no pages; the about page lists them. */
import { z } from 'zod';
import { words } from './fields.ts';
import { defineKind, field } from './kind.ts';

export const scopes = defineKind(
	{
		file: 'yaml',
		ownNames: true,
		mentioned: true,
		download: { columns: ['id', 'name', 'covers', 'note'], made: { id: {} } },
		asked: [],
		example: 'yanshi-whole',
	},
	{
		name: field(words(), { about: '口径的名称。', shown: true, column: 'name' }),
		covers: field(
			z.enum([
				'zone',
				'core-park',
				'district',
				'city',
				'province',
				'zone-set',
				'enterprise-set',
				'industry-chain',
				'project',
				'unstated',
			]),
			{
				about: '覆盖谁：全区、核心园、行政区、市、省、一组高新区、一组企业、产业链、项目、未说明。',
				shown: true,
				words: 'covers',
				column: 'covers',
			},
		),
		note: field(words(), { about: '用一句话解释。', shown: true, column: 'note' }),
	},
);

export type Scope = z.output<typeof scopes.schema>;
