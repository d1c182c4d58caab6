/** Lines of one metric together, with their table; `charts/mount.ts` takes over where one points. */
import { readLines, readPlaces } from '../charts/read-lines.ts';
import { readTable } from '../charts/read-table.ts';
import { noteLines, sayLines, sayPlaces } from '../charts/say-lines.ts';
import { keyOf, svgInPage } from '../charts/svg.ts';
import type { ComparedGroup, ComparedLine } from '../data/compare-pages.ts';
import { address, element } from '../search/element.ts';
import { comparisonWords, lineWords } from '../text/in-browser/comparison.ts';

/** A figure for a metric that has lines. */
export function compareLines({
	id,
	name,
	unit,
	multiplied,
	rank,
	lines,
}: ComparedGroup): HTMLElement {
	const text = lineWords();
	const values = lines.flatMap(({ sides }) => sides.map(({ value }) => Number(value)));
	const most = Math.max(...values);
	const scale = multiplied && comparisonWords().scales.find(({ from }) => most >= from);
	const { word, size } = scale || { word: '', size: 1 };
	const caption = comparisonWords().lineOf(name, word + unit);
	const label = text.tableOf(caption);
	const table = element(
		'table',
		{ 'aria-label': label, 'data-unit': word + unit, 'data-chart': rank ? 'places' : 'line' },
		element(
			'thead',
			{},
			element(
				'tr',
				{},
				...[text.columns.period, text.columns.value, text.columns.source].map((head) =>
					element('th', { scope: 'col' }, head),
				),
			),
		),
		...lines.map((line) => bodyOf(line, size)),
	);
	const scopes = [
		...new Set(lines.flatMap(({ sides }) => sides.flatMap(({ scope }) => scope ?? []))),
	];
	const content = readTable(table);
	const drawing = (rank ? readPlaces : readLines)(content);
	const says = (rank ? sayPlaces : sayLines)(content, text);
	const { axis, plot } = svgInPage(drawing, { title: caption, about: says });
	const picture = element('div', { class: 'canvas' });
	// What svg.ts writes has every name and number escaped.
	picture.innerHTML = axis + plot;
	const notes = [
		...noteLines(content, text),
		...(scopes.length > 0 ? [text.scopes(scopes.join(text.separator))] : []),
	];
	return element(
		'figure',
		{ class: 'chart', id: `lines-${id}` },
		element('figcaption', {}, caption),
		element('p', { class: 'says' }, says),
		element(
			'atlas-chart' as 'div',
			{},
			element('ul', { class: 'keys' }, ...drawing.lines.map(({ name }, line) => keyed(name, line))),
			picture,
			element(
				'ul',
				{ class: 'buttons', 'aria-label': text.buttons.label },
				...(['png', 'svg', 'copy-image'] as const).map((action) =>
					element(
						'li',
						{},
						element('button', { type: 'button', 'data-do': action }, text.buttons[action]),
					),
				),
			),
		),
		element(
			'details',
			{},
			element('summary', {}, text.folded(values.length)),
			element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label }, table),
		),
		...notes.map((note) => element('p', { class: 'small', 'data-note': '' }, note)),
	);
}

function keyed(name: string, line: number): HTMLElement {
	const item = element('li', {});
	item.innerHTML = `<svg width="28" height="14" aria-hidden="true"><g class="line-${line}">${keyOf(line, 1, 7)}</g></svg>`;
	item.append(name);
	return item;
}

function bodyOf({ page, sides }: ComparedLine, divisor: number): HTMLElement {
	return element(
		'tbody',
		{ 'data-series': page.name, 'data-about': page.name, 'data-line': '' },
		element('tr', {}, element('th', { scope: 'rowgroup', colspan: '3' }, page.name)),
		...sides.map((side) =>
			element(
				'tr',
				{
					'data-figure': `${page.id}#${side.at}`,
					'data-period': side.period,
					'data-year': String(side.year),
					'data-value': String(Number(side.value) / divisor),
					...(side.bound ? { 'data-bound': side.bound } : {}),
					...(side.scope ? { 'data-scope': side.scope } : {}),
					...(side.join ? { 'data-join': side.join } : {}),
					...(side.reason ? { 'data-reason': side.reason } : {}),
				},
				element('th', { scope: 'row' }, side.when),
				element(
					'td',
					{ class: 'value' },
					element('a', { href: address(`${page.url}#${side.at}`) }, side.printed),
				),
				element('td', {}, side.source),
			),
		),
	);
}
