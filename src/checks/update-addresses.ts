import { compareText } from '../quantities/order.ts';
import { type AddressLine, addressOf, formatAddress, RECORD_FIELDS } from '../kinds/addresses.ts';
import type { Content } from '../kinds/content.ts';
import { type Addressable, RECORD_KINDS } from '../kinds/figure-address.ts';
import { PAGE_COLLECTIONS } from '../kinds/index.ts';
import { pageName } from '../kinds/fields.ts';
import { readCorpus } from './read-corpus.ts';
import { addressablesOf } from './records.ts';

const HEAD = `# 每个已公布的地址和它代表什么，一行一个。由 npm run fix 写，按地址排列，不必手改。
# 合并时撞在一起的，两边的行都留下。写法见贡献指南“一条记录的地址”。
`;

type Line = Pick<AddressLine, 'page' | 'fragment' | 'is'>;

/**
 * The text that `content/addresses.yaml` should have: every line it has, saying what its record says
 * now, and a line for each page and record that has none. What cannot be found any more keeps its
 * line. New lines are dated `since`; without it, by the last day that content speaks of.
 */
export function updateAddresses(content: Content, since?: string): string {
	const { corpus } = readCorpus(content);
	const date = since ?? corpus.dataDate;
	if (date === undefined) throw new Error('content/site.yaml has no asOf.');
	const lines = new Map<string, Line>();
	for (const line of content.addresses?.lines ?? []) lines.set(addressOf(line), line);
	const known = [...lines.values()];
	const put = (page: string, fragment: string | undefined, is: Omit<Line['is'], 'since'>) => {
		const address = addressOf({ page, fragment });
		const old = lines.get(address)?.is.since;
		lines.set(address, { page, fragment, is: { ...is, since: old ?? date } });
	};

	const states = new Map<string, Omit<Line['is'], 'since'>>();
	for (const file of corpus.files) {
		const page = `${file.collection}/${file.id}`;
		if (!PAGE_COLLECTIONS.some((name) => name === file.collection) || file.broken) continue;
		put(page, undefined, { name: pageName(file.data) ?? file.id });
		for (const kind of RECORD_KINDS) {
			const records = addressablesOf(file, kind);
			const held = corpus.held.get(page)?.[kind].records ?? [];
			for (const [index, { address, also }] of held.entries()) {
				const is = stateOf(records[index] ?? {});
				if (is.metric === undefined && is.label === undefined) continue;
				for (const fragment of [address, ...also]) states.set(`${page}#${fragment}`, is);
				put(page, address, is);
			}
		}
	}
	// A corrected record is told under all its addresses, those on former pages too.
	for (const { page, fragment } of known) {
		const is = states.get(addressOf({ page: corpus.former.get(page) ?? page, fragment }));
		if (is) put(page, fragment, is);
	}
	const rows = [...lines]
		.sort(([one], [other]) => compareText(one, other))
		.map(([, line]) => formatAddress(line));
	return `${HEAD}${rows.join('\n')}\n`;
}

function stateOf(record: Addressable): Omit<Line['is'], 'since'> {
	return Object.fromEntries(
		RECORD_FIELDS.flatMap((field) => {
			const value = record[field]?.trim();
			return value ? [[field, value]] : [];
		}),
	);
}
