/** What axe finds in a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule axe has on by default, and the size of targets; or only those named. */
export async function audit(page: Page, only?: string[]): Promise<string[]> {
	// CSP keeps scripts out of the page, but not what the debugger evaluates.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
			document,
			only
				? { runOnly: only, resultTypes: ['violations'] }
				: { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
		);
		return violations.flatMap(({ id, help, nodes }) =>
			nodes
				.slice(0, 4)
				.map(({ target, html }) => `${id} (${help}): ${target} ${html.slice(0, 120)}`),
		);
	}, only);
}

/** All rules in light; in dark only what colours can break. */
export async function auditBothSchemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await audit(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await audit(page, ['color-contrast', 'link-in-text-block']);
	return [...light, ...dark.map((line) => `dark: ${line}`)];
}
