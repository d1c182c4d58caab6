/**
 * Content about nothing, to measure a build by: zones with long profiles, thirty figures and a chart
 * each, which pass the content check. The same to the byte for the same number and seed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMON, readGb2312 } from '../../src/search/gb2312.ts';
import { random } from '../same-numbers.ts';

export interface NeutralFigure {
	/** The id of its metric, where it has one. */
	metric?: string;
	label: string;
	period: string;
	value: string;
	unit: string;
	/** In percent, with one decimal. */
	growth?: string;
	source: string;
}

/** A piece of a sentence, or a figure in it. */
export type Told = string | NeutralFigure;

export interface NeutralSentence {
	parts: Told[];
	source: string;
}

export interface NeutralZone {
	id: string;
	name: string;
	figures: NeutralFigure[];
	/** The first stands before any heading. */
	sections: { heading: string; paragraphs: NeutralSentence[][] }[];
}

export interface NeutralSource {
	id: string;
	title: string;
	publisher: string;
	published: string;
}

export interface NeutralAtlas {
	sources: NeutralSource[];
	zones: NeutralZone[];
}

/** What is counted of every zone, year by year; the first is drawn. */
export const SERIES = [
	{ metric: 'revenue', label: '营业收入', unit: '亿元', decimals: 1 },
	{ metric: 'output', label: '工业总产值', unit: '亿元', decimals: 1 },
	{ metric: 'enterprises', label: '高新技术企业数', unit: '家', decimals: 0 },
] as const;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const FIGURES = 30;
const SECTIONS = 4;
const PARAGRAPHS = 4;
const SENTENCES = 5;
/** Pages that one newspaper reports of; the yearbooks, one a year, report of all. */
const PAGES_A_PAPER = 10;
const UNITS = ['亿元', '万元', '家', '人', '平方公里'];
const WORDS = 6000;
const ODD_GROWTH = 0.05;

const PROVINCES =
	'beijing 北京市 tianjin 天津市 hebei 河北省 shanxi 山西省 liaoning 辽宁省 jilin 吉林省 heilongjiang 黑龙江省 shanghai 上海市 jiangsu 江苏省 zhejiang 浙江省 anhui 安徽省 fujian 福建省 jiangxi 江西省 shandong 山东省 henan 河南省 hubei 湖北省 hunan 湖南省 guangdong 广东省 hainan 海南省 chongqing 重庆市 sichuan 四川省 guizhou 贵州省 yunnan 云南省 shaanxi 陕西省 gansu 甘肃省 qinghai 青海省';

/** Numerals and measure words would make figures of words; the rest may be any name. */
const NOT_IN_WORDS = new Set(
	'一二三四五六七八九十百千万亿两几多数半零双第年月日时分秒元角家户人名个件项台套座米里亩顷吨克升倍成番位届期度岁周天次场条处所单只支约近超逾余达足左右上下以内至少不低高级省市区县镇村州旗国园的是在和与从到自向于把被为对了着过之其这那此有无没未将曾已正据称说见报'.split(
		'',
	),
);

/** Make up an atlas of so many zones. */
export function makeNeutralAtlas(count: number, seed = 1): NeutralAtlas {
	const next = random(seed + 20_261_126);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const characters = readGb2312(COMMON).filter((character) => !NOT_IN_WORDS.has(character));
	const run = (least: number, most: number) =>
		Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () =>
			pick(characters),
		).join('');
	const words = Array.from({ length: WORDS }, () => run(2, 3));
	// As in any language, a few words are half of a text.
	const word = () => words[Math.floor(WORDS * next() ** 3)] ?? '';
	const clause = () => Array.from({ length: 3 + Math.floor(next() * 5) }, word).join('');

	const taken = new Set<string>();
	const fresh = (make: () => string): string => {
		for (;;) {
			const made = make();
			if (taken.has(made)) continue;
			taken.add(made);
			return made;
		}
	};
	const yearbooks = YEARS.map((year) => ({
		id: `yearbook-${year}`,
		title: `${year}年年鉴`,
		publisher: '年鉴编辑部',
		published: `${year + 1}-10-01`,
	}));
	const papers = Array.from({ length: Math.ceil(count / PAGES_A_PAPER) }, (_, at) => ({
		id: `paper-${at + 1}`,
		title: fresh(() => `${clause()}，${clause()}`),
		publisher: `${word()}日报`,
		published: `2025-${String(1 + (at % 12)).padStart(2, '0')}-15`,
	}));

	function makeFigures(paper: string): NeutralFigure[] {
		const counted = SERIES.flatMap(({ metric, label, unit, decimals }, at) => {
			let value = 60 + next() * 400;
			return YEARS.map((year, index): NeutralFigure => {
				const before = Number(value.toFixed(decimals));
				if (index > 0) value *= 0.96 + next() * 0.2;
				const printed = value.toFixed(decimals);
				// Some state what does not follow from the two figures, as papers do.
				const odd = next() < ODD_GROWTH ? 3 : 0;
				const growth = ((Number(printed) / before - 1) * 100 + odd).toFixed(1);
				return {
					metric,
					label,
					period: String(year),
					value: printed,
					unit,
					...(at < 2 && index > 0 ? { growth } : {}),
					source: at === 1 ? `yearbook-${year}` : paper,
				};
			});
		});
		const others = Array.from({ length: FIGURES - counted.length }, (): NeutralFigure => {
			const unit = pick(UNITS);
			const whole = unit === '家' || unit === '人';
			return {
				label: fresh(() => `${word()}${word()}${run(2, 2)}`),
				period: String(pick(YEARS)),
				value: (10 + next() * 900).toFixed(whole ? 0 : 1),
				unit,
				source: paper,
			};
		});
		return [...counted, ...others];
	}

	function makeZone(at: number): NeutralZone {
		const name = fresh(() => `${run(2, 3)}高新区`);
		const paper = papers[Math.floor(at / PAGES_A_PAPER)]?.id ?? '';
		const figures = makeFigures(paper);
		const [, province = ''] = provinceOf(at);
		const sentence = (): NeutralSentence => {
			const told = next() < 0.15 ? pick(figures) : undefined;
			const lead = told ? [`${clause()}，${told.period}年${told.label}`, told] : [];
			return {
				parts: [...lead, ...(told ? ['，'] : []), fresh(() => `${clause()}，${clause()}`)],
				source: told?.source ?? paper,
			};
		};
		const sections = Array.from({ length: SECTIONS }, () => ({
			heading: fresh(() => `${word()}${word()}`),
			paragraphs: Array.from({ length: PARAGRAPHS }, () =>
				Array.from({ length: SENTENCES }, sentence),
			),
		}));
		sections[0]?.paragraphs[0]?.unshift({
			parts: [`${name}在${province}，${clause()}，${clause()}`],
			source: paper,
		});
		return { id: `n${at + 1}`, name, figures, sections };
	}

	return {
		sources: [...yearbooks, ...papers],
		zones: Array.from({ length: count }, (_, at) => makeZone(at)),
	};
}

