import type { Problem } from '../../src/checks/problem.ts';
import { formatReport, type Report } from '../../src/checks/report.ts';

/** What a report says that an earlier one did not; of one file, everything. */
export function newProblems(before: Report, after: Report, path?: string): Report {
	// Lines move; what is said of a file does not.
	const keyOf = ({ path, rule, message }: Problem) => `${path} ${rule} ${message}`;
	const known = new Set([...before.problems, ...before.warnings].map(keyOf));
	const isNew = (problem: Problem) => problem.path === path || !known.has(keyOf(problem));
	return {
		...after,
		problems: after.problems.filter(isNew),
		warnings: after.warnings.filter(isNew),
	};
}

/** What a command has left to be done, or that it has left nothing. */
export function formatLeft(report: Report): string {
	const { problems, warnings } = report;
	if (problems.length + warnings.length === 0) return '检查过了，没有新的问题。';
	return `检查过了，还要做：\n${formatReport(report)}`;
}
