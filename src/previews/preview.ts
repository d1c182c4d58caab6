/** The picture that stands for a page where its address is posted: at `/og/` and the page's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, Entity } from '../data/build-atlas.ts';
import type { Words } from '../text/words.ts';
import { cardOf } from './card.ts';
import { keepPicture } from './keep.ts';
import { layOut, SIZE } from './lay-out.ts';

/** The pages that have one. */
const COLLECTIONS: readonly string[] = ['zones', 'alliances', 'networks', 'metrics', 'regions'];

export interface Preview {
	/** Its path in the site: og/zones/shenyang.png */
	to: string;
	alt: string;
	width: number;
	height: number;
}

/** They take time to draw, and only what is published needs them: made where this is asked for. */
const areWanted = () => Boolean(process.env['OG_IMAGES']);

/** The pages whose pictures are to be made. */
export function picturedPages({ entities }: Pick<Atlas, 'entities'>): Entity[] {
	return areWanted() ? [...entities.values()].filter(isPictured) : [];
}

const isPictured = ({ collection }: Entity) => COLLECTIONS.includes(collection);

/** What a page tells of its picture; nothing where none is made. */
export function previewOf(atlas: Atlas, entity: Entity, words: Words): Preview | undefined {
	if (!areWanted() || !isPictured(entity)) return undefined;
	return { to: `og/${entity.ref}.png`, alt: cardOf(atlas, entity, words).alt, ...SIZE };
}

/** Kept beside the builds, which begin with an empty folder. */
const KEPT = '.build-pictures';

/** To be raised when the same card is to make another picture. */
const EDITION = 1;

/** @param project the folder of package.json */
export async function pictureOf(
	atlas: Atlas,
	entity: Entity,
	words: Words,
	project: string,
): Promise<Buffer> {
	const svg = layOut(cardOf(atlas, entity, words), words);
	return keepPicture(
		join(project, KEPT),
		entity.ref,
		JSON.stringify([EDITION, toolsOf(project), svg]),
		async () => {
			// A build that draws nothing loads neither font nor renderer.
			const { drawPicture } = await import('./draw.ts');
			return drawPicture(svg, project);
		},
	);
}

/** Another edition of these may draw another picture. */
const TOOLS = ['@fontsource-variable/noto-sans-sc', 'opentype.js', 'sharp'];

function toolsOf(project: string): unknown[] {
	const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
		dependencies: Readonly<Record<string, string>>;
	};
	return TOOLS.map((name) => dependencies[name]);
}
