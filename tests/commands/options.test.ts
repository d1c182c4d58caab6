import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/parts/command.ts';

const names = { values: ['metric', 'scope'], flags: ['write'] };

test('options stand anywhere, with a space or =', () => {
	expect(readOptions(['a.csv', '--metric', 'gdp', '--scope=whole', '--write'], names, {})).toEqual({
		positionals: ['a.csv'],
		values: { metric: 'gdp', scope: 'whole' },
		flags: new Set(['write']),
	});
});

test.each([
	[
		'one that is not known',
		['--metrics', 'gdp'],
		'不认识的选项 --metrics。可用：--metric、--scope、--write、--help。',
	],
	['one without its value', ['--metric'], '--metric 后面要写一个值。'],
	['a value where none goes', ['--write=yes'], '--write 后面不写值。'],
])('%s is refused in Chinese', (_, args, message) => {
	expect(() => readOptions(args, names, {})).toThrow(message);
});

test('a flag that npm has kept for itself counts', () => {
	expect(readOptions(['a.csv'], names, { npm_config_write: 'true' }).flags).toEqual(
		new Set(['write']),
	);
});

test('an option with a value that npm has kept is asked for again, a setting of npm is not', () => {
	const env = { npm_config_metric: 'gdp', npm_lifecycle_event: 'import' };
	expect(() => readOptions(['a.csv'], names, env)).toThrow('npm run import -- … --metric …');
	expect(readOptions(['a.csv'], names, { npm_config_scope: '@mine' }).values).toEqual({});
});
