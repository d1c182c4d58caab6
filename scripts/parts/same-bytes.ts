/** Whether a build depends on anything but what it is made from. */
import { createHash } from 'node:crypto';
import {
	appendFileSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
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

/** What a maintainer may change in a page: what pages show of one another, and what one shows alone. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
	正文: (text) => `${text.trimEnd()}\n\n这一段是后来添上的。\n`,
	数字: (text) => text.replace('value: 471.3,', 'value: 471.4,'),
};
const EDITED = 'content/zones/dalian.mdx';

/**
 * Build, change a page, and build again in the same folder, which makes anew only what has changed:
 * whether that is to the byte what a first build makes of it, and whether anything was taken again.
 */
export async function proveKeptPages(): Promise<boolean> {
	const projects: string[] = [];
	const make = () => {
		const project = makeProject({ content: frozenAtlas });
		projects.push(project);
		return project;
	};
	// Nothing is kept there.
	delete process.env['CI'];
	let ok = true;
	try {
		const kept = make();
		await buildProject(kept);
		for (const [name, edit] of Object.entries(EDITS)) {
			const before = readFileSync(join(kept, EDITED), 'utf8');
			const after = edit(before);
			if (after === before) throw new Error(`${EDITED} has nothing to change.`);
			writeFileSync(join(kept, EDITED), after);
			const again = sumFiles(await buildProject(kept));
			const fresh = make();
			writeFileSync(join(fresh, EDITED), after);
			const different = filesThatDiffer(again, sumFiles(await buildProject(fresh)));
			if (different.length > 0) console.error(`改了${name}以后不同：${different.join('、')}`);
			ok &&= different.length === 0;
		}
		// A mark in what was kept is seen in the site: it has been taken, not made.
		const page = 'en/zones/dalian/index.html';
		appendFileSync(join(kept, '.cache/dist', page), '<!-- kept -->');
		const site = await buildProject(kept);
		const taken = readFileSync(join(site, page), 'utf8').endsWith('<!-- kept -->');
		if (!taken) console.error('没有改动的网页又生成了一遍。');
		ok &&= taken;
	} finally {
		projects.forEach((project) => rmSync(project, { recursive: true, force: true }));
	}
	return ok;
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
