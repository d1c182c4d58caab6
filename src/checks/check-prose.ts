import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { AUTHOR_COMPONENTS } from '../schemas/author-components.ts';
import { findCitations } from '../schemas/citation.ts';
import type { ContentFile } from '../schemas/content.ts';
import { type FigureQuery, findFigures, shortestQuery } from '../schemas/find-figure.ts';
import { checkText as text } from '../text/checks.ts';
import { bareFiguresIn, sameFigure } from './bare-figures.ts';
import { type Corpus, idsIn } from './corpus.ts';
import { nearest, type Problem } from './problem.ts';
import { observationsOf } from './records.ts';

const parser = remark()
	.use(remarkMdx)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkCjkFriendly);

/** Pages of these collections must have a body; a summary counts where there is one. */
const NEEDS_PROSE = new Set(['zones', 'alliances', 'networks', 'regions', 'policies', 'terms']);

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Everything that is wrong with the prose of a page. */
export function checkProse(file: ContentFile, known: Corpus): Problem[] {
	if (!file.path.endsWith('.mdx')) return [];
	const problems: Problem[] = [];
	const add = (line: number, column: number, message: string, hint: string) =>
		problems.push({
			rule: 'prose',
			path: file.path,
			line: line + file.bodyLine,
			column,
			message,
			hint,
			severity: 'error',
		});

	if (file.body.trim() === '') {
		const place = file.text.split('\n').length;
		if (NEEDS_PROSE.has(file.collection)) {
			add(place - file.bodyLine, 1, text.noProse, text.noProseHint);
		}
		return problems;
	}

	const tree = parseProse(maskUnsafe(file.body, add), add);
	visit(tree, (node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			checkElement(node, file, known, add);
		}
	});
	for (const citation of citationsIn(file)) {
		if (citation.malformed) {
			add(citation.line, citation.column, text.badCitation(citation.text), text.badCitationHint);
		} else if (!known.ids.has(`sources/${citation.id}`)) {
			const guess = nearest(citation.id, idsIn(known, 'sources'));
			add(
				citation.line,
				citation.column,
				text.unknownId(citation.id, text.collections['sources'] ?? ''),
				`${guess ? text.didYouMean(guess) : ''}${text.unknownIdHint('sources')}`,
			);
		}
	}
	checkBareFigures(tree, file, add);
	return problems;
}

/**
 * Parse prose. A tag that MDX cannot read is told and blanked out, and the rest is tried again, so
 * that it does not hide what follows.
 */
function parseProse(body: string, add: Add): Root {
	const rows = body.split('\n');
	for (;;) {
		try {
			return parser.parse(rows.join('\n'));
		} catch (error) {
			const {
				reason = '',
				line = 1,
				column = 1,
			} = error as {
				reason?: string;
				line?: number;
				column?: number;
			};
			const opened = /for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason);
			const index = (opened ? Number(opened[2]) : line) - 1;
			const row = rows[index] ?? '';
			const start = opened ? Number(opened[3]) - 1 : row.lastIndexOf('<', column - 1);
			const tag = start < 0 ? undefined : /^<[^<>]*>?/.exec(row.slice(start))?.[0];
			if (!tag) {
				add(index + 1, column, text.mdx, text.mdxHint);
				return { type: 'root', children: [] };
			}
			if (opened) add(index + 1, start + 1, text.tagOpen(tag), text.tagOpenHint);
			else if (tag.startsWith('</')) add(index + 1, start + 1, text.tagClose, text.tagCloseHint);
			else add(index + 1, start + 1, text.tagOpen(tag), text.mdxHint);
			rows[index] = row.slice(0, start) + ' '.repeat(tag.length) + row.slice(start + tag.length);
		}
	}
}

type Add = (line: number, column: number, message: string, hint: string) => void;

/**
 * Report what MDX would run or choke on, and blank it out (columns kept), so that one slip does
 * not hide the next.
 */
