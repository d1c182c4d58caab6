import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPicture } from '../../src/previews/keep.ts';

let folder = '';
let drawn: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
	drawn = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function get(name: string, shows: string): Promise<string> {
	const picture = await keepPicture(folder, name, shows, () => {
		drawn.push(`${name} ${shows}`);
		return Promise.resolve(Buffer.from(`picture of ${shows}`));
	});
	return picture.toString();
}

test('a picture that shows what it showed is not drawn again', async () => {
	expect(await get('zones/a', 'x')).toBe('picture of x');
	expect(await get('zones/a', 'x')).toBe('picture of x');
	expect(drawn).toEqual(['zones/a x']);
});

test('one that shows something else takes the place of the old one, and of no other page', async () => {
	await get('zones/a', 'x');
	await get('zones/a-b', 'x');
	expect(await get('zones/a', 'y')).toBe('picture of y');
	expect(await get('zones/a-b', 'x')).toBe('picture of x');
	expect(drawn).toEqual(['zones/a x', 'zones/a-b x', 'zones/a y']);
	const kept = readdirSync(join(folder, 'zones')).map((file) => file.split('.')[0]);
	expect(kept.toSorted()).toEqual(['a', 'a-b']);
});

test('a picture that cannot be drawn leaves the old one', async () => {
	await get('zones/a', 'x');
	const broken = keepPicture(folder, 'zones/a', 'y', () => Promise.reject(new Error('no font')));
	await expect(broken).rejects.toThrow('no font');
	await get('zones/a', 'x');
	expect(drawn).toEqual(['zones/a x']);
});
