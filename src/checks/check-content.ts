import { type Content, readContent } from '../kinds/content.ts';
import { visible } from '../kinds/plain-text.ts';
import { applyRules } from './apply-rules.ts';
import type { Problem } from './problem.ts';
import { readCorpus } from './read-corpus.ts';
import type { Report } from './report.ts';
import { fileName } from './rules/file-name.ts';

/** Read `content/` under a root folder and say everything that is not right about it. */
export async function checkContent(root: string): Promise<Report> {
	return check(readContent(root));
}

/** All problems of all files, in the order of the files and their lines. */
export function check(content: Content): Report {
	const { corpus, reads } = readCorpus(content);
	const slips = reads.flatMap(({ mended }) => mended.problems);
	const found = [...reads.flatMap(({ shape }) => shape.problems), ...applyRules(corpus)];

	const byPath = new Map(reads.map(({ mended }) => [mended.file.path, mended]));
	const places = new Set(slips.map(placeOf));
	const later = found.flatMap((problem) => {
		const mended = byPath.get(problem.path);
		if (!mended) return [problem];
		// Nothing of a line that was left out is a fault of its own.
		if (mended.lost.has(problem.line) && problem.severity === 'error') return [];
		return [{ ...problem, column: mended.original(problem.line, problem.column) }];
	});
	// Where a slip of form was told, what it brought forth is no second slip.
	const all = [
		...slips,
		...later.filter((problem) => problem.rule === fileName.id || !places.has(placeOf(problem))),
	].map(inPlain);

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

/** What a file says or is called is never obeyed by a terminal, nor by what reads the output. */
const inPlain = (problem: Problem): Problem => ({
	...problem,
	message: visible(problem.message),
	hint: visible(problem.hint),
});

const placeOf = ({ path, line, column }: Problem) => `${path}:${line}:${column}`;
