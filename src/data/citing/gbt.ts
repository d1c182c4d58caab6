/**
 * References by GB/T 7714. The edition of 2025 has Chinese signs in a Chinese reference and a date of
 * access for online notices alone; that of 2015 has Latin signs and one for all that is online.
 */
import type { Words } from '../../text/words.ts';
import { dateText, type Item } from './item.ts';

export type Edition = 2025 | 2015;

/**
 * One reference.
 *
 * @param accessed day of reading, or what stands in its place until somebody reads
 */
export function gbtReference(
	item: Item,
	edition: Edition,
	accessed: string,
	text: Words['citeText'],
): string {
	const { gbt, inferred = [] } = item.custom;
	const is2025 = edition === 2025;
	const { comma, open, close } = is2025 ? text.signs : { comma: ', ', open: '(', close: ')' };
	const marked = (what: (typeof inferred)[number], value: string) =>
		inferred.includes(what) ? `[${value}]` : value;

	const online = item.URL !== undefined;
	const names = item.author?.map(({ literal }) => literal) ?? [];
	const persons = names.slice(0, 3).concat(names.length > 3 ? text.more : []);
	const publisher = item.publisher && marked('publisher', item.publisher);
	// Who publishes a notice answers for it where no author is named; a book keeps its publisher.
	const byPublisher = names.length === 0 && gbt !== 'M' ? publisher : undefined;
	const title = item.title ? marked('title', item.title) : `[${text.titleUnknown}]`;
	const date = item.issued && marked('issued', dateText(item.issued));
	const container = item['container-title'] && marked('publisher', item['container-title']);
	const notice = gbt === 'EB' || gbt === 'DS';
	const issued = [container ?? (byPublisher ? undefined : publisher), notice ? undefined : date]
		.filter((part) => part !== undefined)
		.join(comma);
	const read = online && (!is2025 || notice) ? `[${accessed}]` : '';
	const inBrackets = (notice && date ? open + date + close : '') + read;
	const parts = [
		persons.length > 0 ? persons.join(comma) : byPublisher,
		`${title}[${gbt}${online ? '/OL' : ''}]`,
		item.version && text.version(item.version),
		notice ? issued : issued + inBrackets,
		notice ? inBrackets : undefined,
		item.URL,
	].filter((part) => part);
	const reference = `${parts.join('. ')}.`;
	return item.note ? reference + open + item.note + close : reference;
}
