/** What the check would say against something that is not written yet. */
import { checkShape } from '../../src/checks/check-shape.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { type ContentFile, readContentFile } from '../../src/kinds/content.ts';
import { toFlow } from './yaml-text.ts';

/** The first thing wrong with the fields of a file. */
export function faultInFile(file: ContentFile): Problem | undefined {
	return checkShape(file).problems[0];
}

/** The first thing wrong with an observation by itself; its column is as in a page's list. */
export function faultInRecord(record: Readonly<Record<string, unknown>>): Problem | undefined {
	const text = `---\nobservations:\n  - ${toFlow(record)}\n---\n`;
	const page = readContentFile('zones', 'new', 'content/zones/new.mdx', text);
	// What the page lacks besides is nothing of the record's.
	return checkShape(page).problems.find(({ line }) => line === 3);
}

/** What is wrong and the mend, without the field's path in a file that nobody sees yet. */
export function sentenceOf({ message, hint }: Problem): string {
	return `${message.replace(/^`[^`]*`：/, '')}${hint}`;
}
