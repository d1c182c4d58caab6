import { isDecimal } from '../../quantities/interval.ts';
import { lengthKey, parsePeriod } from '../../quantities/period.ts';
import { toBase } from '../../quantities/unit.ts';
import type { Vocabulary } from '../../quantities/vocabulary.ts';
import type { ContentFile } from '../../kinds/content.ts';
import type { Corpus } from '../corpus.ts';
import { fitsMetric } from '../fits-metric.ts';
import { type FieldPath, type Finding, findingAt } from '../problem.ts';
import { type LooseRecord, observationsOf, textAt, textsAt } from '../records.ts';
import { kindOfUnit } from '../unit-kinds.ts';
import type { ContentRule } from './rule.ts';

interface Point {
	file: ContentFile;
	path: FieldPath;
	record: LooseRecord;
	/** In the first unit of its dimension. */
	amount: number;
	base: string;
	year: number;
	length: string;
}

/** A decimal point in the wrong place is ten times, less a year's growth. */
const FAR = 7;
/** Years apart that still say something of one another. */
const NEAR_YEARS = 5;
/** As many others as it takes to know how large such figures are. */
const ENOUGH = 5;

export const farFromOthers: ContentRule = {
	id: 'far-from-others',
	about:
		'与同一页、同一指标、同一口径前后五年的数相差近10倍，或者比各高新区同一指标最大的数还大10倍、比最小的数还小10倍，会提示留意：多半是小数点或“万、亿”写错了。核对过仍然可疑的，加上 flags: [suspect-value]。',
	scope: 'content',
	severity: 'warning',
	check: (corpus) => {
		const points = corpus.files.flatMap((file) => pointsIn(file, corpus));
		const groups = Map.groupBy(points, ({ file, record, base, length }) =>
			[
				file.path,
				record['metric'] ?? record['label'],
				record['subject'],
				record['scope'],
				base,
				length,
			].join('\n'),
		);
		const far = new Set<Point>();
		const onPages = [...groups.values()].flatMap((group) =>
			farInGroup(group, corpus.vocabulary).map(([point, other]) => {
				far.add(point);
				return tell(point, `与同一页 ${other.record['period'] ?? ''} 的 ${said(other)} 相差近10倍`);
			}),
		);
		const ofZones = points.filter(
			({ file, record }) =>
				file.collection === 'zones' &&
				record['metric'] !== undefined &&
				record['subject'] === undefined,
		);
		const metrics = Map.groupBy(
			ofZones,
			({ record, base }) => `${record['metric'] ?? ''}\n${base}`,
		);
		const amongZones = [...metrics.values()].flatMap((group) =>
			farAmongZones(group, corpus.vocabulary)
				.filter(([point]) => !far.has(point))
				.map(([point, other, larger]) =>
					tell(
						point,
						`比其他高新区这个指标${larger ? '最大的' : '最小的'} ${said(other)} 还${larger ? '大' : '小'}10倍以上`,
					),
				),
		);
		return [...onPages, ...amongZones];
	},
};

function pointsIn(file: ContentFile, corpus: Corpus): Point[] {
	return observationsOf(file).flatMap((record, index) => {
		const { value, unit } = record;
		const period = parsePeriod(record['period'] ?? '');
		const read = unit === undefined ? undefined : corpus.vocabulary.parseUnit(unit);
		const base = read?.dimension;
		const path = ['observations', index];
		const day = period?.end ?? period?.start;
		if (!period || !day || !read || base === undefined || value === undefined || unit === undefined)
			return [];
		if (!isDecimal(value) || Number(value) <= 0 || !fitsMetric(record, corpus)) return [];
		// A rate may well be a tenth of last year's, a rank ten times it.
		const metric = corpus.ids.get(`metrics/${record['metric']}`);
		const nature = metric && textAt(metric, 'nature');
		if (nature === 'ratio' || nature === 'rank' || !read.multiplied) return [];
		if (textsAt(file, ...path, 'flags').includes('suspect-value')) return [];
		return [
			{
				file,
				path,
				record,
				base,
				amount: toBase(value, read).toNumber(),
				year: Number(day.slice(0, 4)),
				length: lengthKey(period),
			},
		];
	});
}

/** Those far from the middle of their neighbours in time, each with the nearest of these. */
function farInGroup(group: readonly Point[], vocabulary: Vocabulary): [Point, Point][] {
	if (group.length < 2) return [];
	return group.flatMap((point): [Point, Point][] => {
		const others = group
			.filter((other) => other !== point && Math.abs(other.year - point.year) <= NEAR_YEARS)
			.sort((a, b) => Math.abs(a.year - point.year) - Math.abs(b.year - point.year));
		const [nearest] = others;
		if (!nearest) return [];
		const around = [point, ...others].map(({ amount }) => amount).sort((a, b) => a - b);
		const middle =
			others.length === 1 ? nearest.amount : (around[Math.floor(around.length / 2)] ?? 0);
		if (!areFar(point.amount, middle) || !areFar(point.amount, nearest.amount)) return [];
		// Of two, either may be wrong: the one that stands later is told.
		if (others.length === 1 && group.indexOf(point) < group.indexOf(nearest)) return [];
		// One firm and eight are no slip of the point.
		if (
			kindOfUnit(point.record['unit'], vocabulary) === 'count' &&
			Math.min(point.amount, middle) < 5
		)
			return [];
		return [[point, nearest]];
	});
}

function areFar(one: number, other: number): boolean {
	return Math.max(one, other) / Math.min(one, other) >= FAR;
}

/** The largest and the smallest where they stand ten times outside of all other zones' figures. */
function farAmongZones(group: readonly Point[], vocabulary: Vocabulary): [Point, Point, boolean][] {
	if (group.length <= ENOUGH) return [];
	const sorted = [...group].sort((a, b) => a.amount - b.amount);
	const [smallest, second] = sorted;
	const [largest, next] = sorted.toReversed();
	const found: [Point, Point, boolean][] = [];
	if (largest && next && largest.amount > 10 * next.amount) found.push([largest, next, true]);
	const money = smallest && kindOfUnit(smallest.record['unit'], vocabulary) === 'money';
	if (money && second && 10 * smallest.amount < second.amount) {
		found.push([smallest, second, false]);
	}
	return found;
}

function said({ record }: Point): string {
	return `${record['value'] ?? ''}${record['unit'] ?? ''}`;
}

function tell(point: Point, how: string): Finding {
	return findingAt(
		point.file,
		[...point.path, 'value'],
		`${said(point)} ${how}。`,
		'核对原文的小数点和单位（万、亿、万亿）；口径不同就写明 scope，原文确实可疑就加上 flags: [suspect-value]。',
	);
}
