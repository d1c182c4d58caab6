/** How much a chart asks for; with less it is not drawn. Drawing and check ask alike. */
export const CHART_NEEDS = {
	/** Comparable years of a line. */
	points: 4,
	/** Zones of ranking bars. */
	bars: 5,
	/** Zones of a line of dots. */
	dots: 10,
	/** Zones of which small lines stand side by side. */
	lines: 2,
	/** Years of each of those. */
	years: 2,
} as const;
