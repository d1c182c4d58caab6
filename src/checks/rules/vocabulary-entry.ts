import { readFactor, splitMultiplier } from '../../quantities/unit.ts';
import { dimensionOf } from '../../quantities/vocabulary.ts';
import { type ContentFile, isRecord } from '../../kinds/content.ts';
import { type FieldPath, type Finding, findingAt, placeOf } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const vocabularyEntry: FileRule = {
	id: 'vocabulary-entry',
	about:
		'单位和限定词的表里，一个词只写一行，别名不能是别的单位；factor 是正数，能换算的一组单位里要有一个是 1；货币从不换算，不写 dimension 和 factor。',
	scope: 'file',
	check: (file) => {
		if (file.collection !== 'vocabulary') return [];
		return file.id === 'units' ? checkUnits(file) : checkWords(file);
	},
};

interface Entry {
	path: FieldPath;
	fields: Readonly<Record<string, unknown>>;
	name: string;
}

function entriesOf(file: ContentFile, list: string, field: string): Entry[] {
	const entries: unknown = file.data[list];
	if (!Array.isArray(entries)) return [];
	return entries.flatMap((fields: unknown, index) => {
		const name = isRecord(fields) ? fields[field] : undefined;
		return isRecord(fields) && typeof name === 'string'
			? [{ path: [list, index], fields, name }]
			: [];
	});
}

/** Entries whose name an earlier line has. */
function repeated(file: ContentFile, entries: readonly Entry[], field: string): Finding[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const earlier = first.get(entry.name);
		if (!earlier) {
			first.set(entry.name, entry);
			return [];
		}
		const { line } = placeOf(file, earlier.path);
		return [
			findingAt(
				file,
				[...entry.path, field],
				`“${entry.name}”第 ${line} 行已经有了。`,
				'留下正确的一行，删掉另一行。',
			),
		];
	});
}

function checkWords(file: ContentFile): Finding[] {
	return repeated(file, entriesOf(file, 'qualifiers', 'word'), 'word');
}

function checkUnits(file: ContentFile): Finding[] {
	const entries = entriesOf(file, 'units', 'unit');
	const names = new Set(entries.map(({ name }) => name));
	return [
		...repeated(file, entries, 'unit'),
		...entries.flatMap((entry) => checkSize(file, entry)),
		...checkAliases(file, entries, names),
		...checkDimensions(file, entries),
	];
}

/** 亿元 is 元 with 亿 before it; 千瓦 and 百分点 are words of their own. */
function checkSize(file: ContentFile, { path, fields, name }: Entry): Finding[] {
	const split = splitMultiplier(name);
	if (split && /[万亿]$/u.test(split.multiplier)) {
		return [
			findingAt(
				file,
				[...path, 'unit'],
				`单位前面不带“${split.multiplier}”。`,
				`写 ${split.rest}：表里有了它，${name} 就能用了。`,
			),
		];
	}
	if (fields['currency'] === 'true') {
		return ['dimension', 'factor']
			.filter((field) => fields[field] !== undefined)
			.slice(0, 1)
			.map((field) =>
				findingAt(
					file,
					[...path, field],
					'货币从不换算。',
					'删掉这一行的 dimension 和 factor，只留 currency: true。',
					'key',
				),
			);
	}
	const { factor } = fields;
	if (typeof factor !== 'string' || readFactor(factor)) return [];
	return [
		findingAt(
			file,
			[...path, 'factor'],
			`“${factor}”不是正数。`,
			'写成 1000、0.001 或 2000/3 这样的数，不带逗号和单位。',
		),
	];
}

function checkAliases(
	file: ContentFile,
	entries: readonly Entry[],
	names: ReadonlySet<string>,
): Finding[] {
	const owners = new Map<string, string>();
	return entries.flatMap(({ path, fields, name }) => {
		const aliases: unknown = fields['aliases'];
		if (!Array.isArray(aliases)) return [];
		return aliases.flatMap((alias: unknown, index) => {
			if (typeof alias !== 'string') return [];
			const owner = owners.get(alias);
			if (!owner) owners.set(alias, name);
			if (!owner && !names.has(alias)) return [];
			return [
				findingAt(
					file,
					[...path, 'aliases', index],
					owner ? `“${alias}”已经是 ${owner} 的别名。` : `“${alias}”自己就是一个单位。`,
					'删掉这个别名。',
				),
			];
		});
	});
}

/** Every dimension has a unit that the others are counted in. */
function checkDimensions(file: ContentFile, entries: readonly Entry[]): Finding[] {
	const groups = Map.groupBy(entries, ({ fields, name }) => {
		const { dimension } = fields;
		return dimensionOf({
			unit: name,
			dimension: typeof dimension === 'string' ? dimension : undefined,
		});
	});
	return [...groups].flatMap(([dimension, group]) => {
		const [first] = group;
		const factors = group.map(({ fields }) => readFactor(String(fields['factor'] ?? '1')));
		// A factor that is no number has been told, and may have been meant as 1.
		if (!first || factors.some((factor) => !factor || factor.numerator.eq(factor.denominator))) {
			return [];
		}
		return [
			findingAt(
				file,
				[...first.path, 'factor'],
				`“${dimension}”里没有 factor 为 1 的单位，不知道这是几倍于什么。`,
				first.fields['dimension'] === undefined
					? '只同自己比较的单位，删掉 factor；要同别的单位换算，写上相同的 dimension。'
					: '加上作为 1 的那个单位，一行，不写 factor。',
			),
		];
	});
}
