/** Whether a build depends on anything but what it is made from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buildProject, frozenAtlas, makeProject } from '../../tests/fixture-site.ts';

/** Two places in which a build may run. */
const PLACES: readonly Record<string, string>[] = [
	{ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
	{ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** Build the frozen content in two folders, and name the files that differ. */
export async function proveSameBytes(): Promise<boolean> {
	const projects: string[] = [];
	const sums: Map<string, string>[] = [];
	try {
		for (const env of PLACES) {
			const project = makeProject({ content: frozenAtlas });
			projects.push(project);
			sums.push(sumFiles(await buildProject(project, { env })));
		}
	} finally {
		projects.forEach((project) => rmSync(project, { recursive: true, force: true }));
	}
	const [first, second] = sums;
	const different = first && second ? filesThatDiffer(first, second) : ['?'];
	if (different.length > 0) console.error(`两次构建不同：${different.join('、')}`);
	return different.length === 0;
}

/** The hash of each file of a folder, by its path. */
export function sumFiles(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [
				path.split(sep).join('/'),
				createHash('sha256')
					.update(readFileSync(join(folder, path)))
					.digest('hex'),
			]),
	);
}

/** What stands in one alone, or in both with other bytes. */
export function filesThatDiffer(
	first: ReadonlyMap<string, string>,
	second: ReadonlyMap<string, string>,
): string[] {
	return [...new Set([...first.keys(), ...second.keys()])]
		.filter((path) => first.get(path) !== second.get(path))
		.sort();
}
