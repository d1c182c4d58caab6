import { RECORD_KINDS } from '../../kinds/figure-address.ts';
import { findingAt } from '../problem.ts';
import { observationsOf } from '../records.ts';
import { identityOf } from './duplicate-record.ts';
import type { FileRule } from './rule.ts';

export const sameAddress: FileRule = {
	id: 'same-address',
	about: '每条记录在页面上有自己的地址；两条的地址相撞时，给后一条加上 key。',
	scope: 'file',
	check: (file, corpus) => {
		const held = corpus.held.get(`${file.collection}/${file.id}`);
		if (!held) return [];
		const identities = observationsOf(file).map(identityOf);
		return RECORD_KINDS.flatMap((kind) =>
			collisions(held[kind].records.map(({ address }) => address))
				// The same record twice has its own message.
				.filter(
					({ index }) =>
						kind !== 'observations' || identities.indexOf(identities[index] ?? '') === index,
				)
				.map(({ index, address }) =>
					findingAt(
						file,
						[kind, index],
						`两条记录的地址都是 #${address}。`,
						'给后一条加上 key，用几个小写字母区别开。',
					),
				),
		);
	},
};

function collisions(addresses: readonly string[]): { index: number; address: string }[] {
	return addresses
		.map((address, index) => ({ index, address }))
		.filter(({ index, address }) => addresses.indexOf(address) !== index);
}
