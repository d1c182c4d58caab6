import { type Finding, findingAt, placeOf } from '../problem.ts';
import { observationsOf } from '../records.ts';
import type { FileRule } from './rule.ts';

export const preferredOnce: FileRule = {
	id: 'preferred-once',
	about: '同一个数（主体、指标、时期、口径都相同）来源不一时，只能采用一条：preferred 只写一处。',
	scope: 'file',
	check: (file) => {
		const chosen = new Map<string, number>();
		return observationsOf(file).flatMap((record, index): Finding[] => {
			if (record['preferred'] !== 'true') return [];
			const figure = ['metric', 'label', 'subject', 'period', 'scope']
				.map((field) => record[field] ?? '')
				.join('\n');
			const first = chosen.get(figure);
			if (first === undefined) {
				chosen.set(figure, index);
				return [];
			}
			const { line } = placeOf(file, ['observations', first]);
			return [
				findingAt(
					file,
					['observations', index, 'preferred'],
					`同一个数，第 ${line} 行已经写了 preferred。`,
					'只留一处 preferred: true，另一处连同 preferredReason 一起删掉。',
				),
			];
		});
	},
};
