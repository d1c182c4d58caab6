import type { ContentFile } from '../../kinds/content.ts';
import { listLength } from '../list-length.ts';
import { type Finding, findingAt, placeOf } from '../problem.ts';
import { type LooseRecord, recordsIn, textAt } from '../records.ts';
import type { FileRule } from './rule.ts';

export const rankingList: FileRule = {
	id: 'ranking-list',
	about:
		'一份榜单里一个高新区只有一项，一个名次只有一家（并列的，在 note 里写明“并列”）；按名次排列的（ordered: true）每项都有名次，只知道在前多少名的写 within；名次是从1起的整数，不超过榜单的长度；不按名次的不写名次。',
	scope: 'file',
	check: (file) => {
		if (file.collection !== 'rankings') return [];
		const items = recordsIn(file, 'items');
		return items.flatMap((item, index) => [
			...rankOf(file, items, item, index),
			...twice(file, items, item, index),
		]);
	},
};

function rankOf(
	file: ContentFile,
	items: readonly LooseRecord[],
	{ rank, within }: LooseRecord,
	index: number,
): Finding[] {
	const ordered = textAt(file, 'ordered');
	const at = (message: string, hint: string) => [
		findingAt(file, ['items', index, 'rank'], message, hint),
	];
	if (within !== undefined && (rank !== undefined || !/^[1-9]\d*$/.test(within))) {
		return [
			findingAt(
				file,
				['items', index, 'within'],
				rank === undefined
					? `名次的范围写成了“${within}”：它是从1起的整数。`
					: '这一项有名次，又写了名次的范围。',
				rank === undefined ? '写成整数，如 within: 50。' : '知道名次就删掉 within。',
			),
		];
	}
	if (rank === undefined) {
		if (ordered !== 'true' || within !== undefined) return [];
		return [
			findingAt(
				file,
				['items', index],
				'这份榜单按名次排列，这一项却没有名次。',
				'补上 rank；只知道在前多少名的，写 within，如 within: 50。',
			),
		];
	}
	if (!/^[1-9]\d*$/.test(rank)) {
		return at(`名次写成了“${rank}”：名次是从1起的整数。`, '写成整数，如 rank: 39。');
	}
	if (ordered === 'false') {
		return at(
			'这份榜单不按名次排列，这一项却有名次。',
			'删掉 rank；榜单确有名次就写 ordered: true。',
		);
	}
	const complete = textAt(file, 'complete') === 'true' ? items.length : undefined;
	const stated = Number(textAt(file, 'length')) || undefined;
	const length = stated ?? listLength(textAt(file, 'name') ?? '') ?? complete;
	if (length === undefined || Number(rank) <= length) return [];
	return at(
		`第${rank}位超出了榜单的长度：${complete === length ? `收齐的榜单只有${length}项` : `它只有${length}位`}。`,
		'核对名次；榜单没有收齐就写 complete: false。',
	);
}

function twice(
	file: ContentFile,
	items: readonly LooseRecord[],
	item: LooseRecord,
	index: number,
): Finding[] {
	const lineOf = (at: number) => placeOf(file, ['items', at]).line;
	const who = item['zone'] ?? item['name'];
	const sameZone = items.findIndex((other) => (other['zone'] ?? other['name']) === who);
	if (who !== undefined && sameZone < index) {
		return [
			findingAt(
				file,
				['items', index, item['zone'] === undefined ? 'name' : 'zone'],
				`“${who}”已经列在第 ${lineOf(sameZone)} 行。`,
				'删掉一项；报道的名次不一，就另写一份榜单。',
			),
		];
	}
	const { rank } = item;
	const sameRank = items.findIndex((other) => other['rank'] === rank);
	if (rank === undefined || sameRank >= index) return [];
	const notes = [textAt(file, 'note'), item['note'], items[sameRank]?.['note']].join('');
	if (notes.includes('并列')) return [];
	return [
		findingAt(
			file,
			['items', index, 'rank'],
			`第${rank}位已经列在第 ${lineOf(sameRank)} 行。`,
			'核对名次；确实并列的，在 note 里写明“并列”。',
		),
	];
}
