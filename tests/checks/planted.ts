import type { Report } from '../../src/checks/report.ts';
import type { Change } from '../changed-content.ts';

/** A case of `fixtures/planted.yaml`: what is changed, in one of several short forms. */
export interface Planted {
	about: string;
	change?: Change | Change[];
	/** A paragraph at the end of the page of 鞍山高新区. */
	prose?: string;
	/** A row above its observations. */
	row?: string;
	/** A row above its list of observations. */
	field?: string;
	/** `12:3 list-marker`, with the file where it is another; 留意 before a warning. */
	tells?: string[];
}

const PAGE = 'content/zones/anshan.mdx';

export function changesOf({ change, prose, row, field }: Planted): Change[] {
	const above = (from: string, text: string) => ({ file: PAGE, from, to: `${text}\n${from}` });
	const end = '[@gxdb-2025-northeast]。\n';
	return [
		...[change ?? []].flat(),
		...(prose === undefined ? [] : [{ file: PAGE, from: end, to: `${end}\n${prose}\n` }]),
		...(row === undefined ? [] : [above('  - { metric: registered-enterprises', row)]),
		...(field === undefined ? [] : [above('observations:', field)]),
	];
}

export function placesTold({ problems, warnings }: Report): string[] {
	return [...problems, ...warnings].map(
		({ path, line, column, rule, severity }) =>
			`${severity === 'warning' ? '留意 ' : ''}${path === PAGE ? '' : `${path}:`}${line}:${column} ${rule}`,
	);
}
