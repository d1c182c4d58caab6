import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toPng } from '../../src/previews/to-png.ts';

const square = (colour: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><rect width="12" height="8" fill="${colour}"/></svg>`;

test('a picture is drawn once, and taken from its folder as long as it shows the same', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'previews-'));
	const png = await toPng(square('red'), folder);
	expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 12, height: 8 });
	const [file = ''] = readdirSync(folder);
	// What stands there is given back as it is, and another picture is drawn.
	writeFileSync(join(folder, file), 'kept');
	expect(Buffer.from(await toPng(square('red'), folder)).toString()).toBe('kept');
	await toPng(square('blue'), folder);
	expect(readdirSync(folder)).toHaveLength(2);
	rmSync(folder, { recursive: true, force: true });
});
