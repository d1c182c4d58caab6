import type { Problem } from '../../src/checks/problem.ts';
import type { Report } from '../../src/checks/report.ts';

/** What a report says of one file, and of others only what an earlier report did not. */
export function newProblems(before: Report, after: Report, path: string): Report {
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
