import {
	ADDRESSES_PATH,
	type AddressBook,
	type AddressLine,
	addressOf,
} from '../../kinds/addresses.ts';
import { identityOf, isAddressFor } from '../../kinds/figure-address.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from './rule.ts';

export const addressClaimed: ContentRule = {
	id: 'address-claimed',
	about:
		'地址公布以后不换记录：content/addresses.yaml 里的一行不能改成另一条记录；把两页并成一页（formerly）时，两页不能有同名的地址代表不同的记录。',
	scope: 'content',
	check: ({ addresses, former }) =>
		addresses ? [...swapped(addresses, former), ...merged(addresses, former)] : [],
};

type Former = ReadonlyMap<string, string>;

function finding(line: AddressLine, message: string, hint: string): Finding {
	return { path: ADDRESSES_PATH, line: line.line, column: 1, message, hint };
}

/** Lines that give an address to a record it was not made for, and which has no other. */
function swapped({ lines }: AddressBook, former: Former): Finding[] {
	const pageOf = ({ page }: AddressLine) => former.get(page) ?? page;
	const strange = lines.filter(({ fragment, is }) => fragment && !isAddressFor(fragment, is));
	return strange
		.filter(
			(line) =>
				!lines.some(
					(other) =>
						other.fragment !== undefined &&
						pageOf(other) === pageOf(line) &&
						isAddressFor(other.fragment, other.is) &&
						identityOf(other.is) === identityOf(line.is),
				),
		)
		.map((line) =>
			finding(
				line,
				`#${line.fragment} 是另一条记录的地址，这一行却说它代表 ${nameOf(line)}。`,
				'把这一行改回原来的样子（见这个文件的历史）；新记录不用在这里加行。',
			),
		);
}

/** Addresses of a former page that its new page has given to another record. */
function merged({ lines }: AddressBook, former: Former): Finding[] {
	const own = new Map(lines.map((line) => [addressOf(line), line]));
	return lines.flatMap((line) => {
		const page = former.get(line.page);
		const other = page === undefined ? undefined : own.get(addressOf({ ...line, page }));
		if (!other || line.fragment === undefined) return [];
		if (identityOf(other.is) === identityOf(line.is)) return [];
		return [
			finding(
				line,
				`${addressOf(line)} 会通到 ${addressOf(other)}，那是另一条记录：${nameOf(other)}。`,
				`两页不能并成一页：从 ${page} 的 formerly 里去掉 ${line.page.replace(/^.*\//, '')}，放回原来的文件。`,
			),
		];
	});
}

function nameOf({ is }: AddressLine): string {
	return [is.metric ?? is.label, is.period ?? is.deadline, is.scope, is.source]
		.filter((part) => part !== undefined)
		.join(' ');
}
