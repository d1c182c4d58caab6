import { buildFrozenSite } from '../tests/fixture-site.ts';
import { runStep } from './parts/steps.ts';

if (!(await runStep('构建测试用的网站', buildFrozenSite)).ok) process.exitCode = 1;
