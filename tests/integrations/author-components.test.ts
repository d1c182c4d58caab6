import { expect, test } from 'vitest';
import { readContentFile } from '../../src/kinds/content.ts';
import { compilePage, renderPage } from '../fuzz/build-prose.ts';
import { attributeOf, elementsOf } from '../html.ts';

/** What each component of a term's prose is told: `name of id`. */
async function told(prose: string) {
	const program = await compilePage(
		readContentFile('terms', 'a', 'content/terms/a.mdx', `---\nname: 甲\n---\n${prose}\n`),
	);
	return elementsOf(renderPage(program))
		.filter(({ tagName }) => tagName.startsWith('author-'))
		.map((element) =>
			[element.tagName, attributeOf(element, 'of'), attributeOf(element, 'id')]
				.filter(Boolean)
				.join(' '),
		);
}

test('a component is told which page it stands on, where it says none and asks for one', async () => {
	expect(
		await told(
			'<MetricChart metric="a" />\n\n<Timeline of="zones/b" />\n\n<RankingBars metric="a" />',
		),
	).toEqual(['author-metricchart terms/a', 'author-timeline zones/b', 'author-rankingbars']);
});

test('of charts that would share an address, the later ones get one of their own', async () => {
	expect(
		await told(
			[
				'<RankingBars metric="a" />',
				'<RankingBars metric="a" />',
				'<RankingBars metric="a" year="2022" />',
				'<RankingBars metric="b" />',
				'<SmallMultiples metric="a" of="regions/b" />',
				'<SmallMultiples metric="a" of="regions/c" />',
				'<MetricChart metric="a" of="zones/b" />',
				'<MetricChart metric="a" of="zones/c" />',
				'<MetricChart metric="a" of="zones/c" />',
			].join('\n\n'),
		),
	).toEqual([
		'author-rankingbars',
		'author-rankingbars chart-again-1',
		'author-rankingbars chart-again-2',
		'author-rankingbars',
		'author-smallmultiples regions/b',
		'author-smallmultiples regions/c chart-again-3',
		'author-metricchart zones/b',
		'author-metricchart zones/c',
		'author-metricchart zones/c chart-again-4',
	]);
});
