import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { blame, judged, readPages } from '../built-site.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// HTML lets an id begin with any character but a space: `#2024年的活动` is one.
			'valid-id': ['error', { relaxed: true }],
			// Astro ends what MDX brings with `/>`, which HTML takes for what it is without.
			'void-style': 'off',
			// It is valid, and what an author quotes as code may end a line with spaces.
			'no-trailing-whitespace': 'off',
		},
	}),
);

/** Judging takes 20 ms a page, and most pages of both sites are equal. */
function isJudged(file: string, html: string): boolean {
	if (judged === undefined) return false;
	const other = join(judged, file);
	return existsSync(other) && readFileSync(other, 'utf8') === html;
}

test('every page is valid HTML', { timeout: 300_000 }, () => {
	const problems: string[] = [];
	for (const { file, html } of readPages()) {
		if (isJudged(file, html)) continue;
		for (const { messages } of validator.validateStringSync(html, file).results) {
			for (const { line, column, ruleId, message, selector } of messages) {
				problems.push(`${file}:${line}:${column} ${selector} ${ruleId}: ${message}`);
			}
		}
	}
	expect(problems, blame).toEqual([]);
});
