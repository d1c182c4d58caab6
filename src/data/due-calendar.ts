/** When pledges fall due, for calendars: a deadline that is a year takes the whole year, not a day of it. */
import { parsePeriod } from '../quantities/period.ts';
import type { Words } from '../text/words.ts';
import type { Atlas } from './build-atlas.ts';
import { toCalendar } from './calendar.ts';
import { formatPeriod, sourceName } from './format.ts';
import { compareText } from './order.ts';
import { verdictOf } from './verdict.ts';

/** Those that have fallen due stay, with what became of them. `linkTo` makes a whole address of a path. */
export function dueCalendar(atlas: Atlas, linkTo: (path: string) => string, words: Words): string {
	const { siteText, signs, qualityText } = words;
	const text = qualityText.targets;
	const entries = atlas.pledges
		.flatMap((pledge) => {
			const { record, entity } = pledge;
			const deadline = parsePeriod(record.deadline ?? '');
			if (!deadline?.start || !deadline.end) return [];
			const verdict = verdictOf(atlas, pledge, words);
			const label = `${record.subject ?? ''}${record.label}${pledge.display}`;
			return [
				{
					uid: linkTo(pledge.url),
					title:
						entity.name +
						signs.colon +
						label +
						signs.bracketed(text.until(formatPeriod(deadline.text, words))),
					start: deadline.start,
					end: deadline.end,
					text: [
						record.summary,
						...(deadline.length === 'day' ? [] : [text.noDay(formatPeriod(deadline.text, words))]),
						text.verdict + signs.colon + verdict.text + signs.comma + verdict.reason,
						words.pageText.facts.source + signs.colon + sourceName(pledge.source, words),
						linkTo(pledge.url),
					].join('\n'),
					url: linkTo(pledge.url),
					category: verdict.text,
				},
			];
		})
		.sort((a, b) => compareText(a.end, b.end) || compareText(a.uid, b.uid));
	return toCalendar({
		name: siteText.name + signs.colon + text.calendar,
		about: text.asOf(formatPeriod(atlas.asOf, words)),
		producer: `-//${siteText.name}//ZH`,
		asOf: parsePeriod(atlas.asOf)?.start ?? atlas.asOf,
		entries,
	});
}
