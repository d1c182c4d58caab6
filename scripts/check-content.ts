import { enableCompileCache } from 'node:module';
import { annotate } from './parts/annotations.ts';
import { root } from './parts/install.mjs';

// Reading the TypeScript of all rules anew takes a quarter of the check's time.
enableCompileCache();
const { checkContent } = await import('../src/checks/check-content.ts');
const { formatReport } = await import('../src/checks/report.ts');

const report = await checkContent(root);
console.log(formatReport(report));
if (process.env['GITHUB_ACTIONS']) {
	for (const problem of [...report.problems, ...report.warnings]) console.log(annotate(problem));
}
if (report.problems.length > 0) process.exitCode = 1;
