import { findingAt } from '../problem.ts';
import { currentObservationsOf, textAt } from '../records.ts';
import { didYouMean } from '../nearest.ts';
import type { FileRule } from './rule.ts';

export const keySubject: FileRule = {
	id: 'key-subject',
	about: '地区的 keySubject 要与本页观测值里的一个 subject 相同，否则页首没有主要数字。',
	scope: 'file',
	check: (file) => {
		const subject = textAt(file, 'keySubject');
		if (subject === undefined) return [];
		const known = currentObservationsOf(file).flatMap((record) => record.subject ?? []);
		if (known.includes(subject)) return [];
		return [
			findingAt(
				file,
				['keySubject'],
				`本页没有一条观测值说的是“${subject}”。`,
				didYouMean(subject, [...new Set(known)]) ||
					'写成观测值里 subject 的原样；主要数字就是本地区自己的，删掉 keySubject。',
			),
		];
	},
};
