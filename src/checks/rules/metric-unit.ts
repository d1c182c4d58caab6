import type { Corpus } from '../corpus.ts';
import { findingAt } from '../problem.ts';
import { observationsOf, targetsOf } from '../records.ts';
import type { FileRule, PlacedRecord } from './rule.ts';

export const metricUnit: FileRule = {
	id: 'metric-unit',
	about: '写了 metric 的记录，单位要是那个指标可用的单位，见指标文件的 units。',
	scope: 'file',
	check: (file, corpus) =>
		(
			[
				['observations', observationsOf(file)],
				['targets', targetsOf(file)],
			] as const
		).flatMap(([field, records]) =>
			records.flatMap((record, index) => checkUnit({ file, path: [field, index], record }, corpus)),
		),
};

function checkUnit({ file, path, record }: PlacedRecord, corpus: Corpus) {
	const metric = corpus.ids.get(`metrics/${record['metric']}`)?.data;
	const { unit } = record;
	const units = Array.isArray(metric?.['units']) ? metric['units'].map(String) : [];
	// A metric that says no units has its own message.
	if (units.length === 0 || unit === undefined || units.includes(unit)) return [];
	const { parseUnit } = corpus.vocabulary;
	const parsed = parseUnit(unit);
	if (!parsed) return [];
	const fit = units.find((known) => parseUnit(known)?.dimension === parsed.dimension);
	return [
		findingAt(
			file,
			[...path, 'unit'],
			`单位“${unit}”不合指标“${String(metric?.['name'] ?? '')}”：可用 ${units.join('、')}。`,
			`${fit ? `改成 ${fit}` : '改用上面的单位'}；如果说的不是这个指标，改用 label。`,
		),
	];
}
