/**
 * What a reader's words ask for: the one place where queries are rewritten.
 *
 * Nothing here knows a particular question. It takes out the words questions are made of, recognises
 * names, years, kinds of pages and superlatives, and leaves the rest as text to be found.
 */
import { printedForms } from './amounts.ts';
import type { AskedKind } from './kinds.ts';
import type { NameRow } from './name-list.ts';
import type { Names } from './names.ts';
import { normalise } from './normalise.ts';
import { asDate } from './numerals.ts';
import { withoutOperators } from './operators.ts';
import { type Passage, readPassage } from './passage.ts';
import { inOurWords } from './synonyms.ts';
import { cut } from './tokens.ts';

export interface Query {
	/** Folded, in Simplified characters and our words, without the signs around it. */
	text: string;
	/** The same in the words that were typed: 支援 where `text` has 支持. */
	own: string;
	/** As it was typed, folded, with the signs around it: /data/. */
	typed: string;
	/** The same with what people say put as pages say it: 人工智能 where `text` has ai. */
	other: string;
	/** Its parts between spaces, each in every form it may be printed; a page must have all. */
	parts: string[][];
	/** The text without the words that make it a question: 新质生产力 of 新质生产力是什么？ */
	core: string;
	question?: Question;
	/** Where it is a pasted sentence rather than words or a question. */
	passage?: Passage;
	/** Whether it holds signs by which other searches are told what to do. */
	hadSigns: boolean;
}

export interface Question {
	/** Entries that are named, groups of those that share the name. Metrics stand apart. */
	entities: NameRow[][];
	metric?: NameRow;
	/** What the parks that are asked for make: 集成电路 of 哪些高新区做集成电路. */
	trade?: NameRow;
	years: string[];
	/** The collection whose kind of page is named: 联盟 → alliances. */
	collection?: string;
	/** The words that named it: 国家高新区 asks for fewer zones than 园区. */
	kind?: string;
	/** 哪些, 名单. */
	asksList: boolean;
	/** 排名, 名次, 前50名: asks who is first, by whatever measure. */
	ranks: boolean;
	/** 哪个省, 最多的城市: asks for places by what is in them. */
	perPlace: boolean;
	/** 对比, 区别: asks for two or more side by side. */
	compares: boolean;
	/** 最早 first, 最新 last, by date; 最高 top, 最低 bottom, by figure. */
	extreme?: 'first' | 'last' | 'top' | 'bottom';
	/** 成立时间, 何时获批. */
	asksDate: boolean;
	/** What is left, as text: the label of a figure, or words to be found. */
	rest: string[];
	/** Every telling part as it was typed, for a search by parts. */
	words: string[];
}

export interface Dictionary {
	names: Names;
	/** Traditional to Simplified characters. */
	variants: ReadonlyMap<string, string>;
	/** Taiwan's words to ours. */
	phrases: readonly (readonly [string, string])[];
	/** Words printed before a figure. */
	qualifiers: readonly string[];
}

/** Longer than any sentence somebody looks for; what is cut off would only slow the search down. */
const LONGEST = 200;
const LONGEST_PASSAGE = 600;

export function readQuery(typed: string, dictionary: Dictionary): Query {
	const { text: said, hadSigns } = withoutOperators(typed);
	const own = asDate(trimSigns(normalise(said.slice(0, LONGEST), dictionary.variants)));
	// The list holds only words that no page has, so what is replaced could not be found as it is.
	const worded = replacePhrases(own, dictionary.phrases);
	const parts = own
		.split(/\s+/u)
		.map(trimSigns)
		.filter((part) => cut(part).length > 0)
		.map((part) => [
			...new Set(
				[replacePhrases(part, dictionary.phrases), part, inOurWords(part)].flatMap(printedForms),
			),
		]);
	const question = readQuestion(worded, dictionary.names);
	const passage = readPassage(said.slice(0, LONGEST_PASSAGE), dictionary.variants);
	const core = trimSigns(
		dropQualifier(worded.replace(OPENINGS, '').replace(CLOSINGS, ''), dictionary.qualifiers),
	);
	return {
		text: worded,
		own,
		typed: normalise(said.slice(0, LONGEST), dictionary.variants).trim(),
		other: inOurWords(worded),
		parts,
		core,
		...(question ? { question } : {}),
		...(passage ? { passage } : {}),
		hadSigns,
	};
}

