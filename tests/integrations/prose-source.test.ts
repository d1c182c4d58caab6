import { expect, test } from 'vitest';
import { proseOf } from '../../src/integrations/prose-source.ts';
import { readContentFile } from '../../src/kinds/content.ts';
import { compilePage } from '../fuzz/build-prose.ts';

const pageOf = (text: string) => readContentFile('zones', 'a', 'content/zones/a.mdx', text);

test('MDX gets the prose only, each line with its number', () => {
	expect(proseOf(pageOf('---\nname: 甲\nlevel: national\n---\n\n乙\n'))).toBe(
		'---\n\n\n---\n\n乙\n',
	);
	expect(proseOf(pageOf('---\n---\n乙'))).toBe('---\n---\n乙');
	expect(proseOf(pageOf('---\nname: 甲\n---'))).toBe('---\n---\n');
});

test.each([
	['a layout', '---\nlayout: /evil.js\n---\n乙'],
	['a layout after a fence with spaces', '---  \nlayout: /evil.js\n---\t\n乙'],
	['a tag of js-yaml', '---\na: !!js/function "x"\nb: !!binary eA==\n---\n乙'],
	['an anchor that is the prototype', '---\n__proto__: &a { layout: /evil.js }\n<<: *a\n---\n乙'],
	[
		'fields of the prose that look like fields',
		'---\nname: 甲\n---\n---\nlayout: /evil.js\n---\n乙',
	],
	['TOML in the prose', '---\nname: 甲\n---\n\n+++\nlayout = "/evil.js"\n+++\n'],
	['a fence that Astro would take for the end', '---\nname: |\n  甲\n+++: a\n---\n乙'],
	['CRLF and a mark of the byte order', '\uFEFF---\r\nlayout: /evil.js\r\n---\r\n乙'],
])('%s is no order to MDX', async (_, text) => {
	const program = await compilePage(pageOf(text));
	expect(program).toContain('export const frontmatter = {\n  "cited": []\n};');
	const modules = [...program.matchAll(/^import .* from ["'](.*)["'];$/gm)].map(([, from]) => from);
	expect(new Set(modules)).toEqual(new Set(['astro/jsx-runtime', 'astro/runtime/server/index.js']));
});

test('a page that begins with other fields than ours is not built', async () => {
	for (const text of ['+++\nlayout = "/evil.js"\n+++\n乙', '\n---\nlayout: /evil.js\n---\n乙']) {
		await expect(compilePage(pageOf(text))).rejects.toThrow('has no fields');
	}
});
