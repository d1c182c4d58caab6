/** What people write in cells, as content writes it. */
import { isDecimal } from '../../src/quantities/interval.ts';
import { parsePeriod } from '../../src/quantities/period.ts';

const twoDigits = (text: string) => text.padStart(2, '0');

/** A period in its grammar: 2024年上半年 → 2024-H1. Undefined for what is none. */
export function readPeriod(cell: string): string | undefined {
	if (parsePeriod(cell)) return cell;
	const period = cell
		.replace(/^(\d{4})年?前三季度$/u, '$1-01/$1-09')
		.replace(/^(\d{4})年?第?([一二三四1-4])季度$/u, (_, year: string, quarter: string) => {
			const index = '一二三四'.indexOf(quarter);
			return `${year}-Q${index < 0 ? quarter : index + 1}`;
		})
		.replace(/^(\d{4})年?([上下])半年$/u, (_, year: string, half: string) => {
			return `${year}-H${half === '上' ? 1 : 2}`;
		})
		.replace(/^(\d{4})年$/u, '$1')
		// Excel writes dates with slashes and drops their zeros.
		.replace(
			/^(\d{4})[年/.-](\d{1,2})(?:月|(?:[月/.-](\d{1,2})日?))?$/u,
			(_, year: string, month: string, day: string | undefined) =>
				[year, twoDigits(month), ...(day ? [twoDigits(day)] : [])].join('-'),
		);
	return parsePeriod(period) ? period : undefined;
}

/**
 * A number with the digits of the cell; undefined where the cell says more or less than one. The
 * commas of thousands go, and so does the unit where it is the record's own.
 */
export function readNumber(cell: string, unit?: string): string | undefined {
	const bare = unit && cell.endsWith(unit) ? cell.slice(0, -unit.length).trim() : cell;
	const digits = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
	return isDecimal(digits) ? digits : undefined;
}
