/** The one reading of citations in prose: `[@a]`, `[@a, 第3段]`, `[@a; @b]`. */

export interface CitedSource {
	/** Undefined where the part is not written as a citation. */
	id: string | undefined;
	/** Where in the source: 第3段. */
	place: string | undefined;
}

export interface Citation {
	/** With its brackets. */
	text: string;
	/** Where it begins. */
	index: number;
	sources: CitedSource[];
}

/** Every citation in a text. */
export function findCitations(text: string): Citation[] {
	return [...text.matchAll(/\[@[^\]\n]{0,1000}\]/g)].map((match) => ({
		text: match[0],
		index: match.index,
		sources: match[0]
			.slice(1, -1)
			.split(/[;；]/)
			.map((part) => {
				const [, id, place] = /^\s*@([a-z0-9-]+)\s*(?:[,，]\s*(.+))?$/u.exec(part) ?? [];
				return { id, place: place?.trim() };
			}),
	}));
}

/** A text with its citations blanked out, so that places stay where they are. */
export function withoutCitations(text: string): string {
	return findCitations(text).reduce(
		(rest, { text: citation, index }) =>
			rest.slice(0, index) + '\0'.repeat(citation.length) + rest.slice(index + citation.length),
		text,
	);
}
