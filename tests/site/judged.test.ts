/** What was found comes first, what is meant by it after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byOutcome, checkGrowth } from '../../src/data/growth-check.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readAtlas } from '../atlas.ts';
import { builtSite, siteSource } from '../built-site.ts';
import { attributeOf, elementsOf, textOf } from '../html.ts';

const atlas = readAtlas(siteSource);
const { pageText, qualityText } = wordsOf();

const elementsOn = (page: string) =>
	elementsOf(readFileSync(join(builtSite, page, 'index.html'), 'utf8'));
const sectionsOn = (page: string) =>
	elementsOn(page).filter(({ tagName }) => tagName === 'section');
const idsOf = (sections: ReturnType<typeof sectionsOn>) =>
	sections.map((section) => attributeOf(section, 'id'));

test('the page of data quality opens with what was found, in counts; the rows are folded', () => {
	const [findings, growth] = sectionsOn('quality');
	expect(idsOf(sectionsOn('quality')).slice(0, 2)).toEqual(['findings', 'growth']);
	const groups = byOutcome(checkGrowth(atlas));
	for (const [outcome, checks] of groups) {
		const count = qualityText.page.outcomeCount(qualityText.growth.outcome[outcome], checks.length);
		if (outcome !== 'no-year-before') expect(findings && textOf(findings)).toContain(count);
		expect(growth && textOf(growth)).toContain(count);
	}
	const inside = elementsOn('quality')
		.filter(({ tagName }) => tagName === 'details')
		.flatMap((details) => textOf(details));
	for (const check of checkGrowth(atlas)) {
		const { label, record } = check.later;
		expect(inside.some((text) => text.includes(label) && text.includes(`${record.growth}%`))).toBe(
			true,
		);
	}
	expect(growth && textOf(growth)).not.toMatch(/不可比|可以对照|不符/u);
});

test('a metric is answered before it is defined, and one without a definition says so quietly', () => {
	for (const { id, data } of atlas.entries.metrics) {
		const sections = sectionsOn(`metrics/${id}`);
		expect(idsOf(sections).slice(-2), id).toEqual(['definition', 'use']);
		expect(idsOf(sections).length, id).toBeGreaterThan(2);
		const [, ...before] = sections.slice(0, -2).map((section) => textOf(section));
		expect(before.join(''), id).not.toContain(pageText.definitionUnknown);
		const definition = textOf(sections.at(-2)!);
		expect(definition, id).toContain(data.definition?.text ?? pageText.definitionUnknown);
	}
});
