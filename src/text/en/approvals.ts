import type { Words } from '../words.ts';
import { counted, grouped } from './counted.ts';

/** When zones were approved, year by year. */
export const approvalsText: Words['approvalsText'] = {
	title: 'Approvals by year',
	lead: (from: string, to: string, total: number) =>
		`From ${from} to ${to}, national high-tech zones were approved year by year and batch by batch, ${grouped(total)} in all; where the approval document of a batch has a page, it is linked.`,
	undated: (count: number) =>
		`${counted(count, 'more zone has', 'more zones have')} no recorded date of approval and ${count === 1 ? 'is' : 'are'} not counted.`,
	note: 'Batches follow the date of approval, as stated in a source or inferred; inferred ones are counted apart. Zones later abolished or renamed are not counted separately.',
	table: 'Running total by year',
	columns: {
		year: 'Year',
		added: 'Approved',
		total: 'Total',
		bar: 'Progress',
		decree: 'Document',
	},
	added: (count: number) => grouped(count),
	derived: (count: number) => `the date of ${grouped(count)} inferred`,
	years: 'Lists by year',
	tiles: (year: string, total: number) =>
		`Number by province at the end of ${year} (${grouped(total)} in all)`,
};
