import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';

/** Stops a build on wrong content, and tells of it in dev, before anything is rendered. */
export function contentCheck(): AstroIntegration {
	let root = '.';
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': async () => {
				const report = await checkContent(root);
				if (report.problems.length > 0) throw new Error(`\n${formatReport(report)}`);
			},
			'astro:server:start': async ({ logger }) => {
				const report = await checkContent(root);
				if (report.problems.length > 0) logger.error(`\n${formatReport(report)}`);
			},
		},
	};
}
