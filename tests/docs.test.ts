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
import { type Content, readContentFile } from '../src/kinds/content.ts';

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

test('the examples of the contributor guide pass the content check without a warning', () => {
	expect(formatReport(check(exampleContent()))).toBe('content/ 没有要改的地方。');
});

test.each(guideComponents)('the example of $name may be written so', ({ name, example, block }) => {
	expect(example).toMatch(new RegExp(`^<${name} `));
	const prose = block ? example : `这里有${example}。`;
	expect(formatReport(check(exampleContent(prose)))).toBe('content/ 没有要改的地方。');
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
