import type { Edit, Slip } from '../slip.ts';
import type { TextRule } from './rule.ts';

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

export const conflictMarker: TextRule = {
	id: 'conflict-marker',
	about:
		'合并冲突的记号（<<<<<<<、=======、>>>>>>>）不能留在文件里：两种写法只留正确的一种，再把记号删掉。',
	scope: 'text',
	check: ({ lines }) => {
		const slips: Slip[] = [];
		let open: { from: number; theirs: boolean; edits: Edit[] } | undefined;
		for (const [index, row] of lines.entries()) {
			const line = index + 1;
			const marker = MARKER.test(row);
			if (!marker && !open?.theirs) continue;
			const edit = { line, at: 0, length: row.length, by: '' };
			if (!open) {
				open = { from: line, theirs: row.startsWith('>') || row.startsWith('='), edits: [edit] };
				// A separator or an end without its beginning stands alone.
				if (open.theirs) {
					slips.push(tell(open.from, line, open.edits));
					open = undefined;
				}
				continue;
			}
			open.edits.push(edit);
			if (row.startsWith('=') || row.startsWith('|')) open.theirs = true;
			if (marker && row.startsWith('>')) {
				slips.push(tell(open.from, line, open.edits));
				open = undefined;
			}
		}
		if (open) slips.push(tell(open.from, open.from, open.edits.slice(0, 1)));
		return slips;
	},
};

function tell(from: number, to: number, edits: Edit[]): Slip {
	return {
		line: from,
		column: 1,
		message: `这里留着合并冲突的记号${from === to ? '' : `（到第 ${to} 行为止）`}。`,
		hint: '留下正确的一种写法，把 <<<<<<<、=======、>>>>>>> 各行删掉。',
		edits,
		lost: edits.map(({ line }) => line),
	};
}
