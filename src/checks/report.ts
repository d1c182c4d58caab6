import { visible } from '../kinds/plain-text.ts';
import { checkText as text } from '../text/checks.ts';
import { annotate } from './annotations.ts';
import type { Problem } from './problem.ts';

export interface Report {
	problems: Problem[];
	warnings: Problem[];
	/** How many files were read. */
	files: number;
}

/** Problems as `file:line:column message`, each with the id of its rule and its mend on the next line, and a sum. */
export function formatReport({ problems, warnings }: Report): string {
	const lines = [...problems, ...warnings].map(
		({ rule, path, line, column, message, hint, severity }) =>
			`${visible(path)}:${line}:${column} ${severity === 'warning' ? `（${text.warning}）` : ''}${message} [${rule}]\n    ${hint}`,
	);
	return [...lines, text.summary(problems.length, warnings.length)].join('\n');
}

/** Print a report; under GitHub Actions each problem is shown on its line of the pull request, too. */
export function tellReport(report: Report): void {
	console.log(formatReport(report));
	if (!process.env['GITHUB_ACTIONS']) return;
	for (const problem of [...report.problems, ...report.warnings]) console.log(annotate(problem));
}
