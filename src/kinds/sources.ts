/** 来源: bibliographic records, each with a grade. */
import { z } from 'zod';
import { date, webAddress, words } from './fields.ts';
import { defineKind, field } from './kind.ts';
import { page } from './shared.ts';

/** A field that tells why another one is known although it is not printed. */
const grounds = (about: string, column: string) =>
	field(words(), { optional: true, about, shown: true, column });

export const sources = defineKind(
	{
		file: 'yaml',
		page: true,
		mentioned: true,
		search: { worth: 0.3 },
		download: {
			columns:
				'id publisher publisher_inferred title title_inferred authors published date_inferred kind read grade link url published_start published_end'.split(
					' ',
				),
			made: { id: {}, url: {} },
		},
		facts: ['publisher', 'published', 'titleInferred', 'authors', 'kind', 'read', 'grade', 'link'],
		asked: ['title', 'publisher', 'published', 'link'],
		example: 'yanshi-report-2024',
	},
	{
		...page,
		title: field(words(), { optional: true, about: '标题。', shown: true, column: 'title' }),
		titleInferred: field(words(), {
			optional: true,
			about: '标题不是原文印出时，推定的依据。',
			fact: true,
			column: 'title_inferred',
		}),
		publisher: field(words(), {
			optional: true,
			about: '发布者。',
			fact: true,
			absent: 'notCollected',
			column: 'publisher',
		}),
		publisherInferred: grounds('发布者不是原文印出时，推定的依据。', 'publisher_inferred'),
		authors: field(z.array(words()), {
			optional: true,
			about: '作者。',
			fact: true,
			column: 'authors',
		}),
		published: field(date(), {
			optional: true,
			about: '发布日期，只写到已知的精度。',
			fact: true,
			absent: 'notCollected',
			column: 'published',
		}),
		dateInferred: grounds('日期不是原文印出时，推定的依据。', 'date_inferred'),
		kind: field(
			z.enum([
				'agency',
				'encyclopedia',
				'government',
				'journal',
				'newspaper',
				'portal',
				'unknown',
				'yearbook',
				'zone',
			]),
			{
				about:
					'来源的种类：government 政府，zone 园区，newspaper 报纸，agency 通讯社，journal 期刊，yearbook 年鉴，encyclopedia 百科，portal 门户网站，unknown 不明。',
				fact: true,
				words: 'sourceKind',
				column: 'kind',
			},
		),
		read: field(z.enum(['original', 'repost', 'snippet', 'text']), {
			about: '怎样读到的：original 原文，repost 转引，snippet 摘录，text 文本。',
			fact: true,
			words: 'read',
			column: 'read',
		}),
		grade: field(z.enum(['A', 'B', 'C']), {
			about: 'A 官方或发布者自己的页面，B 有名的报刊经转引，C 百科、门户或来历不明。',
			fact: true,
			words: 'gradeMeaning',
			column: 'grade',
		}),
		link: field(webAddress(), {
			optional: true,
			about: '只在读到发布者或官方网站上的原文时写。',
			fact: true,
			absent: 'noLink',
			column: 'link',
		}),
		note: field(words(), { optional: true, about: '说明。', shown: true }),
	},
);

export type Source = z.output<typeof sources.schema>;
