/** All that is known of one record, row by row. */
import Big from 'big.js';
import { plainNumber } from '../quantities/interval.ts';
import { formatPeriod } from '../quantities/period.ts';
import { fromBase, withMultiplier } from '../quantities/unit.ts';
import type { Words } from '../text/words.ts';
import { agreementOf, prefer } from './agreement.ts';
import type { Atlas, Entity, Figure } from './build-atlas.ts';
import { scopeText, sourceBrief, sourceName, valueText } from './format.ts';
import { amountText, unitName } from './unit-name.ts';

export interface ReceiptPart {
	text: string;
	/** Path without the base. */
	to?: string;
}

export interface ReceiptRow {
	name: RowName;
	label: string;
	parts: ReceiptPart[];
	/** Says nothing of its own: made from the other rows, or the same in many receipts. */
	boilerplate: boolean;
}

/** The entries of the dictionary that are labels. */
type RowName = {
	[Name in keyof ReceiptText]: ReceiptText[Name] extends string ? Name : never;
}[keyof ReceiptText];

type ReceiptText = Words['pageText']['receipt'];

/** Search passes over these rows; a reader's words stand in the others. */
const BOILERPLATE: ReadonlySet<RowName> = new Set([
	'normalized',
	'interval',
	'qualifier',
	'marks',
	'read',
	'inferred',
	'same',
	'differing',
	'preferred',
	'mentions',
	'address',
	'citation',
	'correct',
]);

/** The values a figure may stand for, in words: 2.805 至 2.815 万亿元. */
export function intervalText(figure: Figure, words: Words): string | undefined {
	const text = words.pageText.receipt;
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
	if (low && high) return amountText(unit, words, low, high);
	if (low) {
		return (interval.lowOpen ? text.moreThan : text.atLeast)(amountText(unit, words, low));
	}
	return (interval.highOpen ? text.lessThan : text.atMost)(amountText(unit, words, high));
}

/** Value and unit as the record has them. */
function recordedText({ record }: Figure, { signs }: Words): string {
	const { value = '', valueMax, unit = '' } = record;
	return (valueMax === undefined ? value : signs.range(value, valueMax)) + unit;
}

/** The value without 万 and 亿, as the data files give it; none where the unit has neither. */
export function normalizedText({ record, unit }: Figure, words: Words): string | undefined {
	if (!unit?.exponent || record.value === undefined) return undefined;
	const digits = plainNumber(new Big(record.value).times(`1e${unit.exponent}`));
	const name = unitName(withMultiplier(unit), words);
	return digits.replace(/\B(?=(\d{3})+$)/g, ',') + (name && words.signs.space) + name;
}

/** The prices at which a growth is stated, and whether that is only the convention. */
function growthBasisText(
	{ growthBasis, growthGrounds }: Figure,
	{ figureText, signs }: Words,
): string {
	const basis = figureText.growthBasis[growthBasis];
	return growthGrounds === 'convention'
		? basis + signs.comma + figureText.growthGrounds.convention
		: basis;
}

/** A citation of one figure, ready to copy: of the edition of a date, at an address. */
export function citationOf(figure: Figure, asOf: string, address: string, words: Words): string {
	const { citeText, figureText, pageText, signs, siteText } = words;
	const subject = figure.subject ?? figure.entity.name;
	const when = formatPeriod(figure.record.period, words);
	const retracted = figure.record.retracted ? signs.bracketed(figureText.retracted) : '';
	return pageText.receipt.cited(
		subject + signs.space + figure.label,
		when,
		scopeText(figure, words),
		valueText(figure, words) + retracted,
		sourceName(figure.source, words),
		[siteText.name, citeText.version(asOf), address].join(signs.comma),
	);
}

/** Rows in the order a reader asks: what was printed, what it means, whose it is, where it is from. */
export function receiptOf(
	atlas: Atlas,
	figure: Figure,
	address: string,
	words: Words,
	mentions: readonly Entity[] = [],
): ReceiptRow[] {
	const { figureText, pageText, qualityText, signs } = words;
	const text = pageText.receipt;
	const { record, source } = figure;
	const rows: ReceiptRow[] = [];
	const add = (name: RowName, ...parts: (ReceiptPart | string | undefined)[]) => {
		const shown = parts
			.filter((part) => part !== undefined && part !== '')
			.map((part) => (typeof part === 'string' ? { text: part } : (part as ReceiptPart)));
		if (shown.length > 0)
			rows.push({ name, label: text[name], parts: shown, boilerplate: BOILERPLATE.has(name) });
	};

	if (record.retracted) {
		add(
			'retracted',
			text.said(formatPeriod(record.retracted.date, words), record.retracted.reason),
		);
	}
	if (record.missing) add('missing', figureText.missing[record.missing]);
	else
		add(
			'printed',
			record.printed ?? recordedText(figure, words) + signs.bracketed(text.printedUnknown),
		);
	add('normalized', normalizedText(figure, words));
	add('interval', intervalText(figure, words));
	add(
		'qualifier',
		record.qualifier && text.said(record.qualifier, figureText.bounds[figure.bound]),
	);
	add('period', formatPeriod(record.period, words));
	add('periodInferred', record.periodInferred);
	add('subject', figure.subject);
	const { covers = 'unstated', note: scopeNote } = figure.scope?.data ?? {};
	const scope = covers === 'unstated' ? undefined : figure.scope?.data.name;
	add(
		'scope',
		scope === undefined
			? figureText.covers.unstated
			: scope + signs.bracketed(figureText.covers[covers]),
		scopeNote !== scope ? scopeNote : undefined,
	);
	if (record.growth !== undefined) {
		add(
			'growth',
			`${record.growth}%${signs.bracketed(growthBasisText(figure, words))}`,
			record.growthNote,
		);
	}
	if (record.share) add('share', text.shareOf(record.share.of, record.share.value));
	if (figure.status !== 'stated') add('status', figureText.status[figure.status]);
	add('formula', record.formula);
	for (const mark of figure.marks) {
		add('marks', text.said(figureText.marks[mark], figureText.markMeaning[mark]));
	}
	add(
		'source',
		{ text: sourceName(source, words), to: `sources/${source.id}/` },
		sourceBrief(source, words),
	);
	add(
		'read',
		figureText.read[source.data.read] +
			signs.comma +
			pageText.grade(source.data.grade) +
			signs.bracketed(figureText.gradeMeaning[source.data.grade]),
	);
	add('locator', record.locator);
	add(
		'inferred',
		...[source.data.titleInferred, source.data.publisherInferred, source.data.dateInferred],
	);
	const { same, differing } = agreementOf(atlas, figure);
	const link = (other: Figure): ReceiptPart => ({
		text: other.display + signs.bracketed(sourceBrief(other.source, words)),
		to: other.url,
	});
	add('same', ...same.map(link));
	add('differing', ...differing.map(link));
	if (differing.length > 0) {
		const { preferred, reason } = prefer([figure, ...same, ...differing]);
		add(
			'preferred',
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
		add('corrected', {
			text:
				formatPeriod(data.date, words) +
				signs.comma +
				qualityText.corrections.change(data.field, data.from, data.to, data.reason),
			to: 'corrections/',
		});
	}
	add('note', record.note);
	add('mentions', ...mentions.map(({ name, url }) => ({ text: name, to: `${url}#about` })));
	add('address', { text: address, to: figure.url });
	add('citation', citationOf(figure, atlas.asOf, address, words));
	add('correct', text.line(figure.entity.path, figure.line));
	return rows;
}
