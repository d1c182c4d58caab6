/** Which quantities content speaks of, by metric and by label, and where. */
import type { ContentFile } from '../kinds/content.ts';
import type { Corpus } from './corpus.ts';
import { oncePerCheck } from './once.ts';
import { observationsOf, textAt, textsAt } from './records.ts';

export interface Use {
	zones: Set<string>;
	years: Set<string>;
	first: { file: ContentFile; index: number };
}

/** By `metric:revenue` and `label:利润总额`. */
export const usesOf = oncePerCheck((corpus: Corpus) => {
	const uses = new Map<string, Use>();
	for (const file of corpus.files) {
		for (const [index, { metric, label, period }] of observationsOf(file).entries()) {
			const key = metric === undefined ? `label:${label ?? ''}` : `metric:${metric}`;
			const use = uses.get(key) ?? {
				zones: new Set(),
				years: new Set(),
				first: { file, index },
			};
			uses.set(key, use);
			if (file.collection === 'zones') use.zones.add(file.id);
			const year = /^\d{4}/.exec(period ?? '')?.[0];
			if (year !== undefined) use.years.add(year);
		}
	}
	return uses;
});

/** A metric exists where three zones or three years have it. */
export function isComparable(use: Use | undefined): boolean {
	return (use?.zones.size ?? 0) >= 3 || (use?.years.size ?? 0) >= 3;
}

/** The metric that a quantity is called by: its name, its aliases and the spellings merged into it. */
export const metricsBySpelling = oncePerCheck((corpus: Corpus) => {
	const metrics = new Map<string, ContentFile>();
	for (const file of corpus.filesOf('metrics')) {
		for (const spelling of spellingsOf(file)) {
			if (!metrics.has(spelling)) metrics.set(spelling, file);
		}
	}
	return metrics;
});

function spellingsOf(metric: ContentFile): string[] {
	const name = textAt(metric, 'name');
	return [
		...(name === undefined ? [] : [name]),
		...textsAt(metric, 'merged'),
		...textsAt(metric, 'aliases'),
	];
}
