/** The parts of Vitest's JSON report that say how a run went. */
export interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	success: boolean;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface Counts {
	passed: number;
	failed: number;
}

/**
 * Count a run of Vitest. A file that could not be loaded has no failed test in it, and an error
 * outside of tests none at all: each counts as one, so that nothing fails in silence.
 */
export function countTests(report: VitestReport | undefined, exitedWell: boolean): Counts {
	if (!report) return { passed: 0, failed: 1 };
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	).length;
	const failed = report.numFailedTests + brokenFiles;
	const silent = failed === 0 && (!exitedWell || !report.success) ? 1 : 0;
	return { passed: report.numPassedTests, failed: failed + silent };
}

export function sumCounts(counts: Counts[]): Counts {
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
	};
}
