/**
 * How many bytes a built site may take, uncompressed, as whoever hosts it counts them. What a page
 * weighs on the wire is held in tests/site/budgets.test.ts. Lower a number when less is needed.
 */
import type { Sort } from '../scripts/parts/bench/output-bytes.ts';

/** KiB that each further zone of the neutral corpus may add, by sort. */
export const ZONE_KIB: Readonly<Record<Exclude<Sort, 'pictures'>, number>> = {
	html: 166,
	embeds: 66,
	data: 107,
	search: 24,
	assets: 5,
	english: 142,
	excel: 45,
	feeds: 1,
	archives: 28,
};

/** KiB that it may add of what every zone has whatever formats there are. */
export const CORE_ZONE_KIB = 365;

/** KiB of the mean page of a kind, in the site of the frozen content: its parts grow with what a page says. */
export const PAGE_KIB: Readonly<Record<string, number>> = {
	zones: 36,
	alliances: 48,
	networks: 24,
	regions: 39,
	mechanisms: 12,
	policies: 12,
	events: 11,
	terms: 14,
	metrics: 26,
	sources: 13,
	rankings: 19,
	industries: 22,
	embed: 8,
};

/** KiB of pages of which there is one, and which hold a row for each zone, target, record or rule. */
export const LIST_KIB: Readonly<Record<string, number>> = {
	'': 44,
	zones: 159,
	metrics: 44,
	sources: 122,
	events: 47,
	targets: 143,
	coverage: 259,
	quality: 87,
	approvals: 175,
	compare: 47,
	contributing: 146,
	data: 75,
	about: 40,
	search: 30,
};
