import { checkContentStep, checkFormSteps, checkTypesStep } from './parts/checks.ts';

const results = [await checkContentStep(), await checkTypesStep(), ...(await checkFormSteps())];
if (results.some(({ ok }) => !ok)) process.exitCode = 1;
