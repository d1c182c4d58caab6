import { expect, test } from 'vitest';
import { describeProblems, problemPage } from '../../src/integrations/dev-pages.ts';

test('a page of problems says where each is, what is wrong and how to mend it, and runs none of it', () => {
	const description = describeProblems([
		{
			rule: 'prose',
			path: 'content/zones/alpha.mdx',
			line: 9,
			column: 1,
			message: '正文里的“<script>”会被当作程序。',
			hint: '写成“小于”。',
			severity: 'error',
		},
	]);
	expect(description).toBe(
		'<h1>content/ 里有 1 处要改。</h1><p>改好并存盘以后，页面会自己回来。</p><ol><li><code>content/zones/alpha.mdx:9:1</code> 正文里的“&lt;script&gt;”会被当作程序。 <small>[prose]</small><p>写成“小于”。</p></li></ol>',
	);
	expect(problemPage(description)).toContain(
		`<main data-dev-shows="problems">${description}</main>`,
	);
});

test('right content has no description', () => {
	expect(describeProblems([])).toBe('');
});
