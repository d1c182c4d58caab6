/** Pictures that have been drawn before, by what they show. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, globSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The picture of a page, drawn only where the one that is kept shows something else. One is kept of
 * each page.
 *
 * @param folder where they are kept
 * @param name of the page, `zones/shenyang`
 * @param shows all that the picture depends on
 */
export async function keepPicture(
	folder: string,
	name: string,
	shows: string,
	draw: () => Promise<Buffer>,
): Promise<Buffer> {
	const hash = createHash('sha256').update(shows).digest('hex').slice(0, 24);
	const file = join(folder, `${name}.${hash}.png`);
	if (existsSync(file)) return readFileSync(file);
	const picture = await draw();
	for (const old of globSync(`${name}.*.png`, { cwd: folder })) rmSync(join(folder, old));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, picture);
	return picture;
}
