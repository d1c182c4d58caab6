import { type Atlas, buildAtlas } from '../src/data/build-atlas.ts';
import { entriesOf } from '../src/data/content-entries.ts';
import { readContent } from '../src/kinds/content.ts';

/** Everything in a `content/` folder, read as the site reads it but without Astro. */
export function readAtlas(root: string): Atlas {
	return buildAtlas(entriesOf(readContent(root)));
}
