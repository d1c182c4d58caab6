/**
 * How many bytes a built site may take, uncompressed, as whoever hosts it counts them. What a page
 * weighs on the wire is held in tests/site/budgets.test.ts. Lower a number when less is needed.
 */
import type { Sort } from '../scripts/parts/bench/output-bytes.ts';

/** KiB that each further zone of the neutral corpus may add, by sort. */
export const ZONE_KIB: Readonly<Record<Exclude<Sort, 'pictures'>, number>> = {
	html: 178,
	embeds: 66,
	data: 107,
	search: 24,
	assets: 5,
	english: 154,
	excel: 48,
	feeds: 1,
	archives: 28,
};

/** KiB that it may add of what every zone has whatever formats there are. */
export const CORE_ZONE_KIB = 375;

/** The same over the wire, as DESIGN counts bytes. */
export const PACKED_ZONE_KIB = 120;

/** KiB of the mean page of a kind, in the site of the frozen content: its parts grow with what a page says. */
export const PAGE_KIB: Readonly<Record<string, number>> = {
	zones: 42,
	alliances: 54,
	networks: 31,
	regions: 45,
	mechanisms: 19,
	policies: 19,
	events: 18,
	terms: 21,
	metrics: 33,
	sources: 20,
	rankings: 26,
	industries: 29,
	embed: 8,
};

/** KiB of pages of which there is one, and which hold a row for each zone, target, record or rule. */
export const LIST_KIB: Readonly<Record<string, number>> = {
	'': 51,
	zones: 159,
	metrics: 51,
	sources: 128,
	events: 53,
	targets: 143,
	coverage: 259,
	quality: 93,
	approvals: 175,
	compare: 54,
	contributing: 146,
	data: 81,
	about: 47,
	search: 37,
};
