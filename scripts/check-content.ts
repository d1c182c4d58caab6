import { checkContent } from '../src/checks/check-content.ts';
import { formatReport } from '../src/checks/report.ts';
import { root } from './parts/install.mjs';

const report = await checkContent(root);
console.log(formatReport(report));
if (report.problems.length > 0) process.exitCode = 1;
