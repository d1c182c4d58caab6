import { compareText } from '../../quantities/order.ts';
import { componentOf } from '../../kinds/author-components.ts';
import { CHART_NEEDS } from '../../kinds/chart-needs.ts';
import { attributesOf } from '../../kinds/prose.ts';
import { comparablesOf, promisesOf, yearsInLine, zonesOf } from '../charted.ts';
import { type Corpus, idsIn, mayHold } from '../corpus.ts';
import { pointOf } from '../prose.ts';
import { currentObservationsOf, textAt } from '../records.ts';
import type { ProseRule } from './rule.ts';

/** A chart as it is written in prose. */
interface Chart {
	/** Whose figures: those it names, else its own page. */
	pages: readonly string[];
	/** Empty where it names none. */
	metric: string;
	attributes: ReadonlyMap<string, string>;
}

interface Lack {
	message: string;
	hint: string;
}

type Judge = (chart: Chart, corpus: Corpus) => Lack[];

/** By component, what a chart lacks that draws nothing. */
const JUDGES: Readonly<Record<string, Judge>> = {
	MetricChart: lacksFigures,
	CompareChart: lacksFigures,
	RankingBars: lacksRanked,
	SmallMultiples: lacksLines,
	PeerStrip: lacksPeers,
	Sparkline: lacksYears,
	PledgeOutcomes: lacksOutcomes,
	ProvinceTiles: lacksTiles,
};

export const emptyChart: ProseRule = {
	id: 'empty-chart',
	about:
		'图要有可画的：写的页面、指标、年份里没有数字，或者可比的高新区、年份、到期的承诺不够，会提示留意，并列出可以改写成什么。只是提醒，别处撤回一个数字不会让这一页通不过。',
	scope: 'prose',
	severity: 'warning',
	check: ({ file, elements, findingAt }, corpus) =>
		elements.flatMap((element) => {
			const name = element.name ?? '';
			if (!componentOf(name)?.chart) return [];
			const attributes = attributesOf(element);
			const metric = attributes.get('metric') ?? '';
			const pages = (attributes.get('of') ?? `${file.collection}/${file.id}`).split(' ');
			// An unknown page or metric, or none where one is asked for, has its own message.
			if (pages.some((page) => !corpus.ids.has(page))) return [];
			if (metric === '' && componentOf(name)?.attributes['metric']?.required) return [];
			if (metric !== '' && !corpus.ids.has(`metrics/${metric}`)) return [];
			return (JUDGES[name]?.({ pages, metric, attributes }, corpus) ?? []).map(
				({ message, hint }) => findingAt(pointOf(element), message, hint),
			);
		}),
};

function lacksFigures({ pages, metric }: Chart, corpus: Corpus): Lack[] {
	return pages
		.filter((page) => !hasFigures(page, metric, corpus))
		.map((page) => ({
			message: `${page} 没有指标 ${metric} 的数字，这里什么也不会显示。`,
			hint: '先在那一页的 observations 里加上数字，或删掉这张图。',
		}));
}

/** What could not be understood may hold what seems missing: it is no second fault. */
function hasFigures(page: string, metric: string, corpus: Corpus): boolean {
	const file = corpus.ids.get(page);
	if (!file) return false;
	if (mayHold(corpus.doubts(file), 'observations')) return true;
	return currentObservationsOf(file).some(
		({ metric: own }) => own !== undefined && (own === metric || !corpus.ids.has(`metrics/${own}`)),
	);
}

function lacksRanked({ metric, attributes }: Chart, corpus: Corpus): Lack[] {
	if (!corpus.readWhole) return [];
	const page = corpus.ids.get(`metrics/${metric}`);
	if (page && (textAt(page, 'nature') === 'rank' || textAt(page, 'direction') === 'none')) {
		return [
			{
				message: `指标 ${metric} 是名次或不分高低，不画条形图。`,
				hint: rankedInstead(corpus),
			},
		];
	}
	const years = rankedYears(metric, corpus);
	const year = attributes.get('year');
	if (year === undefined ? years.length > 0 : years.includes(year)) return [];
	const when = year === undefined ? '没有哪一年有' : `${year} 年没有`;
	return [
		{
			message: `指标 ${metric} ${when} ${CHART_NEEDS.bars} 个以上可以相比的国家高新区，这里不画条形图。`,
			hint:
				years.length > 0
					? `year 可写 ${years.join('、')}；不写就取可比的最多的一年。`
					: rankedInstead(corpus),
		},
	];
}

const rankedYears = (metric: string, corpus: Corpus) =>
	yearsWith(CHART_NEEDS.bars, metric, corpus).map(({ year }) => year);

/** Newest first. */
const yearsWith = (fewest: number, metric: string, corpus: Corpus) => [
	...new Map(
		comparablesOf(metric, corpus)
			.filter(({ zones }) => zones.size >= fewest)
			.sort((a, b) => compareText(b.year, a.year))
			.map((group) => [group.year, group] as const),
	).values(),
];

function rankedInstead(corpus: Corpus): string {
	return instead(corpus, (metric) => {
		const page = corpus.ids.get(`metrics/${metric}`);
		const isRank = page && textAt(page, 'nature') === 'rank';
		return !isRank && rankedYears(metric, corpus).length > 0;
	});
}

/** As many as a line of the report holds. */
const MOST = 5;

