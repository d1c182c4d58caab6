/** SVG → PNG: all that takes a font and a renderer. */
import sharp from 'sharp';
import { type Letters, openFont } from './font.ts';
import { letter } from './lettering.ts';

let letters: Letters | undefined;
const told = new Set<string>();

export async function drawPicture(svg: string, project: string): Promise<Buffer> {
	letters ??= openFont(project);
	const outlined = await letter(svg, letters);
	for (const character of letters.missing) {
		if (!told.has(character)) {
			console.warn(`The font of previews lacks “${character}”: a box stands in its place.`);
		}
		told.add(character);
	}
	// A few colours: half the size, and nobody sees it.
	return sharp(Buffer.from(outlined))
		.png({ palette: true, compressionLevel: 9, effort: 1 })
		.toBuffer();
}
