/** SVG as PNG, kept from build to build by what it shows. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** What an unchanged page has had drawn before is not drawn again. */
export async function toPng(svg: string, folder: string): Promise<Uint8Array<ArrayBuffer>> {
	const key = createHash('sha256')
		.update(svg)
		.update(sharp.versions.sharp ?? '')
		.digest('hex');
	const file = join(folder, `${key}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, png);
	return new Uint8Array(png);
}
