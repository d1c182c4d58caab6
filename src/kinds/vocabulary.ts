/** The two files that say with which units and qualifiers figures are written. */
import { z } from 'zod';
import { BOUNDS, PLACES } from '../quantities/bound.ts';
import { makeVocabulary, type Vocabulary } from '../quantities/vocabulary.ts';
import { type ContentFile, isRecord } from './content.ts';
import { flag, words } from './fields.ts';
import { field } from './kind.ts';

const english = () => words().regex(/^\P{Script=Han}+$/u, { error: '这里写英文，不写汉字' });

export const unitsSchema = z.strictObject({
	units: field(
		z
			.array(
				z.strictObject({
					unit: field(words(), {
						about: '单位，前面不带 万、亿：写 元，亿元、万亿元 就都能用了。',
						shown: true,
					}),
					dimension: field(words(), {
						optional: true,
						about:
							'量什么，如 长度、面积。写得相同的单位按 factor 换算后比较；不写就只同自己比较。货币从不换算，不写。',
						shown: true,
					}),
					factor: field(words(), {
						optional: true,
						about:
							'等于多少个同一 dimension 里 factor 为 1 的单位，如 公里 写 1000（米 是 1），亩 写 2000/3；不写就是 1。',
						shown: true,
					}),
					currency: field(flag(), {
						optional: true,
						about: '是货币就写 true：一个指标可以有几种货币，各成系列。',
						internal: 'It decides which figures compare.',
					}),
					ordinal: field(flag(), {
						optional: true,
						about: '说的是名次，写 true，如 位：39位 显示为 第39位，也不会当作约数。',
						internal: 'Figures are put together by it.',
					}),
					multiplier: field(flag(), {
						optional: true,
						about: '前面从不带 万、亿 的写 false，如 %、位。',
						internal: 'It decides which units are read.',
					}),
					whole: field(flag(), {
						optional: true,
						about: '数的是整个的，不带小数，写 true，如 家、人、件；万家、万人 可以带小数。',
						internal: 'The check refuses fractions by it.',
					}),
					prose: field(z.enum(['false', 'digits']), {
						optional: true,
						about:
							'正文里数字后面跟着它，多半不是数据的写 false，如 年、点；只有阿拉伯数字后面才算的写 digits，如 “12天”算，“两天”不算。不写就都算，都要有出处。',
						internal: 'The check finds figures in prose by it.',
					}),
					aliases: field(z.array(words()), {
						optional: true,
						about: '另外的写法，如 km。记录里不用，写了会提示改成这个单位。',
						internal: 'The check proposes the unit by them.',
					}),
					en: field(z.array(english()).max(2), {
						optional: true,
						about:
							'英文页上怎样写：单数、复数，相同的只写一个，如 [kilometre, kilometres]、[yuan]；数的是什么由指标来说的写 []，如 家、件。不写，英文页上只有原文的写法。',
						shown: true,
					}),
				}),
			)
			.min(1),
		{ about: '单位，一行一个。' },
	),
});

export const qualifiersSchema = z.strictObject({
	qualifiers: field(
		z
			.array(
				z.strictObject({
					word: field(words(), { about: '限定词，与原文一致，如 约、以上。', shown: true }),
					bound: field(z.enum(BOUNDS), {
						about:
							'怎样理解：exact 就是这个数，about 大约，below 不到，above 超过，at-least 不少于，at-most 不多于，magnitude 只说量级。',
						shown: true,
						words: 'bounds',
					}),
					place: field(z.enum(PLACES), {
						optional: true,
						about:
							'放在哪里：before 数字前（约300个），after 单位后（300个以上），between 数字和单位之间（300余个）；不写就是 before。',
						internal: 'Figures are put together by it.',
					}),
					en: field(english(), {
						optional: true,
						about:
							'英文页上怎样写，一律在数字前，如 nearly、at least。不写，英文页上只有原文的写法；bound 是 exact 的不写，就是数字本身，如 达。',
						shown: true,
					}),
				}),
			)
			.min(1),
		{ about: '限定词，一行一个。' },
	),
});

/** Which schema reads which file of content/vocabulary/. */
export const vocabularySchemas = {
	units: unitsSchema,
	qualifiers: qualifiersSchema,
} as const;

const unitOf = readable(unitsSchema.shape.units.element);
const qualifierOf = readable(qualifiersSchema.shape.qualifiers.element);

/**
 * The vocabulary of some files; what is not there is empty. An entry with a fault still counts by
 * its readable fields, so that the check tells of the fault and not of every figure that uses it.
 */
export function vocabularyOf(files: readonly ContentFile[]): Vocabulary {
	const own = files.filter(({ collection }) => collection === 'vocabulary');
	const units = own.find(({ id }) => id === 'units');
	const qualifiers = own.find(({ id }) => id === 'qualifiers');
	// What is made of a vocabulary is kept by it, so the same files are the same one.
	const known = units && made.get(units);
	if (known && known.qualifiers === qualifiers) return known.vocabulary;
	const vocabulary = readVocabulary(units, qualifiers);
	if (units) made.set(units, { qualifiers, vocabulary });
	return vocabulary;
}

const made = new WeakMap<
	ContentFile,
	{ qualifiers: ContentFile | undefined; vocabulary: Vocabulary }
>();

function readVocabulary(
	units: ContentFile | undefined,
	qualifiers: ContentFile | undefined,
): Vocabulary {
	const list = (id: keyof typeof vocabularySchemas) => {
		const entries = (id === 'units' ? units : qualifiers)?.data[id];
		return Array.isArray(entries) ? entries.filter(isRecord) : [];
	};
	return makeVocabulary(
		list('units')
			.map(unitOf)
			.flatMap(({ unit, ...rest }) => (unit === undefined ? [] : [{ unit, ...rest }])),
		list('qualifiers')
			.map(qualifierOf)
			.flatMap(({ word, bound = 'exact' as const, ...rest }) =>
				word === undefined ? [] : [{ word, bound, ...rest }],
			),
	);
}

/** Reads the fields of a record that fit its schema, and leaves out the rest. */
function readable<Shape extends Record<string, z.ZodType>>(
	schema: z.ZodObject<Shape, z.core.$strict>,
) {
	return (record: Record<string, unknown>): Partial<z.output<z.ZodObject<Shape>>> =>
		Object.fromEntries(
			Object.entries(schema.shape).flatMap(([name, field]) => {
				const { success, data } = field.safeParse(record[name]);
				return success && data !== undefined ? [[name, data]] : [];
			}),
		) as Partial<z.output<z.ZodObject<Shape>>>;
}
