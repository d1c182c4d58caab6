import { checkCodeSteps, checkContentStep } from './parts/checks.ts';

const results = [await checkContentStep(), ...(await checkCodeSteps())];
if (results.some(({ ok }) => !ok)) process.exitCode = 1;
