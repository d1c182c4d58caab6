import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withCompanions } from '../../src/data/archive.ts';
import { publish } from '../../src/data/published.ts';
import { unpackFile } from '../../src/data/zip.ts';
import { wordsOf } from '../../src/text/words.ts';

const members = await withCompanions(
	[{ name: 'zones.csv', about: '高新区', file: await publish(['id\n']) }],
	'LEGAL TEXT\n',
	{
		edition: { version: '1.2.3', asOf: '2026-11-26', license: 'CC-BY-4.0' },
		address: 'https://example.org/data/',
		repository: 'https://example.org/repository',
	},
	wordsOf(),
);
const textOf = (name: string) => {
	const member = members.find((one) => one.name === name);
	return member ? unpackFile(member.file).toString('utf8') : '';
};

test('files come with a description that names each, a licence, a citation and hashes', () => {
	expect(members.map(({ name }) => name)).toEqual([
		'README.md',
		'zones.csv',
		'LICENSE',
		'CITATION.cff',
		'SHA256SUMS',
	]);
	for (const { name } of members.slice(1)) expect(textOf('README.md')).toContain(`\`${name}\``);
	expect(textOf('README.md')).toContain('CC BY 4.0');
	expect(textOf('LICENSE')).toBe('LEGAL TEXT\n');
});

test('every file but the list itself is in the list of hashes', () => {
	const lines = members
		.filter(({ name }) => name !== 'SHA256SUMS')
		.map(({ name, file }) => {
			const hash = createHash('sha256').update(unpackFile(file)).digest('hex');
			return `${hash}  ${name}\n`;
		});
	expect(textOf('SHA256SUMS')).toBe(lines.join(''));
});

test('the citation file is of format 1.2.0 and its version is the edition', () => {
	expect(parse(textOf('CITATION.cff'))).toEqual({
		'cff-version': '1.2.0',
		message: expect.any(String) as string,
		type: 'dataset',
		title: '国家高新区图志：数据',
		abstract: expect.any(String) as string,
		authors: [{ name: '国家高新区图志', website: 'https://example.org/data/' }],
		version: '2026-11-26',
		'date-released': '2026-11-26',
		license: 'CC-BY-4.0',
		url: 'https://example.org/data/',
		'repository-code': 'https://example.org/repository',
		keywords: expect.any(Array) as string[],
	});
});
