import { expect, test } from 'vitest';
import { annotate } from '../../src/checks/annotations.ts';

test('a problem becomes one line that GitHub puts on the line it is about', () => {
	const problem = {
		rule: 'percent',
		path: 'content/zones/a,b.mdx',
		line: 3,
		column: 1,
		message: '“8%”要加引号。',
		hint: '写成 "8%"。',
		severity: 'error',
	} as const;
	expect(annotate(problem)).toBe(
		'::error file=content/zones/a%2Cb.mdx,line=3,col=1,title=percent::“8%25”要加引号。%0A写成 "8%25"。',
	);
});
