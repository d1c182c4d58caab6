/** What the commands for the person at the keyboard share: options, help, and how they stop. */
import { parseArgs } from 'node:util';

/** Why a command stops: Chinese, with one mend; told without a stack. */
export class Refusal extends Error {}

export interface Options {
	positionals: string[];
	/** Options that were given with a value. */
	values: Readonly<Record<string, string>>;
	/** Options that were given and take none. */
	flags: ReadonlySet<string>;
}

interface OptionNames {
	/** Options that take a value: `metric` is `--metric revenue`. */
	values: readonly string[];
	flags: readonly string[];
}

/** npm has settings of these names, which a person's own `.npmrc` may hold. */
const NPM_SETTINGS: ReadonlySet<string> = new Set(['description', 'link', 'scope', 'tag']);

/**
 * Read what stands after a command.
 *
 * Without `--` before them npm keeps options for itself and hands them over in the environment. It
 * does that soundly for flags; of options with values it may keep the value or not, so those are
 * refused rather than half read.
 */
export function readOptions(
	args: readonly string[],
	names: OptionNames,
	env: Readonly<Record<string, string | undefined>> = process.env,
): Options {
	const { tokens } = parseArgs({
		args: [...args],
		strict: false,
		tokens: true,
		options: {
			...Object.fromEntries(names.values.map((name) => [name, { type: 'string' as const }])),
			...Object.fromEntries(
				[...names.flags, 'help'].map((name) => [name, { type: 'boolean' as const }]),
			),
		},
	});
	const positionals: string[] = [];
	const values: Record<string, string> = {};
	const flags = new Set<string>();
	for (const token of tokens) {
		if (token.kind === 'positional') {
			positionals.push(token.value);
		} else if (token.kind === 'option') {
			const { name, value, rawName } = token;
			if (names.values.includes(name)) {
				if (value === undefined) throw new Refusal(`${rawName} 后面要写一个值。`);
				values[name] = value;
			} else if (names.flags.includes(name) || name === 'help') {
				if (value !== undefined) throw new Refusal(`${rawName} 后面不写值。`);
				flags.add(name);
			} else {
				const known = [...names.values, ...names.flags].map((option) => `--${option}`);
				throw new Refusal(`不认识的选项 ${rawName}。可用：${known.join('、')}、--help。`);
			}
		}
	}

	const kept = (name: string) => env[`npm_config_${name.replaceAll('-', '_').toLowerCase()}`];
	for (const name of names.flags) if (kept(name) === 'true') flags.add(name);
	const lost = names.values.find((name) => !NPM_SETTINGS.has(name) && kept(name));
	if (lost !== undefined) {
		throw new Refusal(
			`选项 --${lost} 被 npm 拿走了。在选项前面加一个 --，如 npm run ${env['npm_lifecycle_event'] ?? '命令'} -- … --${lost} …。`,
		);
	}
	return { positionals, values, flags };
}

/** Run a command; a refusal is told and makes the exit code 1. */
export async function runCommand(run: () => void | Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
