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

function refuse(line: string): never {
	console.error(line);
	process.exit(1);
}
