/** `content/site.yaml`: what holds of the whole site. */
import { z } from 'zod';
import { date, reference, webAddress, words } from './fields.ts';
import { field } from './kind.ts';
import { tileSchema } from './tiles.ts';

const count = () => z.string().regex(/^\d+$/, { error: '要写整数' }).transform(Number);

export const siteSchema = z.strictObject({
	asOf: field(date(), {
		about: '全站资料截至哪一天；到期与否以它为准。改成新的日期，就是新的一版。',
		shown: true,
	}),
	register: field(
		z.strictObject({
			date: field(date(), { about: '名册的日期。', shown: true }),
			national: field(count(), { about: '国家高新区应有多少家。', shown: true }),
			provinces: field(z.record(z.string(), count()), {
				optional: true,
				about: '各省级地区应有多少家：地区的文件名和家数，如 beijing: 1；没有列的地区不核对。',
				internal: 'The check compares it with the zones; pages count the zones themselves.',
			}),
			source: field(reference('sources'), { about: '来源的 id。', shown: true }),
		}),
		{
			optional: true,
			about: '国家高新区名册；写了就要与 content/zones/ 里的家数相等。',
		},
	),
	tiles: field(z.array(tileSchema).min(1), {
		optional: true,
		about:
			'首页上的省级方格，一行一块；各处按省排列时，也按这里的先后。不写就没有这张图，省按文件名排列。',
	}),
	evaluation: field(reference('metrics'), {
		optional: true,
		about: '哪个指标是全国综合评价的名次；高新区页面首部的名次和历次名次以它为准。',
		shown: true,
	}),
	strict: field(z.array(words()).min(1), {
		optional: true,
		about:
			'哪些“留意”在这里算错，写规则的名字，如 [worn-phrase]：内容都合乎某一条以后写进来，以后就不会再坏。',
		internal: 'It is about how content is judged, not about what it says.',
	}),
	repository: field(webAddress(), {
		optional: true,
		about: '仓库地址；有了它，页面上才有编辑链接，报告错误也进仓库的表单。',
		shown: true,
	}),
	contact: field(
		z
			.string()
			.regex(/^[\w.+-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+$/, { error: '要写一个电子邮箱地址' }),
		{
			optional: true,
			about: '收信的电子邮箱；没有仓库地址时，读者用它报告错误。会公开在每一页上。',
			shown: true,
		},
	),
});

export type Site = z.output<typeof siteSchema>;
