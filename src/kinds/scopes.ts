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
				'merged',
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
				about:
					'覆盖谁：zone 全区，merged 与高新区合署、区政合一的行政区全域（就是高新区自己的范围），core-park 核心园，district 别的行政区、新区或镇，city 市，province 省，zone-set 一组高新区，enterprise-set 一组企业，industry-chain 产业链，project 项目，unstated 未说明。',
				shown: true,
				words: 'covers',
				column: 'covers',
			},
		),
		note: field(words(), { about: '用一句话解释。', shown: true, column: 'note' }),
	},
);

export type Scope = z.output<typeof scopes.schema>;
