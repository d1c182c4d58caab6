import { cellName } from './read-table.ts';
import type { ImportPlan, Outcome, Verdict } from './import-table.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
	added: '新增',
	same: '相同',
	conflict: '冲突',
	refused: '拒收',
};

/** Everything an import would do or did, cell by cell, and the sums. */
export function formatImport(plan: ImportPlan): string {
	const { layout, verdicts, blank, consequences } = plan;
	const sections = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) => {
		const own = verdicts.filter((verdict) => verdict.outcome === outcome);
		if (own.length === 0) return [];
		return ['', `${OUTCOMES[outcome]} ${own.length}`, ...own.flatMap(formatVerdict)];
	});
	const sums = (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => {
		const count = verdicts.filter((verdict) => verdict.outcome === outcome).length;
		return `${OUTCOMES[outcome]} ${count}`;
	});
	return [
		layout === 'zone-period'
			? '读作高新区×时期的表格：第一列是页面，其余各列是时期。'
			: '读作列表：一行一个数字。',
		...sections,
		...(consequences.length === 0
			? []
			: [
					'',
					'写入以后，这些地方要跟着改：',
					...consequences.map(
						({ path, line, column, message, hint }) =>
							`  ${path}:${line}:${column} ${message}${hint}`,
					),
				]),
		'',
		`共 ${verdicts.length}：${sums.join('，')}${blank > 0 ? `；另有空格子 ${blank} 个` : ''}。`,
	].join('\n');
}

function formatVerdict(verdict: Verdict): string[] {
	const { outcome, row, column, place = '', line = '', remarks, differences } = verdict;
	const where = cellName(row, column);
	const notes = remarks.map((remark) => `    留意：${remark}`);
	switch (outcome) {
		case 'added':
			return [`  ${where} → ${place}`, `    ${line}`, ...notes];
		case 'same':
			return [`  ${where} = ${place}`];
		case 'conflict':
			return [
				`  ${where} ≠ ${place}`,
				...differences.map(({ field, old, now }) => `    ${field}：已有的是 ${old}，表里是 ${now}`),
			];
		case 'refused':
			return [`  ${where}：${remarks.join('')}`];
	}
}
