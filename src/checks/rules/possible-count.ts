import { isDecimal } from '../../quantities/interval.ts';
import { toBase } from '../../quantities/unit.ts';
import { HECTARE } from '../../kinds/areas.ts';
import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { fitsMetric } from '../fits-metric.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { figuresOf, type LooseRecord, recordsIn, textAt } from '../records.ts';
import { kindOfUnit } from '../unit-kinds.ts';
import type { FileRule } from './rule.ts';

export const possibleCount: FileRule = {
	id: 'possible-count',
	about:
		'家数、人数、件数不会是负数，也不带小数；面积、长度、重量不会是负数。净增、增减一类可以是负数，平均数、推算数可以带小数。areas 里的单位要是量面积的。',
	scope: 'file',
	check: (file, corpus) => [
		...figuresOf(file).flatMap(({ path, record }) => countsIn(file, path, record, corpus)),
		...areasOf(file, corpus),
	],
};

const CHANGES = /净增|增减|变化|增量|减少|差额|之差/u;
const AVERAGES = /均|每|密度|指数/u;

function countsIn(
	file: ContentFile,
	path: FieldPath,
	record: LooseRecord,
	corpus: Corpus,
): Finding[] {
	const kind = kindOfUnit(record['unit'], corpus.vocabulary);
	const metric = corpus.ids.get(`metrics/${record['metric']}`);
	const name = record['label'] ?? (metric && textAt(metric, 'name')) ?? '';
	if ((kind !== 'count' && kind !== 'measure') || !fitsMetric(record, corpus)) return [];
	return ['value', 'valueMax'].flatMap((field) => {
		const value = record[field];
		if (value === undefined || !isDecimal(value)) return [];
		const said = `${value}${record['unit'] ?? ''}`;
		if (value.startsWith('-') && !CHANGES.test(name)) {
			return [
				findingAt(
					file,
					[...path, field],
					`“${said}”是负数，这样的量不会小于零。`,
					'核对原文，删掉负号；说的若是增减，在 label 里写明（如“净增企业”）。',
				),
			];
		}
		const average = AVERAGES.test(name) || (metric && textAt(metric, 'nature') === 'ratio');
		if (kind !== 'count' || average || record['status'] === 'derived') return [];
		const unit = corpus.vocabulary.parseUnit(record['unit'] ?? '');
		const amount = unit && toBase(value, unit);
		if (!amount || amount.round(0).eq(amount)) return [];
		return [
			findingAt(
				file,
				[...path, field],
				`“${said}”带小数，“${record['unit'] ?? ''}”数的是整个的。`,
				'核对原文；单位若是 万家、万人，写在 unit；平均数在 label 里写明（如“平均每家……”）。',
			),
		];
	});
}

function areasOf(file: ContentFile, { vocabulary }: Corpus): Finding[] {
	const { dimension } = vocabulary.parseUnit(HECTARE) ?? {};
	return recordsIn(file, 'areas').flatMap(({ value, unit = '' }, index) => {
		const parsed = vocabulary.parseUnit(unit);
		// One that the vocabulary does not have has its own message.
		if (parsed && dimension !== undefined && parsed.dimension !== dimension) {
			return [
				findingAt(
					file,
					['areas', index, 'unit'],
					`“${unit}”量的不是面积。`,
					'写 平方公里、公顷、亩；说的不是面积就删掉这一行。',
				),
			];
		}
		if (value === undefined || !isDecimal(value) || Number(value) > 0) return [];
		return [
			findingAt(
				file,
				['areas', index, 'value'],
				`面积是 ${value}${unit}，要大于零。`,
				'核对来源；没有数就删掉这一行。',
			),
		];
	});
}
