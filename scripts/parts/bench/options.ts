/** What a person may ask of `npm run bench`. */
import { helpOf } from '../../../src/text/commands.ts';
import { type Options, Refusal } from '../command.ts';

export const PARTS = ['build', 'paint', 'search', 'lighthouse'] as const;
export type Part = (typeof PARTS)[number];

/** The repository's own content, or so many made-up zones. */
export type Size = 'content' | number;

export interface BenchOptions {
	parts: ReadonlySet<Part>;
	sizes: Size[];
	/** How often each build is measured; the median counts. */
	runs: number;
	seed: number;
	/** A branch or commit to compare with. */
	base?: string;
	/** Whether a bare site of the same made-up zones is built beside ours. */
	bare: boolean;
	/** A folder for the tables. */
	out?: string;
	/** A built site to open, instead of building one. */
	site?: string;
}

export const benchNames = {
	values: ['only', 'sizes', 'runs', 'seed', 'base', 'out', 'site'],
	flags: ['no-bare'],
};

const MOST_ZONES = 20_000;

/** Read the options; throws a refusal that says what to write instead. */
export function readBenchOptions({ positionals, values, flags }: Options): BenchOptions {
	const refuse = (line: string): never => {
		throw new Refusal(`${line}\n\n${helpOf('bench')}`);
	};
	if (positionals.length > 0) refuse(`多出了“${positionals[0]}”。`);
	const listOf = (text: string) => text.split(/[,，、\s]+/).filter((part) => part !== '');
	const wholeOf = (name: string, fallback: number, most: number) => {
		const text = values[name] ?? String(fallback);
		const number = Number(text);
		if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
		return refuse(`--${name} 应当是 1 到 ${most} 之间的整数，现在是“${text}”。`);
	};

	const parts = listOf(values['only'] ?? PARTS.join()).map((name) => {
		const part = PARTS.find((known) => known === name);
		return part ?? refuse(`--only 里没有“${name}”；可以写 ${PARTS.join('、')}。`);
	});
	const sizes = listOf(values['sizes'] ?? 'content,100').map((text): Size => {
		if (text === 'content') return text;
		const zones = Number(text);
		if (/^\d+$/.test(text) && zones >= 1 && zones <= MOST_ZONES) return zones;
		return refuse(`--sizes 里写 content 或 1 到 ${MOST_ZONES} 的整数，现在有“${text}”。`);
	});
	if (parts.length === 0) refuse('--only 后面要写至少一项。');
	if (sizes.length === 0) refuse('--sizes 后面要写至少一项。');

	const { base, out, site } = values;
	if (site !== undefined && base !== undefined) refuse('--site 和 --base 不能同时写。');
	if (site !== undefined) parts.splice(0, parts.length, ...parts.filter((one) => one !== 'build'));
	if (parts.length === 0) refuse('--site 是已经构建好的网站，量不了构建。');
	return {
		parts: new Set(parts),
		sizes: [...new Set(sizes)],
		runs: wholeOf('runs', 1, 99),
		seed: wholeOf('seed', 1, 2 ** 31),
		bare: !flags.has('no-bare'),
		...(base === undefined ? {} : { base }),
		...(out === undefined ? {} : { out }),
		...(site === undefined ? {} : { site }),
	};
}
