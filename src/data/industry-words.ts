/**
 * What speaks of an industry in so many words: mechanisms, events and figures.
 *
 * A mechanism counts whose name, an event whose title, a figure whose label (of its subject only where
 * that is a park, a chain or a cluster: 辽宁激光产业园) holds the industry's name or one of its
 * aliases; and what belongs to a network that a source says is about the industry. What names only a
 * part of the industry stands on the part's page. A company that bears an industry in its name says
 * nothing of the industry; of places in rankings, the ranking tells.
 */
import { comparePeriods } from '../quantities/period.ts';
import type { Atlas, Collections, Figure } from './build-atlas.ts';
import { eventStart } from './format.ts';
import { compareText } from './order.ts';

/** What in labels is all of modern manufacturing, though zones' sources use it for one industry. */
const BROAD = /先进制造业?/g;

/** Subjects that are an industry's own places and groups. */
const OF_INDUSTRY = /(?:产业链|产业园|园区|科创园|集群|小镇|平台)$/;

type Names = Pick<Atlas, 'entries'>;
const readers = new WeakMap<Names['entries'], (text: string) => string[]>();

/**
 * The industries that a text names. A name inside a longer name of another industry is that other
 * one's: 新能源汽车 is not 新能源, 光电子信息 is not 电子信息.
 */
export function industriesNamed({ entries }: Names, text: string): string[] {
	const read = readers.get(entries) ?? readerOf({ entries });
	readers.set(entries, read);
	return read(text);
}

function readerOf({ entries }: Names): (text: string) => string[] {
	const byName = new Map(
		entries.industries.flatMap(({ id, data }) =>
			[data.name, ...(data.aliases ?? [])].map((name) => [name, id] as const),
		),
	);
	if (byName.size === 0) return () => [];
	const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
	const any = new RegExp(names.join('|'), 'g');
	return (text) => [
		...new Set(
			(text.replace(BROAD, ' ').match(any) ?? []).flatMap((name) => byName.get(name) ?? []),
		),
	];
}

/** The pages of the networks that are about an industry itself. */
function networksOf({ entries }: Atlas, industry: string): Set<string> {
	return new Set(
		entries.networks.flatMap(({ id, data }) =>
			(data.industries ?? []).some((tie) => tie.industry === industry) ? [`networks/${id}`] : [],
		),
	);
}

/** Mechanisms that an industry's name or network stands in. */
export function industryMechanisms(atlas: Atlas, industry: string): Collections['mechanisms'] {
	const networks = networksOf(atlas, industry);
	return atlas.entries.mechanisms.filter(({ data: { name, partOf, page, operators } }) => {
		const pages = [partOf, page, ...(operators.pages ?? [])];
		return (
			industriesNamed(atlas, name).includes(industry) ||
			pages.some((ref) => ref !== undefined && networks.has(ref))
		);
	});
}

/** Events that an industry's name or network stands in, newest first. */
export function industryEvents(atlas: Atlas, industry: string): Collections['events'] {
	const networks = networksOf(atlas, industry);
	return atlas.entries.events
		.filter(
			({ data }) =>
				industriesNamed(atlas, data.title).includes(industry) ||
				data.entities.some((ref) => networks.has(ref)),
		)
		.toSorted((a, b) => compareText(eventStart(b.data), eventStart(a.data)));
}

/** Figures about an industry, page by page, of each the newest first. */
export function industryFigures(atlas: Atlas, industry: string): Figure[] {
	const about = ({ label, subject = '' }: Figure) =>
		OF_INDUSTRY.test(subject) ? `${subject} ${label}` : label;
	const found = atlas.figures.filter(
		(figure) =>
			figure.metric?.data.nature !== 'rank' &&
			industriesNamed(atlas, about(figure)).includes(industry),
	);
	return [...Map.groupBy(found, ({ entity }) => entity).values()].flatMap((figures) =>
		figures.toSorted((a, b) => comparePeriods(b.period, a.period)),
	);
}
