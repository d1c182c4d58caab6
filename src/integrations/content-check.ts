import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { check } from '../checks/check-content.ts';
import { formatReport } from '../checks/report.ts';
import { CHECKED, digestContent } from '../kinds/content-digest.ts';
import { contentOf } from '../kinds/content-store.ts';

/** Stops a build on wrong content before anything is rendered; `contentWatch` is for dev. */
export function contentCheck(): AstroIntegration {
	let root = '.';
	return {
		name: 'content-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:start': () => {
				// The check takes a tenth of a build. What has changed since is checked again.
				if (process.env[CHECKED] === digestContent(root)) return;
				const report = check(contentOf(root));
				if (report.problems.length > 0) throw new Error(`\n${formatReport(report)}`);
			},
		},
	};
}
