/** The reader's last searches, kept in this browser and nowhere else. */

const KEY = 'gaoxin-atlas:searches';
const MOST = 8;

export interface RecentSearches {
	all(): string[];
	add(typed: string): void;
	remove(typed: string): void;
	clear(): void;
}

/** Does nothing, quietly, where the browser keeps no storage. */
export function recentSearches(storage: () => Storage = () => localStorage): RecentSearches {
	const read = (): string[] => {
		try {
			const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
			return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
		} catch {
			return [];
		}
	};
	const write = (all: string[]) => {
		try {
			if (all.length === 0) storage().removeItem(KEY);
			else storage().setItem(KEY, JSON.stringify(all));
		} catch {
			// Storage may be full or forbidden; the search itself does not need it.
		}
	};
	return {
		all: read,
		add(typed) {
			const trimmed = typed.trim();
			if (trimmed === '') return;
			write([trimmed, ...read().filter((item) => item !== trimmed)].slice(0, MOST));
		},
		remove: (typed) => write(read().filter((item) => item !== typed)),
		clear: () => write([]),
	};
}
