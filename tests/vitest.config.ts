import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { SiteUnderTest } from './built-site.ts';
import { frozenAtlas, frozenSite } from './fixture-site.ts';

const root = join(import.meta.dirname, '..');

const frozen: SiteUnderTest = {
	folder: frozenSite,
	source: frozenAtlas,
};

const live: SiteUnderTest = {
	folder: join(root, 'dist'),
	source: root,
	judged: frozenSite,
	// Whoever changed nothing but content has no part in it.
	blame: '内容检查已经通过，这里错的是程序，不是内容。请把下面几行报给维护者。',
};

/** What holds of every site, whatever its content. */
const ofEverySite = [
	'absence',
	'chart-rows',
	'charts',
	'database',
	'descriptions',
	'english',
	'html',
	'key-figures',
	'links',
	'openapi',
	'policy',
	'receipts',
	'values-true',
].map((name) => `tests/site/${name}.test.ts`);

const patient = { testTimeout: 120_000, hookTimeout: 300_000 };

/**
 * `unit` needs nothing but the code, `site` reads the site of the frozen content, `live` that of
 * `content/`, `browser` opens the frozen one in Chromium, `prove` is what `npm run prove` runs, and
 * `edition` asks of `content/` as it stands today what no single pull request can be held to.
 */
export default defineConfig({
	root,
	test: {
		// Vitest would leave one core to itself, which is half of two.
		maxWorkers: '100%',
		projects: [
			{
				root,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/browser/**', 'tests/prove/**', 'tests/edition/**'],
					testTimeout: 120_000,
					// A process of its own for each small file would take longer than all that they test.
					isolate: false,
					restoreMocks: true,
					sequence: { groupOrder: 1 },
				},
			},
			{
				root,
				test: {
					...patient,
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					provide: { site: frozen },
					sequence: { groupOrder: 2 },
				},
			},
			{
				root,
				test: {
					...patient,
					name: 'live',
					include: ofEverySite,
					provide: { site: live },
					sequence: { groupOrder: 2 },
				},
			},
			{
				root,
				test: {
					...patient,
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					provide: { site: frozen },
					// Of what a file lets run at once: more pages would starve one another on two cores.
					maxConcurrency: 3,
					// Two browsers on two cores need longer than the second that Vitest would wait.
					expect: { poll: { timeout: 10_000 } },
					sequence: { groupOrder: 3 },
				},
			},
			{
				root,
				test: {
					...patient,
					name: 'edition',
					include: ['tests/edition/**/*.test.ts'],
					provide: { site: live },
					sequence: { groupOrder: 2 },
				},
			},
			{
				root,
				test: {
					...patient,
					name: 'prove',
					include: ['tests/prove/**/*.test.ts'],
					provide: { site: frozen },
					// What is measured must not share its core.
					fileParallelism: false,
					sequence: { groupOrder: 4 },
				},
			},
		],
	},
});
