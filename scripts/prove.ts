/**
 * What is too slow, or hangs too much on the machine or on chance, for `npm test`. Without a name
 * all of it runs; `npm run prove mutation` runs one part.
 *
 * - twice: two builds in two folders, in another time zone and language, are the same to the byte,
 *   and so is one that takes again what has not changed
 * - growth: the time the check takes as pages grow, and what the search index of 1,000 made-up pages
 *   costs beside Pagefind's own (NEUTRAL_PAGES for another number); and that npm run bench measures
 * - office: the workbooks open in LibreOffice and says there what the data say
 * - fuzz: made-up pages from seeds that nobody has tried yet, and every way to bring code into a build
 * - pages: every page of the frozen site under axe, and many more runs of characters searched for
 * - edition: what content/ as a whole has to hold: pages worth opening, the five texts it began with
 * - worth: which zones' pages of dist/ are worth opening, and what the others lack
 * - mutation: small faults put into a copy of the program, which the unit tests have to notice;
 *   MUTATION_SEED repeats a run, MUTANTS and MUTATION_ROOMS (data,checks) make it larger or narrower
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFrozenSite } from '../tests/fixture-site.ts';
import { measureZones, tellMeasures } from '../tests/worth-opening.ts';
import { buildSite } from './parts/build-site.ts';
import { findChromium } from './parts/chromium.ts';
import { root } from './parts/install.mjs';
import { runMutation } from './parts/mutation.ts';
import { proveKeptPages, proveSameBytes } from './parts/same-bytes.ts';
import { runProgram, runStep } from './parts/steps.ts';

const FUZZ = ['tests/checks/prose-fuzz.test.ts', 'tests/site/hostile-content.test.ts'];
const SEEDS = 5;
const ROOMS = 'data,checks,search,charts,quantities';

const vitest = (...options: string[]) =>
	runProgram(join(root, 'node_modules/vitest/vitest.mjs'), [
		'run',
		'--config=tests/vitest.config.ts',
		...options,
	]);
const newSeed = () => Math.floor(Math.random() * 2 ** 32);

const parts: Record<string, () => Promise<boolean>> = {
	twice: async () =>
		(await runStep('两次构建逐字节相同', proveSameBytes)).ok &&
		(await runStep('改动以后再构建，同从头构建逐字节相同', proveKeptPages)).ok,
	growth: async () =>
		(await runStep('用时随长度增长', () => vitest('--project=prove', 'check-time'))).ok &&
		(await runStep('检索索引的大小和用时', () => vitest('--project=prove', 'index-cost'))).ok &&
		(await runStep('测量本身', () => vitest('--project=prove', 'bench'))).ok,
	office: async () =>
		(await runStep('构建测试用的网站', buildFrozenSite)).ok &&
		(await runStep('LibreOffice 打开工作簿', () => vitest('--project=prove', 'office'))).ok,
	fuzz: async () => {
		let ok = true;
		for (let index = 0; index < SEEDS; index++) {
			const seed = String(newSeed());
			process.env['PROSE_FUZZ_SEED'] = seed;
			process.env['ATTACKS'] = index === 0 ? 'all' : '';
			const step = await runStep(`随机页面，PROSE_FUZZ_SEED=${seed}`, () =>
				vitest('--project=unit', '--project=site', ...FUZZ),
			);
			ok &&= step.ok;
		}
		return ok;
	},
	pages: async () => {
		const built = await runStep('构建测试用的网站', buildFrozenSite);
		process.env['CHROMIUM_PATH'] = findChromium() ?? '';
		process.env['SEARCH_EXAM_SEED'] = String(newSeed());
		process.env['SEARCH_EXAM_SUBSTRINGS'] = '240';
		return (
			built.ok &&
			(await runStep('每一页的无障碍', () => vitest('--project=prove', 'every-page'))).ok &&
			(await runStep('更多字串的检索', () => vitest('--project=browser', 'search-exam'))).ok
		);
	},
	edition: async () =>
		(await runStep('构建网站', () => buildSite())).ok &&
		(await runStep('全部内容', () => vitest('--project=edition'))).ok,
	worth: async () => {
		const dist = join(root, 'dist');
		if (!existsSync(dist)) {
			console.error('没有 dist/，先运行 npm run build。');
			return false;
		}
		console.log(tellMeasures(measureZones(dist)));
		return true;
	},
	mutation: async () => {
		const { MUTATION_SEED, MUTANTS = '120', MUTATION_ROOMS = ROOMS } = process.env;
		const options = {
			seed: Number(MUTATION_SEED ?? newSeed()),
			count: Number(MUTANTS),
			rooms: MUTATION_ROOMS.split(','),
			least: 80,
		};
		return (await runStep('程序里的小错，单元测试要发现八成', () => runMutation(options))).ok;
	},
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
	console.error(`没有“${unknown.join('、')}”；可以写 ${Object.keys(parts).join('、')}。`);
	process.exit(1);
}
let ok = true;
for (const [name, run] of Object.entries(parts)) {
	if (asked.length === 0 || asked.includes(name)) ok = (await run()) && ok;
}
process.exitCode = ok ? 0 : 1;
