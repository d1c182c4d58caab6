/** How a result looks: nodes made of what the engine found. */
import { element } from './element.ts';
import type { Marked } from './excerpt.ts';
import { isOwn, linkTo, ownWords } from './in-language.ts';
import type { Result } from './results.ts';
import { formatPeriod } from '../quantities/period.ts';
import { figureWords } from '../text/in-browser/figures.ts';
import { periodWords } from '../text/in-browser/periods.ts';
import { searchWords } from '../text/in-browser/search.ts';

const figureText = figureWords();
const periods = periodWords();
const text = searchWords();

export function typeName(type: string): string {
	return text.types[type] ?? type;
}

export function renderResult(result: Result): HTMLLIElement {
	const { path, title, type, province, heading, excerpt, figures, table, date } = result;
	const english = isOwn ? undefined : result.english;
	const own = renderMarked(title);
	const name =
		english === undefined
			? [element('a', { ...linkTo(path), ...ownWords }, ...own)]
			: [element('a', linkTo(path), english), ' ', element('small', ownWords, ...own)];
	return element(
		'li',
		{},
		element('h2', {}, ...name),
		element(
			'p',
			{ class: 'where' },
			...inRow(typeName(type), inOwn([province, heading].filter(Boolean).join(' · '))),
		),
		...figures.flatMap((figure) => [...renderRemark(figure), renderFigure(figure)]),
		...(table ? renderTable(table) : []),
		...(date ? [element('p', {}, text.dated(date))] : []),
		...(excerpt.some(Boolean) ? [element('p', ownWords, ...renderMarked(excerpt))] : []),
	);
}

/** The first rows of a page's table, each leading to its record. */
function renderTable([note, all]: NonNullable<Result['table']>): HTMLElement[] {
	const rows = all.map(([, path, [first = '', second = '', ...others]]) =>
		element(
			'li',
			ownWords,
			element('a', linkTo(path), [first, second].filter(Boolean).join(' ')),
			...(others.length > 0 ? [' ', element('small', {}, others.join(' · '))] : []),
		),
	);
	return [
		element('p', {}, text.firstRows, inOwn(note)),
		element('ul', { class: 'first-rows' }, ...rows),
	];
}

/** Words in the language of the content, said to be so in a page of another one. */
function inOwn(text: string): string | HTMLElement {
	return isOwn || text === '' ? text : element('span', ownWords, text);
}

function inRow(...parts: (string | HTMLElement)[]): (string | HTMLElement)[] {
	return parts
		.filter((part) => part !== '')
		.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** What has to be said before a figure: that it is older than what was asked for, or than another. */
function renderRemark({ insteadOf, later }: Result['figures'][number]): HTMLElement[] {
	const said = [
		...(insteadOf ? [text.insteadOf(insteadOf)] : []),
		...(later === undefined ? [] : [text.later(formatPeriod(later, periods))]),
	];
	return said.length > 0 ? [element('p', {}, said.join(''))] : [];
}

function renderFigure(figure: Result['figures'][number]): HTMLElement {
	const marks = figure.marks.map((mark) =>
		element('span', { class: 'mark', title: figureText.markMeaning[mark] }, figureText.marks[mark]),
	);
	const title = figure.title && periods.signs.titled(figure.title);
	const source = figure.publisher + title;
	return element(
		'p',
		{ class: 'answer' },
		element('a', { ...linkTo(figure.path), ...ownWords }, figure.printed),
		...marks.flatMap((mark) => [' ', mark]),
		element('br', {}),
		...inRow(inOwn(figure.label), formatPeriod(figure.period, periods)),
		element('br', {}),
		element(
			'small',
			{},
			...(figure.scope ? [text.figureScope, inOwn(figure.scope), ' · '] : []),
			text.figureSource,
			inOwn(source),
		),
	);
}

function renderMarked(marked: Marked): (string | HTMLElement)[] {
	return marked
		.map((part, i) => (i % 2 === 0 ? part : element('mark', {}, part)))
		.filter((part) => part !== '');
}
