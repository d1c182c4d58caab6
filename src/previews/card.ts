/** What the picture of a page tells: the same name, figure and chart that the page has first. */
import { chartKind, kindFor } from '../charts/index.ts';
import { barsPicture, rankingBars } from '../charts/ranking-bars.ts';
import { panelOfRows } from '../charts/rows.ts';
import { type Panel, panelOf } from '../charts/svg.ts';
import { tableOf } from '../charts/table.ts';
import type { Atlas, Entity, Figure } from '../data/build-atlas.ts';
import { chartedMetrics, chartedPages } from '../data/charted.ts';
import { countryOf } from '../data/coverage.ts';
import { factsOf, partsSaid } from '../data/facts.ts';
import { formatPeriod, marksText, scopeText, sourceBrief, splitUnit } from '../data/format.ts';
import { isOld, keyFigures, newestFigure, yearsOld } from '../data/key-figures.ts';
import { kindWords } from '../data/kind-words.ts';
import { latestNational } from '../data/latest.ts';
import { barredRanking } from '../data/ranking.ts';
import { drawnRows, tabulate } from '../data/series.ts';
import { zonesWithin } from '../data/zone-rows.ts';
import type { Words } from '../text/words.ts';

export interface Card {
	name: string;
	/** What it is, and where: 国家级高新区　辽宁省 */
	kind: string;
	/** The figure that stands first on the page. */
	figure?: CardFigure | undefined;
	/** What the page is, where it has no such figure. */
	about?: CardAbout | undefined;
	chart?: CardChart | undefined;
	site: string;
	/** 资料截至2026年1月31日 */
	asOf: string;
	/** The same for who does not see it. */
	alt: string;
}

interface CardFigure {
	label: string;
	/** 达, 2.81, 万亿元 */
	value: { before: string; number: string; unit: string };
	/** 待核 */
	marks: string;
	/** Period, age and scope. */
	when: string;
	source: string;
}

interface CardAbout {
	/** 获批：2010年9月26日 */
	lines: readonly string[];
	/** Who says so; empty where it is ours to say. */
	sources: readonly string[];
}

interface CardChart {
	title: string;
	panel: Panel;
	/** What its lines are called, where there are several. */
	keys: readonly string[];
	/** What its signs mean, what is missing, and its sources. */
	notes: readonly string[];
}

export function cardOf(atlas: Atlas, entity: Entity, words: Words): Card {
	const { pageText, previewText, siteText, signs } = words;
	const isRegion = entity.collection === 'regions';
	const isMetric = entity.collection === 'metrics';
	const found = isMetric ? nationalOf(atlas, entity, words) : topOf(atlas, entity, words);
	const { figure } = found;
	const told = figure && tellFigure(figure, found, atlas.asOf, words);
	const chart = isMetric ? metricChart(atlas, entity.id, words) : ownChart(entity, figure, words);
	const kind = [
		...(isRegion ? [pageText.collections.regions] : []),
		kindWords(atlas, entity, words),
		placeOf(atlas, entity),
	].filter(Boolean);
	const about = told ? undefined : aboutOf(atlas, entity, words);
	return {
		name: entity.name,
		kind: kind.join(signs.wideSpace),
		figure: told,
		about,
		chart,
		site: siteText.name,
		asOf: siteText.footer.updated + formatPeriod(atlas.asOf, words),
		alt:
			previewText.alt(entity.name, kind.join(signs.comma)) +
			(told ? figureWords(told, words) : aboutWords(about, words)) +
			(chart ? previewText.chart(chart.title) : ''),
	};
}

function figureWords({ label, value, marks, when, source }: CardFigure, words: Words): string {
	const { previewText, signs } = words;
	const printed = value.before + value.number + value.unit + (marks && signs.bracketed(marks));
	return previewText.figure(label, when, printed, source);
}

function aboutWords(
	about: CardAbout | undefined,
	{ chartText, previewText, signs }: Words,
): string {
	const { lines = [], sources = [] } = about ?? {};
	const source = sources.length > 0 ? [previewText.source(sources.join(chartText.semicolon))] : [];
	return [...lines, ...source]
		.map((line) => (line.endsWith(signs.fullStop) ? line : line + signs.fullStop))
		.join('');
}

