import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { check } from '../checks/check-content.ts';
import { isChecked } from '../checks/checked-content.ts';
import { tellReport } from '../checks/report.ts';
import { contentOf } from '../kinds/content-store.ts';
import { checkText as text } from '../text/checks.ts';

/**
 * Stops a build on wrong content before Astro reads any of it; `contentWatch` is for dev. Whoever asks
 * for the content later in the build gets what was read here, so that what is built is what has passed.
 */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			async 'astro:config:setup'({ command, config, logger }) {
				const root = fileURLToPath(config.root);
				if (command !== 'build' || isChecked(root)) return;
				logger.info(text.begins);
				const report = check(contentOf(root));
				tellReport(report);
				if (report.problems.length === 0) return;
				// What is thrown Astro tells as a fault of the program. All must be out before the end.
				await new Promise((done) => process.stdout.write('', done));
				process.exit(1);
			},
		},
	};
}
