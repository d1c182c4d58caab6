import { expect, test } from 'vitest';
import { rank } from '../../src/search/rank.ts';
import { showResults } from '../../src/search/results.ts';
import { unpackVariants } from '../../src/search/unpack.ts';
import { entry, makeSite } from './little-site.ts';

const record = {
	url: 'https://atlas.example/alliances/northeast/#f-revenue-2024',
	metric_id: 'revenue',
	label: '',
	period: '2024',
	period_end: '2024-12-31',
	value: '3.1',
	unit: '万亿元',
	display: '达3.1万亿元',
	source_publisher: '导报',
	source_title: '座谈会',
	source_grade: 'A',
};
const site = makeSite({
	pages: [
		{
			path: 'zones/shenyang/',
			province: '辽宁省',
			body: '<h1>沈阳高新区</h1><p>1991年获批。</p><section id="about"><h2>概况</h2><p>沈阳高新区发展积体电路。</p></section>',
		},
		{
			path: 'alliances/northeast/',
			body: '<h1>东北高新区联盟</h1><p>沈阳高新区在其中，是它的成员之一。</p>',
		},
		{ path: 'metrics/revenue/', body: '<h1>营业收入</h1><p>收入的总和。</p>' },
	],
	entries: [
		entry('zones/shenyang', '沈阳高新区', { approved: { date: '1991-03-06' } }),
		entry('alliances/northeast', '东北高新区联盟', { founded: { date: '2023-12-15' } }),
		entry('metrics/revenue', '营业收入'),
	],
	variants: '積积體体電电',
	phrases: [['积体电路', '集成电路']],
	files: {
		'alliances/northeast.json': { records: [record, { ...record, metric_id: '', label: '会员' }] },
	},
});
const variants = unpackVariants('積积體体電电');

async function show(typed: string) {
	const query = site.read(typed);
	const ranked = await rank(query, site, site);
	return showResults(ranked.rows, ranked, query, { ...site, variants }, site.store);
}

test('a name leads to its page, a text to the section where it stands', async () => {
	expect(await show('沈阳高新区')).toEqual([
		{
			row: 0,
			path: 'zones/shenyang/',
			title: ['', '沈阳高新区', ''],
			type: 'zones',
			province: '辽宁省',
			heading: '',
			excerpt: ['', '沈阳高新区', '发展积体电路。'],
			figures: [],
		},
		{
			row: 1,
			path: 'alliances/northeast/',
			title: ['东北高新区联盟'],
			type: 'alliances',
			province: '',
			heading: '',
			excerpt: ['', '沈阳高新区', '在其中，是它的成员之一。'],
			figures: [],
		},
	]);
	expect(await show('沈阳高新区发展')).toMatchObject([
		{ path: 'zones/shenyang/#about', heading: '概况' },
	]);
});

test('each form that a word may have is marked', async () => {
	expect(await show('積體電路')).toMatchObject([{ excerpt: ['沈阳高新区发展', '积体电路', '。'] }]);
});

test('a figure that answers comes from the records of whom it is about', async () => {
	const [alliance, metric] = await show('东北高新区联盟2024年营业收入');
	expect(alliance?.figures.map(({ printed, label }) => [label, printed])).toEqual([
		['营业收入', '达3.1万亿元'],
	]);
	expect(metric?.figures).toEqual([]);
	const [labelled] = await show('东北高新区联盟有多少会员');
	expect(labelled?.figures.map(({ label }) => label)).toEqual(['会员']);
});

test('a date that was asked for is shown with whom it is of', async () => {
	expect((await show('东北高新区联盟成立时间'))[0]).toMatchObject({ date: '2023-12-15' });
	expect((await show('东北高新区联盟'))[0]?.date).toBeUndefined();
});
