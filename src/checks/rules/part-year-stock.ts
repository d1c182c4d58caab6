import { findingAt } from '../problem.ts';
import { figuresOf, textAt, textsAt } from '../records.ts';
import type { FileRule } from './rule.ts';

export const partYearStock: FileRule = {
	id: 'part-year-stock',
	about:
		'部分年度（part-year）只标在一段时间里累计的数上：指标是时点数（nature: stock，如企业数、从业人员）的，说的是某一时点有多少，不标。',
	scope: 'file',
	check: (file, corpus) =>
		figuresOf(file).flatMap(({ path, record }) => {
			const metric = corpus.ids.get(`metrics/${record.metric}`);
			const at = textsAt(file, ...path, 'flags').indexOf('part-year');
			if (at < 0 || !metric || textAt(metric, 'nature') !== 'stock') return [];
			return [
				findingAt(
					file,
					[...path, 'flags', at],
					`“${textAt(metric, 'name') ?? metric.id}”是时点数，没有部分年度。`,
					'删掉 part-year；period 写到数字所说的那个月或那一天，如 2024-06。',
				),
			];
		}),
};
