import { expect, test } from 'vitest';
import { toCsv } from '../../src/charts/to-csv.ts';

test('cells are quoted only where they must be', () => {
	expect(
		toCsv([
			['id', 'value'],
			['a,b', '3.20'],
			['“引”', 'say "no"'],
			['two\nlines', ''],
		]),
	).toBe('\uFEFFid,value\r\n"a,b",3.20\r\n“引”,"say ""no"""\r\n"two\nlines",\r\n');
});
