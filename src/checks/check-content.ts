import { type Content, type ContentFile, readContent } from '../schemas/content.ts';
import { ID_PATTERN } from '../schemas/fields.ts';
import { referencesIn } from '../schemas/walk.ts';
import { checkText as text } from '../text/checks.ts';
import { checkFigures } from './check-figures.ts';
import { checkProse, citationsIn } from './check-prose.ts';
import { checkReferences, indexOf, type Known } from './check-references.ts';
import { checkShape, schemaOf } from './check-shape.ts';
import { checkYaml } from './check-yaml.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** Read `content/` under a root folder and say everything that is not right about it. */
export async function checkContent(root: string): Promise<Report> {
	return check(readContent(root));
}

/** All problems of all files, in the order of the files and their lines. */
export function check(content: Content): Report {
	const known = indexOf(content);
	const all = [
		...content.strays.map((path) => problem(path, text.unknownFile, text.unknownFileHint)),
		...content.files.flatMap((file) => checkFile(file, known)),
		...checkSite(content),
		...findUnused(content),
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

function checkFile(file: ContentFile, known: Known): Problem[] {
	const problems = checkYaml(file);
	if (!ID_PATTERN.test(file.id)) {
		const fixed = file.id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
		problems.push(
			problem(
				file.path,
				text.badFileName(file.id),
				fixed ? text.badFileNameHint(fixed) : text.unknownFileHint,
			),
		);
	}
	if (file.broken) return problems;
	// What YAML itself could not read has no shape worth a second complaint; its readable
	// parts still take part in the reference check.
	const readable = file.document.errors.length === 0;
	return [
		...problems,
		...(readable && Object.keys(file.data).length > 0 ? checkShape(file) : []),
		...checkReferences(file, known),
		...checkFigures(file, known),
		...checkProse(file, known),
	];
}

function checkSite(content: Content): Problem[] {
	const site = content.files.find(({ collection }) => collection === 'site');
	if (!site) return [problem('content/site.yaml', text.noSite, text.noSiteHint)];
	const register = site.data['register'];
	const expected =
		typeof register === 'object' && register !== null && 'national' in register
			? Number(register.national)
			: undefined;
	const national = content.files.filter(
		({ collection, data }) => collection === 'zones' && data['level'] === 'national',
	).length;
	if (expected === undefined || Number.isNaN(expected) || expected === national) return [];
	const line = site.text.split('\n').findIndex((row) => row.startsWith('register')) + 1;
	return [
		{
			...problem(site.path, text.register(national, expected), text.registerHint),
			line: Math.max(line, 1),
		},
	];
}

/** Sources, metrics and scopes that nothing mentions. */
function findUnused(content: Content): Problem[] {
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
	return { path, line: 1, column: 1, message, hint, severity: 'error' };
}

