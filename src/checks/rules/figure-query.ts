import type { ContentFile } from '../../kinds/content.ts';
import { type FigureQuery, findFigures, shortestQuery } from '../../kinds/find-figure.ts';
import { attributesOf, type JsxElement } from '../../kinds/prose.ts';
import type { Corpus, Doubts } from '../corpus.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { pointOf, type Prose } from '../prose.ts';
import { currentObservationsOf, type LooseRecord, observationsOf } from '../records.ts';
import type { ProseRule } from './rule.ts';

export const figureQuery: ProseRule = {
	id: 'figure-query',
	about:
		'正文里 <Figure> 写明的各项要恰好合于一条观测值：一条也没有，或不止一条，都会列出可写的几种。show="growth" 和 show="share" 只用于有增速、有占比的记录。',
	scope: 'prose',
	check: (prose, corpus) =>
		prose.elements
			.filter((element) => element.name === 'Figure' && isSound(element, prose))
			.flatMap((element) => checkFigure(element, prose, corpus)),
};

/** With a misspelt attribute it is not known which figure is meant. */
function isSound(element: JsxElement, { slips }: Prose): boolean {
	const { line, column } = pointOf(element);
	return !slips.some(
		({ kind, point }) =>
			(kind === 'component-attribute' || kind === 'attribute-expression') &&
			point.line === line &&
			point.column === column,
	);
}

export const formatQuery = (query: FigureQuery) =>
	Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.map(([field, value]) => `${field}="${value}"`)
		.join(' ');

function checkFigure(element: JsxElement, prose: Prose, corpus: Corpus): Finding[] {
	const { of, show, ...query } = Object.fromEntries(attributesOf(element)) as FigureQuery & {
		of?: string;
		show?: string;
	};
	const own = `${prose.file.collection}/${prose.file.id}`;
	const file = of === undefined ? prose.file : corpus.ids.get(of);
	if (!file) return [];
	const tell = (message: string, hint: string) => [
		prose.findingAt(pointOf(element), message, hint),
	];
	const all = observationsOf(file);
	const records = currentObservationsOf(file);
	const found = findFigures(records, query);
	const [record] = found;
	if (record && found.length === 1) {
		const at = all.indexOf(record);
		const list = file.data['observations'];
		const written: unknown = Array.isArray(list) ? list[at] : undefined;
		const has = (field: string) =>
			(typeof written === 'object' && written !== null && field in written) ||
			// One that is written wrong has its own message.
			corpus.doubts(file).unsound.has(`observations.${at}.${field}`);
		const hint = '去掉 show，或在观测值里补上原文的增速（growth）或占比（share）。';
		if (show === 'growth' && !has('growth')) return tell('这条观测值没有增速。', hint);
		if (show === 'share' && !has('share')) return tell('这条观测值没有占比。', hint);
		return [];
	}
	// What has been retracted has a rule of its own.
	if (found.length === 0 && findFigures(all, query).length > 0) return [];
	if (mayBeUnread(query, all, doubtsAbout(file, all, corpus))) return [];
	const choices = choicesFor(query, records, found);
	// Records that nothing tells apart have been told as duplicates.
	if (found.length > 1 && choices.length === 1) return [];
	const page = of ?? own;
	const asked = formatQuery(query);
	return tell(
		found.length > 1
			? `${page} 合于 ${asked || '它'} 的观测值有 ${found.length} 条。`
			: `${page} 没有合于 ${asked} 的观测值。`,
		choices.length > 0
			? `可写：${choices.map((choice) => `<Figure ${choice} />`).join('、')}。`
			: '先在 observations 里加上这条观测值，再引用。',
	);
}

/** A metric that does not exist has its own message: which one was meant is not known. */
function doubtsAbout(file: ContentFile, records: readonly LooseRecord[], corpus: Corpus): Doubts {
	const { lost, unsound } = corpus.doubts(file);
	const dangling = records.flatMap((record, index) =>
		record['metric'] !== undefined && !corpus.ids.has(`metrics/${record['metric']}`)
			? [`observations.${index}.metric`]
			: [],
	);
	return { lost, unsound: new Set([...unsound, ...dangling]) };
}

/** Whether the record that is meant may stand in what was not understood of its page. */
function mayBeUnread(
	query: FigureQuery,
	records: readonly LooseRecord[],
	{ lost, unsound }: Doubts,
): boolean {
	const asked = Object.entries(query);
	const text = lost.join('\n');
	if (text !== '' && asked.every(([, word]) => word === undefined || text.includes(word))) {
		return true;
	}
	// A record in the wrong list, or a list that is none.
	if ([...unsound].some((path) => path === 'observations' || /^targets\.\d+$/.test(path))) {
		return true;
	}
	const doubted = (index: number, field: string) => unsound.has(`observations.${index}.${field}`);
	return records.some((record, index) => {
		const nameless = record['metric'] === undefined && record['label'] === undefined;
		if (unsound.has(`observations.${index}`)) return true;
		let wild = false;
		const fits = asked.every(([field, word]) => {
			if (word === undefined || record[field] === word) return true;
			const open = doubted(index, field) || (nameless && (field === 'metric' || field === 'label'));
			wild ||= open;
			return open;
		});
		return fits && wild;
	});
}

function choicesFor(
	query: FigureQuery,
	records: readonly LooseRecord[],
	found: readonly LooseRecord[],
): string[] {
	const named = (record: LooseRecord) => record['metric'] ?? record['label'] ?? '';
	const name = query.metric ?? query.label ?? '';
	const guess = nearest(name, [...new Set(records.map(named))]) ?? name;
	const near = found.length > 1 ? found : records.filter((record) => named(record) === guess);
	const candidates = (near.length > 0 ? near : records)
		.filter((record) => named(record) !== '')
		.map((record) => formatQuery(shortestQuery(records, record)));
	return [...new Set(candidates)].slice(0, 5);
}
