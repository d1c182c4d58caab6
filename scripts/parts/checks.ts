import { join } from 'node:path';
import { CHECKED, digestContent } from '../../src/kinds/content-digest.ts';
import { root } from './install.mjs';
import { runProgram, runStep, type StepResult } from './steps.ts';

const tool = (path: string) => join(root, 'node_modules', path);

interface CheckedContent extends StepResult {
	/** Tells a build what has been found right, so that it does not check it again. */
	env: Record<string, string>;
}

/** Content on its own: the build needs it, the other checks do not. */
export async function checkContentStep(): Promise<CheckedContent> {
	// Before it is read: whatever changes from here on makes another digest.
	const digest = digestContent(root);
	const step = await runStep('检查内容', () => runProgram(join(root, 'scripts/check-content.ts')));
	return { ...step, env: step.ok ? { [CHECKED]: digest } : {} };
}

/** Types. Astro writes some of them into `.astro/` first, as a build of this repository does. */
export function checkTypesStep(): Promise<StepResult> {
	return runStep('检查类型', () =>
		runProgram(tool('astro/bin/astro.mjs'), ['check', '--minimumFailingSeverity', 'warning']),
	);
}

/** Format and dead code, each told on its own even when the other fails. */
export async function checkFormSteps(): Promise<StepResult[]> {
	return [
		await runStep('检查代码格式', async () => {
			const ok = await runProgram(tool('prettier/bin/prettier.cjs'), ['--check', '.']);
			if (!ok) console.log('改正格式：npx prettier --write .');
			return ok;
		}),
		await runStep('检查无用代码', () =>
			runProgram(tool('knip/bin/knip.js'), ['--no-config-hints']),
		),
	];
}
