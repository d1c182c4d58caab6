import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ComparedPage } from '../../src/data/comparison.ts';
import { wordsOf } from '../../src/text/words.ts';
import { blame, builtSite, readPages, siteSource } from '../built-site.ts';
import { proveCompared, proveValues, type PublishedValue } from '../prove-values.ts';
import { readVocabulary } from '../vocabulary.ts';

const words = wordsOf();
const read = (file: string): unknown => JSON.parse(readFileSync(join(builtSite, file), 'utf8'));
const { records } = read('data/observations.json') as { records: PublishedValue[] };

test('whatever stands around a figure on any page is of its record, and what may not be ranked has no place', () => {
	const { problems, seen } = proveValues(readPages(), records, words);
	expect(problems, blame).toEqual([]);
	if (blame !== undefined) return;
	// Each of these was looked at, so that none of them is proved by finding nothing.
	const least = { named: 5000, value: 600, times: 4000, marks: 1500, sources: 1500 };
	const some = { growths: 300, scopes: 200, year: 200, badge: 80, place: 150, ranked: 50 };
	for (const [what, number] of Object.entries({ ...least, ...some }))
		expect(seen[what], what).toBeGreaterThan(number);
});

test('whatever a page brings to a comparison is of its records', () => {
	const pages = globSync('compare/*/*.json', { cwd: builtSite }).map(
		(file) => read(file) as ComparedPage,
	);
	const { problems, seen } = proveCompared(pages, records, words, readVocabulary(siteSource));
	expect(problems, blame).toEqual([]);
	if (blame === undefined) expect(seen['sides']).toBeGreaterThan(500);
});
