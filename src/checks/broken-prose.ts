/**
 * Prose that MDX cannot read: what stands in the way is told and blanked out (columns kept), and
 * the rest is read, so that one slip does not hide the next. What passes the check has been read
 * whole: nothing is ever let through because of what is done here.
 */
import type { Root } from 'mdast';
import { parseProse } from '../kinds/prose.ts';
import type { ProseSlip } from './prose.ts';

type Add = (kind: string, line: number, column: number, written: string, detail?: string) => void;

/** How many tags are told and taken out one by one; a page with more of them has one kind of slip. */
const MOST = 20;

export function readBrokenProse(body: string): { tree: Root; slips: ProseSlip[]; source: string } {
	const slips: ProseSlip[] = [];
	const add: Add = (kind, line, column, written, detail = '') =>
		slips.push({ kind, point: { line, column }, written, detail });
	const rows = maskRows(body, add);
	const tree = parseRows(rows, add);
	// Something kept MDX from reading it, so something must be told.
	if (slips.length === 0) add('unreadable-prose', 1, 1, '');
	return { tree, slips, source: rows.join('\n') };
}

const blank = (found: string) => found.replace(/[^\n]/g, ' ');

/** Blank out what MDX would run or choke on; code spans and escaped signs are text. */
function maskRows(body: string, add: Add): string[] {
	let inModule = false;
	return body.split('\n').map((written, index) => {
		const line = index + 1;
		let row = written;
		if (/^(import|export)\b/.test(row) || inModule) {
			if (!inModule) add('module-code', line, 1, row);
			inModule = row.trim() !== '' && !/[;'"]\s*$/.test(row);
			return blank(row);
		}
		const plain = row.replace(/`[^`]*`|\\[{}<]/g, (code) => '\0'.repeat(code.length));
		const mask = (pattern: RegExp, tell: (match: RegExpExecArray) => string) => {
			for (const match of [...plainOf(row, plain).matchAll(pattern)].reverse()) {
				const by = tell(match as RegExpExecArray);
				row = row.slice(0, match.index) + by + row.slice(match.index + match[0].length);
			}
		};
		const told: [kind: string, column: number, written: string, detail: string][] = [];
		mask(/([A-Za-z]+)=(\{[^}]*\}?)/g, ({ 0: found, 1: name = '', index: at }) => {
			told.push(['attribute-expression', at + 1, found, name]);
			// What is meant is mostly plain: period={2024}.
			const inside = found
				.slice(name.length + 2)
				.replace(/\}$/, '')
				.replace(/["'`]/g, '');
			return `${name}="${inside}"`.padEnd(found.length);
		});
		mask(/\{[^}]*\}?|\}/g, ({ 0: found, index: at }) => {
			told.push(['expression', at + 1, found, '']);
			return blank(found);
		});
		mask(/<\/?([a-z][\w-]*|!--)[^>]*>?/g, ({ 0: found, 1: name = '', index: at }) => {
			if (name === '!--') told.push(['html-comment', at + 1, found, '']);
			else if (!found.startsWith('</')) told.push(['raw-html', at + 1, found, name]);
			return blank(found);
		});
		mask(/<(?![A-Z/])[^\s<，。；：、！？（）]{0,8}/gu, ({ 0: found, index: at }) => {
			told.push(['less-than', at + 1, found, '']);
			return blank(found);
		});
		for (const [kind, column, found, detail] of told.sort((a, b) => a[1] - b[1])) {
			add(kind, line, column, found, detail);
		}
		return row;
	});
}

/** The row as it reads now, with what was code or escaped still out of sight. */
function plainOf(row: string, masked: string): string {
	return row.replace(/[^]/g, (sign, at: number) => (masked[at] === '\0' ? '\0' : sign));
}

/** Parse; a tag that MDX cannot read is told, blanked out, and the rest is tried again. */
function parseRows(rows: string[], add: Add): Root {
	for (let told = 0; ; told++) {
		if (told === MOST) {
			for (const [index, row] of rows.entries()) rows[index] = row.replace(/<[^<>]*>?/g, blank);
		}
		try {
			return parseProse(rows.join('\n'));
		} catch (error) {
			const {
				reason = '',
				line = 1,
				column = 1,
			} = error as { reason?: string; line?: number; column?: number };
			const opened = /for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason);
			let index = (opened ? Number(opened[2]) : line) - 1;
			let start = opened ? Number(opened[3]) - 1 : (rows[index] ?? '').lastIndexOf('<', column - 1);
			// A tag that goes on over several rows is told where it begins.
			while (start < 0 && index > 0) {
				index -= 1;
				start = (rows[index] ?? '').search(/<[^<>]*$/);
			}
			const row = rows[index] ?? '';
			const tag = start < 0 ? undefined : /^<[^<>]*>?/.exec(row.slice(start))?.[0];
			if (!tag || told > MOST) {
				add('unreadable-prose', line, column, '');
				return { type: 'root', children: [] };
			}
			if (!opened && tag.startsWith('</')) add('closing-tag', index + 1, start + 1, tag);
			else add('open-tag', index + 1, start + 1, tag);
			rows[index] = row.slice(0, start) + ' '.repeat(tag.length) + row.slice(start + tag.length);
		}
	}
}
