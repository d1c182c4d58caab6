import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFrozenSite } from '../tests/fixture-site.ts';
import { describeHeaviest } from '../tests/page-weight.ts';
import { refuseSecondBuild } from './parts/before-build.ts';
import { buildSite } from './parts/build-site.ts';
import { checkContentStep, checkFormSteps, checkTypesStep } from './parts/checks.ts';
import { findChromium } from './parts/chromium.ts';
import { countTests, sumCounts, type Counts, type VitestReport } from './parts/count-tests.ts';
import { root } from './parts/install.mjs';
import { runProgram, runStep, type StepResult } from './parts/steps.ts';

// Tests read the site at `/`; where it lives elsewhere has a test of its own.
delete process.env['BASE_PATH'];
delete process.env['SITE_URL'];

await refuseSecondBuild();

const content = await checkContentStep();
// Each of the four keeps one core busy. The frozen site is a project of its own, so it does not mind
// that types are written meanwhile; ours has to wait for them.
const [types, frozen] = await Promise.all([
	checkTypesStep(),
	runStep('构建测试用的网站', buildFrozenSite),
]);
const [form, build] = await Promise.all([
	checkFormSteps(),
	runStep('构建网站', async () => {
		if (!content.ok) console.log('内容检查没有通过，不构建。');
		return content.ok && (await buildSite({ env: content.env }));
	}),
]);
// No pull request is refused for what its pages weigh: the budgets are those of the frozen site.
if (build.ok) console.log(describeHeaviest(join(root, 'dist')));
const browser = await runStep('准备 Chromium', async () => {
	process.env['CHROMIUM_PATH'] = findChromium() ?? '';
	return process.env['CHROMIUM_PATH'] !== '';
});

// Without a new site or a browser their tests would judge the old one, or all fail alike.
const projects = [
	'unit',
	...(build.ok ? ['live'] : []),
	...(frozen.ok ? ['site'] : []),
	...(frozen.ok && browser.ok ? ['browser'] : []),
];
const tests = await runTests(projects);

const steps = [content, types, ...form, build, frozen, browser];
const { passed, failed } = sumCounts([...steps.map(countStep), tests]);
const broken = steps.filter(({ ok }) => !ok).map(({ name }) => name);
if (broken.length > 0) console.log(`\n没有通过：${broken.join('、')}（见上）。`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function runTests(projects: string[]): Promise<Counts> {
	const file = join(root, 'node_modules/.cache/atlas/vitest.json');
	rmSync(file, { force: true });
	const { ok } = await runStep(`测试（${projects.join('、')}）`, () =>
		runProgram(join(root, 'node_modules/vitest/vitest.mjs'), [
			'run',
			'--config=tests/vitest.config.ts',
			...projects.map((name) => `--project=${name}`),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		]),
	);
	const report = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
		: undefined;
	return countTests(report, ok);
}

function countStep({ ok }: StepResult): Counts {
	return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
