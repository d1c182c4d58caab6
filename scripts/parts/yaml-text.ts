/** Values and records as `content/` writes them: one fact, one line. */
import { isRecord } from '../../src/kinds/content.ts';

/**
 * A text as YAML, in quotes only where it needs them. Stricter than YAML: the check wants `%` in
 * quotes, and a text that is safe inside braces is safe everywhere.
 */
export function toScalar(text: string): string {
	const plain =
		text !== '' &&
		text.trim() === text &&
		!/[,[\]{}"%#\n\t\\]|: |:$/.test(text) &&
		!/^[&*!|>'@`?:-](?!\d)/.test(text) &&
		!/^(---|\.\.\.)/.test(text);
	return plain ? text : JSON.stringify(text);
}

/** A list as one line: `[浑南, 浑南高新区]`. */
function toFlowList(list: readonly unknown[]): string {
	return `[${list.map(toFlow).join(', ')}]`;
}

/** Any value inside one line. */
export function toFlow(value: unknown): string {
	if (Array.isArray(value)) return toFlowList(value);
	if (!isRecord(value)) return toScalar(String(value));
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return `{ ${fields.map(([name, field]) => `${name}: ${toFlow(field)}`).join(', ')} }`;
}