function maskUnsafe(body: string, add: Add): string {
	const blank = (found: string) => found.replace(/[^\n]/g, ' ');
	let inModule = false;
	return body
		.split('\n')
		.map((original, index) => {
			const line = index + 1;
			let row = original;
			if (/^(import|export)\b/.test(row) || inModule) {
				if (!inModule) add(line, 1, text.mdxImport, text.mdxImportHint);
				inModule = row.trim() !== '' && !/[;'"]\s*$/.test(row);
				return blank(row);
			}
			const definition = /^\[@[^\]]*\]:/.exec(row);
			if (definition) {
				add(line, 1, text.citationAtLineStart, text.citationAtLineStartHint);
				row = row.replace(definition[0], blank(definition[0]));
			}
			row = row.replace(/([A-Za-z]+)=(\{[^}]*\}?)/g, (found, name: string, _, offset: number) => {
				add(line, offset + 1, text.attributeExpression(name), text.attributeExpressionHint(name));
				// What is meant is mostly plain: period={2024}.
				const inside = found
					.slice(name.length + 2)
					.replace(/\}$/, '')
					.replace(/["'`]/g, ' ');
				return `${name}="${inside}"`;
			});
			row = row.replace(/\{[^}]*\}?|\}/g, (found, offset: number) => {
				add(line, offset + 1, text.mdxExpression(found), text.mdxExpressionHint);
				return blank(found);
			});
			row = row.replace(/<\/?([a-z][\w-]*|!--)[^>]*>?/g, (found, name: string, offset: number) => {
				const handler = /\s(style|on[a-z]+)=/i.exec(found);
				if (handler?.[1] && name !== 'script') {
					add(
						line,
						offset + handler.index + 2,
						text.eventAttribute(handler[1]),
						text.eventAttributeHint,
					);
				}
				if (name === '!--') {
					add(line, offset + 1, text.htmlComment, text.htmlCommentHint);
				} else if (!found.startsWith('</')) {
					add(
						line,
						offset + 1,
						text.rawHtml(name),
						text.rawHtmlHint(Object.keys(AUTHOR_COMPONENTS)),
					);
				}
				return blank(found);
			});
			row = row.replace(/<(?![A-Z/])[^\s<，。；：、！？（）]{0,8}/gu, (found, offset: number) => {
				add(line, offset + 1, text.mdxLess(found), text.mdxLessHint);
				return blank(found);
			});
			return row;
		})
		.join('\n');
}

function attributesOf(element: JsxElement): Map<string, string | undefined> {
	const attributes = new Map<string, string | undefined>();
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		attributes.set(
			attribute.name,
			typeof attribute.value === 'string' ? attribute.value : undefined,
		);
	}
	return attributes;
}

function checkElement(element: JsxElement, file: ContentFile, known: Corpus, add: Add): void {
	const { line, column } = element.position?.start ?? { line: 1, column: 1 };
	const name = element.name ?? '';
	const component = AUTHOR_COMPONENTS[name];
	const names = Object.keys(AUTHOR_COMPONENTS);
	if (!component) {
		const guess = nearest(name, names);
		add(
			line,
			column,
			text.unknownComponent(name),
			guess ? text.didYouMean(guess) : text.rawHtmlHint(names),
		);
		return;
	}
	const attributes = attributesOf(element);
	const allowed = Object.keys(component.attributes);
	let sound = true;
	for (const [attribute, value] of attributes) {
		const rule = component.attributes[attribute];
		if (!rule || (rule.values && !rule.values.includes(value ?? ''))) sound = false;
		if (!rule) {
			const guess = nearest(attribute, allowed);
			add(
				line,
				column,
				/^(style|on)/i.test(attribute)
					? text.eventAttribute(attribute)
					: text.unknownAttribute(attribute, name),
				`${guess ? text.didYouMean(guess) : ''}${text.availableAttributes(allowed)}`,
			);
		} else if (rule.values && !rule.values.includes(value ?? '')) {
			add(
				line,
				column,
				text.badAttribute(attribute, rule.values),
				text.availableAttributes(allowed),
			);
		}
	}
	for (const [attribute, rule] of Object.entries(component.attributes)) {
		if (rule.required && !attributes.get(attribute)) {
			add(line, column, text.missingAttribute(attribute, name), text.availableAttributes(allowed));
			return;
		}
	}
	const page = attributes.get('of') ?? `${file.collection}/${file.id}`;
	const pages = name === 'EntityLink' ? [attributes.get('to') ?? ''] : page.split(' ');
	for (const id of pages) {
		if (known.ids.has(id)) continue;
		const guess = nearest(id, [...known.ids.keys()]);
		add(
			line,
			column,
			text.unknownEntity(id),
			guess ? text.didYouMean(guess) : text.unknownEntityHint,
		);
		return;
	}
	if (name === 'MetricChart' || name === 'CompareChart') {
		const metric = attributes.get('metric') ?? '';
		if (!known.ids.has(`metrics/${metric}`)) {
			const guess = nearest(metric, idsIn(known, 'metrics'));
			add(
				line,
				column,
				text.unknownId(metric, text.collections['metrics'] ?? ''),
				`${guess ? text.didYouMean(guess) : ''}${text.unknownIdHint('metrics')}`,
			);
		}
	}
	// With a misspelt attribute it is not known which figure is meant.
	if (name === 'Figure' && sound) checkFigure(attributes, page, known, line, column, add);
}

