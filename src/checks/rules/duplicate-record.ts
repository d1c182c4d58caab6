import { findingAt, placeOf } from '../problem.ts';
import { isRetracted, type LooseRecord, observationsOf } from '../records.ts';
import type { FileRule } from './rule.ts';

const IDENTITY = ['metric', 'label', 'subject', 'period', 'scope', 'source', 'key'] as const;

/** Equal for two records that say the same thing. */
export const identityOf = (record: LooseRecord) =>
	IDENTITY.map((field) => record[field] ?? '').join('\n');

export const duplicateRecord: FileRule = {
	id: 'duplicate-record',
	about: '主体、指标、时期、口径和来源都相同的观测值只写一条。',
	scope: 'file',
	check: (file) => {
		const seen = new Map<string, number>();
		return observationsOf(file).flatMap((record, index) => {
			if (record['metric'] === undefined && record['label'] === undefined) return [];
			if (isRetracted(file, 'observations', index)) return [];
			const identity = identityOf(record);
			const earlier = seen.get(identity);
			if (earlier === undefined) {
				seen.set(identity, index);
				return [];
			}
			const { line } = placeOf(file, ['observations', earlier]);
			return [
				findingAt(
					file,
					['observations', index],
					`与第 ${line} 行是同一条：主体、指标、时期、口径和来源都相同。`,
					'删掉一条；如果确是两个数，写明不同的 scope、subject 或 period。',
				),
			];
		});
	},
};
