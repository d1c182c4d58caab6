/** Groups of fields that several kinds have. */
import { z } from 'zod';
import { formerIds, reference, words } from './fields.ts';
import { field } from './kind.ts';
import { observations } from './observations.ts';
import { statements } from './statements.ts';
import { targets } from './targets.ts';

/** What an entry is called; `also` are the columns of its download besides `name`. */
export const names = (...also: ('name_en' | 'aliases')[]) => {
	const column = (name: 'name_en' | 'aliases') => (also.includes(name) ? { column: name } : {});
	return {
		name: field(words(), { about: '页面上用的名称。', shown: true, column: 'name' }),
		nameEn: field(words(), {
			optional: true,
			about: '英文名。',
			shown: true,
			...column('name_en'),
		}),
		aliases: field(z.array(words()), {
			optional: true,
			about: '别名、简称、旧名；用来检索，不堆关键词。',
			shown: true,
			...column('aliases'),
		}),
	};
};

/** Whatever has a page of its own may have had another address. */
export const page = {
	formerly: field(formerIds(), {
		optional: true,
		about: '这一页以前的文件名；别的集合并进来的写“集合/文件名”。旧地址会引到这一页。',
		internal: 'Each old address has a page of its own, which leads to the new one.',
	}),
};

/** Whatever carries figures. */
export const figures = {
	...page,
	observations: field(z.array(observations.schema), {
		optional: true,
		about: '观测值，一行一条。',
	}),
	targets: field(z.array(targets.schema), { optional: true, about: '目标，一行一条。' }),
	statements: field(z.array(statements.schema), {
		optional: true,
		about: '各方说法，一行一条。',
	}),
	note: field(words(), { optional: true, about: '读者需要知道的说明。', shown: true }),
};

/** The sources of a whole page. */
export const sourcesOf = (about: string) =>
	field(z.array(reference('sources')).min(1), { about, shown: true, column: 'source_ids' });