/** What a page without a figure is: a definition, or what its head says with a source. */
function aboutOf(atlas: Atlas, entity: Entity, words: Words): CardAbout {
	const { pageText } = words;
	const said = saidOf(atlas, entity, words).slice(0, MOST_FACTS);
	if (said.length > 0) {
		const sources = said.map(({ source }) => sourceBrief(source, words));
		return { lines: said.map(({ line }) => line), sources: [...new Set(sources)] };
	}
	const zones = entity.collection === 'regions' ? zonesWithin(atlas, entity.id) : [];
	const { length } = zones.filter(({ data }) => data.level === 'national');
	if (length > 0) return { lines: [pageText.zonesIn(length)], sources: [] };
	const kind = pageText.collections[entity.collection];
	const figures = entity.observations.length;
	return { lines: [pageText.description(kind, entity.name, figures)], sources: [] };
}

const MOST_FACTS = 3;

interface Said {
	line: string;
	source: Figure['source'];
}

/** What a metric means; of every other page each fact, as its first source says it. Doubts travel. */
function saidOf(atlas: Atlas, { collection, id }: Entity, words: Words): Said[] {
	const { figureText, signs } = words;
	const toSaid = (text: string, sourceId: string): Said[] => {
		const source = atlas.sources.get(sourceId);
		const mark = figureText.marks['grade-c'];
		const unsaid = source?.data.grade === 'C' && !text.includes(mark);
		const doubt = unsaid ? signs.bracketed(mark) : '';
		return source ? [{ line: text + doubt, source }] : [];
	};
	if (collection === 'metrics') {
		const definition = atlas.metrics.get(id)?.data.definition;
		return definition ? toSaid(definition.text, definition.source) : [];
	}
	const entry = atlas.entries[collection].find((one) => one.id === id);
	const facts = entry ? factsOf(atlas, collection, entry.data as never, words) : [];
	return facts.flatMap((fact) => {
		const parts = partsSaid(fact);
		const end = parts.findIndex((part) => 'source' in part);
		const source = parts[end];
		const texts = parts.slice(0, end).flatMap((part) => {
			if ('list' in part) return part.list.map(({ text }) => text).join(signs.listComma);
			return 'text' in part ? part.text : [];
		});
		return source && 'source' in source && texts.length > 0
			? toSaid(fact.label + signs.colon + texts.join(signs.comma), source.source)
			: [];
	});
}

interface Found {
	figure: Figure | undefined;
	label: string;
	/** Why it stands there although others of its kind do not. */
	remark: string;
}

/** The first of the key figures; where there are none, the newest of earlier years. */
function topOf(atlas: Atlas, entity: Entity, { pageText, signs }: Words): Found {
	const region = entity.collection === 'regions' ? atlas.regions.get(entity.id) : undefined;
	const subject = region?.data.keySubject;
	const [top] = keyFigures(entity.observations, atlas.asOf, subject);
	const figure = top ?? newestFigure(entity.observations, subject);
	return {
		figure,
		label: [figure?.subject, figure?.label].filter(Boolean).join(signs.colon),
		remark: top ? '' : pageText.keyFigures.noneRecent,
	};
}

/** The country's, as the metric's page has it: one that bears marks only where there is no other. */
function nationalOf(atlas: Atlas, { id }: Entity, { metricText }: Words): Found {
	const { latest, newer } = latestNational(atlas, id);
	const { figure } = latest ?? newer ?? {};
	return {
		figure,
		label: figure?.subject ?? countryOf(atlas)?.entity.name ?? '',
		remark: latest ? '' : metricText.onlyMarked,
	};
}

function tellFigure(
	figure: Figure,
	{ label, remark }: Found,
	asOf: string,
	words: Words,
): CardFigure {
	const { pageText, signs } = words;
	const scope = scopeText(figure, words);
	const age = isOld(figure, asOf) ? pageText.keyFigures.age(yearsOld(figure, asOf)) : '';
	return {
		label,
		value: splitUnit(figure.display),
		marks: marksText(figure, words),
		when: [
			remark + formatPeriod(figure.record.period, words) + age,
			...(scope === undefined ? [] : [pageText.scopeIs(scope)]),
		].join(signs.comma),
		source: sourceBrief(figure.source, words),
	};
}