const formatQuery = (query: FigureQuery) =>
	Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.map(([field, value]) => `${field}="${value}"`)
		.join(' ');

function checkFigure(
	attributes: ReadonlyMap<string, string | undefined>,
	page: string,
	known: Corpus,
	line: number,
	column: number,
	add: Add,
): void {
	const file = known.ids.get(page);
	if (!file) return;
	const records = observationsOf(file);
	const query: FigureQuery = Object.fromEntries(
		[...attributes].filter(([name]) => name !== 'of' && name !== 'show'),
	);
	const found = findFigures(records, query);
	const only = found.length === 1 ? found[0] : undefined;
	if (!only) {
		const named = (record: (typeof records)[number]) => record['metric'] ?? record['label'] ?? '';
		const name = query.metric ?? query.label ?? '';
		const guess = nearest(name, [...new Set(records.map(named))]) ?? name;
		const near = found.length > 1 ? found : records.filter((record) => named(record) === guess);
		const candidates = (near.length > 0 ? near : records)
			.filter((record) => named(record) !== '')
			.map((record) => formatQuery(shortestQuery(records, record)));
		const choices = [...new Set(candidates)].slice(0, 5);
		// Records that nothing tells apart have been told as duplicates.
		if (found.length > 1 && choices.length === 1) return;
		const asked = Object.values(query);
		if (known.lost.get(page)?.some((row) => asked.every((word) => row.includes(word)))) return;
		add(
			line,
			column,
			found.length > 1
				? text.figureSeveral(formatQuery(query), page, found.length)
				: text.figureNotFound(formatQuery(query), page),
			choices.length > 0 ? text.figureCandidates(choices) : text.figureNone,
		);
		return;
	}
	const share = (file.data['observations'] as unknown[])[records.indexOf(only)];
	if (attributes.get('show') === 'growth' && only['growth'] === undefined) {
		add(line, column, text.figureNoGrowth, text.figureNoShowHint);
	}
	if (
		attributes.get('show') === 'share' &&
		!(typeof share === 'object' && share !== null && 'share' in share)
	) {
		add(line, column, text.figureNoShare, text.figureNoShowHint);
	}
}

export interface Citation {
	id: string;
	/** Within the body. */
	line: number;
	column: number;
	text: string;
	malformed: boolean;
}

/** Every source that prose cites. */
export function citationsIn(file: ContentFile): Citation[] {
	return file.body.split('\n').flatMap((row, index) =>
		findCitations(row).flatMap(({ text, index: start, sources }) =>
			sources.map(({ id }) => ({
				id: id ?? '',
				line: index + 1,
				column: start + 1,
				text,
				malformed: id === undefined,
			})),
		),
	);
}

/** A block's text with the position of each character; figures and code are no text of the author's. */
interface Run {
	text: string;
	places: { line: number; column: number }[];
}

function runsIn(tree: Root): Run[] {
	const runs: Run[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
		const run: Run = { text: '', places: [] };
		collect(node, run);
		runs.push(run);
	});
	return runs;
}

function collect(node: Nodes, run: Run): void {
	if (node.type === 'text') {
		let { line, column } = node.position?.start ?? { line: 1, column: 1 };
		for (const character of node.value) {
			run.text += character;
			// A character outside the BMP takes two places in the text, as its column does.
			for (let unit = 0; unit < character.length; unit++) run.places.push({ line, column });
			if (character === '\n') {
				line += 1;
				column = 1;
			} else {
				column += character.length;
			}
		}
		return;
	}
	if (node.type === 'mdxJsxTextElement' && node.name === 'Figure') {
		run.text += '\uFFFC';
		run.places.push(node.position?.start ?? { line: 1, column: 1 });
		return;
	}
	if ('children' in node) for (const child of (node as Parents).children) collect(child, run);
}

function checkBareFigures(tree: Root, file: ContentFile, add: Add): void {
	const records = observationsOf(file);
	for (const run of runsIn(tree)) {
		let start = 0;
		for (const sentence of run.text.split(/(?<=[。！？；])/u)) {
			const cited = /\[@[^\]]+\]/.test(sentence);
			for (const figure of bareFiguresIn(sentence)) {
				const place = run.places[start + figure.index] ?? { line: 1, column: 1 };
				const bound = records.find((record) => sameFigure(figure, record));
				if (bound) {
					add(
						place.line,
						place.column,
						text.boundFigure(figure.text),
						text.boundFigureHint(formatQuery(shortestQuery(records, bound))),
					);
				} else if (!cited) {
					add(place.line, place.column, text.bareFigure(figure.text), text.bareFigureHint);
				}
			}
			start += sentence.length;
		}
	}
}
