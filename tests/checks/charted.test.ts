/**
 * What the check finds enough for a chart, page by page of the frozen content, beside what the pages
 * draw: where it finds too little, nothing is drawn.
 */
import { expect, test } from 'vitest';
import { comparablesOf, promisesOf, yearsInLine, zonesOf } from '../../src/checks/charted.ts';
import { readCorpus } from '../../src/checks/read-corpus.ts';
import type { Entity } from '../../src/data/build-atlas.ts';
import { multiplesOf, zonesNamed } from '../../src/data/multiples.ts';
import { barredRanking } from '../../src/data/ranking.ts';
import { beside, readingOf } from '../../src/data/readings.ts';
import { stripOf } from '../../src/data/strips.ts';
import { sparkOf } from '../../src/data/trends.ts';
import { isSettled, verdictOf } from '../../src/data/verdict.ts';
import { CHART_NEEDS } from '../../src/kinds/chart-needs.ts';
import { readContent } from '../../src/kinds/content.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { frozenAtlas } from '../fixture-site.ts';

const atlas = readAtlas(frozenAtlas);
const { corpus } = readCorpus(readContent(frozenAtlas));
const metrics = [...atlas.metrics.values()];
const pagesOf = (...collections: Entity['collection'][]) =>
	[...atlas.entities.values()].filter(({ collection }) => collections.includes(collection));

function fileOf({ ref }: Entity) {
	const file = corpus.ids.get(ref);
	if (!file) throw new Error(`There is no ${ref}.`);
	return file;
}

/** Everything asked of pages and metrics, as drawn and as found. */
function compare(
	pages: readonly Entity[],
	isDrawn: (page: Entity, metric: string) => boolean,
	isFound: (page: Entity, metric: string) => boolean,
) {
	const asked = pages.flatMap((page) => metrics.map(({ id }) => ({ page, id })));
	const name = ({ page, id }: (typeof asked)[number]) => `${page.ref} ${id}`;
	return {
		drawn: asked.filter(({ page, id }) => isDrawn(page, id)).map(name),
		found: asked.filter(({ page, id }) => isFound(page, id)).map(name),
	};
}

test('bars are drawn of the metrics that the check finds, each in the years it finds', () => {
	const found = metrics
		.filter(({ data }) => data.nature !== 'rank')
		.flatMap(({ id }) =>
			comparablesOf(id, corpus)
				.filter(({ zones }) => zones.size >= CHART_NEEDS.bars)
				.map(({ year }) => `${id} ${year}`),
		);
	const years = [...new Set(atlas.figures.map(({ record }) => record.period))];
	const drawn = metrics.flatMap(({ id }) =>
		years.filter((year) => barredRanking(atlas, id, year)).map((year) => `${id} ${year}`),
	);
	expect(drawn.length).toBeGreaterThan(1);
	expect([...new Set(found)].toSorted()).toEqual(drawn.toSorted());
});

test('a zone stands among its peers where the check finds ten', () => {
	const { drawn, found } = compare(
		pagesOf('zones'),
		(zone, id) => stripOf(atlas, zone, id) !== undefined,
		(zone, id) =>
			comparablesOf(id, corpus).some(
				({ zones }) => zones.size >= CHART_NEEDS.dots && zones.has(zone.id),
			),
	);
	expect(drawn.length).toBeGreaterThan(10);
	expect(found).toEqual(drawn);
});

test('a small line is drawn where the check finds four years', () => {
	const { drawn, found } = compare(
		pagesOf('zones', 'alliances', 'networks', 'regions'),
		(page, id) => sparkOf(page, id) !== undefined,
		(page, id) => yearsInLine(fileOf(page), id, corpus, { whole: false }) >= CHART_NEEDS.points,
	);
	expect(drawn.length).toBeGreaterThan(0);
	expect(found).toEqual(drawn);
});

test('zones stand side by side where the check finds two with two years', () => {
	const { drawn, found } = compare(
		pagesOf('alliances', 'networks', 'regions'),
		(page, id) => multiplesOf(zonesNamed(atlas, [page.ref]).zones, id) !== undefined,
		(page, id) =>
			zonesOf([page.ref], corpus).filter(
				(zone) => yearsInLine(zone, id, corpus, { whole: true }) >= CHART_NEEDS.years,
			).length >= CHART_NEEDS.lines,
	);
	expect(drawn.length).toBeGreaterThan(1);
	expect(found).toEqual(drawn);
});

test('a page stands for the same zones in the check and in the chart', () => {
	for (const page of pagesOf('zones', 'alliances', 'networks', 'regions')) {
		const drawn = zonesNamed(atlas, [page.ref]).zones.map(({ id }) => id);
		const found = zonesOf([page.ref], corpus).map(({ id }) => id);
		expect(found.toSorted(), page.ref).toEqual(drawn.toSorted());
	}
});

test('no pledge is drawn where the check finds none that was answered', () => {
	const pages = pagesOf('zones', 'alliances', 'networks', 'regions', 'mechanisms', 'policies');
	const drawn = pages.filter(({ targets }) =>
		targets.some((pledge) => {
			const verdict = verdictOf(atlas, pledge, wordsOf());
			const reading = verdict.outcome && readingOf(atlas, verdict.outcome, verdict.show);
			return reading && isSettled(verdict) && beside(pledge, reading);
		}),
	);
	const found = pages.filter((page) =>
		promisesOf(fileOf(page), corpus).some(({ answered }) => answered),
	);
	expect(drawn.length).toBeGreaterThan(2);
	expect(drawn.filter((page) => !found.includes(page))).toEqual([]);
	// Of most pages nothing is found, so that the check has a word to say.
	expect(found.length).toBeLessThan(drawn.length * 2);
});
