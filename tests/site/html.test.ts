import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../built-site.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// HTML lets an id begin with any character but a space: `#2024年的活动` is one.
			'valid-id': ['error', { relaxed: true }],
		},
	}),
);

test('every page is valid HTML', { timeout: 300_000 }, () => {
	const problems: string[] = [];
	for (const { file, html } of readPages()) {
		for (const { messages } of validator.validateStringSync(html, file).results) {
			for (const { line, column, ruleId, message } of messages) {
				problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
			}
		}
	}
	expect(problems).toEqual([]);
});