function provinceOf(at: number): string[] {
	const list = PROVINCES.split(' ');
	const place = (at * 2) % list.length;
	return list.slice(place, place + 2);
}

/** Write such an atlas as `content/` of a folder. */
export function writeNeutralContent(folder: string, { sources, zones }: NeutralAtlas): void {
	const write = (path: string, lines: readonly string[]) => {
		const file = join(folder, 'content', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${lines.join('\n')}\n`);
	};
	write('site.yaml', ['asOf: 2026-01-31']);
	write('vocabulary/qualifiers.yaml', ['qualifiers:', '  - { word: 约, bound: about }']);
	write('vocabulary/units.yaml', [
		'units:',
		'  - { unit: 元, currency: true }',
		'  - { unit: 家, whole: true }',
		'  - { unit: 人, whole: true }',
		'  - { unit: 平方公里 }',
		'  - { unit: "%", dimension: 百分比, multiplier: false }',
	]);
	SERIES.forEach(({ metric, label, unit }, at) =>
		write(`metrics/${metric}.yaml`, [
			`name: ${label}`,
			`units: [${unit}]`,
			`nature: ${unit === '家' ? 'stock' : 'flow'}`,
			'growthBasis: nominal',
			'direction: higher',
			`prominence: ${(at + 1) * 10}`,
			`core: ${(at + 1) * 10}`,
			'family: scale',
			`note: 一年的${label}。`,
		]),
	);
	write('regions/china.mdx', ['---', 'name: 中国', 'level: country', '---', '', '全国。']);
	const used = Math.min(zones.length, PROVINCES.split(' ').length / 2);
	for (let at = 0; at < used; at++) {
		const [id = '', name = ''] = provinceOf(at);
		const fields = [`name: ${name}`, 'level: province', 'parent: china'];
		write(`regions/${id}.mdx`, ['---', ...fields, '---', '', `${name}有国家高新区。`]);
	}
	for (const { id, ...source } of sources) {
		const kind = id.startsWith('yearbook') ? 'yearbook' : 'newspaper';
		write(`sources/${id}.yaml`, [
			...Object.entries({ ...source, kind, read: 'original', grade: 'A' }).map(
				([name, value]) => `${name}: ${value}`,
			),
		]);
	}
	zones.forEach((zone, at) => write(`zones/${zone.id}.mdx`, linesOfZone(zone, at)));
}

function linesOfZone({ name, figures, sections }: NeutralZone, at: number): string[] {
	return [
		'---',
		`name: ${name}`,
		'level: national',
		`region: ${provinceOf(at)[0]}`,
		'observations:',
		...figures.map((figure) => `  - ${recordOf(figure)}`),
		'---',
		...sections.flatMap(({ heading, paragraphs }, place) => [
			'',
			...(place > 0 ? [`### ${heading}`, ''] : []),
			paragraphs.map((sentences) => sentences.map(proseOf).join('')).join('\n\n'),
			...(place === 1 ? ['', `<MetricChart metric="${SERIES[0].metric}" />`] : []),
		]),
	];
}

function recordOf({ metric, label, period, value, unit, growth, source }: NeutralFigure): string {
	const fields = [
		metric ? `metric: ${metric}` : `label: ${label}`,
		`period: ${period}`,
		`value: ${value}`,
		`unit: ${unit}`,
		...(growth ? [`growth: ${growth}`] : []),
		`source: ${source}`,
	];
	return `{ ${fields.join(', ')} }`;
}

function proseOf({ parts, source }: NeutralSentence): string {
	const said = parts.map((part) => {
		if (typeof part === 'string') return part;
		const { metric, label, period } = part;
		return `<Figure ${metric ? `metric="${metric}"` : `label="${label}"`} period="${period}" />`;
	});
	return `${said.join('')}[@${source}]。`;
}
