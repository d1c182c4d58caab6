import { isDecimal } from '../../quantities/interval.ts';
import { fitsMetric } from '../fits-metric.ts';
import { findingAt } from '../problem.ts';
import { figuresOf, textAt } from '../records.ts';
import { listLength } from '../list-length.ts';
import { kindOfUnit } from '../unit-kinds.ts';
import type { FileRule } from './rule.ts';

export const possibleRank: FileRule = {
	id: 'possible-rank',
	about:
		'名次是从1起的整数，不超过榜单的长度：百强榜没有第101位；国家高新区的名次大于名册上的家数时，会提示留意。',
	scope: 'file',
	check: (file, corpus) =>
		figuresOf(file).flatMap(({ path, record }) => {
			const { value, metric: id, label } = record;
			const metric = corpus.ids.get(`metrics/${id}`);
			const name = id === undefined ? (label ?? '') : ((metric && textAt(metric, 'name')) ?? '');
			const isRank = metric && textAt(metric, 'nature') === 'rank';
			if (value === undefined || !isDecimal(value)) return [];
			if (!isRank && kindOfUnit(record['unit'], corpus.vocabulary) !== 'rank') return [];
			if (!fitsMetric(record, corpus)) return [];
			// How many places something rose is no place.
			const change = /上升|下降|提升|前移|后移|变化/u.test(name);
			if (!/^-?\d+$/.test(value) || (Number(value) < 1 && !change)) {
				return [
					findingAt(
						file,
						[...path, 'value'],
						`名次写成了 ${value}：名次是从1起的整数。`,
						'核对原文，写成整数，如 value: 39；说的若是得分，改用合适的单位。',
					),
				];
			}
			const length = listLength(name);
			if (length !== undefined && Number(value) > length) {
				return [
					findingAt(
						file,
						[...path, 'value'],
						`第${value}位超出了“${name}”的长度：它只有${length}位。`,
						'核对原文的名次，或改用对应的指标。',
					),
				];
			}
			const zones = Number(corpus.site && textAt(corpus.site, 'register', 'national'));
			if (length !== undefined || !name.includes('国家高新区') || !(Number(value) > zones))
				return [];
			return [
				{
					...findingAt(
						file,
						[...path, 'value'],
						`第${value}位大于国家高新区的家数（${zones}家）。`,
						'核对原文的名次，以及它是不是国家高新区的排名。',
					),
					severity: 'warning',
				},
			];
		}),
};
