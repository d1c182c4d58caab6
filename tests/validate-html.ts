import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** Works the rules out once: html-validate would for each page, in a third of its time. */
class OnceConfigLoader extends StaticConfigLoader {
	private resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

	override getConfigFor(file: string, change?: ConfigData) {
		if (change !== undefined) return super.getConfigFor(file, change);
		return (this.resolved ??= super.getConfigFor(file));
	}
}

const validator = new HtmlValidate(
	new OnceConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {
			// HTML lets an id begin with any character but a space: `#2024年的活动` is one.
			'valid-id': ['error', { relaxed: true }],
			// Astro ends what MDX brings with `/>`, which HTML takes for what it is without.
			'void-style': 'off',
			// It is valid, and what an author quotes as code may end a line with spaces.
			'no-trailing-whitespace': 'off',
		},
	}),
);

/** What is not valid in the HTML of a page, each with its place and element. */
export function validateHtml(html: string, file: string): string[] {
	return validator
		.validateStringSync(html, file)
		.results.flatMap(({ messages }) =>
			messages.map(
				({ line, column, selector, ruleId, message }) =>
					`${file}:${line}:${column} ${selector ?? ''} ${ruleId}: ${message}`,
			),
		);
}
