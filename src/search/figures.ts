/** The figure a query asks for, from the records of the entity it names. */
import { compareText } from '../quantities/order.ts';
import type { Words } from '../text/words.ts';
import { normalise, squeeze } from './normalise.ts';

type Mark = keyof Words['figureText']['marks'];

/** Columns of an entity's JSON that are read here. */
interface FigureRecord {
	url?: string;
	subject?: string;
	metric_id?: string;
	label?: string;
	period?: string;
	period_end?: string;
	missing?: string;
	value?: string;
	unit?: string;
	display?: string;
	scope_id?: string;
	scope_name?: string;
	marks?: Mark[];
	source_title?: string;
	source_publisher?: string;
}

export interface Figure {
	/** Address of its receipt, from the site's root. */
	path: string;
	/** As printed, with its qualifier: 达3.1万亿元. */
	printed: string;
	/** As the data files write it: 2024-H1. */
	period: string;
	/** What it measures, with the subject where it is not the entity: 营业收入. */
	label: string;
	/** Empty where the source does not state it. */
	scope: string;
	publisher: string;
	title: string;
	/** Why it stands apart; no figure is shown without them. */
	marks: Mark[];
	/** The years that were asked for, where there is none of them and this is the latest. */
	insteadOf?: string[];
	/** The period of a later one that is not shown, since it bears marks. */
	later?: string;
}

export interface FigureQuestion {
	/** Page of the entity, from the site's root: zones/shenyang/. */
	page: string;
	/** A metric's id and names, or the words that are left as a label. */
	metricId?: string | undefined;
	labels: string[];
	years: string[];
}

/** How many figures stand beside one another, at most. */
const MOST = 4;

/**
 * The figures that answer: of each scope and subject the latest, or those of the years that were
 * asked for; sound ones before those with marks.
 */
export function pickFigures(data: unknown, question: FigureQuestion): Figure[] {
	const records = readRecords(data).filter((record) => record.value && !record.missing);
	const labels = question.labels.map((label) => squeeze(normalise(label)));
	const fits = records.flatMap((record) => {
		const fit = fitOf(record, question.metricId, labels);
		return fit > 0 ? [{ record, fit, marks: record.marks ?? [] }] : [];
	});
	const best = Math.max(0, ...fits.map(({ fit }) => fit));
	const fitting = fits.filter(({ fit }) => fit === best);
	const ofYears = fitting.filter(({ record }) =>
		question.years.every((year) => record.period?.includes(year)),
	);
	const isInstead = ofYears.length === 0 && question.years.length > 0;
	const asked = isInstead ? fitting : ofYears;
	asked.sort(
		(a, b) =>
			a.marks.length - b.marks.length ||
			Number(!!a.record.subject) - Number(!!b.record.subject) ||
			compareText(b.record.period_end ?? '', a.record.period_end ?? ''),
	);
	const sound = asked.filter(({ marks }) => marks.length === 0);
	const seen = new Set<string>();
	const shown = (sound.length > 0 ? sound : asked)
		.filter(({ record }) => {
			// Two papers that print the same figure answer once.
			const kind = [record.metric_id, record.label, record.scope_id, record.subject];
			if (ofYears.length > 0 && question.years.length > 0)
				kind.push(record.period, record.value, record.unit);
			const key = kind.join('|');
			return !seen.has(key) && seen.add(key);
		})
		.slice(0, MOST);
	const endOf = ({ record }: { record: FigureRecord }) => record.period_end ?? '';
	const latest = asked.toSorted((a, b) => compareText(endOf(b), endOf(a)))[0];
	return shown.map(({ record, marks }, index) => ({
		...toFigure(record, marks, question),
		...(index === 0 && isInstead ? { insteadOf: question.years } : {}),
		...(index === 0 && latest && endOf(latest) > endOf({ record })
			? { later: latest.record.period ?? '' }
			: {}),
	}));
}

function readRecords(data: unknown): FigureRecord[] {
	const records: unknown =
		typeof data === 'object' && data !== null && 'records' in data ? data.records : undefined;
	return Array.isArray(records) ? (records as FigureRecord[]) : [];
}

function fitOf(record: FigureRecord, metricId: string | undefined, labels: string[]): number {
	if (metricId !== undefined && record.metric_id === metricId) return record.subject ? 2 : 3;
	const own = squeeze(normalise(`${record.subject ?? ''}${record.label ?? ''}`));
	const label = squeeze(normalise(record.label ?? ''));
	if (labels.includes(label) || labels.includes(own)) return 2;
	// 技术合同成交额 for 认定登记技术合同成交额, 排名 for 综合评价排名, but not 企业 for 企业数.
	const near = labels.some(
		(wanted) =>
			label !== '' &&
			(wanted.length > 2 ? own.includes(wanted) : wanted.length > 1 && own.endsWith(wanted)),
	);
	return near && metricId === undefined ? 1 : 0;
}

function toFigure(record: FigureRecord, marks: Mark[], question: FigureQuestion): Figure {
	const isMetric = question.metricId !== undefined && record.metric_id === question.metricId;
	const label = record.label || (isMetric ? question.labels[0] : '');
	const scoped = record.scope_id && record.scope_id !== 'unstated' ? (record.scope_name ?? '') : '';
	return {
		// The records name their address in full, with a host that may not be this one.
		path: `${question.page}${/#.*$/.exec(record.url ?? '')?.[0] ?? ''}`,
		printed: record.display ?? '',
		period: record.period ?? '',
		label: [record.subject, label].filter(Boolean).join(' · '),
		scope: scoped,
		publisher: record.source_publisher ?? '',
		title: record.source_title ?? '',
		marks,
	};
}
