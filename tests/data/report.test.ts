import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueAddress, letterOf, mailAddress } from '../../src/data/report.ts';
import { searchesOf } from '../../src/data/title-searches.ts';
import { siteSchema } from '../../src/kinds/index.ts';
import { wordsOf } from '../../src/text/words.ts';

const { citeText } = wordsOf();
const wrong = {
	page: '甲高新区',
	address: 'https://a.test/zones/a/#f-gdp-2024',
	value: '营收 3.1万亿元',
	source: '甲报《题》',
};

test('the form of the repository opens with address, value and source, in fields that it has', () => {
	const { origin, pathname, searchParams } = new URL(
		issueAddress('https://example.org/atlas/', wrong, citeText),
	);
	expect(origin + pathname).toBe('https://example.org/atlas/issues/new');
	expect(Object.fromEntries(searchParams)).toEqual({
		template: '1-wrong-figure.yml',
		page: wrong.address,
		printed: '营收 3.1万亿元（来源：甲报《题》）',
	});
	const form = parse(
		readFileSync(
			join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/1-wrong-figure.yml'),
			'utf8',
		),
	) as { body: { id?: string }[] };
	expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(['page', 'printed']));
});

test('a report of a whole page leaves the value to the reader', () => {
	const address = issueAddress('https://example.org/atlas', { ...wrong, value: '' }, citeText);
	expect(new URL(address).searchParams.has('printed')).toBe(false);
});

test('the letter says the same, and a mail program gets it whole', () => {
	const { subject, body } = letterOf(wrong, citeText);
	expect(body.split('\n').slice(0, 3)).toEqual([
		`地址：${wrong.address}`,
		`页面上现在写的：${wrong.value}`,
		`所据来源：${wrong.source}`,
	]);
	const mail = new URL(mailAddress('atlas@example.org', wrong, citeText));
	expect(mail.pathname).toBe('atlas@example.org');
	expect(mail.searchParams.get('subject')).toBe(subject);
	expect(mail.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
});

test.each(['a@b.test', 'gao.xin+atlas@mail.example.cn'])('%s can be written to', (contact) => {
	expect(siteSchema.safeParse({ asOf: '2026-01-01', contact }).success).toBe(true);
});

test.each(['a', 'a@b', '@b.cn', 'a@b.cn?cc=c@d.cn', 'https://a.cn'])(
	'%s is no contact',
	(contact) => {
		expect(siteSchema.safeParse({ asOf: '2026-01-01', contact }).success).toBe(false);
	},
);

test('a printed title is searched for, signs and all; an inferred one is not', () => {
	const [first, ...others] = searchesOf({ title: '甲&乙 “丙”' }, citeText);
	expect(new URL(first?.url ?? '').searchParams.get('wd')).toBe('甲&乙 “丙”');
	expect(others.map(({ name }) => name)).toEqual([
		'必应',
		'搜狗',
		'国家图书馆',
		'中国政府网（gov.cn）',
	]);
	expect(searchesOf({ title: '甲', titleInferred: '据内容' }, citeText)).toEqual([]);
	expect(searchesOf({}, citeText)).toEqual([]);
});
