import { wordsOf } from '../../src/text/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS, kinds } from '../../src/kinds/index.ts';
import { useOf } from '../../src/kinds/kind.ts';
import { elementOf, fieldsOf, metaOf } from '../../src/kinds/walk.ts';
import { formatPeriod } from '../../src/quantities/period.ts';
import { figureText } from '../../src/text/zh-CN/figures.ts';
import { pageText } from '../../src/text/zh-CN/pages.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';

const atlas = readAtlas(siteSource);

/** Pages that show entries without a page of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	scopes: 'about/index.html',
	corrections: 'corrections/index.html',
};

interface Shown {
	path: string;
	/** What a reader may meet instead of the value, any of them. */
	forms: string[];
}

/** Every value that a page shows, by the path of its field. */
function shownIn(schema: z.core.$ZodType, data: unknown, prefix: string): Shown[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]): Shown[] => {
		const value = (data as Record<string, unknown>)[name];
		if (value === undefined) return [];
		const path = `${prefix}.${name}`;
		const element = elementOf(field);
		const inner = element ?? field;
		const values = element ? (value as unknown[]) : [value];
		if (fieldsOf(inner)) return values.flatMap((one) => shownIn(inner, one, path));
		const { shown, fact, words } = useOf(field);
		if (!shown && !fact) return [];
		const { refersTo } = metaOf(inner);
		return values.map((one) => ({ path, forms: formsOf(one, refersTo, words) }));
	});
}

function formsOf(
	value: unknown,
	refersTo: string | undefined,
	words: keyof typeof figureText | undefined,
): string[] {
	if (typeof value === 'boolean')
		return [value ? pageText.yes : pageText.no, figureText.bounds.magnitude];
	const text = String(value);
	if (words) return [(figureText[words] as Record<string, string>)[text] ?? text];
	if (refersTo === 'figure') {
		const figure = atlas.figuresById.get(text);
		return figure ? [figure.url] : [];
	}
	if (refersTo) {
		const ref = refersTo === 'entity' ? text : `${refersTo}/${text}`;
		const entity = atlas.entities.get(ref);
		return entity ? [entity.url, entity.name] : [];
	}
	const date = /^\d{4}(-\d\d){0,2}$/.test(text) ? [formatPeriod(text, wordsOf())] : [];
	return [text, text.replace(/\s+/g, ' '), ...date];
}

/** What can be met on a page: its text, and where its links lead. */
function contentOf(file: string): string {
	const elements = elementsOf(readFileSync(join(builtSite, file), 'utf8'));
	const [body] = elements.filter(({ tagName }) => tagName === 'body');
	const links = elements.map((element) => decodeURI(attributeOf(element, 'href') ?? ''));
	return `${body ? textOf(body) : ''} ${links.join(' ')}`;
}

test('every field that a kind says its pages show stands on one of them', () => {
	const met = new Set<string>();
	const wanted = new Set<string>();
	for (const collection of COLLECTIONS) {
		for (const { id, data } of atlas.entries[collection]) {
			const values = shownIn(kinds[collection].schema, data, collection);
			values.forEach(({ path }) => wanted.add(path));
			if (values.every(({ path }) => met.has(path))) continue;
			const content = contentOf(ELSEWHERE[collection] ?? `${collection}/${id}/index.html`);
			for (const { path, forms } of values) {
				if (forms.some((form) => content.includes(form))) met.add(path);
			}
		}
	}
	expect([...wanted].filter((path) => !met.has(path))).toEqual([]);
	expect(met.size).toBeGreaterThan(100);
});
