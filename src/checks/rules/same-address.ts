import { figureAddresses, targetAddresses } from '../../schemas/figure-address.ts';
import { findingAt } from '../problem.ts';
import { observationsOf, targetsOf } from '../records.ts';
import { IDENTITY } from './duplicate-record.ts';
import type { FileRule } from './rule.ts';

export const sameAddress: FileRule = {
	id: 'same-address',
	about: '每条记录在页面上有自己的地址；两条的地址相撞时，给后一条加上 key。',
	scope: 'file',
	check: (file) => {
		const observations = observationsOf(file);
		const targets = targetsOf(file);
		const identities = observations.map((record) =>
			IDENTITY.map((field) => record[field] ?? '').join('\n'),
		);
		return [
			// The same record twice has its own message.
			...collisions(figureAddresses(observations))
				.filter(({ index }) => identities.indexOf(identities[index] ?? '') === index)
				.map((one) => ({ ...one, field: 'observations' })),
			...collisions(targetAddresses(targets)).map((one) => ({ ...one, field: 'targets' })),
		].map(({ field, index, address }) =>
			findingAt(
				file,
				[field, index],
				`两条记录的地址都是 #${address}。`,
				'给后一条加上 key，用几个小写字母区别开。',
			),
		);
	},
};

function collisions(addresses: readonly string[]): { index: number; address: string }[] {
	return addresses
		.map((address, index) => ({ index, address }))
		.filter(({ index, address }) => addresses.indexOf(address) !== index);
}
