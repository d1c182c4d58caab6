import { expect, test } from 'vitest';
import { mutantsOf } from '../../scripts/parts/mutants.ts';

/** A line with each of its changes, the changed part in braces. */
const mutants = (source: string) =>
	mutantsOf(source).map(
		({ start, end, text }) => `${source.slice(0, start)}{${text}}${source.slice(end)}`,
	);

test.each([
	['a === b', ['{;}', 'a {!==} b']],
	['x = a <= 1', ['{;}', 'x = a {<} 1', 'x = a <= {0}']],
	['return a && !b', ['return a {||} !b', 'return a && {b}']],
	['return true', ['return {false}']],
	['return a + b', ['return a {-} b']],
	["return '甲' + b", []],
	['if (a) return 0;', ['if ({false}) return 0;', 'if (a) return {1};']],
	['const a = b ? c : d', ['const a = {!(b)} ? c : d']],
	["const a = kind === 'month'", ["const a = kind {!==} 'month'", "const a = kind === {'month~'}"]],
	['const a = b.filter(c)', ['const a = b{}']],
	['const a = b.toSorted(c)', ['const a = b.toSorted(c){.reverse()}']],
	['const a = b.some(c)', ['const a = b.{every}(c)']],
])('%s', (source, expected) => {
	expect(mutants(source)).toEqual(expected);
});

test.each([
	"import { a } from './a.ts';",
	"type A = 'a' | 1;",
	'interface A { a: true }',
	"let a: Map<string, 'b'>;",
	"const a = b ?? 'c'",
	"const a = '没有找到'",
])('nothing of %s', (source) => {
	expect(mutants(source)).toEqual([]);
});

test('a mutant knows its line', () => {
	expect(mutantsOf('const a = b;\n\nconst c = true;').map(({ line }) => line)).toEqual([3]);
});
