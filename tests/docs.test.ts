import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/checks/check-content.ts';
import { formatReport } from '../src/checks/report.ts';
import {
	addressFields,
	guideComponents,
	guideFiles,
	observationFields,
	targetFields,
} from '../src/data/guide.ts';
import { type Content, type ContentFile, readContentFile } from '../src/kinds/content.ts';

const root = join(import.meta.dirname, '..');
const files = guideFiles(root);

/** All examples of the guide as one `content/` folder, with more prose on the page of the zone. */
function exampleContent(prose = ''): Content {
	return {
		root,
		strays: [],
		files: files.map(({ collection, path, example }) => {
			const id = /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
			const more = collection === 'zones' ? `\n${prose}\n` : '';
			return readContentFile(collection, id, path, example + more);
		}),
	};
}

const REVENUE = 'metric: yanshi-revenue, unit: 亿元, source: yanshi-report-2024';

/** The same with what charts ask for: ten zones, four years, a pledge that fell due. */
function chartedContent(prose: string): Content {
	const { files: own, ...content } = exampleContent(prose);
	const row = (fields: string) => `  - { ${fields}, ${REVENUE} }\n`;
	const changes: Partial<Record<ContentFile['collection'], [string, string][]>> = {
		site: [['national: 1', 'national: 10']],
		zones: [
			[
				'observations:\n',
				`observations:\n${[2021, 2022].map((year) => row(`period: ${year}, value: 800, scope: yanshi-whole`)).join('')}`,
			],
			[
				'targets:\n',
				`targets:\n${row('label: 上一期营业收入, summary: 2023年到800亿元, deadline: 2023, value: 800, scope: yanshi-whole')}`,
			],
		],
	};
	const changed = own.map((file) => {
		const { collection, id, path, text } = file;
		const after = (changes[collection] ?? []).reduce(
			(was, [from, to]) => was.replace(from, to),
			text,
		);
		return readContentFile(collection, id, path, after);
	});
	const others = [...'甲乙丙丁戊己庚辛壬'].map((name, index) => {
		const records = [2023, 2024].map((year) =>
			row(`period: ${year}, value: 70${index}, scope: whole`),
		);
		return readContentFile(
			'zones',
			`zone-${index}`,
			`content/zones/zone-${index}.mdx`,
			`---\nname: ${name}高新区\nlevel: national\nregion: yanshi-province\nobservations:\n${records.join('')}---\n${name}高新区在演示省，是国家高新区。\n`,
		);
	});
	const whole = 'name: 全区\ncovers: zone\nnote: 管委会管辖的全部区域。\n';
	const scope = readContentFile('scopes', 'whole', 'content/scopes/whole.yaml', whole);
	return { ...content, files: [...changed, ...others, scope] };
}

test('the examples of the contributor guide pass the content check without a warning', () => {
	expect(formatReport(check(exampleContent()))).toBe('content/ 没有要改的地方。');
});

test.each(guideComponents)('the example of $name may be written so', (component) => {
	const { name, example, block, chart } = component;
	expect(example).toMatch(new RegExp(`^<${name} `));
	const prose = block ? example : `这里有${example}。`;
	const content = chart ? chartedContent(prose) : exampleContent(prose);
	expect(formatReport(check(content))).toBe('content/ 没有要改的地方。');
});

test('every field of every schema is described', () => {
	const all = [
		...files.flatMap(({ fields }) => fields),
		...observationFields,
		...targetFields,
		...addressFields,
	];
	expect(all.filter(({ about }) => about === '')).toEqual([]);
});

test('a field inside another is named by its path', () => {
	const zone = files.find(({ name }) => name === 'zones');
	expect(zone?.fields.map(({ path }) => path)).toContain('approved.date');
	expect(observationFields.map(({ path }) => path)).toContain('share.of');
});
