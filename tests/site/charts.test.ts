import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { expect, test } from 'vitest';
import { toBase } from '../../src/quantities/unit.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { readVocabulary } from '../vocabulary.ts';

const read = (path: string) => readFileSync(join(builtSite, path), 'utf8');

interface Published {
	id: string;
	period: string;
	value: string;
	unit: string;
}

function elements(node: Tree.Node): Tree.Element[] {
	const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
	return 'tagName' in node ? [node, ...children] : children;
}

const attribute = (element: Tree.Element | undefined, name: string) =>
	element?.attrs.find((attr) => attr.name === name)?.value;

test('every row a chart is drawn from equals the published record', () => {
	const { records } = JSON.parse(read('data/observations.json')) as { records: Published[] };
	const published = new Map(records.map((record) => [record.id, record]));
	const pages = globSync('embed/**/index.html', { cwd: builtSite });
	expect(pages.length).toBeGreaterThan(0);
	const { parseUnit } = readVocabulary(siteSource);
	const baseOf = (value: string, unit: string) => {
		const parsed = parseUnit(unit);
		return parsed && toBase(value, parsed).toFixed();
	};
	let rows = 0;
	const wrong = pages.flatMap((page) =>
		elements(parse(read(page)))
			.filter(({ tagName }) => tagName === 'table')
			.flatMap((table) => {
				const unit = attribute(table, 'data-unit') ?? '';
				return elements(table).flatMap((row) => {
					const id = attribute(row, 'data-figure');
					if (id === undefined) return [];
					rows += 1;
					const record = published.get(id);
					const value = attribute(row, 'data-value');
					const same =
						record?.period === attribute(row, 'data-period') &&
						(value === undefined
							? !record?.value
							: record?.value !== undefined &&
								baseOf(value, unit) === baseOf(record.value, record.unit) &&
								baseOf(value, unit) !== undefined);
					return same ? [] : [`${page}: ${id} is ${value} ${unit}`];
				});
			}),
	);
	expect(wrong).toEqual([]);
	expect(rows).toBeGreaterThan(pages.length);
});
