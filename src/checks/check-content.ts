import { type Content, readContent } from '../schemas/content.ts';
import { ID_PATTERN } from '../schemas/fields.ts';
import { referencesIn } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { checkFigures } from './check-figures.ts';
import { checkProse, citationsIn } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkShape, schemaOf } from './check-shape.ts';
import { type Corpus, toCorpus } from './corpus.ts';
import { type Mended, mendYaml, unreadable } from './mend-yaml.ts';
import { placeOf, type Problem } from './problem.ts';
import type { Report } from './report.ts';
import { applyRules } from './rules/apply.ts';

/** Read `content/` under a root folder and say everything that is not right about it. */
export async function checkContent(root: string): Promise<Report> {
	return check(readContent(root));
}

/** All problems of all files, in the order of the files and their lines. */
export function check(content: Content): Report {
	const mended = content.files.map(mendYaml);
	const readable = { ...content, files: mended.map(({ file }) => file) };
	const known = toCorpus(readable.files, mended);
	const all = [
		...content.strays.map((path) => problem(path, text.unknownFile, text.unknownFileHint)),
		...mended.flatMap((file) => checkFile(file, known)),
		...checkSite(readable),
		...findUnused(readable, mended),
		...applyRules(known),
	];
	const order = new Map(content.files.map(({ path }, index) => [path, index]));
	all.sort(
		(a, b) =>
			(order.get(a.path) ?? -1) - (order.get(b.path) ?? -1) ||
			a.line - b.line ||
			a.column - b.column,
	);
	return {
		problems: all.filter(({ severity }) => severity === 'error'),
		warnings: all.filter(({ severity }) => severity === 'warning'),
		files: content.files.length,
	};
}

function checkFile({ file, problems: slips, original, lost }: Mended, known: Corpus): Problem[] {
	const problems = [...slips];
	if (!ID_PATTERN.test(file.id)) {
		const fixed = file.id
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '');
		problems.push(
			problem(
				file.path,
				text.badFileName(file.id),
				fixed ? text.badFileNameHint(fixed) : text.unknownFileHint,
			),
		);
	}
	if (file.broken) return problems;
	// What YAML could not read even so has no shape worth a second complaint; its readable
	// parts still take part in the reference check.
	const found = [
		...(unreadable(file) || Object.keys(file.data).length === 0 ? [] : checkShape(file)),
		...checkReferences(file, known),
		...checkFigures(file, known),
		...checkProse(file, known),
	].filter(({ line }) => !lost.has(line));
	return [...problems, ...found.map((one) => ({ ...one, ...original(one.line, one.column) }))];
}

const LEVELS = ['national', 'provincial', 'other'];

function checkSite(content: Content): Problem[] {
	const site = content.files.find(({ collection }) => collection === 'site');
	if (!site) return [problem('content/site.yaml', text.noSite, text.noSiteHint)];
	const register = site.data['register'];
	const expected =
		typeof register === 'object' && register !== null && 'national' in register
			? Number(register.national)
			: undefined;
	const levels = content.files
		.filter(({ collection }) => collection === 'zones')
		.map(({ data }) => data['level']);
	const national = levels.filter((level) => level === 'national').length;
	// A level that cannot be read has its own message and may be a national one.
	const unsure = levels.filter((level) => !LEVELS.includes(String(level))).length;
	if (expected === undefined || Number.isNaN(expected)) return [];
	if (national <= expected && expected <= national + unsure) return [];
	return [
		{
			...problem(site.path, text.register(national, expected), text.registerHint),
			...placeOf(site, ['register', 'national']),
		},
	];
}

/** Sources, metrics and scopes that nothing mentions. */
function findUnused(content: Content, mended: readonly Mended[]): Problem[] {
	// What a file that cannot be read mentions is not known.
	if (mended.some(({ file, lost }) => file.broken || lost.size > 0 || unreadable(file))) return [];
	const used = new Set<string>();
	for (const file of content.files) {
		for (const { to, id } of referencesIn(schemaOf(file), file.data)) used.add(`${to}/${id}`);
		for (const { id } of citationsIn(file)) used.add(`sources/${id}`);
	}
	return content.files
		.filter(({ collection, id }) => {
			if (!['sources', 'metrics', 'scopes'].includes(collection)) return false;
			return !used.has(`${collection}/${id}`) && `${collection}/${id}` !== 'scopes/unstated';
		})
		.map(({ path, collection }) => ({
			...problem(path, text.unused(text.collections[collection] ?? collection), text.unusedHint),
			severity: 'warning' as const,
		}));
}

function problem(path: string, message: string, hint: string): Problem {
	return { rule: 'content', path, line: 1, column: 1, message, hint, severity: 'error' };
}
