import { expect, test } from 'vitest';
import { describeSite } from '../../src/data/llms.ts';
import { FILES } from '../../src/data/tables.ts';
import { wordsOf } from '../../src/text/words.ts';

const facts = {
	edition: { version: '1.0.0', asOf: '2026-01', license: 'CC-BY-4.0' },
	absolute: (path: string) => `https://example.org/atlas/${path}`,
	instance: { ref: 'zones/alpha', name: '甲高新区' },
};
const lines = describeSite(facts, wordsOf()).split('\n');

test('the site is told in a line, with its edition, and then by lists of links', () => {
	expect(lines[0]).toBe('# 国家高新区图志');
	expect(lines[2]).toMatch(/^> .+资料截至2026年1月，数据格式版本 1\.0\.0。$/);
	const heads = lines.filter((line) => line.startsWith('#')).slice(1);
	expect(heads).toEqual(['## 数据', '## 页面', '## 许可和引用', '## Optional']);
	// Whoever is short of room may leave out what comes last.
	expect(lines.indexOf('## Optional')).toBeGreaterThan(lines.indexOf('## 许可和引用'));
});

test('every table, the descriptions, the licence and how to cite are linked by full addresses', () => {
	for (const file of FILES) {
		expect(lines.join('\n')).toContain(`](https://example.org/atlas/data/${file}.json): `);
	}
	expect(lines).toContainEqual(
		expect.stringMatching(
			/^- \[单独一页的数字：甲高新区\]\(https:\/\/example\.org\/atlas\/zones\/alpha\.json\): /,
		),
	);
	expect(lines).toContainEqual(
		expect.stringMatching(/^- \[.+\]\(https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//),
	);
	expect(lines).toContainEqual(
		expect.stringContaining('](https://example.org/atlas/data/#cite): '),
	);
	expect(lines).toContain('- [全部更新，Atom](https://example.org/atlas/changes.atom)');
});

test('a site without zones shows none for instance', () => {
	const text = describeSite({ ...facts, instance: undefined }, wordsOf());
	expect(text).not.toContain('单独一页');
});
