import type { Words } from '../words.ts';
import { counted, grouped } from './counted.ts';

const be = (count: number) => (count === 1 ? 'is' : 'are');

/** Verdicts, growth checks, conflicts, coverage and corrections, in neutral words. */
export const qualityText: Words['qualityText'] = {
	verdict: {
		met: 'met',
		missed: 'missed',
		'no-comparable': 'no comparable figure',
		'not-due': 'not yet due',
		'no-deadline': 'no deadline given',
		'not-judged': 'not judged',
	},
	verdictReason: {
		magnitude:
			'The target is only an order of magnitude (such as “hundred-billion class”), not an exact figure; it is not judged.',
		delegate: 'This is a delegate’s proposal, not a pledge; it is not judged.',
		forecast: 'This is a forecast of a research institution, not a pledge; it is not judged.',
		notAFigure:
			'The target is not a figure and has to be judged by an editor from a source; there is no such source yet.',
		noDeadline: 'The source gives no deadline, so it cannot be said whether it was kept in time.',
		notDue: (deadline: string, asOf: string) =>
			`The deadline is ${deadline}; the data of this site reach to ${asOf}.`,
		none: 'No outcome of the same subject, metric and scope is recorded.',
		notReached: (latest: string) =>
			`The most recent figure recorded is of ${latest}, not of the time of the deadline.`,
		notReachedAndUnlike: (latest: string, differences: string) =>
			`The most recent figure recorded is of ${latest}, not of the time of the deadline; besides: ${differences}.`,
		area: (name: string, covers: string, asked: string | undefined) =>
			` The scope of the outcome is “${name}” (${covers}); the target ${asked === undefined ? 'states no scope and is taken to mean the zone itself' : `has the scope “${asked}”`}.`,
		unlike: (period: string, display: string, differences: string) =>
			`There is ${display} of ${period}, which cannot be compared with the target: ${differences}.`,
		marked: (period: string, display: string, marks: string) =>
			`There is ${display} of ${period}, but it bears marks (${marks}) and nothing is judged by it.`,
		early: (published: string) => `the source appeared in ${published}, not after the deadline`,
		disagree: (displays: string) =>
			`Accounts of the time of the deadline differ (${displays}) and lead to different conclusions; none is chosen.`,
		rounding: (outcome: string, target: string) =>
			`The outcome is ${outcome}, the target ${target}; both are rounded, and it cannot be judged whether the target was reached.`,
		openBound: (outcome: string, target: string) =>
			`The outcome is ${outcome}, the target ${target}; with such a qualifier it cannot be judged.`,
		direction: 'The target does not say whether more or less is better; it is not judged.',
		compared: (period: string, outcome: string, target: string) =>
			`The outcome of ${period} is ${outcome}, the target ${target}.`,
	},
	differences: {
		subject: (one: string, other: string) => `different subjects (${one}, ${other})`,
		scope: (one: string, other: string) => `different scopes (${one}, ${other})`,
		unit: (one: string, other: string) => `different units (${one}, ${other})`,
		basis: (one: string, other: string) => `different price bases of the growth (${one}, ${other})`,
		growthNote: (note: string) => `the stated growth is not of this year alone (${note})`,
		own: 'the page itself',
	},
	growth: {
		what: 'Whose and of what',
		levels: 'The two periods',
		stated: 'Stated growth',
		recomputed: 'Derived from the two',
		prices: 'Implied change of prices',
		remark: 'Remarks',
		outcome: {
			agrees: 'agrees',
			differs: 'differs',
			real: 'real growth',
			reference: 'for reference',
			'no-year-before': 'no previous year',
		},
		outcomeMeaning: {
			agrees:
				'The stated growth lies within the range that the rounding of the two printed figures allows.',
			differs:
				'The stated growth lies outside that range. The previous year is often revised, and scope or the units surveyed may change; this does not say which figure is wrong.',
			real: 'The stated growth is at constant prices and the two figures are at current prices, so they cannot be compared directly; only the change of prices that both imply is listed. ',
			reference:
				'There is a figure of the previous year, but one of the two is to be verified, bears a mark or is not exact, or the growth is calculated otherwise; they stand side by side without a conclusion.',
			'no-year-before':
				'No figure of the previous year of the same subject, metric, scope and currency is recorded; figures of other subjects, areas and currencies are not used instead.',
		},
		striking: 'worth a look',
		strikingMeaning: (points: number) =>
			`A change of prices of more than ${counted(points, 'percentage point')} is marked “worth a look”: mostly there is another reason, such as a revised previous year or a different extent.`,
		coverage:
			'The list of enterprises above designated size is drawn up anew each year; the stated growth is for the same enterprises.',
		range: (low: string, high: string) => `${low} to ${high}`,
		found: (stated: string, recomputed: string) =>
			`stated ${stated}, derived from the two years ${recomputed}`,
		foundPrices: (stated: string, recomputed: string, prices: string) =>
			`stated ${stated} at constant prices; the two years at current prices change by ${recomputed}, which implies a change of prices of ${prices}`,
		doubt: {
			marked: (when: string, marks: string) => `the figure of ${when} bears marks (${marks})`,
			bounded: (when: string, display: string) => `“${display}” of ${when} is not exact`,
			average: (note: string) =>
				`the growth is of several years or cumulative (${note}), not against the previous year`,
			adjusted: (note: string) =>
				`the growth is calculated with an adjusted scope (${note}), not as the ratio of the two printed figures`,
			'inexact-growth': (note: string) => `the growth is not exact (${note})`,
			disputed: 'accounts of the previous year differ, and none was chosen',
			'unknown-prices': 'the source does not say at which prices the growth is calculated',
			'no-growth-of-ratio': 'the change of a ratio or place is no growth',
			'no-levels': 'the two figures give no range to calculate with',
		},
		instead: {
			'other-scope': 'the previous year only in other scopes',
			'other-unit': 'the previous year only in other currencies or units',
			'other-period': 'only other years or lengths of period',
			nothing: 'nothing earlier recorded',
		},
	},
	known: {
		known: 'Known',
		unknown: 'Unknown',
		approved: (date: string) => `Approved: ${date}`,
		industries: (items: string) => `Leading industries: ${items}`,
		members: 'Alliances and networks: ',
		membersUnknown: 'no source states that it is a member of an alliance or network',
		metric: (years: string, scope: string) => `: ${years}${scope}`,
		scope: (names: string) => ` (scope: ${names})`,
		metrics: (count: number) => `${counted(count, 'metric')} with figures: `,
		metricsUnknown: 'no figure of a comparable metric is recorded',
		notCollected: (names: string) => `Not recorded: ${names}`,
		core: (names: string) => `Core metrics not recorded: ${names}`,
		absent: (kind: string, names: string) => `Stated as ${kind} in the source: ${names}`,
		supplement: 'Add to this page',
		source: 'source',
	},
	conflicts: {
		what: 'Metric and period',
		values: 'Accounts',
		preferred: 'Preferred',
		none: 'No records were found that agree in everything but value and source.',
	},
	page: {
		title: 'Data quality',
		lead: 'Whether the recorded figures are consistent, where accounts differ and what is not yet known: first what was found, then how it was checked.',
		method: 'How it is checked',
		findings: 'What was found',
		growthFound: (all: number, pairs: number) =>
			`${counted(all, 'record')} of comparable metrics ${all === 1 ? 'states' : 'state'} a growth; for ${grouped(pairs)} a comparable figure of the previous year is recorded`,
		outcomeCount: (outcome: string, count: number) => `${outcome} ${grouped(count)}`,
		strikingCount: (count: number) => `${grouped(count)} of them worth a look`,
		conflictsFound: (count: number, settled: number) =>
			`${counted(count, 'set')} of records with the same subject, metric, period and scope give different accounts; in ${grouped(settled)} one could be preferred`,
		marksFound: (marked: number, all: number) =>
			`${grouped(marked)} of ${counted(all, 'figure')} ${marked === 1 ? 'bears' : 'bear'} a mark; those are not used for comparisons and conclusions`,
		growth: 'Check of growth',
		growthNote:
			'Where a source states a growth and the previous year is recorded too, the growth is derived again from the two printed figures, with room for their rounding. They are put together only where subject, metric, scope, currency and length of period are the same and they are exactly one year apart. ',
		unmeasured: (count: number) =>
			`${counted(count, 'more record')} with a growth ${be(count)} of no comparable metric and not checked. `,
		conflicts: 'Differing accounts',
		conflictsNote: (count: number) =>
			`${counted(count, 'set')} of records have the same subject, metric, period and scope, and values that differ by more than rounding. All accounts stand side by side; which is preferred depends on an editor’s choice, then on marks, then on the grade of the source; where none of these decides, none is preferred.`,
		absences: 'Six ways of having no figure',
		marks: 'Marks',
		marksNote:
			'Figures with marks are recorded, but are not used for key figures, orders, totals and judgements; charts draw only those that are to be verified or derived, hatched and not joined. A record may bear several marks.',
		mark: 'Mark',
		records: 'Records',
		meaning: 'Meaning',
		unused: (names: string) => `Metrics and scopes that no figure uses yet: ${names}.`,
	},
	absence: {
		'not-published': 'The source says that it is not published.',
		'not-applicable': 'The metric has no meaning for it.',
		suppressed: 'The source says that there is a figure which is withheld.',
		'not-collected':
			'It has not been recorded here yet; that does not mean that there is none, still less that it is zero.',
		'not-yet-due': 'The period or deadline has not passed, as of the date of all data.',
		zero: 'The source says that it is zero. Only this one is a value.',
	},
	coverage: {
		title: 'Coverage',
		lead: 'Up to which year the core metrics of each national high-tech zone are recorded, and which are not; it can be filtered by province and by what is recorded or not, and sorted by every column.',
		found: (zones: number, all: number) =>
			`figures of core metrics are recorded for ${grouped(zones)} of ${counted(all, 'national high-tech zone')}`,
		table: 'High-tech zones and metrics',
		values: 'Show the most recent values too',
		note: 'Each cell has the most recent year and the number of years recorded, and opens that record. Only figures of the zone itself count, not those of enterprises and projects in it. The scope may be its district; see each record.',
		known: 'Metrics',
		others: 'Other metrics',
		total: 'Zones',
		has: 'Recorded',
		lacks: 'Not recorded',
		noYear: 'period not stated',
		cell: (year: string, count: number) =>
			count > 1 ? `${year}, ${counted(count, 'year')}` : year,
	},
	targets: {
		title: 'Targets and outcomes',
		lead: 'Targets with a deadline from plans and reports, beside the outcomes recorded later. Whether they can be compared and were met is judged by the same rules in code.',
		counts: 'Conclusions',
		asOf: (date: string) =>
			`Whether a target is due is judged as of ${date}, the date of all data. “No comparable figure” says only that this site has nothing to set beside it. `,
		method: 'Rules of judgement',
		calendar: 'Targets falling due',
		subscribe: 'Subscribe to a calendar of targets falling due',
		until: (deadline: string) => `deadline ${deadline}`,
		noDay: (deadline: string) => `The deadline is only given as ${deadline}, without a day.`,
		outcome: 'Outcome',
		closest: 'closest figure',
		verdict: 'Conclusion',
		page: 'Page',
		due: 'Year due',
		topic: 'What it is about',
		topics: {
			money: 'Other amounts of money',
			share: 'Other ratios',
			count: 'Other numbers',
			state: 'Targets that are not figures',
		},
		wide: 'National and across provinces',
		lastDue: (year: string) => `Last due: ${year}`,
		nextDue: (year: string) => `Next due: ${year}`,
		tally: (all: number, counts: string) => `${counted(all, 'target')}: ${counts}.`,
		count: (name: string, count: number) => `${name} ${grouped(count)}`,
		rest: (count: number) =>
			`${counted(count, 'other target')} without a figure to set beside ${count === 1 ? 'it' : 'them'}`,
	},
	corrections: {
		title: 'Corrections',
		lead: 'Errors that were published here: when they were corrected, from what to what and why; and records that were retracted.',
		feed: 'Subscribe to corrections (Atom)',
		list: 'Corrections',
		none: (date: string) =>
			`As of ${date} there are no corrections. That says only that no published error has been reported and confirmed yet, not that there is none.`,
		how: 'How a correction is recorded',
		howText: [
			'Whenever a published value, unit, period, scope or source is changed, a correction is recorded. Change the record first, then add a YAML file to content/corrections/ with: figure (the address of the record) or page, field, from (what it said), to (what it says now), date, reason, and source where there is one.',
			'A record that should not have been there at all is not removed but given retracted (which day, why): it appears here, its address is kept, and it is no longer used in tables, charts and downloads.',
			'Corrections appear here, in the opened record and in the Atom feed. New figures and corrected spelling are no corrections.',
		],
		propose: 'Record a correction in the repository',
		sourceErrors: 'Slips of the sources themselves',
		sourceErrorsText:
			'The unit in the source of these records is plainly wrong; it was corrected from the context when they were recorded, and marked. These are no corrections of what was published here.',
		target: (page: string, label: string) => `${page}: target “${label}”`,
		retracted: (display: string, reason: string) =>
			`${display ? `“${display}” retracted` : 'Retracted'}: ${reason}`,
		change: (field: string, from: string, to: string, reason: string) =>
			`${field} changed from “${from}” to “${to}”: ${reason}`,
	},
};
