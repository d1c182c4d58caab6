/** How far a reader has come in some results, kept with the entry of the browser's history. */
import type { Filters } from './engine.ts';

export interface View {
	typed: string;
	filters: Filters;
	/** How many results are shown, and how many of those that are folded. */
	shown: number;
	folded: number;
	/** How far it is scrolled, in pixels. */
	top: number;
	/** The result that has the focus, by its number; -1 where none has. */
	at: number;
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
