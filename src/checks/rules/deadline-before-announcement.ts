import { isBefore } from '../../quantities/period.ts';
import { findingAt } from '../problem.ts';
import type { RecordRule } from './rule.ts';

export const deadlineBeforeAnnouncement: RecordRule = {
	id: 'deadline-before-announcement',
	about: '目标的期限（deadline）不早于宣布的时间（announced），按两者中较粗的精度比较。',
	scope: 'target',
	check: ({ file, path, record: { deadline, announced } }) =>
		deadline && announced && isBefore(deadline, announced)
			? [
					findingAt(
						file,
						[...path, 'deadline'],
						`期限 ${deadline} 早于宣布的时间 ${announced}。`,
						'核对 deadline 和 announced，改正写错的一个。',
					),
				]
			: [],
};
