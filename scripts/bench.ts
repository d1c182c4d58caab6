import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { git } from '../src/data/git.ts';
import { helpOf } from '../src/text/commands.ts';
import { type BuildMeasure, measureBuild, medianOf } from './parts/bench/measure-build.ts';
import { measureLighthouse } from './parts/bench/measure-lighthouse.ts';
import { measurePaint } from './parts/bench/measure-paint.ts';
import { measureSearch } from './parts/bench/measure-search.ts';
import { type BenchOptions, benchNames, readBenchOptions } from './parts/bench/options.ts';
import { pageTypesOf } from './parts/bench/page-types.ts';
import { launchChromium } from './parts/bench/phone.ts';
import { canMeasure } from './parts/bench/process-tree.ts';
import { openWorkshop, planBuilds, type Site } from './parts/bench/projects.ts';
import { type Bench, formatBench } from './parts/bench/report.ts';
import { serveCompressed } from './parts/bench/serve-compressed.ts';
import { readOptions, Refusal, runCommand } from './parts/command.ts';
import { root } from './parts/install.mjs';

/** How many of a site's pages are searched for by name. */
const SEARCHES = 5;

await runCommand(async () => {
	const given = readOptions(process.argv.slice(2), benchNames);
	if (given.flags.has('help')) return console.log(helpOf('bench'));
	const options = readBenchOptions(given);
	const bench: Bench = {
		commit: describeCommit(),
		node: process.versions.node,
		...(options.base === undefined ? {} : { base: options.base }),
		seed: options.seed,
		runs: options.runs,
		builds: [],
		paints: [],
		searches: [],
		lighthouse: [],
	};
	if (options.parts.has('build') && !canMeasure) {
		say('CPU 和内存只有 Linux 说得出，这里留空。');
	}

	if (options.site !== undefined) {
		const site = resolve(process.env['INIT_CWD'] ?? root, options.site);
		if (!existsSync(join(site, 'index.html'))) throw new Refusal(`${options.site} 里没有网站。`);
		await measurePages(new Map([['ours', site]]), options, bench);
	} else {
		const workshop = await openWorkshop(options.base);
		try {
			for (const [at, size] of options.sizes.entries()) {
				const plans = planBuilds(workshop, size, options);
				const measures = new Map<Site, BuildMeasure[]>();
				for (let run = 1; run <= options.runs; run++) {
					// In turn, so that whatever else the machine does meets all of them alike.
					for (const [site, plan] of plans) {
						say(`▶ 构建 ${site} ${size}（第 ${run} 次，共 ${options.runs} 次）`);
						measures.set(site, [...(measures.get(site) ?? []), await measureBuild(plan)]);
					}
				}
				for (const [site, list] of measures) {
					const zones =
						size === 'content' ? globSync('content/zones/*', { cwd: root }).length : size;
					bench.builds.push({ size, zones, site, measure: medianOf(list) });
				}
				if (at > 0) continue;
				const sites = [...plans].map(([site, plan]) => [site, plan.site] as const);
				await measurePages(new Map(sites), options, bench);
			}
		} finally {
			workshop.close();
		}
	}

	const markdown = formatBench(bench);
	console.log(markdown);
	if (options.out === undefined) return;
	const out = resolve(process.env['INIT_CWD'] ?? root, options.out);
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'bench.md'), markdown);
	writeFileSync(join(out, 'bench.json'), `${JSON.stringify(bench, undefined, '\t')}\n`);
});

/** Open the pages of built sites in Chromium, page by page, the sites in turn. */
async function measurePages(
	sites: ReadonlyMap<Site, string>,
	{ parts }: BenchOptions,
	bench: Bench,
): Promise<void> {
	if (!['paint', 'search', 'lighthouse'].some((part) => parts.has(part as 'paint'))) return;
	const port = await freePort();
	const browser = await launchChromium(port);
	const served = await Promise.all(
		[...sites].map(async ([site, folder]) => ({
			site,
			folder,
			pages: pageTypesOf(folder),
			server: await serveCompressed(folder),
		})),
	);
	try {
		const pages = new Set(served.flatMap((one) => one.pages));
		for (const page of pages) {
			const having = served.filter((one) => one.pages.includes(page));
			for (const { site, server } of having) {
				const url = new URL(page, server.url).href;
				if (parts.has('paint')) {
					say(`▶ 打开 ${site} /${page}`);
					bench.paints.push({ site, page, measure: await measurePaint(browser, url) });
				}
				if (parts.has('lighthouse')) {
					say(`▶ Lighthouse ${site} /${page}`);
					bench.lighthouse.push({ site, page, measure: await measureLighthouse(url, port) });
				}
			}
		}
		const searched = served.filter(({ pages: own }) => own.includes('search/'));
		const [first] = searched;
		if (!parts.has('search') || !first) return;
		for (const query of namesIn(first.folder)) {
			for (const { site, server } of searched) {
				say(`▶ 检索 ${site} ${query}`);
				const measure = await measureSearch(browser, server.url, query);
				bench.searches.push({ site, measure });
			}
		}
	} finally {
		await browser.close();
		await Promise.all(served.map(({ server }) => server.close()));
	}
}

/** What some of the zones' pages are headed, from all over the list. */
function namesIn(site: string): string[] {
	const files = globSync('zones/*/index.html', { cwd: site }).sort();
	const step = Math.max(1, Math.floor(files.length / SEARCHES));
	return files
		.filter((_, at) => at % step === 0)
		.slice(0, SEARCHES)
		.flatMap((file) => {
			const [, heading] = /<h1[^>]*>([^<]+)</.exec(readFileSync(join(site, file), 'utf8')) ?? [];
			return heading?.trim() || [];
		});
}

function freePort(): Promise<number> {
	return new Promise((done, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});
}

function describeCommit(): string {
	const say = (...args: string[]) => git(root, args)?.toString('utf8').trim() ?? '';
	const commit = say('rev-parse', '--short', 'HEAD') || '？';
	return say('status', '--porcelain') === '' ? commit : `${commit}+`;
}

/** Not to where the tables go. */
function say(line: string): void {
	console.error(line);
}
