import { expect, test } from 'vitest';
import { findFigures, shortestQuery } from '../../src/kinds/find-figure.ts';

const own = { metric: 'revenue', period: '2023', source: 'a' };
const later = { metric: 'revenue', period: '2024', source: 'a' };
const company = { metric: 'revenue', period: '2024', subject: '某公司', source: 'a' };
const core = { metric: 'revenue', period: '2024', scope: 'core-park', source: 'a' };
const projects = { label: '项目', period: '2024', source: 'a' };
const records = [own, later, company, core, projects];

test('a query picks the records that agree with all it says', () => {
	expect(findFigures(records, { metric: 'revenue', period: '2023' })).toEqual([own]);
	expect(findFigures(records, { label: '项目' })).toEqual([projects]);
	expect(findFigures(records, { metric: 'revenue', subject: '某公司' })).toEqual([company]);
	expect(findFigures(records, { metric: 'gdp' })).toEqual([]);
});

test("without a subject the page's own figure is meant, where there is one", () => {
	expect(findFigures([later, company], { metric: 'revenue', period: '2024' })).toEqual([later]);
	expect(findFigures(records, { metric: 'revenue', period: '2024' })).toHaveLength(3);
});

test('the shortest query says no more than picks the record, and its period', () => {
	expect(shortestQuery(records, projects)).toEqual({ label: '项目', period: '2024' });
	const undated = { label: '专利', period: 'unknown', source: 'a' };
	expect(shortestQuery([...records, undated], undated)).toEqual({ label: '专利' });
	expect(shortestQuery(records, own)).toEqual({ metric: 'revenue', period: '2023' });
	expect(shortestQuery(records, company)).toEqual({
		metric: 'revenue',
		period: '2024',
		subject: '某公司',
	});
	expect(shortestQuery(records, core)).toEqual({
		metric: 'revenue',
		period: '2024',
		scope: 'core-park',
	});
});
