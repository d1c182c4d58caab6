import { checkContent } from '../src/checks/check-content.ts';
import { formatReport } from '../src/checks/report.ts';
import { annotate } from './parts/annotations.ts';
import { root } from './parts/install.mjs';

const report = await checkContent(root);
console.log(formatReport(report));
if (process.env['GITHUB_ACTIONS']) {
	for (const problem of [...report.problems, ...report.warnings]) console.log(annotate(problem));
}
if (report.problems.length > 0) process.exitCode = 1;
