/** What a reader has chosen to compare, kept in this browser and nowhere else. */
import { basketWords } from '../text/in-browser/basket.ts';

const KEY = 'gaoxin-atlas:compare';
/** More columns than this cannot be read. */
export const MOST_COMPARED = 6;

/** As the address has them: shenyang for a zone, regions/liaoning for a province. */
export function readBasket(storage: () => Storage = () => localStorage): string[] {
	try {
		const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
		const ids = Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
		return [...new Set(ids)].slice(0, MOST_COMPARED);
	} catch {
		return [];
	}
}

export function writeBasket(ids: readonly string[], storage: () => Storage = () => localStorage) {
	try {
		if (ids.length === 0) storage().removeItem(KEY);
		else storage().setItem(KEY, JSON.stringify(ids.slice(0, MOST_COMPARED)));
	} catch {
		// Storage may be full or forbidden; the address alone then tells what is compared.
	}
}

const CHANGED = 'atlas:compare';

/** Call when what is to be compared may have changed: here, in another tab, or on the way back. */
export function onBasket(show: () => void, signal?: AbortSignal): void {
	const options = signal ? { signal } : {};
	window.addEventListener('storage', show, options);
	window.addEventListener('pageshow', show, options);
	document.addEventListener(CHANGED, show, options);
}

/** Tell the rest of the page. */
export function tellBasket(): void {
	document.dispatchEvent(new Event(CHANGED));
}

/** From an address: `?zones=shenyang,dalian`, or a form's `?zones[]=shenyang&zones[]=dalian`. */
export function idsIn(search: string): string[] {
	const given = new URLSearchParams(search);
	const ids = [...given.getAll('zones'), ...given.getAll('zones[]')]
		// Between commas, or whatever a reader has typed that is no printable ASCII.
		.flatMap((value) => value.split(/[^!-+\--~]+/))
		.map((id) => id.replace(/^zones\//, ''))
		.filter((id) => /^(?:regions\/)?[a-z0-9-]+$/.test(id));
	return [...new Set(ids)].slice(0, MOST_COMPARED);
}

/** The address of a comparison, below the base: its commas and slashes are left as they are read. */
export function compareAddress(ids: readonly string[], metric = ''): string {
	const parts = [
		...(ids.length > 0 ? [`zones=${ids.join(',')}`] : []),
		...(metric ? [`metric=${encodeURIComponent(metric)}`] : []),
	];
	return `compare/${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** The way to the comparison of what is chosen, below the base. */
export function wayToCompare(ids: readonly string[]): { address: string; text: string } {
	return { address: compareAddress(ids), text: basketWords().go(ids.length) };
}
