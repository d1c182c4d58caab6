import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blame, judged, listAllPages, readPages } from '../built-site.ts';
import { validateHtml } from '../validate-html.ts';

/** Judging takes 20 ms a page, and most pages of both sites are equal. */
function isJudged(file: string, html: string): boolean {
	if (judged === undefined) return false;
	const other = join(judged, file);
	return existsSync(other) && readFileSync(other, 'utf8') === html;
}

test('every page is valid HTML', { timeout: 300_000 }, () => {
	const problems: string[] = [];
	for (const { file, html } of readPages(listAllPages())) {
		if (!isJudged(file, html)) problems.push(...validateHtml(html, file));
	}
	expect(problems, blame).toEqual([]);
});
