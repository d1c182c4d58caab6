/** Lines of one metric together, with their table: what `charts/mount.ts` draws when it comes near. */
import { sayLines } from '../charts/say-lines.ts';
import { readTable } from '../charts/read-table.ts';
import type { ComparedGroup, ComparedLine } from '../data/compare-pages.ts';
import { address, element } from '../search/element.ts';
import { chartWords } from '../text/in-browser/charts.ts';
import { comparisonWords } from '../text/in-browser/comparison.ts';

/** A figure for a metric that has lines. */
export function compareLines({
	id,
	name,
	unit,
	multiplied,
	rank,
	lines,
}: ComparedGroup): HTMLElement {
	const text = chartWords();
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
	return element(
		'figure',
		{ class: 'chart', id: `lines-${id}` },
		element('figcaption', {}, caption),
		element('p', { class: 'says' }, sayLines(readTable(table), text)),
		element(
			'atlas-chart' as 'div',
			{},
			element('div', { class: 'canvas' }),
			element(
				'ul',
				{ class: 'buttons', 'aria-label': text.buttons.label },
				...(['png', 'csv'] as const).map((action) => {
					const item = element(
						'li',
						{},
						element('button', { type: 'button', 'data-do': action }, text.buttons[action]),
					);
					item.hidden = true;
					return item;
				}),
			),
		),
		element(
			'details',
			{},
			element('summary', {}, text.folded(values.length)),
			element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label }, table),
		),
		...(scopes.length > 0
			? [
					element(
						'p',
						{ class: 'small', 'data-note': '' },
						text.scopes(scopes.join(text.separator)),
					),
				]
			: []),
	);
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
