/** All that is known of one record, row by row. */
import Big from 'big.js';
import { plainNumber } from '../quantities/interval.ts';
import { formatPeriod } from '../quantities/period.ts';
import { fromBase } from '../quantities/unit.ts';
import { figureText } from '../text/zh-CN/figures.ts';
import { pageText } from '../text/zh-CN/pages.ts';
import { qualityText } from '../text/zh-CN/quality.ts';
import { signs } from '../text/zh-CN/signs.ts';
import { siteText } from '../text/zh-CN/site.ts';
import { agreementOf, prefer } from './agreement.ts';
import type { Atlas, Entity, Figure } from './build-atlas.ts';
import { scopeName, sourceBrief, sourceName, valueText } from './format.ts';

export interface ReceiptPart {
	text: string;
	/** Path without the base. */
	to?: string;
}

export interface ReceiptRow {
	label: string;
	parts: ReceiptPart[];
	/** Says nothing of its own: made from the other rows, or the same in many receipts. */
	boilerplate: boolean;
}

const text = pageText.receipt;

/** Search passes over these rows; a reader's words stand in the others. */
const BOILERPLATE: ReadonlySet<string> = new Set([
	text.normalized,
	text.interval,
	text.qualifier,
	text.marks,
	text.read,
	text.inferred,
	text.same,
	text.differing,
	text.preferred,
	text.mentions,
	text.address,
	text.citation,
	text.correct,
]);

/** The values a figure may stand for, in words: 2.805 至 2.815 万亿元. */
export function intervalText(figure: Figure): string | undefined {
	const { interval, unit } = figure;
	if (!interval || !unit) return undefined;
	// What was counted one by one was not rounded: 784家 is not 783.5 to 784.5.
	const counted = unit.exponent === 0 && !unit.money;
	if (
		counted &&
		interval.low &&
		interval.high &&
		fromBase(interval.high.minus(interval.low), unit).eq(1)
	)
		return undefined;
	const number = (value: typeof interval.low) =>
		value === null ? '' : plainNumber(fromBase(value, unit));
	const [low, high] = [number(interval.low), number(interval.high)];
	if (low && high) return text.between(low, high, unit.text);
	if (low) return (interval.lowOpen ? text.moreThan : text.atLeast)(low, unit.text);
	return (interval.highOpen ? text.lessThan : text.atMost)(high, unit.text);
}

/** The value without 万 and 亿, as the data files give it; none where the unit has neither. */
export function normalizedText({ record, unit }: Figure): string | undefined {
	if (!unit?.exponent || record.value === undefined) return undefined;
	const digits = plainNumber(new Big(record.value).times(`1e${unit.exponent}`));
	return `${digits.replace(/\B(?=(\d{3})+$)/g, ',')}${unit.base}`;
}

/** The prices at which a growth is stated, and whether that is only the convention. */
function growthBasisText({ growthBasis, growthGrounds }: Figure): string {
	const basis = figureText.growthBasis[growthBasis];
	return growthGrounds === 'convention'
		? basis + signs.comma + figureText.growthGrounds.convention
		: basis;
}

/** A citation of one figure, ready to copy. */
export function citationOf(figure: Figure, site: string): string {
	const subject = figure.subject ?? figure.entity.name;
	const when = formatPeriod(figure.record.period);
	const retracted = figure.record.retracted ? signs.bracketed(figureText.retracted) : '';
	return text.cited(
		subject + figure.label,
		when,
		scopeName(figure),
		valueText(figure) + retracted,
		sourceName(figure.source),
		siteText.name + signs.comma + site,
	);
}

/** Rows in the order a reader asks: what was printed, what it means, whose it is, where it is from. */
export function receiptOf(
	atlas: Atlas,
	figure: Figure,
	address: string,
	mentions: readonly Entity[] = [],
): ReceiptRow[] {
	const { record, source } = figure;
	const rows: ReceiptRow[] = [];
	const add = (label: string, ...parts: (ReceiptPart | string | undefined)[]) => {
		const shown = parts
			.filter((part) => part !== undefined && part !== '')
			.map((part) => (typeof part === 'string' ? { text: part } : (part as ReceiptPart)));
		if (shown.length > 0) rows.push({ label, parts: shown, boilerplate: BOILERPLATE.has(label) });
	};

	if (record.retracted) {
		add(text.retracted, text.said(formatPeriod(record.retracted.date), record.retracted.reason));
	}
	if (record.missing) add(text.missing, figureText.missing[record.missing]);
	else add(text.printed, record.printed ?? figure.display + signs.bracketed(text.printedUnknown));
	add(text.normalized, normalizedText(figure));
	add(text.interval, intervalText(figure));
	add(
		text.qualifier,
		record.qualifier && text.said(record.qualifier, figureText.bounds[figure.bound]),
	);
	add(text.period, formatPeriod(record.period));
	add(text.periodInferred, record.periodInferred);
	add(text.subject, figure.subject);
	const scopeNote = figure.scope?.data.note;
	add(
		text.scope,
		scopeName(figure) + signs.bracketed(figureText.covers[figure.scope?.data.covers ?? 'unstated']),
		scopeNote && scopeNote !== figure.scope?.data.name ? scopeNote : undefined,
	);
	if (record.growth !== undefined) {
		add(
			text.growth,
			`${record.growth}%${signs.bracketed(growthBasisText(figure))}`,
			record.growthNote,
		);
	}
	if (record.share) add(text.share, text.shareOf(record.share.of, record.share.value));
	if (figure.status !== 'stated') add(text.status, figureText.status[figure.status]);
	add(text.formula, record.formula);
	for (const mark of figure.marks) {
		add(text.marks, text.said(figureText.marks[mark], figureText.markMeaning[mark]));
	}
	add(text.source, { text: sourceName(source), to: `sources/${source.id}/` }, sourceBrief(source));
	add(
		text.read,
		figureText.read[source.data.read] +
			signs.comma +
			pageText.grade(source.data.grade) +
			signs.bracketed(figureText.gradeMeaning[source.data.grade]),
	);
	add(text.locator, record.locator);
	add(
		text.inferred,
		...[source.data.titleInferred, source.data.publisherInferred, source.data.dateInferred],
	);
	const { same, differing } = agreementOf(atlas, figure);
	const link = (other: Figure): ReceiptPart => ({
		text: other.display + signs.bracketed(sourceBrief(other.source)),
		to: other.url,
	});
	add(text.same, ...same.map(link));
	add(text.differing, ...differing.map(link));
	if (differing.length > 0) {
		const { preferred, reason } = prefer([figure, ...same, ...differing]);
		add(
			text.preferred,
			reason === 'by-hand'
				? text.said(preferred?.display ?? '', preferred?.record.preferredReason ?? '')
				: preferred
					? text.said(preferred.display, figureText.preferred[reason])
					: figureText.preferred[reason],
		);
	}
	for (const { data } of atlas.entries.corrections.filter(
		({ data }) => data.figure && atlas.figuresById.get(data.figure) === figure,
	)) {
		add(text.corrected, {
			text:
				formatPeriod(data.date) +
				signs.comma +
				qualityText.corrections.change(data.field, data.from, data.to, data.reason),
			to: 'corrections/',
		});
	}
	add(text.note, record.note);
	add(text.mentions, ...mentions.map(({ name, url }) => ({ text: name, to: `${url}#about` })));
	add(text.address, { text: address, to: figure.url });
	add(text.citation, citationOf(figure, address));
	add(text.correct, text.line(figure.entity.path, figure.line));
	return rows;
}
