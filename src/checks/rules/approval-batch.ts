import { datesDiffer } from '../dates.ts';
import { type Finding, findingAt } from '../problem.ts';
import { textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

/** A batch is a year or a month. */
const BATCH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

export const approvalBatch: FileRule = {
	id: 'approval-batch',
	about:
		'批次写批准的年，或年和月：1992、2015-02；同一年另成一批的加 batchNote。批次与批准日期不合时提示留意。',
	scope: 'file',
	check: (file) => {
		const batch = textAt(file, 'batch');
		const date = textAt(file, 'approved', 'date');
		if (file.collection !== 'zones' || batch === undefined) return [];
		if (!BATCH.test(batch)) {
			const year = /\d{4}/.exec(date ?? batch)?.[0] ?? '1992';
			return [
				findingAt(
					file,
					['batch'],
					`批次“${batch}”不合规则：写批准的年，或年和月。`,
					`写成 ${year}，同一年批了几次的写到月，如 2015-02；不知道就删掉 batch。`,
				),
			];
		}
		if (date === undefined || !datesDiffer(batch, date)) return [];
		const finding: Finding = findingAt(
			file,
			['batch'],
			`批次是 ${batch}，批准日期却是 ${date}。`,
			'核对两处；批次按批复的日期归并。',
		);
		return [{ ...finding, severity: 'warning' }];
	},
};