function trimSigns(text: string): string {
	return text.replace(/^[^\p{L}\p{N}%+&#〔（(]+|[^\p{L}\p{N}%‰+&#〕）)°]+$/gu, '');
}

/** 约3万亿 is printed as 近3万亿 or 3.0万亿元 elsewhere. */
function dropQualifier(text: string, qualifiers: readonly string[]): string {
	const word = qualifiers.find((one) => text.startsWith(one) && /\d/.test(text[one.length] ?? ''));
	return text.slice(word?.length ?? 0);
}

function replacePhrases(text: string, phrases: Dictionary['phrases']): string {
	return phrases.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

const LIST =
	/都?(?:有|包括|包含|覆盖)?(?:哪些|哪几[个家]?|什么样的?)|(?:全部|所有|完整)?(?:名单|名录|列表|一览表?|清单)|(?:一共|总共|共)?有?(?:多少|几)[个家]?/u;
const FIRST = /(?:时间|日期)?最[早先老](?:的)?(?:一[个家])?|第一[个家]|首[个家批]/u;
const LAST = /(?:时间|日期)?最(?:新|晚|近|后|年轻)(?:的)?(?:一[个家])?/u;
const COUNT = '[\\d一二三四五六七八九十百]+';
const TOP = new RegExp(
	`最[高大多强好快](?:的)?(?:是)?|排名?第[一几][名位]?|第[一几][名位]|前${COUNT}[名强位家]?|${COUNT}强|第一$|排名|排行|名次`,
	'u',
);
const RANK = /^(?:排名|排行|名次|排?第几[名位]?)$/u;
const RANKS = new RegExp(
	`最[强好]的?(?=国家|高新|园区|$)|排名|排行|名次|排?第[一几][名位]|排第[一几]|前${COUNT}[名强位]|${COUNT}强`,
	'u',
);
const PER_PLACE = /(?:哪个?|的)(?:省份?|省市|省区市|地区|城市|市)/u;
const COMPARES = /对比|比较|区别|差别|差异|相比|不同|\bvs\b\.?/u;
const BOTTOM = /最[低小少差慢](?:的)?/u;
const DATE =
	/(?:成立|组建|设立|建立|创建|创办|获批|批准|批复|升级|升格|发布|印发)(?:的)?(?:时间|日期|年份|年月)?|(?:什么时候|何时|哪一?年|哪一?天|几时|多久)|(?:时间|日期|年份)/u;
const FILLERS =
	/请问|我想(?:知道|问|看|查)|告诉我|帮我(?:查|找)?|查一?下|查询|介绍一?下|一下|有没有|是不是|是什么(?:意思)?|什么是|什么意思|什么|多少(?:钱|[家个亿万])?|怎么样|怎样|如何|为什么|在哪里?|哪里|哪[个家些]|谁是|是谁|是否|以及|情况|关于|属于|数据|分别|其中|参加了?|加入了?|对比|比较|区别|[的了吗呢吧啊是在和与及、,;]/gu;
/** What such figures are called, however they were asked for. */
const A_RANK = '排名';
/** How a question says that something is what parks make. */
const AS_TRADE =
	/以|作?为主?|(?:主导|主要|支柱|特色|优势|重点)?产业|发展|生产|主打|主攻|集群|[做搞]/gu;
const OPENINGS =
	/^(?:请问|我想(?:知道|问|看|查)|告诉我|帮我(?:查|找)?|查一?下|查询|介绍一?下|什么是|什么叫做?|谁是|关于|哪里有|为什么|如何|怎样|怎么)+/u;
const CLOSINGS =
	/(?:(?:的)?(?:是|有|指|叫)?(?:什么|哪些|哪个|哪里|谁|多少|几)(?:意思|东西|内容|含义|定义|[家个])?|的?(?:含义|定义|意思|介绍|简介|情况|资料|数据)(?:是什么)?|怎么样|如何|[吗呢吧啊的])+$/u;
const YEAR =
	/(?<!\d)((?:19|20)\d{2})(?:\s*(?:年度?(上半年|下半年|[一二三四1-4]季度|第[一二三四]季度|(\d{1,2})月)?)|(?=\D|$))/gu;

function readQuestion(text: string, names: Names): Question | undefined {
	const joined = text.replace(/\s+/gu, ' ');
	if (!/\p{Script=Han}/u.test(joined)) return undefined;
	const years: string[] = [];
	let left = joined.replace(YEAR, (_, year: string) => {
		years.push(year);
		return ' ';
	});
	const { entities, metric, rest, words } = takeNames(left, names);
	left = rest;
	const counted: string[] = [];
	const figureNames: string[] = [];
	const take = (pattern: RegExp): boolean => {
		const [found] = pattern.exec(left) ?? [];
		if (found === undefined) return false;
		// 前20名 asks for a rank, and may as well stand in a title.
		if (/\d/.test(found)) counted.push(found);
		// 成都高新区排名 asks for a figure whose name ends so.
		if (RANK.test(found) && entities.flat().some(({ c }) => c !== 'country')) {
			figureNames.push(A_RANK);
		}
		left = left.replace(new RegExp(pattern.source, 'gu'), ' ');
		return true;
	};

	const ranks = RANKS.test(left);
	const perPlace = TOP.test(left) && take(PER_PLACE);
	const compares = entities.length > 1 && take(COMPARES);
	// Before what 几 of 第几名 would be taken for.
	const top = take(TOP);
	const asksList = take(LIST);
	const first = take(FIRST);
	const last = take(LAST);
	const bottom = take(BOTTOM);
	const asksDate = take(DATE);
	left = left.replace(FILLERS, ' ');
	const made = takeTrade(left, names);
	const asked = made?.asked ?? names.kinds.askedIn(left);
	const remains = (asked?.rest ?? left)
		.split(/\s+/u)
		.map(trimSigns)
		.filter((part) => part.length > 1)
		.concat(figureNames);
	const extreme = first ? 'first' : last ? 'last' : top ? 'top' : bottom ? 'bottom' : undefined;
	const nothingAsked = !asksList && !extreme && !asksDate && !asked;
	const isBareName = entities.length + (metric ? 1 : 0) <= 1 && remains.length + years.length === 0;
	if (nothingAsked && (isBareName || (entities.length === 0 && !metric))) return undefined;
	return {
		entities,
		...(metric ? { metric } : {}),
		...(made ? { trade: made.trade } : {}),
		years,
		...(asked ? { collection: asked.collection, kind: asked.kind } : {}),
		asksList,
		ranks,
		perPlace,
		compares,
		...(extreme ? { extreme } : {}),
		asksDate,
		rest: remains,
		words: [...words, ...years.map((year) => `${year}年`), ...remains, ...counted],
	};
}

/** What is asked of parks by what they make, where parks are asked for. */
function takeTrade(text: string, names: Names): { trade: NameRow; asked: AskedKind } | undefined {
	for (const { start, end, rows } of names.mentions(text)) {
		const trade = rows.find((row) => names.kinds.roleOf(row) === 'trade');
		if (!trade) continue;
		const asked = names.kinds.askedIn(
			`${text.slice(0, start)} ${text.slice(end)}`.replace(AS_TRADE, ' '),
		);
		return asked && names.kinds.areParks(asked.collection) ? { trade, asked } : undefined;
	}
	return undefined;
}

/** Roles of names that are words of a question rather than what it asks about. */
const WORDS: ReadonlySet<string | undefined> = new Set(['term', 'trade']);

function takeNames(text: string, names: Names) {
	const entities: NameRow[][] = [];
	const words: string[] = [];
	let metric: NameRow | undefined;
	let rest = '';
	let done = 0;
	for (const { start, end, rows } of names.mentions(text)) {
		const metrics = rows.filter((row) => names.kinds.roleOf(row) === 'metric');
		const others = rows.filter(
			(row) => !metrics.includes(row) && !WORDS.has(names.kinds.roleOf(row)),
		);
		if (metrics.length > 0) metric ??= metrics[0];
		if (others.length > 0) entities.push(others);
		if (metrics.length + others.length === 0) continue;
		words.push(text.slice(start, end));
		rest += `${text.slice(done, start)} `;
		done = end;
	}
	return { entities, metric, words, rest: rest + text.slice(done) };
}