/** A zone lies in a province and mostly in a city, a city in a province. */
function placeOf(atlas: Atlas, { collection, id }: Entity): string {
	const nameOf = (region: string | undefined) => {
		const data = region === undefined ? undefined : atlas.regions.get(region)?.data;
		return data && data.level !== 'country' ? data.name : '';
	};
	const zone = collection === 'zones' ? atlas.zones.get(id)?.data : undefined;
	if (zone) {
		const province = nameOf(zone.region);
		return province + (zone.city && zone.city !== province ? zone.city : '');
	}
	return collection === 'regions' ? nameOf(atlas.regions.get(id)?.data.parent) : '';
}

/** The chart of the page's first figure; where that one makes none, the page's first chart. */
function ownChart(
	{ observations }: Entity,
	first: Figure | undefined,
	words: Words,
): CardChart | undefined {
	const charted = chartedMetrics(observations);
	const metric = charted.find(({ id }) => id === first?.metric?.id) ?? charted[0];
	return (
		metric &&
		chartOf(
			observations.filter((figure) => figure.metric === metric),
			undefined,
			words,
		)
	);
}

/** The country's line or that of another page; where there is none, zones in order. */
function metricChart(atlas: Atlas, id: string, words: Words): CardChart | undefined {
	const [page] = chartedPages(atlas, id);
	return page
		? chartOf(
				page.observations.filter(({ metric }) => metric?.id === id),
				page,
				words,
			)
		: barsOf(atlas, id, words);
}

/** More bars than this would be too small to read. */
const MOST_BARS = 6;

function barsOf(atlas: Atlas, id: string, words: Words): CardChart | undefined {
	const { chartText: text, previewText } = words;
	const table = barredRanking(atlas, id);
	if (!table) return undefined;
	const all = rankingBars(atlas, table, atlas.metrics.get(id)?.data.name ?? '', words);
	const shown = { ...table, rows: table.rows.slice(0, MOST_BARS) };
	const { title, bars, notes } = rankingBars(atlas, shown, '', words);
	const sources = new Set(shown.rows.map(({ figure }) => sourceBrief(figure.source, words)));
	const left = table.rows.length - bars.length;
	return {
		title: all.title,
		panel: panelOfRows(barsPicture({ title, bars }, words)),
		keys: [],
		notes: [
			...(left > 0 ? [previewText.first(bars.length, left)] : []),
			all.says,
			...notes,
			text.sources + [...sources].join(text.semicolon),
		],
	};
}

/** @param page whose figures they are, where the picture is another's. */
function chartOf(
	figures: readonly Figure[],
	page: Entity | undefined,
	words: Words,
): CardChart | undefined {
	const { chartText: text } = words;
	const table = tabulate(figures).find(({ chartable }) => chartable);
	if (!table) return undefined;
	const kind = chartKind(kindFor(table));
	const content = tableOf(table, words);
	const drawing = kind.read(content);
	const drawn = table.series.filter((series) => series.drawn);
	const subjects = new Set(drawn.map(({ first }) => first.subject));
	const [subject] = subjects;
	const whose = (subjects.size === 1 ? subject : undefined) ?? page?.name;
	const name = table.unit ? text.unitOf(table.label, table.unit.text) : table.label;
	const rows = drawn.flatMap(drawnRows);
	const scopes = new Set(rows.flatMap(({ figure }) => scopeText(figure, words) ?? []));
	const sources = new Set(rows.map(({ figure }) => sourceBrief(figure.source, words)));
	return {
		title: whose === undefined ? name : text.named(whose, name),
		panel: panelOf(drawing),
		keys: drawing.lines.length > 1 ? drawing.lines.map((line) => line.name) : [],
		notes: [
			...kind.notes(content, text),
			...(scopes.size > 0 ? [text.scopes([...scopes].join(text.separator))] : []),
			text.sources + [...sources].join(text.semicolon),
		],
	};
}
