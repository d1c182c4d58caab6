import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pickFigures } from '../../src/search/figures.ts';
import { figureText } from '../../src/text/zh-CN/figures.ts';
import { builtSite, readPages } from '../built-site.ts';
import { attributeOf, type Element, textOf } from '../html.ts';

interface Row {
	id: string;
	entity_type: string;
	entity_id: string;
	metric_id: string | null;
	subject: string | null;
	label: string;
	missing: keyof typeof figureText.missing | null;
	status: string;
	display: string | null;
	marks: (keyof typeof figureText.marks)[];
}

const readRows = (file: string) =>
	(JSON.parse(readFileSync(join(builtSite, file), 'utf8')) as { records: Row[] }).records;

const within = (element: Element | undefined, className: string) =>
	(element ? elementsIn(element) : []).filter((one) =>
		attributeOf(one, 'class')?.split(' ').includes(className),
	);

const elementsIn = (element: Element): Element[] =>
	element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));

test('the page, search and the data show each figure alike, with the same marks', () => {
	const all = readRows('data/observations.json').filter(({ status }) => status !== 'retracted');
	const pages = Map.groupBy(all, (row) => `${row.entity_type}/${row.entity_id}`);
	const wrong: string[] = [];
	let marked = 0;
	for (const [ref, rows] of pages) {
		const [page] = [...readPages([`${ref}/index.html`])];
		const records = new Map(readRows(`${ref}.json`).map((row) => [row.id, row]));
		const shown = new Map(
			page?.elements
				.filter(({ tagName }) => tagName === 'tr')
				.map((row) => [attributeOf(row, 'data-figure'), row]),
		);
		for (const row of rows) {
			const words = row.marks.map((mark) => figureText.marks[mark]);
			const said = row.missing ? figureText.missing[row.missing] : (row.display ?? '');
			marked += words.length;
			const [cell] = within(shown.get(row.id), 'cell');
			const summary = cell && elementsIn(cell).find(({ tagName }) => tagName === 'summary');
			const onPage = [
				summary ? textOf(summary).replaceAll(' ', '') : '',
				...within(cell, 'mark').map(textOf),
			];
			if (onPage.join('|') !== [said.replaceAll(' ', ''), ...words].join('|')) {
				wrong.push(`${row.id}: page ${onPage.join('|')}, data ${[said, ...words].join('|')}`);
			}
			if (row.missing) continue;
			const record = records.get(row.id);
			const [answer] = pickFigures(
				{ records: [record] },
				{
					...{ page: `${ref}/`, labels: [row.label], years: [] },
					metricId: row.metric_id ?? undefined,
				},
			);
			const address = decodeURI(answer?.path ?? '');
			if (
				address !== row.id.replace('#', '/#') ||
				answer?.printed !== row.display ||
				answer?.marks.join() !== row.marks.join()
			) {
				wrong.push(`${row.id}: search ${address} ${answer?.printed} ${answer?.marks.join()}`);
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(marked).toBeGreaterThan(500);
});

test('no figure carries one mark twice', () => {
	const twice = readRows('data/observations.json').filter(({ marks }) => {
		const words = marks.map((mark) => figureText.marks[mark]);
		return new Set(words).size < words.length;
	});
	expect(twice.map(({ id }) => id)).toEqual([]);
});
