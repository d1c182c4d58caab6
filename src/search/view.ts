/** How far a reader has come in some results, kept with the entry of the browser's history. */

export interface View {
	typed: string;
	/** How many results are shown, and how many of those that are folded. */
	shown: number;
	folded: number;
	/** How far it is scrolled, in pixels. */
	top: number;
}

/** What was kept where the reader is now; nothing where that is of another query. */
export function keptView(typed?: string): View | undefined {
	const { search } = (history.state ?? {}) as { search?: View };
	return search && (typed === undefined || search.typed === typed) ? search : undefined;
}

export function keepView(view: View | undefined): void {
	const { search, ...others } = (history.state ?? {}) as { search?: View };
	if (view === undefined && search === undefined) return;
	history.replaceState(view ? { ...others, search: view } : others, '');
}
