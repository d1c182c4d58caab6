import { type AddressLine, RECORD_FIELDS } from '../../kinds/addresses.ts';
import { RECORD_KINDS, type RecordKind, recordKindOf } from '../../kinds/figure-address.ts';
import { records } from '../../kinds/index.ts';
import { fieldsOf } from '../../kinds/walk.ts';
import { isSettled } from '../address-judge.ts';
import { type Finding, findingAt } from '../problem.ts';
import type { FileRule } from './rule.ts';

export const addressLost: FileRule = {
	id: 'address-lost',
	about:
		'已经公布的记录不删：别人可能引用了它的地址。不该收录的，在那条记录里写 retracted（哪天、为什么），地址保留，不再用于表、图和下载。整条换成了别的记录，也算丢了原来那一条。',
	scope: 'file',
	check: (file, corpus) => {
		const held = corpus.held.get(`${file.collection}/${file.id}`);
		if (!held) return [];
		return RECORD_KINDS.flatMap((kind): Finding[] => {
			const { lost } = held[kind];
			if (lost.length === 0 || !isSettled(file, kind, corpus)) return [];
			// A record may have had several addresses; it is told once.
			const records = Map.groupBy(lost, recordOf);
			return [...records].map(([record, lines]) =>
				findingAt(
					file,
					[kind],
					`已经公布的 ${lines.map(({ fragment }) => `#${fragment}`).join('、')} 不见了。`,
					`放回这一行，写明哪天、为什么撤回：- { ${record}, retracted: { date: ${corpus.dataDate ?? '2026-01-31'}, reason: 原因 } }`,
					'key',
				),
			);
		});
	},
};

/** The record as it would stand in its file. */
function recordOf({ fragment, is }: AddressLine): string {
	const kind = recordKindOf(fragment ?? '');
	const { label, period, source, key } = is;
	const written: Readonly<Record<string, string | undefined>> =
		kind === 'statements'
			? { by: label, date: period, source, key }
			: Object.fromEntries(RECORD_FIELDS.map((field) => [field, is[field]]));
	const fields = Object.keys(fieldsOf(records[kind].schema) ?? {}).flatMap((name) => {
		const value = written[name];
		return value === undefined ? [] : [`${name}: ${quoted(value)}`];
	});
	return [...fields, ...LOST[kind]].join(', ');
}

/** What a line does not say and its record needs. */
const LOST: Readonly<Record<RecordKind, readonly string[]>> = {
	observations: [],
	targets: ['summary: 原来的内容'],
	statements: ['said: 原来的内容'],
};

function quoted(value: string): string {
	return /^[\p{L}\p{N}“（]/u.test(value) && !/[,[\]{}%#"]|: /.test(value)
		? value
		: JSON.stringify(value);
}
