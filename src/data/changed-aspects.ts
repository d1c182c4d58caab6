/** What of a page is written otherwise, its figures apart. */
import type { ContentFile } from '../kinds/content.ts';
import { FIGURE_COLLECTIONS } from '../kinds/index.ts';
import { fieldChanges } from './changed-fields.ts';

/** What else of a page, or all of it, may have been touched. */
export const ASPECTS = [
	'pages_added',
	'pages_removed',
	'pages_renamed',
	'targets',
	'events',
	'members',
	'approvals',
	'prose',
	'other',
	'unreadable',
] as const;

export type Aspect = (typeof ASPECTS)[number];

const HAS_FIGURES: ReadonlySet<string> = new Set(FIGURE_COLLECTIONS);

/** Whether the records of a file are told one by one. */
export function hasFigures({ collection }: ContentFile): boolean {
	return HAS_FIGURES.has(collection);
}

/** Which parts of a page, apart from its figures, are written otherwise. */
export function aspectsChanged(
	last: ContentFile,
	next: ContentFile,
	renamed: ReadonlyMap<string, string>,
): Aspect[] {
	const changed = new Set(
		fieldChanges(last.data, next.data)
			.map(({ field }) => field)
			.filter((field) => !(field === 'observations' && hasFigures(next))),
	);
	// What only follows another page's new name is told with that page.
	if (renamed.size > 0) {
		for (const field of changed) {
			const [a, b] = [last.data[field], next.data[field]].map((value) => JSON.stringify(value));
			let followed = a ?? '';
			for (const [from, to] of renamed) followed = followName(followed, from, to);
			if (field === 'formerly' || followed === b) changed.delete(field);
		}
	}
	let prose = last.body;
	for (const [from, to] of renamed) prose = followName(prose, from, to);

	const aspects: Aspect[] = [];
	const take = (aspect: Aspect, ...fields: string[]) => {
		const found = fields.filter((field) => changed.delete(field));
		if (found.length > 0) aspects.push(aspect);
	};
	take('targets', 'targets');
	take('members', 'members');
	take('approvals', 'approved', 'batch');
	if (next.collection === 'events') take('events', ...changed);
	if (prose.trim() !== next.body.trim()) aspects.push('prose');
	if (changed.size > 0) aspects.push('other');
	return aspects;
}

/** A text in which a page goes by its new name. */
function followName(written: string, from: string, to: string): string {
	const [, oldId = ''] = from.split('/');
	const [, newId = ''] = to.split('/');
	return written
		.replaceAll(new RegExp(`(?<![a-z0-9-])${oldId}(?![a-z0-9-])`, 'g'), newId)
		.replaceAll(`#f-${oldId}-`, from.startsWith('metrics/') ? `#f-${newId}-` : `#f-${oldId}-`);
}
