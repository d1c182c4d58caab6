/** The releases that this build publishes: those that are kept, and that of a new edition. */
import { contentOf } from '../../kinds/content-store.ts';
import { getAtlas } from '../atlas.ts';
import type { Atlas } from '../build-atlas.ts';
import { readDataFiles } from '../downloads.ts';
import { commitOf, diffSince } from '../editions.ts';
import { readKept } from './kept.ts';
import { isNewEdition, makeRelease } from './make.ts';
import type { Release } from './record.ts';

let listed: { atlas: Atlas; releases: Promise<readonly Release[]> } | undefined;

/** Newest first. Throws where what is kept is not sound: `npm run build` has told so before. */
export async function listReleases(): Promise<readonly Release[]> {
	const atlas = await getAtlas();
	if (listed?.atlas !== atlas) listed = { atlas, releases: findReleases(atlas) };
	return listed.releases;
}

async function findReleases({ asOf }: Atlas): Promise<Release[]> {
	const { releases: kept, problems } = readKept(process.cwd());
	if (problems.length > 0) throw new Error(problems.join('\n'));
	if (!isNewEdition(asOf, kept)) return kept.toReversed();
	const content = contentOf(process.cwd());
	const last = kept.at(-1)?.record;
	const made = makeRelease({
		...(await readDataFiles(new URL(import.meta.env.SITE))),
		kept,
		commit: commitOf(content),
		changes: diffSince(content, last && { date: last.asOf, commit: last.commit }),
	});
	return [...kept, made].reverse();
}
