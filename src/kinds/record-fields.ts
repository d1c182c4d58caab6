/** Fields that facts and records of several kinds have in common. */
import { z } from 'zod';
import { date, decimal, qualifier, reference, unit, words } from './fields.ts';
import { field } from './kind.ts';

/** How much: as it is printed, with what maintainers are told of each part. */
export const amount = (
	about: Record<'value' | 'valueMax' | 'unit' | 'printed' | 'qualifier', string>,
) => ({
	value: field(decimal(), { optional: true, about: about.value, shown: true, column: 'value' }),
	valueMax: field(decimal(), {
		optional: true,
		about: about.valueMax,
		shown: true,
		column: 'value_max',
	}),
	unit: field(unit(), { optional: true, about: about.unit, shown: true, column: 'unit' }),
	printed: field(words(), { optional: true, about: about.printed, shown: true, column: 'printed' }),
	qualifier: field(qualifier(), {
		optional: true,
		about: about.qualifier,
		shown: true,
		column: 'qualifier',
	}),
});

/** Takes a record out of all use, and leaves it where it has been published. */
export const retracted = (about: string) =>
	field(
		z.strictObject({
			date: field(date(), { about: '哪天撤回。', shown: true }),
			reason: field(words(), { about: '为什么撤回。', shown: true }),
		}),
		{ optional: true, about },
	);

/** Part of a record's address, where two would collide. */
export const key = (about: string) =>
	field(z.string().regex(/^[a-z0-9-]+$/, { error: 'key 用小写字母、数字和连字符' }), {
		optional: true,
		about,
		internal: 'It is part of the address, which every page and download shows.',
	});

/** The one source of a fact. */
export const sourceOf = (column?: string) =>
	field(reference('sources'), {
		about: '来源的 id。',
		shown: true,
		...(column === undefined ? {} : { column }),
	});

/** What readers need to know of a record besides. */
export const note = field(words(), {
	optional: true,
	about: '读者需要知道的说明。',
	shown: true,
	column: 'note',
});
