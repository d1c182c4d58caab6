import { expect, test } from 'vitest';
import { countTests, sumCounts, type VitestReport } from '../../scripts/parts/count-tests.ts';

const good: VitestReport = {
	numPassedTests: 2,
	numFailedTests: 0,
	success: true,
	testResults: [
		{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
	],
};

test('tests are counted as Vitest counts them', () => {
	expect(countTests(good, true)).toEqual({ passed: 2, failed: 0 });
	const failing: VitestReport = {
		...good,
		numFailedTests: 1,
		success: false,
		testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
	};
	expect(countTests(failing, false)).toEqual({ passed: 2, failed: 1 });
});

test('a file that cannot be loaded, an error outside of tests and a lost report are failures', () => {
	const unloaded: VitestReport = {
		...good,
		success: false,
		testResults: [...good.testResults, { status: 'failed', assertionResults: [] }],
	};
	expect(countTests(unloaded, false)).toEqual({ passed: 2, failed: 1 });
	expect(countTests(good, false)).toEqual({ passed: 2, failed: 1 });
	expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
});

test('counts add up', () => {
	expect(
		sumCounts([
			{ passed: 1, failed: 0 },
			{ passed: 2, failed: 1 },
		]),
	).toEqual({ passed: 3, failed: 1 });
});
