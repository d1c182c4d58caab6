/** Small texts that pages build from entries. */
import type { Bound } from '../quantities/bound.ts';
import { formatPeriod } from '../quantities/period.ts';
import type { BaseUnit } from '../quantities/unit.ts';
import { dimensionOf, type Vocabulary } from '../quantities/vocabulary.ts';
import type { Words } from '../text/words.ts';
import type { Entry, Figure } from './build-atlas.ts';
import type { EventEntry, Source } from '../kinds/index.ts';

/** The scope's name; where the source does not say, that is said. */
export function scopeName(figure: Pick<Figure, 'scope'>, { figureText }: Words): string {
	return figure.scope?.data.name ?? figureText.covers.unstated;
}

/** The scope's name, where the source says it, and whether a district is the zone's own: what is not stated is told once, in the receipt. */
export function scopeText(
	{ scope }: Pick<Figure, 'scope'>,
	{ pageText, signs }: Words,
): string | undefined {
	if (!scope || scope.data.covers === 'unstated') return undefined;
	const { name, covers } = scope.data;
	return covers === 'merged' ? name + signs.bracketed(pageText.merged) : name;
}

/** How a source is called in running text: publisher and title, or what is known of them. */
export function sourceName({ data }: Entry<Source>, { pageText, signs }: Words): string {
	const { publisher = '', title } = data;
	return publisher + (title ? signs.titled(title) : pageText.titleUnknown);
}

/** 中国高新技术产业导报，2025年12月. That there is no date is told on the source's own page. */
export function sourceBrief({ data }: Entry<Source>, words: Words): string {
	const { pageText, signs } = words;
	const publisher = data.publisher ?? pageText.publisherUnknown;
	return data.published ? publisher + signs.comma + formatPeriod(data.published, words) : publisher;
}

/** Value cells: the printed form, or which kind of absence this is. */
export function valueText(figure: Figure, { figureText }: Words): string {
	return figure.record.missing ? figureText.missing[figure.record.missing] : figure.display;
}

/** When an event was, as precise as known; one that lasts says from when to when. */
export function eventDate(event: EventEntry, words: Words): string {
	if (event.start)
		return formatPeriod(event.end ? `${event.start}/${event.end}` : event.start, words);
	return event.date ? formatPeriod(event.date, words) : words.pageText.undated;
}

/** For sorting: the day it began; undated events sort first. */
export function eventStart(event: EventEntry): string {
	return event.start ?? event.date ?? '';
}

/** 待核、部分年度: the marks of a figure. */
export function marksText({ marks }: Figure, { figureText, signs }: Words): string {
	return marks.map((mark) => figureText.marks[mark]).join(signs.listComma);
}

/** The stated growth of a figure: 8.8%（可比价）; where the prices are not known, nothing is said of them. */
export function growthText(
	{ record, growthBasis }: Pick<Figure, 'record' | 'growthBasis'>,
	{ figureText, signs }: Words,
): string | undefined {
	if (record.growth === undefined) return undefined;
	const ofPrices = growthBasis === 'nominal' || growthBasis === 'real';
	return `${record.growth}%${ofPrices ? signs.bracketed(figureText.growthBasis[growthBasis]) : ''}`;
}

/** Split 达2.81万亿元 into word, number and unit, so that word and unit can be set smaller. */
export function splitUnit(display: string): { before: string; number: string; unit: string } {
	const [, before = '', number = display, unit = ''] =
		/^(\D*)(\d(?:.*\d)?)(\D*)$/u.exec(display) ?? [];
	return { before, number, unit };
}

/** The table of qualifiers, by what they say of the value. */
export function qualifiersByBound({
	qualifiers,
}: Pick<Vocabulary, 'qualifiers'>): { bound: Bound; words: string[] }[] {
	return [...Map.groupBy(qualifiers, ({ bound }) => bound)].map(([bound, group]) => ({
		bound,
		words: group.map(({ word }) => word),
	}));
}

/** The table of units: those that compare with one another stand together. */
export function unitsByDimension({ units }: Pick<Vocabulary, 'units'>): BaseUnit[][] {
	return [...Map.groupBy(units, dimensionOf).values()];
}

// Pages and components speak of periods too; this room is the one they may ask.
export { comparePeriods, formatPeriod } from '../quantities/period.ts';
