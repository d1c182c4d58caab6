/**
 * What was recorded of the quantity a pledge is about. A growth is answered by the records of that
 * growth, and as well by the growth that stands with the values of what grows.
 */
import type { Bound } from '../quantities/bound.ts';
import { toBase, type Unit } from '../quantities/unit.ts';
import type { Metric } from '../kinds/index.ts';
import type { Words } from '../text/words.ts';
import type { Atlas, Entry, Figure, Pledge } from './build-atlas.ts';

/** A record, and what of it answers. */
export interface Reading {
	figure: Figure;
	show: 'value' | 'growth';
	/** 超3200亿元, 6.3% */
	display: string;
	value: string;
	valueMax: string | undefined;
	printed: string | undefined;
	unit: Unit | undefined;
	bound: Bound;
	/** The prices a growth is reckoned at. */
	basis: Figure['growthBasis'];
}

/** What a pledge or a record is about: the id of a metric, or else a label. */
interface Quantity {
	key: string;
	metric: Entry<Metric> | undefined;
	/** What it is the growth of. */
	base: Quantity | undefined;
}

interface Names {
	/** Metrics by their names, and by the spellings merged into them. */
	metrics: ReadonlyMap<string, Entry<Metric>>;
	/** By the id of what grows. */
	growths: ReadonlyMap<string, Entry<Metric>>;
	/** What a growth's name adds to that of what grows. */
	endings: readonly string[];
}

const known = new WeakMap<Atlas, Names>();

function namesOf(atlas: Atlas): Names {
	const names = known.get(atlas) ?? readNames(atlas);
	known.set(atlas, names);
	return names;
}

function readNames({ metrics }: Atlas): Names {
	const spellings = ({ data: { name, merged = [], aliases = [] } }: Entry<Metric>) => [
		name,
		...merged,
		...aliases,
	];
	const all = [...metrics.values()];
	const growths = all.filter(({ data }) => data.growthOf !== undefined);
	const endings = growths.flatMap((growth) => {
		const base = metrics.get(growth.data.growthOf ?? '');
		return (base ? spellings(base) : []).flatMap((start) =>
			spellings(growth)
				.filter((name) => name.startsWith(start) && name !== start)
				.map((name) => name.slice(start.length)),
		);
	});
	return {
		// Where two metrics share a spelling, it is the first one's; the check tells of it.
		metrics: new Map(
			all.flatMap((metric) => spellings(metric).map((name) => [name, metric] as const)).reverse(),
		),
		growths: new Map(growths.map((growth) => [growth.data.growthOf ?? '', growth])),
		endings: [...new Set(endings)],
	};
}

/** What is called so, in a metric or, failing that, in words. */
function quantityOf(atlas: Atlas, metric: Entry<Metric> | undefined, label: string): Quantity {
	const { metrics, growths, endings } = namesOf(atlas);
	const own = metric ?? metrics.get(label);
	if (own) {
		const base = atlas.metrics.get(own.data.growthOf ?? '');
		return {
			key: own.id,
			metric: own,
			base: base && { key: base.id, metric: base, base: undefined },
		};
	}
	const ending = endings.find((end) => label.endsWith(end) && label !== end);
	const base = ending && quantityOf(atlas, undefined, label.slice(0, -ending.length));
	const growth = base ? growths.get(base.key) : undefined;
	return { key: growth?.id ?? `label:${label}`, metric: growth, base: base || undefined };
}

/** What a pledge is about. Its label may name the subject once more, in brackets. */
function quantityOfPledge(atlas: Atlas, { metric, record }: Pledge, { signs }: Words): Quantity {
	const { label, subject } = record;
	const ending = subject === undefined ? '' : signs.bracketed(subject);
	return quantityOf(
		atlas,
		metric,
		ending && label.endsWith(ending) ? label.slice(0, -ending.length) : label,
	);
}

/** Whether more of it is better, less, or neither; a growth without a say follows what grows. */
export function directionOf(atlas: Atlas, pledge: Pledge, words: Words): Metric['direction'] {
	const { metric, base } = quantityOfPledge(atlas, pledge, words);
	return (metric ?? base?.metric)?.data.direction ?? 'none';
}

/** The metric under which a pledge is looked for: of a growth, what grows. */
export function subjectMetric(
	atlas: Atlas,
	pledge: Pledge,
	words: Words,
): Entry<Metric> | undefined {
	const { metric, base } = quantityOfPledge(atlas, pledge, words);
	return base?.metric ?? metric;
}

/** Everything that its page recorded of what a pledge is about, whatever the year and the scope. */
export function readingsOf(atlas: Atlas, pledge: Pledge, words: Words): Reading[] {
	const { key, base } = quantityOfPledge(atlas, pledge, words);
	return pledge.entity.observations.flatMap((figure) => {
		const of = quantityOf(atlas, figure.metric, figure.label).key;
		if (of === key) return valueOf(figure);
		return of === base?.key ? growthOf(atlas, figure) : [];
	});
}

/** What of a record answers a pledge: its value, or the growth that stands with it. */
export function readingOf(
	atlas: Atlas,
	figure: Figure,
	show: Reading['show'] | undefined,
): Reading | undefined {
	return (show === 'growth' ? growthOf(atlas, figure) : valueOf(figure))[0];
}

/** Both in the base of their unit; nothing where they do not measure the same, or one is no single value. */
export function beside(
	{ record, unit }: Pick<Pledge, 'record' | 'unit'>,
	reading: Reading,
): { pledged: number; came: number } | undefined {
	if (!unit || !reading.unit || record.value === undefined) return undefined;
	if (record.valueMax !== undefined || reading.valueMax !== undefined) return undefined;
	if (unit.dimension !== reading.unit.dimension) return undefined;
	return {
		pledged: Number(toBase(record.value, unit)),
		came: Number(toBase(reading.value, reading.unit)),
	};
}

/** A record by its value. */
export function valueOf(figure: Figure): Reading[] {
	const { value, valueMax, printed } = figure.record;
	if (value === undefined) return [];
	const { display, unit, bound } = figure;
	const basis = figure.metric?.data.growthOf === undefined ? 'unknown' : figure.growthBasis;
	return [{ figure, show: 'value', display, value, valueMax, printed, unit, bound, basis }];
}

/** A record by the growth that stands with its value. */
function growthOf(atlas: Atlas, figure: Figure): Reading[] {
	const { growth } = figure.record;
	if (growth === undefined) return [];
	const display = `${growth}%`;
	return [
		{
			figure,
			show: 'growth',
			display,
			value: growth,
			valueMax: undefined,
			printed: display,
			unit: atlas.entries.vocabulary.parseUnit('%'),
			bound: 'exact',
			basis: figure.growthBasis,
		},
	];
}
