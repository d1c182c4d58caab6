import { readVersion } from '../../src/data/json.ts';
import { readKept } from '../../src/data/releases/kept.ts';
import { versionProblem } from '../../src/data/releases/schema-version.ts';
import { readSiteAddress } from '../../src/integrations/site-address.ts';
import { findBuild } from './build-lock.ts';
import { workFolderOf } from './build-site.ts';
import { root } from './install.mjs';

/** Stop with a line for each setting of the site's address that is wrong. */
export function refuseWrongAddress(): void {
	const address = readSiteAddress(process.env);
	if (typeof address === 'string') refuse(address);
}

/** Stop with one line while another process builds, before this one has checked or touched anything. */
export async function refuseSecondBuild(): Promise<void> {
	const other = await findBuild(workFolderOf(root));
	if (other !== undefined) refuse(other);
}

/**
 * Stop where a release of the data that is kept is not what it was, or where the columns have changed
 * since the newest one and the version does not say so.
 */
export function refuseUnsoundReleases(): void {
	const { releases, problems } = readKept(root);
	if (problems.length > 0) refuse(problems.join('\n'));
	const last = releases.at(-1)?.record;
	const problem = last && versionProblem(last, readVersion(root));
	if (problem) refuse(problem);
}

function refuse(line: string): never {
	console.error(line);
	process.exit(1);
}