function instead(corpus: Corpus, suits: (metric: string) => boolean): string {
	const some: string[] = [];
	for (const metric of idsIn(corpus, 'metrics')) {
		if (some.length < MOST && suits(metric)) some.push(metric);
	}
	return some.length > 0
		? `metric 可写 ${some.join('、')}；或删掉它。`
		: '没有够画的指标，删掉它。';
}

function lacksLines({ pages, metric }: Chart, corpus: Corpus): Lack[] {
	if (!corpus.readWhole) return [];
	const zones = zonesOf(pages, corpus);
	const drawn = (one: string) =>
		zones.filter((zone) => yearsInLine(zone, one, corpus, { whole: true }) >= CHART_NEEDS.years);
	const { length } = drawn(metric);
	if (length >= CHART_NEEDS.lines) return [];
	return [
		{
			message: `${pages.join('、')} 的 ${zones.length} 个高新区里，指标 ${metric} 有两年以上可以相连的只有 ${length} 个，这里不画走势。`,
			hint: instead(corpus, (one) => drawn(one).length >= CHART_NEEDS.lines),
		},
	];
}

function lacksPeers({ pages, metric, attributes }: Chart, corpus: Corpus): Lack[] {
	if (!corpus.readWhole) return [];
	const [page = ''] = pages;
	const zone = corpus.ids.get(page);
	if (pages.length > 1 || !zone || zone.collection !== 'zones') {
		return [
			{
				message: `${pages.join(' ')} 不是一个高新区。`,
				hint: 'of 写一个高新区，如 zones/shenyang。',
			},
		];
	}
	const yearsOf = (one: string) =>
		comparablesOf(one, corpus)
			.filter(({ zones }) => zones.size >= CHART_NEEDS.dots && zones.has(zone.id))
			.map(({ year }) => year)
			.sort()
			.reverse();
	const years = [...new Set(yearsOf(metric))];
	const year = attributes.get('year');
	if (year === undefined ? years.length > 0 : years.includes(year)) return [];
	return [
		{
			message: `${page} 的指标 ${metric} ${year === undefined ? '没有哪一年' : `${year} 年不`}能与别的 ${CHART_NEEDS.dots - 1} 个以上高新区相比，这里不画位置。`,
			hint:
				years.length > 0
					? `year 可写 ${years.join('、')}；不写就取最近的一年。`
					: instead(corpus, (one) => yearsOf(one).length > 0),
		},
	];
}

function lacksYears({ pages, metric }: Chart, corpus: Corpus): Lack[] {
	const [page = ''] = pages;
	const file = corpus.ids.get(page);
	if (!file || mayHold(corpus.doubts(file), 'observations')) return [];
	const yearsOf = (one: string) => yearsInLine(file, one, corpus, { whole: false });
	if (yearsOf(metric) >= CHART_NEEDS.points) return [];
	return [
		{
			message: `${page} 的指标 ${metric} 可以相连的最多 ${yearsOf(metric)} 年，不到 ${CHART_NEEDS.points} 年，这里没有走势。`,
			hint: `改用 <Figure metric="${metric}" period="…" /> 说出各年的数；${instead(corpus, (one) => yearsOf(one) >= CHART_NEEDS.points)}`,
		},
	];
}

function lacksOutcomes({ pages, metric, attributes }: Chart, corpus: Corpus): Lack[] {
	if (!corpus.readWhole) return [];
	const label = attributes.get('label');
	const all = pages.flatMap((page) => {
		const file = corpus.ids.get(page);
		return file ? promisesOf(file, corpus) : [];
	});
	const asked = all.filter(
		({ record }) =>
			(metric === '' || record['metric'] === metric) &&
			(label === undefined || record['label'] === label),
	);
	if (asked.some(({ answered }) => answered)) return [];
	const others = all
		.filter(({ answered }) => answered)
		.map(({ record }) => `label="${record['label']}"`);
	return [
		{
			message: `${pages.join('、')} 的 targets 里${asked.length > 0 ? '，这里要画的都没有到期、不是数值或没有那一时期的数' : '没有这样的承诺'}，这里什么也不会显示。`,
			hint:
				others.length > 0
					? `可写 ${[...new Set(others)].slice(0, MOST).join('、')}；或删掉它。`
					: '先在 targets 和 observations 里写上承诺和结果，或删掉它。',
		},
	];
}

function lacksTiles({ attributes }: Chart, corpus: Corpus): Lack[] {
	const { site } = corpus;
	if (!site || mayHold(corpus.doubts(site), 'tiles')) return [];
	const tiles = site.data['tiles'];
	if (!Array.isArray(tiles) || tiles.length === 0) {
		return [
			{
				message: 'content/site.yaml 里没有 tiles，这里没有方格图可画。',
				hint: '先在 site.yaml 里写上 tiles，或删掉 <ProvinceTiles />。',
			},
		];
	}
	const evaluation = textAt(site, 'evaluation');
	const isListed = corpus
		.filesOf('rankings')
		.some((list) => textAt(list, 'metric') === evaluation && textAt(list, 'length'));
	if (attributes.get('show') !== 'named' || (evaluation !== undefined && isListed)) return [];
	return [
		{
			message: '没有写了 length 的综合评价名单，show="named" 画不出来。',
			hint: '写成 show="zones" 或 show="recent"。',
		},
	];
}
