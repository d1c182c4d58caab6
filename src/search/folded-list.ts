/** Results that others rest on, under one line that opens them: 来源 23 条. */
import { renderResult } from './render.ts';
import type { Result } from './results.ts';
import { searchWords } from '../text/in-browser/search.ts';

const text = searchWords();

/** Reads more of them, from a number on. */
export type ReadFolded = (from: number, to: number) => Promise<Result[]>;

export class FoldedList {
	/** How many are shown. */
	shown = 0;
	private readonly block: HTMLDetailsElement;
	private readonly step: number;
	private readonly say: (said: string) => void;
	private total = 0;
	private read: ReadFolded | undefined;

	/** @param say tells those who do not see it */
	constructor(block: HTMLDetailsElement, step: number, say: (said: string) => void) {
		this.block = block;
		this.step = step;
		this.say = say;
		block.addEventListener('toggle', () => {
			if (block.open && this.shown === 0) void this.more(this.step);
		});
		this.part('p > button').addEventListener('click', () => void this.more(this.step));
	}

	hide(): void {
		this.block.hidden = true;
		this.block.open = false;
		this.read = undefined;
	}

	/** @param open how many are shown at once; none where it stays closed */
	show(total: number, read: ReadFolded, open = 0): Promise<void> {
		this.hide();
		this.part('ol').replaceChildren();
		this.shown = 0;
		this.total = total;
		this.read = read;
		this.block.hidden = total === 0;
		this.part('summary').textContent = text.folded(total);
		this.showRest(false);
		return total > 0 && open > 0 ? this.more(open) : Promise.resolve();
	}

	private async more(count: number): Promise<void> {
		const { read, shown } = this;
		if (!read) return;
		const goesOn = this.part('p > button') === document.activeElement;
		// What is said a second time is not read out.
		if (this.hasFailed) this.say(text.searching);
		try {
			const results = await read(shown, shown + count);
			if (read !== this.read || shown !== this.shown) return;
			const items = results.map(renderResult);
			this.part('ol').append(...items);
			this.shown += items.length;
			this.block.open = true;
			if (this.hasFailed) this.say(text.folded(this.total));
			this.showRest(false);
			if (goesOn) items[0]?.querySelector('a')?.focus();
		} catch (error) {
			console.warn(error);
			if (read !== this.read) return;
			this.showRest(true);
			this.say(text.failedMore);
		}
	}

	private get hasFailed(): boolean {
		return !this.part('p > span').hidden;
	}

	private showRest(failed: boolean): void {
		this.part('p').hidden = !failed && this.shown >= this.total;
		this.part('p > span').hidden = !failed;
		this.part('p > button').textContent = failed ? text.again : text.more;
	}

	/** Results have paragraphs of their own, so parts are looked for only right below the block. */
	private part(selector: string): HTMLElement {
		const element = this.block.querySelector<HTMLElement>(`:scope > ${selector}`);
		if (!element) throw new Error(`The folded results have no ${selector}.`);
		return element;
	}
}
