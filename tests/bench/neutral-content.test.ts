import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/kinds/content.ts';
import { makeBareSite } from './bare-site.ts';
import { makeNeutralAtlas, writeNeutralContent } from './neutral-content.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-neutral-'));
	folders.push(folder);
	return folder;
}

function write(count: number, seed?: number): string {
	const folder = newFolder();
	writeNeutralContent(folder, makeNeutralAtlas(count, seed));
	return folder;
}

const textsIn = (folder: string) =>
	readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.\w+$/.test(path))
		.sort()
		.map((path) => `${path}\n${readFileSync(join(folder, 'content', path), 'utf8')}`);

test('the same number and seed give the same files, another seed gives others', () => {
	expect(textsIn(write(12, 3))).toEqual(textsIn(write(12, 3)));
	expect(textsIn(write(12, 4))).not.toEqual(textsIn(write(12, 3)));
});

test.each([1, 2, 7])('made-up content passes the check, with seed %i', (seed) => {
	const report = check(readContent(write(25, seed)));
	expect(report.problems).toEqual([]);
});

test('each zone has a long profile, thirty figures and a chart', () => {
	const { files } = readContent(write(3));
	const zones = files.filter(({ collection }) => collection === 'zones');
	expect(zones).toHaveLength(3);
	for (const { data, body } of zones) {
		expect(data['observations']).toHaveLength(30);
		expect(body.length).toBeGreaterThan(2500);
		expect(body.match(/<MetricChart /g)).toHaveLength(1);
		expect(body).toContain('<Figure ');
	}
});

test('a bare site says the same: every sentence and every figure', () => {
	const atlas = makeNeutralAtlas(2);
	const folder = newFolder();
	rmSync(folder, { recursive: true });
	makeBareSite(folder, atlas);
	for (const { id, figures, sections } of atlas.zones) {
		const page = readFileSync(join(folder, 'content', `${id}.mdx`), 'utf8');
		for (const { label, value, unit } of figures) {
			expect(page).toContain(`| ${label} |`);
			expect(page).toContain(`${value}${unit}`);
		}
		for (const { parts } of sections.flatMap(({ paragraphs }) => paragraphs.flat())) {
			for (const part of parts) if (typeof part === 'string') expect(page).toContain(part);
		}
	}
});
