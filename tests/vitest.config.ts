import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** `unit` needs nothing but the code, `site` reads dist/, `browser` opens it in Chromium. */
export default defineConfig({
	root,
	test: {
		projects: [
			{
				root,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/browser/**'],
					testTimeout: 20_000,
					sequence: { groupOrder: 1 },
				},
			},
			{
				root,
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					sequence: { groupOrder: 2 },
				},
			},
			{
				root,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					// Pages that share two cores with other browsers miss their own deadlines.
					fileParallelism: false,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
});
