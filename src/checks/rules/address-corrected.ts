import { inLine, RECORD_FIELDS } from '../../kinds/addresses.ts';
import { RECORD_KINDS } from '../../kinds/figure-address.ts';
import { isSettled } from '../address-judge.ts';
import { findingAt } from '../problem.ts';
import { addressablesOf } from '../records.ts';
import type { FileRule } from './rule.ts';

export const addressCorrected: FileRule = {
	id: 'address-corrected',
	about:
		'改正一条已经公布的记录的指标、名称、时期、口径、单位或来源，网站认得出它还是那一条：新旧两个地址都通到它。这里只提醒您看一眼，认错了就把原来那条放回去。',
	scope: 'file',
	severity: 'warning',
	check: (file, corpus) => {
		const held = corpus.held.get(`${file.collection}/${file.id}`);
		if (!held) return [];
		return RECORD_KINDS.flatMap((kind) => {
			const { corrected } = held[kind];
			if (corrected.length === 0 || !isSettled(file, kind, corpus)) return [];
			const records = addressablesOf(file, kind);
			return corrected.map(({ line: { fragment, is }, index }) => {
				const address = held[kind].records[index]?.address;
				const record = records[index] ?? {};
				const changes = RECORD_FIELDS.flatMap((field) => {
					const [was, now] = [is[field], record[field] && inLine(record[field])];
					return was === now ? [] : [`${field} ${was ?? '（无）'} → ${now ?? '（无）'}`];
				});
				return findingAt(
					file,
					[kind, index],
					`看来就是已经公布的 #${fragment}，改了 ${changes.join('，')}；${
						address === fragment ? '地址不变' : `两个地址都通到它，现在的是 #${address}`
					}。`,
					'确是同一条就不用动；其实是另一条的，把原来那条放回去，写上 retracted: { date: 哪天, reason: 为什么 }。',
				);
			});
		});
	},
};
