/** Which fields are written otherwise. */
import { isRecord } from '../kinds/content.ts';
import { type Fields, text } from './pair-records.ts';

export interface FieldChange {
	field: string;
	/** As the file writes it; null where it is not written. */
	old: string | null;
	new: string | null;
}

export function fieldChanges(old: Fields, now: Fields): FieldChange[] {
	return [...new Set([...Object.keys(old), ...Object.keys(now)])]
		.map((field) => ({ field, old: written(old[field]), new: written(now[field]) }))
		.filter((change) => change.old !== change.new);
}

function written(value: unknown): string | null {
	return value === undefined ? null : inOneLine(value);
}

function inOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
	if (!isRecord(value)) return text(value) ?? '';
	return `{ ${Object.entries(value)
		.map(([field, inner]) => `${field}: ${inOneLine(inner)}`)
		.join(', ')} }`;
}
