/** What rules about addresses ask before they speak. */
import { parsePeriod } from '../quantities/period.ts';
import type { ContentFile } from '../kinds/content.ts';
import type { Addressable, RecordKind } from '../kinds/figure-address.ts';
import { isRecord } from '../kinds/content.ts';
import type { Corpus } from './corpus.ts';
import { nearest } from './nearest.ts';
import { isUnreadable } from './slip.ts';
import { addressablesOf } from './records.ts';

/**
 * Whether all records of a page can be read, so that one that seems to be gone is gone. Where some
 * field is told as wrong anyway, what it stood for is not known yet.
 */
export function isSettled(file: ContentFile, kind: RecordKind, corpus: Corpus): boolean {
	if (file.broken || isUnreadable(file)) return false;
	const { lost, unsound } = corpus.doubts(file);
	if (lost.length > 0 || [...unsound].some((path) => path.startsWith(kind))) return false;
	const list = file.data[kind];
	if (list === undefined) {
		return !Object.keys(file.data).some((field) => nearest(field, [kind]) === kind);
	}
	if (!Array.isArray(list) || !list.every(isRecord)) return false;
	return addressablesOf(file, kind).every((record) => isSound(record, kind, corpus));
}

function isSound(record: Addressable, kind: RecordKind, corpus: Corpus): boolean {
	const { metric, label, period, deadline, scope, source } = record;
	const exists = (collection: string, id: string | undefined) =>
		id === undefined || corpus.ids.has(`${collection}/${id}`);
	const when = { observations: period ?? '', targets: deadline, statements: period }[kind];
	return (
		(metric !== undefined || label !== undefined) &&
		(when === undefined || parsePeriod(when) !== undefined) &&
		source !== undefined &&
		exists('sources', source) &&
		exists('metrics', metric) &&
		exists('scopes', scope)
	);
}
