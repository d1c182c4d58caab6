/** How pledges are told apart: by when they fall due and by what they are about. */
import { parsePeriod } from '../quantities/period.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Pledge } from './build-atlas.ts';
import { compareText } from './order.ts';
import { subjectMetric } from './readings.ts';
import { isDue } from './verdict.ts';

interface Topic {
	id: string;
	name: string;
}

/** The year in which a pledge falls due; undefined where its source gives none. */
export function dueYear({ record }: Pledge): string | undefined {
	return record.deadline?.slice(0, 4);
}

/** The pledges of the year that fell due last, and of the one that falls due next. */
export function duePledges({ pledges, asOf }: Pick<Atlas, 'pledges' | 'asOf'>) {
	const dated = pledges.flatMap((pledge) => {
		const deadline = parsePeriod(pledge.record.deadline ?? '');
		const year = dueYear(pledge);
		return deadline && year ? [{ pledge, year, due: isDue(deadline, asOf) }] : [];
	});
	const ofYear = (isDueNow: boolean, end: -1 | 0) => {
		const all = dated.filter(({ due }) => due === isDueNow);
		const year = all
			.map(({ year }) => year)
			.toSorted(compareText)
			.at(end);
		return year === undefined
			? undefined
			: { year, pledges: all.filter((one) => one.year === year).map(({ pledge }) => pledge) };
	};
	return { last: ofYear(true, -1), next: ofYear(false, 0) };
}

/** The metric a pledge is about, a growth with what grows; without one, the kind of its figure. */
export function topicOf(atlas: Atlas, pledge: Pledge, words: Words): Topic {
	const metric = subjectMetric(atlas, pledge, words);
	if (metric) return { id: metric.id, name: metric.data.name };
	const kind = kindOf(pledge);
	return { id: `other-${kind}`, name: words.qualityText.targets.topics[kind] };
}

function kindOf({ record, unit }: Pledge): keyof Words['qualityText']['targets']['topics'] {
	if (record.value === undefined || !unit) return 'state';
	if (unit.money) return 'money';
	return unit.text === '%' ? 'share' : 'count';
}
