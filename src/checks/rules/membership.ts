import { isBefore } from '../../quantities/period.ts';
import type { ContentFile } from '../../kinds/content.ts';
import { type Finding, findingAt, placeOf } from '../problem.ts';
import { type LooseRecord, recordsIn } from '../records.ts';
import type { FileRule } from './rule.ts';

export const membership: FileRule = {
	id: 'membership',
	about:
		'一个高新区在一个联盟或网络里，同一种关系（relation）只写一行；换届的写明不同的 term，或前后不相接的 from 和 to。to 不早于 from。',
	scope: 'file',
	check: (file) => {
		const members = recordsIn(file, 'members');
		return members.flatMap((member, index) => [
			...backwards(file, member, index),
			...repeated(file, members, member, index),
		]);
	},
};

function backwards(file: ContentFile, { from, to }: LooseRecord, index: number): Finding[] {
	if (from === undefined || to === undefined || !isBefore(to, from)) return [];
	return [
		findingAt(
			file,
			['members', index, 'to'],
			`止（${to}）早于起（${from}）。`,
			`核对日期；两个写反了就换过来：from: ${to}、to: ${from}。`,
		),
	];
}

function repeated(
	file: ContentFile,
	members: readonly LooseRecord[],
	member: LooseRecord,
	index: number,
): Finding[] {
	const who = member['zone'] ?? member['name'];
	if (who === undefined || member['relation'] === undefined) return [];
	const first = members.findIndex(
		(other) =>
			(other['zone'] ?? other['name']) === who &&
			other['relation'] === member['relation'] &&
			!areApart(other, member),
	);
	if (first === index) return [];
	const { line } = placeOf(file, ['members', first]);
	return [
		findingAt(
			file,
			['members', index],
			`“${who}”以同样的关系已经写在第 ${line} 行。`,
			'删掉一行；是不同的届次，就写明各自的 term，或不相重叠的 from 和 to。',
		),
	];
}

/** Whether two ties are of different terms, or one ends before the other begins. */
function areApart(one: LooseRecord, other: LooseRecord): boolean {
	if (one === other) return false;
	const { term } = one;
	if (term !== undefined && other['term'] !== undefined && term !== other['term']) return true;
	const ends = (a: LooseRecord, b: LooseRecord) =>
		a['to'] !== undefined && b['from'] !== undefined && a['to'] <= b['from'];
	return ends(one, other) || ends(other, one);
}
