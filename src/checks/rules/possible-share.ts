import { isDecimal } from '../../quantities/interval.ts';
import { readPrinted } from '../printed-figure.ts';
import { findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { RecordRule } from './rule.ts';

export const possibleShare: RecordRule = {
	id: 'possible-share',
	about: '占比、比重、份额大于 100% 会提示留意：部分不会大于整体。',
	scope: 'observation',
	severity: 'warning',
	check: ({ file, path, record }, corpus) => {
		const share = textAt(file, ...path, 'share', 'value');
		const metric = corpus.ids.get(`metrics/${record['metric']}`);
		const name = record['label'] ?? (metric && textAt(metric, 'name')) ?? '';
		const { value, unit } = record;
		const hint = '核对原文的小数点和单位；说的若是增长或相当于几倍，不写成占比。';
		if (
			share !== undefined &&
			readPrinted(share, corpus.vocabulary).some(
				({ number, base }) => base === '%' && number.gt(100),
			)
		) {
			return [findingAt(file, [...path, 'share', 'value'], `占比“${share}”大于 100%。`, hint)];
		}
		if (unit !== '%' || value === undefined || !isDecimal(value) || Number(value) <= 100) return [];
		// 占比增速 and the like say how a share moved.
		if (!/(?:占比|比重|份额)$|占.+(?:之比|比例)$/u.test(name)) return [];
		return [findingAt(file, [...path, 'value'], `“${name}”是 ${value}%，大于 100%。`, hint)];
	},
};
