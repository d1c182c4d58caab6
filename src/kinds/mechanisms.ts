/** 机制与平台: anything zones run or plan, together or alone. */
import { z } from 'zod';
import { date, entityReference, figureReference, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { sourceOf } from './record-fields.ts';
import { figures, names, sourcesOf } from './shared.ts';

export const mechanisms = defineKind(
	{
		file: 'mdx',
		figures: true,
		page: true,
		ownNames: true,
		search: { worth: 1.2, named: 6, is: 'title' },
		download: {
			columns:
				'id name operators status status_as_of summary source_ids url locator status_as_of_start status_as_of_end'.split(
					' ',
				),
			made: { id: {}, url: {} },
		},
		facts: ['status', 'operators.text', 'page', 'partOf'],
		asked: ['aliases'],
		example: 'yanshi-meeting',
	},
	{
		...names(),
		kind: field(z.enum(['mechanism', 'platform', 'scheme', 'network']), {
			about: 'mechanism 机制，platform 平台，scheme 活动或计划，network 网络。',
			shown: true,
			words: 'mechanismKind',
		}),
		operators: field(
			z.strictObject({
				pages: field(z.array(entityReference()), {
					optional: true,
					about: '运行者的页面，如 alliances/northeast。',
					shown: true,
				}),
				text: field(words(), {
					about: '由谁运行，用一句话。',
					fact: true,
					column: 'operators',
				}),
			}),
			{ about: '谁在运行或计划。' },
		),
		summary: field(words(), {
			about: '是什么、做什么，用自己的话写一两句。',
			shown: true,
			column: 'summary',
		}),
		status: field(
			z.strictObject({
				value: field(z.enum(['working', 'planned', 'proposed']), {
					about: 'working 在运行，planned 计划中，proposed 有人建议。',
					shown: true,
					words: 'mechanismStatus',
					column: 'status',
				}),
				asOf: field(date(), {
					about: '这是什么时候的报道。',
					shown: true,
					column: 'status_as_of',
				}),
				source: sourceOf(),
			}),
			{ about: '状态，以及据何时的报道。', fact: true },
		),
		partOf: field(entityReference(), {
			optional: true,
			about: '属于哪个联盟、网络或机制。',
			fact: true,
		}),
		page: field(entityReference(), {
			optional: true,
			about: '主要在哪一页介绍。',
			fact: true,
		}),
		delivered: field(
			z.strictObject({
				text: field(z.array(words()), {
					optional: true,
					about: '已做成的事，一句一件。',
					shown: true,
				}),
				figures: field(z.array(figureReference()), {
					optional: true,
					about: '有关的观测值。',
					shown: true,
				}),
			}),
			{ optional: true, about: '做成了什么。' },
		),
		sources: sourcesOf('来源的 id。'),
		locator: field(words(), {
			optional: true,
			about: '在来源里的位置。',
			column: 'locator',
		}),
		...figures,
	},
);
